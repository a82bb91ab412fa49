import type { Parametre } from '../../settings/parametre.ts'
import type { RowView } from '../rule.ts'

/** Columns that tell which year level a row is of. */
type Trinn = 'programomraadekode' | 'klasse'

/** What is asked of a subject's rows. */
export interface MajorityQuestion<R extends RowView<Trinn>> {
  /** What a row says: as the others should (true), otherwise (false), or nothing (null). Asked of every row: must be cheap. */
  readonly says: (row: R) => boolean | null
  /** Whether the row is to be counted: an ordinary pupil's, with nothing that explains why it is otherwise. */
  readonly counts: (row: R) => boolean
}

/** A row that is not as the others: `agree` of the `rows` counted are. */
export interface Deviation {
  readonly index: number
  readonly agree: number
  readonly rows: number
}

interface Level {
  readonly deviants: number[]
  /** Too many to be the odd ones out. */
  closed: boolean
  agree: number
}

const NONE: readonly Deviation[] = []

/**
 * The rows of a subject that are otherwise than the county's share (usually 90 %) of at least so many (usually 10) counted rows of the same
 * year level; a subject over two years has standpunkt in the second only. In row order. Subjects where nearly all or hardly any row agrees
 * are left early, so that whole files can be asked.
 */
export function deviations<R extends RowView<Trinn>>(
  group: { readonly size: number; row(index: number): R },
  { says, counts }: MajorityQuestion<R>,
  { flertall_minst_rader, flertall_andel }: Pick<Parametre, 'flertall_minst_rader' | 'flertall_andel'>,
): readonly Deviation[] {
  if (group.size < flertall_minst_rader) return NONE
  let agreeing = 0
  const otherwise: number[] = []
  for (let at = 0; at < group.size; at++) {
    const said = says(group.row(at))
    if (said === true) agreeing++
    else if (said === false) otherwise.push(at)
  }
  if (otherwise.length === 0 || agreeing === 0 || agreeing + otherwise.length < flertall_minst_rader) return NONE

  const levels = new Map<string, Level>()
  for (const at of otherwise) {
    const row = group.row(at)
    const level = levelOf(levels, row)
    if (level.closed || !counts(row)) continue
    level.deviants.push(at)
    // Even if every row that agrees were of this level, there would be too few of them.
    level.closed = !isMajority(agreeing, agreeing + level.deviants.length)
  }
  if (![...levels.values()].some(isOpen)) return NONE

  for (let at = 0; at < group.size; at++) {
    const row = group.row(at)
    if (says(row) !== true) continue
    const level = levels.get(trinnOf(row))
    if (level !== undefined && isOpen(level) && counts(row)) level.agree++
  }
  return [...levels.values()]
    .flatMap(({ deviants, closed, agree }) => {
      const rows = agree + deviants.length
      return closed || rows < flertall_minst_rader || !isMajority(agree, rows) ? [] : deviants.map((index) => ({ index, agree, rows }))
    })
    .sort((a, b) => a.index - b.index)

  function isMajority(agree: number, rows: number): boolean {
    return agree / rows >= flertall_andel
  }
}

function isOpen({ deviants, closed }: Level): boolean {
  return !closed && deviants.length > 0
}

function levelOf(levels: Map<string, Level>, row: RowView<Trinn>): Level {
  const trinn = trinnOf(row)
  let level = levels.get(trinn)
  if (level === undefined) {
    level = { deviants: [], closed: false, agree: 0 }
    levels.set(trinn, level)
  }
  return level
}

/** The year level by position 6 of the programme, else by the first digit of the class («2STA», «Vg2HEA-B»); '' where neither tells. */
function trinnOf(row: RowView<Trinn>): string {
  const { programomraadekode } = row
  if (programomraadekode !== '') return programomraadekode.charAt(5)
  return /\d/.exec(row.klasse)?.[0] ?? ''
}
