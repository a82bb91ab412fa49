import { type PlainDate, parseCompactDate, parseIsoDate } from '../dates/plain-date.ts'
import type { TableCheck } from '../engine/check-table.ts'
import { deriveElevkurs, elevkursLayout } from '../engine/derive-elevkurs.ts'
import type { RecordStore } from '../engine/record-store.ts'
import { settleRules } from '../engine/settle-rule.ts'
import type { CheckedFile, FindingTable } from '../findings/checked-file.ts'
import type { ForrigeRecordId, RecordId } from '../records/record-id.ts'
import type { BatchFacts, BatchFile, BatchRule, PairRule, Rule, RunFacts } from '../rules/rule.ts'
import { compareFindings } from './compare-findings.ts'
import { differingPupils } from './differing-pupils.ts'
import { type JointFindings, type JointPart, jointCheck } from './joint-check.ts'
import { mergeFindings, type RuledFindings } from './merge-findings.ts'
import { runBatchRules } from './run-batch-rules.ts'

/** A checked file and, where a check of files together needs its rows, the rows. */
export interface BatchInput {
  readonly file: CheckedFile
  /** File name without folders. */
  readonly name: string
  readonly table: TableCheck | null
  /** Gives findings of that table the places they have in the file; left out or null where its rows are the file's own. */
  readonly relocate?: ((findings: FindingTable) => FindingTable) | null
}

export interface BatchOptions {
  readonly rules: readonly Rule[]
  readonly run: RunFacts
  /** Earlier files to compare with, and what the user called them; null when there are none. */
  readonly mot: { readonly path: string; readonly files: readonly BatchInput[] } | null
}

const SSB_JOINT: readonly (readonly [format: string, record: RecordId])[] = [
  ['ssb-resultat', 'elevkurs'],
  ['ssb-resultatfag', 'fagrad'],
]

/**
 * Files of a run whose rows `checkBatch` must have: those that stand beside another of the same school, year and delivery, results and grades
 * of the statistics, lists of schools, and all files when there is an earlier one to compare with.
 */
export function filesToRead(files: readonly CheckedFile[], withMot: boolean): ReadonlySet<number> {
  const wanted = new Set<number>()
  const kinds = new Set(files.filter(isRead).map(({ format }) => format))
  const together = SSB_JOINT.every(([format]) => kinds.has(format))
  const seen = new Map<string, number>()
  files.forEach((file, index) => {
    if (!isRead(file)) return
    const joins = together && SSB_JOINT.some(([format]) => format === file.format)
    if (withMot || joins || file.format === 'skoleliste') wanted.add(index)
    for (const { skolenummer } of file.skoler) {
      const key = `${file.format} ${file.skoleaar} ${file.leveranse?.value} ${skolenummer}`
      const other = seen.get(key)
      if (other === undefined) seen.set(key, index)
      else wanted.add(other).add(index)
    }
  })
  return wanted
}

/**
 * What the files of a run say together: rules over the batch, pairs of records that stand in two files, and the comparison with earlier files.
 * Answers the files with those findings among their own; a file that nothing concerns comes back as it was.
 */
export function checkBatch(inputs: readonly BatchInput[], { rules: all, run, mot }: BatchOptions): readonly CheckedFile[] {
  const rules = settleRules(all, run.regelvalg)
  const files = inputs.map(({ file }) => file)
  const added: { readonly file: number; readonly findings: RuledFindings; readonly run: readonly string[] }[] = []
  const joint = (found: ReadonlyMap<number, JointFindings>): void => {
    for (const [file, { findings, rules: named, run: ran }] of found) added.push({ file, findings: { findings, rules: named }, run: ran })
  }

  const pairs = rules.filter((rule): rule is PairRule => rule.scope === 'pair' && rule.between !== 'file')
  joint(checkStatistics(inputs, pairs, run))
  if (mot !== null) joint(checkAgainst(inputs, mot.files, pairs, run))

  const batchRules = rules.filter((rule): rule is BatchRule => rule.scope === 'batch')
  const facts = batchFacts(inputs)
  const ready = batchRules.filter((rule) => (rule.with === 'skoleliste' ? facts.skolelister.length > 0 : facts.files.length > 1))
  const found = runBatchRules(ready, facts, files, run)
  files.forEach((file, index) => {
    if (isRead(file) && ready.length > 0)
      added.push({ file: index, findings: found.get(index) ?? { findings: file.findings, rules: [] }, run: ready.map(({ id }) => id) })
  })

  const counts =
    mot === null
      ? null
      : compareFindings(
          mot.files.map(({ file }) => file),
          files,
        )
  return files.map((file, index) => {
    const own = added.filter((one) => one.file === index)
    if (own.length === 0) return file
    const ran = new Set(own.flatMap(({ run: ids }) => ids))
    const relocate = inputs[index]!.relocate ?? ((findings: FindingTable) => findings)
    const merged = own
      .filter(({ findings }) => findings.findings !== file.findings)
      .map((one) => ({ ...one, findings: { ...one.findings, findings: relocate(one.findings.findings) } }))
      .reduce<RuledFindings>((sum, { findings }) => mergeFindings(sum, findings), file)
    const { coverage } = file
    return {
      ...file,
      findings: merged.findings,
      rules: merged.rules,
      coverage: {
        ...coverage,
        run: [...coverage.run, ...[...ran].filter((id) => !coverage.run.includes(id))],
        notRun: coverage.notRun.filter(({ rule }) => !ran.has(rule)),
      },
      ...(counts === null || mot === null ? {} : { mot: { path: mot.path, ...counts } }),
    }
  })
}

function isRead(file: CheckedFile): boolean {
  return file.problem === null && file.format !== null
}

function checkStatistics(inputs: readonly BatchInput[], rules: readonly PairRule[], run: RunFacts): ReadonlyMap<number, JointFindings> {
  const parts: JointPart[] = []
  for (const [format, record] of SSB_JOINT) {
    inputs.forEach(({ file, table }, index) => {
      const store = file.format === format ? storeOf(table, record) : null
      if (store !== null) parts.push({ file: index, record, store })
    })
  }
  if (!SSB_JOINT.every(([, record]) => parts.some((part) => part.record === record))) return new Map()
  return jointCheck(parts, {
    format: inputs[parts[0]!.file]!.table!.layout.format,
    rules: rules.filter((rule) => !isComparing(rule)).map(withinJoint),
    run,
    leveranse: inputs[parts[0]!.file]!.file.leveranse?.value ?? null,
    earlier: new Set(),
    homeOf: () => null,
  })
}

const COMPARED: readonly (readonly [now: RecordId, before: ForrigeRecordId])[] = [
  ['elevkurs', 'forrige-elevkurs'],
  ['fagrad', 'forrige-fagrad'],
]

function checkAgainst(
  now: readonly BatchInput[],
  before: readonly BatchInput[],
  rules: readonly PairRule[],
  run: RunFacts,
): ReadonlyMap<number, JointFindings> {
  const parts: JointPart[] = []
  for (const [record, forrige] of COMPARED) {
    now.forEach(({ table }, index) => {
      const store = storeOf(table, record)
      if (store !== null) parts.push({ file: index, record, store })
    })
    before.forEach(({ table }, index) => {
      const store = storeOf(table, record)
      if (store !== null) parts.push({ file: now.length + index, record: forrige, store })
    })
  }
  if (!parts.some(({ file }) => file < now.length) || !parts.some(({ file }) => file >= now.length)) return new Map()
  const first = now.find(({ table }) => table !== null)!
  const readable = now.flatMap(({ file }, index) => (isRead(file) ? [index] : []))
  return jointCheck(parts, {
    format: first.table!.layout.format,
    rules: rules.filter(isComparing).map(withinJoint),
    run,
    leveranse: first.file.leveranse?.value ?? null,
    earlier: new Set(before.map((_, index) => now.length + index)),
    // A school that no new file has is missing as a whole: its pupils are not told one by one.
    homeOf: (skolenummer) =>
      readable.find((index) => now[index]!.file.skoler.some((school) => school.skolenummer === skolenummer)) ??
      (readable.length === 1 && now.length === 1 ? readable[0]! : null),
  })
}

function isComparing({ left, right }: PairRule): boolean {
  return left.startsWith('forrige-') || right.startsWith('forrige-')
}

/** The rule as the joint check may run it. */
function withinJoint({ between: _, ...rule }: PairRule): PairRule {
  return rule
}

/** A record's rows; the enrolments of a table that has only subject rows are gathered from those. */
function storeOf(table: TableCheck | null, record: RecordId): RecordStore | null {
  const own = table?.stores.find(({ layout }) => layout.id === record)
  if (own !== undefined || table === null || record !== 'elevkurs') return own ?? null
  const fagrad = table.stores.find(({ layout }) => layout.id === 'fagrad')
  const layout = fagrad === undefined ? null : elevkursLayout(fagrad.layout)
  return fagrad === undefined || layout === null ? null : deriveElevkurs(fagrad, layout)
}

function batchFacts(inputs: readonly BatchInput[]): BatchFacts {
  const files = inputs.flatMap(({ file, name }, index): BatchFile[] =>
    !isRead(file) || file.leveranse === null || file.skoler.length === 0
      ? []
      : [
          {
            file: index,
            name,
            format: file.format!,
            leveranse: file.leveranse.value,
            skoleaar: file.skoleaar,
            skoler: file.skoler,
            made: (file.fildato as PlainDate | null) ?? dateIn(name),
          },
        ],
  )
  const skolelister = inputs.flatMap(({ table }, index) => {
    const store = table?.stores.find(({ layout }) => layout.id === 'skole')
    if (store === undefined) return []
    return Array.from({ length: store.rows }, (_, row) => ({
      file: index,
      row: store.rowNumber(row),
      value: Object.fromEntries(
        ['skolenummer', 'skolenavn', 'leveranser', 'levert', 'svart'].map((key) => [key, store.value(row, key as 'skolenummer')]),
      ) as BatchFacts['skolelister'][number]['value'],
    }))
  })
  return {
    files,
    skolelister,
    differing(first, second, skolenummer) {
      const [a, b] = [inputs[first]!.table, inputs[second]!.table]
      return a === null || b === null ? null : differingPupils(a.stores, b.stores, skolenummer)
    },
  }
}

/** A day in a file name: '39901_sas_2026-06-24.txt' and '20260624-39901.txt' -> 2026-06-24 */
function dateIn(name: string): PlainDate | null {
  const iso = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/.exec(name)?.[1]
  const compact = /(?<!\d)(20\d{6})(?!\d)/.exec(name)?.[1]
  return (iso === undefined ? null : parseIsoDate(iso)) ?? (compact === undefined ? null : parseCompactDate(compact))
}
