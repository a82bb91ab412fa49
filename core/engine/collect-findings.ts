import type { FindingColumn, FindingTable, Variant } from '../findings/checked-file.ts'
import { fingerprintOf } from '../findings/fingerprint.ts'
import { hmacHex } from '../findings/hmac.ts'
import type { TableLayout } from '../formats/table-layout.ts'
import { sourceOf } from '../norms/source-of.ts'
import { canonicalColumns } from '../records/canonical-columns.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { FileFacts, Rule, Severity } from '../rules/rule.ts'
import { CHUNK_ROWS } from '../table/chunk.ts'
import { gatherHits } from './gather-hits.ts'
import type { HitKinds, Hits } from './hits.ts'
import { personsInFile } from './persons-in-file.ts'
import { isValidIn } from './plan-rules.ts'
import type { RecordStore } from './record-store.ts'
import { orderBy } from './sort-order.ts'
import type { TypedColumn } from './typed-column.ts'

/** First school year under the regulations of 2024: unconfirmed rules from Udir-5-2016 can only warn from here on. */
const NEW_LAW_FROM = '2024-2025'
const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
/** Numbers that say by themselves whom or what a hit is about. */
const IDENTIFYING: ReadonlySet<string> = new Set(['fnr', 'orgnr'])
const KEY_COLUMNS = ['fodselsnummer', 'skolenummer', 'programomraadekode', 'fagkode'] as const

function lower(a: Severity, b: Severity): Severity {
  return RANK[a] <= RANK[b] ? a : b
}

/** Texts used by findings, each once; index 0 is the blank. */
class Texts {
  readonly list: string[] = ['']
  readonly #ids = new Map<string, number>([['', 0]])

  idOf(text: string): number {
    let id = this.#ids.get(text)
    if (id === undefined) {
      id = this.list.push(text) - 1
      this.#ids.set(text, id)
    }
    return id
  }

  /** -1 when no finding has it. */
  find(text: string): number {
    return this.#ids.get(text) ?? -1
  }
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
  readonly layout: TableLayout
  readonly run: FileFacts
  readonly rows: number
  readonly applies: (rule: Rule) => boolean
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
  const capped = variants.map((variant) => {
    const severity = lower(variant.severity, 'warning')
    if (rules[variant.rule]!.standing === 'bekreftet' || severity === variant.severity) return -1
    return variants.push({ ...variant, severity }) - 1
  })

  const keep = new Uint8Array(hits.size)
  for (let hit = 0; hit < hits.size; hit++) {
    const variant = hits.variant[hit]!
    const verdict = verdicts[variant]!
    keep[hit] = verdict === BY_YEAR ? (isValidIn(rules[kinds.variants[variant]!.rule]!, yearOf(hit)) ? 1 : 0) : verdict
  }

  /** The person of the hit's row, for a cause that is told once per person but stands in another column than the number. */
  const personOfHit = (hit: number): number => {
    const store = stores[hits.record[hit]!]
    const column = store?.column('fodselsnummer') ?? -1
    return store === undefined || column < 0 ? -1 : store.typed[column]!.canonical[store.code(hits.row[hit]!, column)]!
  }
  const keyOf = (hit: number): string => {
    const column = hits.column[hit]!
    if (column < 0) return ''
    const value = `${columnKeys[column]} ${typedOf[column]!.canonical[hits.code[hit]!]}`
    return IDENTIFYING.has(typedOf[column]!.type) ? value : `${value} ${personOfHit(hit)}`
  }
  const gathered = gatherHits(hits, kinds, rules, { keep, rows: input.rows, keyOf })

  const { size } = gathered
  const byCode = [...variants.keys()].sort((a, b) => {
    const [x, y] = [variants[a]!, variants[b]!]
    const [p, q] = [`${rules[x.rule]!.code} ${x.message}`, `${rules[y.rule]!.code} ${y.message}`]
    return p < q ? -1 : p > q ? 1 : RANK[y.severity] - RANK[x.severity]
  })
  const variantRank = new Int32Array(variants.length)
  byCode.forEach((variant, rank) => {
    variantRank[variant] = rank
  })
  const variantOf = new Int32Array(size)
  const keys = { rank: new Int32Array(size), column: new Int32Array(size), row: new Int32Array(size) }
  for (let i = 0; i < size; i++) {
    const hit = gathered.hit[i]!
    const plain = hits.variant[hit]!
    const cap = capped[plain]!
    variantOf[i] = cap >= 0 && yearOf(hit) >= NEW_LAW_FROM ? cap : plain
    keys.rank[i] = variantRank[variantOf[i]!]!
    keys.column[i] = hits.column[hit]! < 0 ? 0 : columns[hits.column[hit]!]!.number
    keys.row[i] = hits.rowNumber[hit]!
  }
  const order = orderBy(size, [keys.rank, keys.column, keys.row])

  const texts = new Texts()
  const out = () => new Int32Array(size)
  const table = {
    variant: out(),
    row: out(),
    column: out(),
    value: out(),
    fact: out(),
    person: out(),
    skolenummer: out(),
    programomraadekode: out(),
    fagkode: out(),
    fingerprintHigh: out(),
    fingerprintLow: out(),
  }
  const cells = typedOf.map((typed) => (typed === null ? null : new TextIds(texts, typed, false)))
  const keyCells = keyCellsOf(stores, cells, texts, table)
  const ranges = new Map<number, readonly (readonly [number, number])[]>()
  for (let i = 0; i < size; i++) {
    const from = order[i]!
    const hit = gathered.hit[from]!
    const column = hits.column[hit]!
    table.variant[i] = variantOf[from]!
    table.row[i] = hits.rowNumber[hit]!
    table.column[i] = column
    if (column >= 0) table.value[i] = cells[column]!.of(hits.code[hit]!)
    table.fact[i] = hits.fact[hit]!
    const record = hits.record[hit]!
    if (record < 0) continue
    const row = hits.row[hit]!
    const chunk = stores[record]!.chunkOf(row)
    const at = row & (CHUNK_ROWS - 1)
    const keyed = keyCells[record]!
    for (let k = 0; k < keyed.length; k++) {
      const { column: c, ids, to } = keyed[k]!
      to[i] = ids.of(chunk[c]![at]!)
    }
  }
  if (gathered.facts.size > 0 || gathered.ranges.size > 0) {
    for (let i = 0; i < size; i++) {
      const from = order[i]!
      const range = gathered.ranges.get(from)
      if (range !== undefined) ranges.set(i, range)
      const fact = gathered.facts.get(from)
      if (fact !== undefined) table.fact[i] = fact
    }
  }
  const persons = personOrdinals(stores, texts)
  const personCodes = codesOf(persons, texts.list, run.regelvalg?.noekkel ?? null)
  const coded = personCodes === null ? {} : { personCodes }
  const finding: FindingTable = { size, variants, columns, texts: texts.list, facts: kinds.facts, ...table, ranges, ...coded }
  fingerprintOf(finding, (index) => rules[variants[index]!.rule]!.id, personCodes ?? persons)
  return finding
}

/** Text ids of a column's codes, each made when a finding first needs it. */
class TextIds {
  readonly #texts: Texts
  readonly #typed: TypedColumn
  readonly #asRead: boolean
  /** Id + 1, 0 = not made yet. */
  readonly #known: Int32Array

  /** `asRead`: the canonical text, or what stands there when it cannot be read: so a person is the same however his number is written. */
  constructor(texts: Texts, typed: TypedColumn, asRead: boolean) {
    this.#texts = texts
    this.#typed = typed
    this.#asRead = asRead
    this.#known = new Int32Array(typed.dictionary.size)
  }

  of(code: number): number {
    const known = this.#known[code]!
    if (known > 0) return known - 1
    const text = this.#asRead ? textAsRead(this.#typed, code) : this.#typed.dictionary.text(code)
    const id = this.#texts.idOf(text)
    this.#known[code] = id + 1
    return id
  }
}

interface KeyCell {
  readonly column: number
  readonly ids: TextIds
  readonly to: Int32Array
}

/** Per record where the key of a finding stands and goes to; the key columns the record lacks are left out. */
function keyCellsOf(
  stores: readonly RecordStore[],
  cells: readonly (TextIds | null)[],
  texts: Texts,
  table: Pick<FindingTable, 'person' | 'skolenummer' | 'programomraadekode' | 'fagkode'>,
): readonly (readonly KeyCell[])[] {
  let base = 0
  return stores.map((store) => {
    const keyed: KeyCell[] = []
    for (const key of KEY_COLUMNS) {
      const column = store.column(key)
      if (column < 0) continue
      if (key === 'fodselsnummer') keyed.push({ column, ids: new TextIds(texts, store.typed[column]!, true), to: table.person })
      else keyed.push({ column, ids: cells[base + column]!, to: table[key] })
    }
    base += store.layout.columns.length
    return keyed
  })
}

function textAsRead(typed: TypedColumn, code: number): string {
  return typed.values[code]! || typed.dictionary.text(code)
}

/** Ordinal of each person in the file by first appearance, by text id: what fingerprints use instead of the number. */
function personOrdinals(stores: readonly RecordStore[], texts: Texts): ReadonlyMap<number, number> {
  const ordinals = new Map<number, number>()
  const store = stores.find((one) => one.column('fodselsnummer') >= 0)
  if (store === undefined) return ordinals
  const typed = store.typed[store.column('fodselsnummer')]!
  personsInFile(stores).forEach((code, index) => {
    const id = texts.find(textAsRead(typed, code))
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
