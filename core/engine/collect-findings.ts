import type { FindingColumn, FindingTable, Variant } from '../findings/checked-file.ts'
import { fingerprintOf } from '../findings/fingerprint.ts'
import { hmacHex } from '../findings/hmac.ts'
import { sourceOf } from '../norms/source-of.ts'
import { canonicalColumns } from '../records/canonical-columns.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { FileFacts, Rule, Severity } from '../rules/rule.ts'
import { pupilColumns } from './derive-elevkurs.ts'
import { findingKeys } from './finding-keys.ts'
import { inOrder, orderOf } from './finding-order.ts'
import { gatherHits } from './gather-hits.ts'
import type { HitKinds, Hits } from './hits.ts'
import { personsInFile } from './persons-in-file.ts'
import { isValidIn } from './plan-rules.ts'
import type { RecordStore } from './record-store.ts'
import { TextIds, Texts } from './text-ids.ts'

/** First school year under the regulations of 2024: unconfirmed rules from Udir-5-2016 can only warn from here on. */
const NEW_LAW_FROM = '2024-2025'
const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
/** Numbers that say by themselves whom or what a hit is about. */
const IDENTIFYING: ReadonlySet<string> = new Set(['fnr', 'orgnr'])

function lower(a: Severity, b: Severity): Severity {
  return RANK[a] <= RANK[b] ? a : b
}

/** Whether hits of a variant become findings: never, always, or by the school year of the row. */
const LEFT_OUT = 0
const KEPT = 1
const BY_YEAR = 2

/**
 * Turns hits into the file's findings: drops those of rules outside the row's school year or the delivery, lowers severities that the law's
 * standing caps, makes one finding of one cause, orders by row, column and rule code, and adds keys and fingerprints.
 */
export function collectFindings(input: {
  readonly hits: Hits
  readonly kinds: HitKinds
  readonly rules: readonly Rule[]
  readonly stores: readonly RecordStore[]
  /** Number of each record's first column in `Hits.column`. */
  readonly columnBase: readonly number[]
  readonly run: FileFacts
  readonly rows: number
  readonly applies: (rule: Rule) => boolean
  /** Whether rows are of subjects and repeat what is the pupil's, as in a grade table. */
  readonly repeatsPupils: boolean
}): FindingTable {
  const { hits, kinds, rules, stores, run } = input
  const columns: FindingColumn[] = []
  const columnKeys: ColumnKey[] = []
  const typedOf: RecordStore['typed'][number][] = []
  for (const store of stores) {
    store.layout.columns.forEach((c, i) => {
      const key = c.column.key
      const source = sourceOf(c.column.source)
      columns.push({ header: c.header, key, number: c.position + 1, sensitive: canonicalColumns[key].sensitive, source })
      columnKeys.push(key)
      typedOf.push(store.typed[i]!)
    })
  }

  const yearOf = (hit: number): string => {
    const record = hits.record[hit]!
    return (record < 0 ? '' : stores[record]!.value(hits.row[hit]!, 'skoleaar')) || run.skoleaar
  }
  const verdicts = Uint8Array.from(kinds.variants, ({ rule }) =>
    !input.applies(rules[rule]!) ? LEFT_OUT : rules[rule]!.valid === undefined ? KEPT : BY_YEAR,
  )
  const variants: Variant[] = kinds.variants.map((variant) => {
    const rule = rules[variant.rule]!
    const cap = lower(lower(variant.severity, rule.severity), rule.atMost?.[run.leveranse] ?? rule.severity)
    return { ...variant, severity: rule.status === 'trial' ? lower(cap, 'warning') : cap }
  })
  /** Variant under the new law: the same or, where capped, one of its own. */
  const capped = Int32Array.from(kinds.variants, (_, index) => {
    const variant = variants[index]!
    const severity = lower(variant.severity, 'warning')
    if (rules[variant.rule]!.standing === 'bekreftet' || severity === variant.severity) return -1
    return variants.push({ ...variant, severity }) - 1
  })

  const keeps = (hit: number): boolean => {
    const variant = hits.variant[hit]!
    const verdict = verdicts[variant]!
    return verdict === KEPT || (verdict === BY_YEAR && isValidIn(rules[kinds.variants[variant]!.rule]!, yearOf(hit)))
  }

  /** The person of the hit's row, for a cause that is told once per person but stands in another column than the number. */
  const personOfHit = (hit: number): number => {
    const store = stores[hits.record[hit]!]
    const column = store?.column('fodselsnummer') ?? -1
    return store === undefined || column < 0 ? -1 : store.typed[column]!.canonical[store.code(hits.row[hit]!, column)]!
  }
  /** Who a row without a number is about, where it has a name; a row without one stands alone. */
  const nameOfHit = (hit: number): string => {
    const store = stores[hits.record[hit]!]!
    const column = store.column('navn')
    const name = column < 0 ? 0 : store.code(hits.row[hit]!, column)
    return name > 0 ? `${name}` : `row ${hits.row[hit]}`
  }
  const isRepeated = (hit: number): boolean =>
    input.repeatsPupils && hits.column[hit]! >= 0 && hits.record[hit]! >= 0 && pupilColumns.has(columnKeys[hits.column[hit]!]!)
  const keyOf = (hit: number): string => {
    const column = hits.column[hit]!
    if (column < 0) return ''
    const value = `${columnKeys[column]} ${typedOf[column]!.canonical[hits.code[hit]!]}`
    if (hits.code[hit] === 0 && columnKeys[column] === 'fodselsnummer') return `${value} ${nameOfHit(hit)}`
    return IDENTIFYING.has(typedOf[column]!.type) ? value : `${value} ${personOfHit(hit)}`
  }
  const gathered = gatherHits(hits, kinds, rules, { keeps, rows: input.rows, keyOf, isRepeated })

  const { size } = gathered
  const anyCapped = capped.some((cap) => cap >= 0)
  const variantOf = gathered.isAll && !anyCapped ? hits.variant.subarray(0, size) : inOrder(hits.variant, gathered.hit)
  if (anyCapped) {
    for (let i = 0; i < size; i++) {
      const cap = capped[variantOf[i]!]!
      if (cap >= 0 && yearOf(gathered.hit[i]!) >= NEW_LAW_FROM) variantOf[i] = cap
    }
  }
  const places = { variantOf, ranks: ranksOf(variants, rules), numbers: Int32Array.of(0, ...columns.map(({ number }) => number)) }
  const order = orderOf(hits, gathered.hit, places)
  const hitOf = order === null ? gathered.hit : inOrder(gathered.hit, order)

  // A file with one fault in every row has its hits in order: their columns are taken over as they are, for new memory is dear.
  const columnOf = (column: Int32Array): Int32Array =>
    gathered.isAll && order === null ? column.subarray(0, size) : inOrder(column, hitOf)

  const texts = new Texts()
  const cells = typedOf.map((typed) => (typed === null ? null : new TextIds(texts, typed, false, size === 0 ? 0 : typed.dictionary.size)))
  const recordTexts = stores.map((store, record) => {
    const person = store.column('fodselsnummer')
    const first = input.columnBase[record]!
    return {
      cells: cells.slice(first, first + store.layout.columns.length),
      people: person < 0 ? null : new TextIds(texts, store.typed[person]!, true, size === 0 ? 0 : store.typed[person]!.dictionary.size),
    }
  })
  const table = {
    variant: order === null ? variantOf : inOrder(variantOf, order),
    row: columnOf(hits.rowNumber),
    column: columnOf(hits.column),
    fact: columnOf(hits.fact),
    value: new Int32Array(size),
    ...findingKeys(hits, hitOf, stores, recordTexts),
    fingerprintHigh: new Int32Array(size),
    fingerprintLow: new Int32Array(size),
  }
  for (let i = 0; i < size; i++) if (table.column[i]! >= 0) table.value[i] = cells[table.column[i]!]!.of(hits.code[hitOf[i]!]!)
  const ranges = new Map<number, readonly (readonly [number, number])[]>()
  if (gathered.facts.size > 0 || gathered.ranges.size > 0) {
    for (let i = 0; i < size; i++) {
      const from = order === null ? i : order[i]!
      const range = gathered.ranges.get(from)
      if (range !== undefined) ranges.set(i, range)
      const fact = gathered.facts.get(from)
      if (fact !== undefined) table.fact[i] = fact
    }
  }
  const people = recordTexts.find((one) => one.people !== null)?.people ?? null
  const persons = size === 0 ? new Map<number, number>() : personOrdinals(stores, people)
  const personCodes = codesOf(persons, texts.list, run.regelvalg?.noekkel ?? null)
  const coded = personCodes === null ? {} : { personCodes }
  const finding: FindingTable = { size, variants, columns, texts: texts.list, facts: kinds.facts, ...table, ranges, ...coded }
  if (size > 0) fingerprintOf(finding, (index) => rules[variants[index]!.rule]!.id, personCodes ?? persons)
  return finding
}

/** Rank of each variant by rule code and message; where only the severity differs the worse comes first. */
function ranksOf(variants: readonly Variant[], rules: readonly Rule[]): Int32Array {
  const byCode = [...variants.keys()].sort((a, b) => {
    const [x, y] = [variants[a]!, variants[b]!]
    const [p, q] = [`${rules[x.rule]!.code} ${x.message}`, `${rules[y.rule]!.code} ${y.message}`]
    return p < q ? -1 : p > q ? 1 : RANK[y.severity] - RANK[x.severity]
  })
  const ranks = new Int32Array(variants.length)
  byCode.forEach((variant, rank) => {
    ranks[variant] = rank
  })
  return ranks
}

/** Ordinal of each person in the file by first appearance, by text id: what fingerprints use instead of the number. */
function personOrdinals(stores: readonly RecordStore[], people: TextIds | null): ReadonlyMap<number, number> {
  const ordinals = new Map<number, number>()
  personsInFile(stores).forEach((code, index) => {
    const id = people === null ? -1 : people.find(code)
    if (id >= 0) ordinals.set(id, index + 1)
  })
  return ordinals
}

/** What stands for each person with the office's key; null without one. */
function codesOf(
  persons: ReadonlyMap<number, unknown>,
  texts: readonly string[],
  noekkel: string | null,
): ReadonlyMap<number, string> | null {
  return noekkel === null ? null : new Map([...persons.keys()].map((id) => [id, hmacHex(noekkel, texts[id]!)]))
}
