import type { PlainDate } from '../dates/plain-date.ts'
import { monthOf } from '../dates/plain-date.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Leveranse } from '../rules/leveranse.ts'
import type { TableFacts } from '../rules/rule.ts'

export interface InferredLeveranse {
  readonly value: Leveranse
  /** 'given', or what in the file decided: a key of the texts in core/messages. */
  readonly reason: 'given' | 'only-persons' | 'only-privatister' | 'changed-grades' | 'final-grades' | 'half-year-grades' | 'no-grades'
  readonly facts: Readonly<Record<string, string | number>>
}

/** Share of rows with a value that must be there before the value says what the delivery is. */
const ENOUGH = 0.2

function filled(table: TableFacts, record: RecordId, keys: readonly Parameters<TableFacts['counts']>[1][]): number {
  let most = 0
  for (const key of keys) {
    const counts = table.counts(record, key)
    let all = 0
    for (const count of counts.values()) all += count
    if (all > 0) most = Math.max(most, (all - (counts.get('') ?? 0)) / all)
  }
  return most
}

function withoutGrades(date: PlainDate): Leveranse {
  const month = monthOf(date)
  if (month === 8 || month === 9) return 'ajourhold'
  if (month >= 10) return 'elevdata'
  return month <= 4 ? 'termin1' : 'sluttkarakterer'
}

/**
 * Which delivery a file is when nobody has told: first by what it holds, then by its date (the start line's, else today).
 * A file with half-year grades alone -> 'termin1'; with standpunkt or exam grades -> 'sluttkarakterer', in August to October with
 * karakterstatus K or E on some row -> 'etter-klage'; all rows fagstatus P -> 'privatist'; persons alone -> 'identitet'.
 * Source: the deliveries of the school year in design and spec/brukerdager F01.
 */
export function inferLeveranse(table: TableFacts, today: PlainDate): InferredLeveranse {
  const rowsOf = (id: RecordId): number => table.rows.get(id) ?? 0
  const date = (table.leveranse[0]?.value.fildato || today) as PlainDate
  const facts = { date }
  const subjects = rowsOf('fagrad')
  if (subjects === 0 && rowsOf('elevkurs') === 0 && rowsOf('elev') + rowsOf('person') > 0)
    return { value: 'identitet', reason: 'only-persons', facts }
  if (subjects > 0) {
    const status = table.counts('fagrad', 'fagstatus')
    if ((status.get('P') ?? 0) === subjects) return { value: 'privatist', reason: 'only-privatister', facts }
    const changed = table.counts('fagrad', 'karakterstatus')
    const month = monthOf(date)
    if ((changed.get('K') ?? 0) + (changed.get('E') ?? 0) > 0 && month >= 8 && month <= 10)
      return { value: 'etter-klage', reason: 'changed-grades', facts }
    const final = filled(table, 'fagrad', ['standpunkt', 'eksamen_skriftlig', 'eksamen_muntlig', 'eksamen_annen'])
    const half = filled(table, 'fagrad', ['halvaar1'])
    // A few approved subjects have an exam grade in any month: in autumn and winter they do not make the delivery one of final grades.
    const spring = month >= 5 && month <= 7
    if (final >= ENOUGH || (final > 0 && half === 0 && spring)) return { value: 'sluttkarakterer', reason: 'final-grades', facts }
    if (half > 0) return { value: 'termin1', reason: 'half-year-grades', facts }
    return { value: withoutGrades(date), reason: 'no-grades', facts }
  }
  if (filled(table, 'elevkurs', ['fullfortkode', 'bevistype']) >= ENOUGH) return { value: 'sluttkarakterer', reason: 'final-grades', facts }
  return { value: withoutGrades(date), reason: 'no-grades', facts }
}
