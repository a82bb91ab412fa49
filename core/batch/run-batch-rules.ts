import { HitKinds } from '../engine/hits.ts'
import { ruleInfo } from '../engine/rule-info.ts'
import type { CheckedFile, FindingTable } from '../findings/checked-file.ts'
import { fingerprintOf } from '../findings/fingerprint.ts'
import { lowerSeverity } from '../findings/lower-severity.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { BatchFacts, BatchRule, Facts, RunFacts, Severity } from '../rules/rule.ts'
import type { RuledFindings } from './merge-findings.ts'

interface BatchHit {
  readonly rule: number
  readonly variant: number
  readonly row: number
  readonly column: ColumnKey | null
  readonly fact: number
}

/**
 * Runs the rules over a batch; the findings of each file, by its number. Hits at a row of a list of schools have that school as their key.
 */
export function runBatchRules(
  rules: readonly BatchRule[],
  batch: BatchFacts,
  files: readonly CheckedFile[],
  run: RunFacts,
): ReadonlyMap<number, RuledFindings> {
  const kinds = new HitKinds()
  const hits = new Map<number, BatchHit[]>()
  rules.forEach((rule, index) => {
    rule.check(batch, {
      ...run,
      hit(file: number, row: number, column: ColumnKey | null, message: string, facts?: Facts, severity?: Severity): void {
        const variant = kinds.variantOf(index, message, lowerSeverity(severity ?? rule.severity, rule.severity))
        const own = hits.get(file) ?? []
        own.push({ rule: index, variant, row, column, fact: kinds.factOf(facts) })
        hits.set(file, own)
      },
    })
  })
  const infos = rules.map(ruleInfo)
  return new Map(
    [...hits].map(([file, own]) => {
      own.sort((a, b) => a.row - b.row || (rules[a.rule]!.code < rules[b.rule]!.code ? -1 : 1))
      return [file, { findings: tableOf(own, kinds, rules, files[file]!, batch, file), rules: infos }]
    }),
  )
}

function tableOf(
  hits: readonly BatchHit[],
  kinds: HitKinds,
  rules: readonly BatchRule[],
  { findings }: CheckedFile,
  { skolelister }: BatchFacts,
  file: number,
): FindingTable {
  const texts = ['']
  const idOf = (text: string): number => (text === '' ? 0 : texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1)
  const valueAt = ({ row, column }: BatchHit, key: ColumnKey | null): string =>
    key === null || (column === null && row === 0)
      ? ''
      : (skolelister.find((one) => one.file === file && one.row === row)?.value[key] ?? '')
  const columns = findings.columns
  const none = () => new Int32Array(hits.length)
  const table: FindingTable = {
    size: hits.length,
    variants: kinds.variants,
    columns,
    texts,
    facts: kinds.facts,
    variant: Int32Array.from(hits, ({ variant }) => variant),
    row: Int32Array.from(hits, ({ row }) => row),
    column: Int32Array.from(hits, ({ column }) => (column === null ? -1 : columns.findIndex(({ key }) => key === column))),
    value: Int32Array.from(hits, (hit) => idOf(valueAt(hit, hit.column))),
    fact: Int32Array.from(hits, ({ fact }) => fact),
    person: none(),
    skolenummer: Int32Array.from(hits, (hit) => idOf(valueAt(hit, 'skolenummer') || String(kinds.facts[hit.fact]!.skolenummer ?? ''))),
    programomraadekode: none(),
    fagkode: none(),
    fingerprintHigh: none(),
    fingerprintLow: none(),
    ranges: new Map(),
  }
  fingerprintOf(table, (variant) => rules[kinds.variants[variant]!.rule]!.id, new Map())
  return table
}
