import type { FindingColumn, FindingTable, Variant } from '../findings/checked-file.ts'
import { fingerprintOf } from '../findings/fingerprint.ts'
import { canonicalColumns } from '../records/canonical-columns.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { Rule, RunFacts, Severity } from '../rules/rule.ts'
import type { TableLayout } from '../formats/table-layout.ts'
import { gatherHits } from './gather-hits.ts'
import type { HitKinds, Hits } from './hits.ts'
import { isValidIn } from './plan-rules.ts'
import type { RecordStore } from './record-store.ts'
import { orderBy } from './sort-order.ts'

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
}

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
  readonly run: RunFacts
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
      columns.push({ header: c.header, key, number: c.position + 1, sensitive: canonicalColumns[key].sensitive })
      columnKeys.push(key)
      typedOf.push(store.typed[i]!)
    })
  }

  const yearOf = (hit: number): string => {
    const record = hits.record[hit]!
    return (record < 0 ? '' : stores[record]!.value(hits.row[hit]!, 'skoleaar')) || run.skoleaar
  }
  const bound = rules.map((rule) => rule.valid !== undefined || rule.standing === 'ikke-kontrollert-2024')
  const variants: Variant[] = kinds.variants.map((variant) => {
    const rule = rules[variant.rule]!
    const cap = lower(variant.severity, rule.severity)
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
    const index = hits.variant[hit]!
    const rule = rules[kinds.variants[index]!.rule]!
    if (!input.applies(rule)) continue
    if (bound[kinds.variants[index]!.rule]!) {
      const year = yearOf(hit)
      if (!isValidIn(rule, year)) continue
    }
    keep[hit] = 1
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
  const cache = typedOf.map((typed) => (typed === null ? null : new Int32Array(typed.dictionary.size).fill(-1)))
  const textAt = (column: number, code: number): number => {
    const known = cache[column]!
    let id = known[code]!
    if (id < 0) {
      id = texts.idOf(typedOf[column]!.dictionary.text(code))
      known[code] = id
    }
    return id
  }
  const bases: number[] = []
  let base = 0
  for (const store of stores) {
    bases.push(base)
    base += store.layout.columns.length
  }
  const personTexts = new Map<string, number>()
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
  const ranges = new Map<number, readonly (readonly [number, number])[]>()
  for (let i = 0; i < size; i++) {
    const from = order[i]!
    const hit = gathered.hit[from]!
    const column = hits.column[hit]!
    table.variant[i] = variantOf[from]!
    table.row[i] = hits.rowNumber[hit]!
    table.column[i] = column
    table.value[i] = column < 0 ? 0 : textAt(column, hits.code[hit]!)
    table.fact[i] = gathered.facts.get(from) ?? hits.fact[hit]!
    const range = gathered.ranges.get(from)
    if (range !== undefined) ranges.set(i, range)
    const record = hits.record[hit]!
    if (record < 0) continue
    const store = stores[record]!
    for (const key of KEY_COLUMNS) {
      const at = store.column(key)
      if (at < 0) continue
      const code = store.code(hits.row[hit]!, at)
      if (key === 'fodselsnummer') table.person[i] = personOf(store, at, code, texts, personTexts)
      else table[key][i] = textAt(bases[record]! + at, code)
    }
  }
  const finding: FindingTable = { size, variants, columns, texts: texts.list, facts: kinds.facts, ...table, ranges }
  fingerprintOf(finding, (index) => rules[variants[index]!.rule]!.id, personOrdinals(stores, texts))
  return finding
}

/** The person as findings group him: the canonical number, or what stands there when it cannot be read. */
function personOf(store: RecordStore, column: number, code: number, texts: Texts, known: Map<string, number>): number {
  const typed = store.typed[column]!
  const text = typed.values[code]! || typed.dictionary.text(code)
  let id = known.get(text)
  if (id === undefined) {
    id = texts.idOf(text)
    known.set(text, id)
  }
  return id
}

/** Ordinal of each person in the file by first appearance, by text id: what fingerprints use instead of the number. */
function personOrdinals(stores: readonly RecordStore[], texts: Texts): ReadonlyMap<number, number> {
  const ordinals = new Map<number, number>()
  const typed = stores.map((store) => store.typed[store.column('fodselsnummer')]).find((t) => t != null)
  if (typed == null) return ordinals
  const wanted = new Map(texts.list.map((text, id) => [text, id] as const))
  let ordinal = 0
  for (let code = 1; code < typed.size; code++) {
    if (typed.canonical[code] !== code) continue
    ordinal++
    const id = wanted.get(typed.values[code]! || typed.dictionary.text(code))
    if (id !== undefined) ordinals.set(id, ordinal)
  }
  return ordinals
}
