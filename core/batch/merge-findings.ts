import type { FindingTable, RuleInfo } from '../findings/checked-file.ts'

export interface RuledFindings {
  readonly findings: FindingTable
  readonly rules: readonly RuleInfo[]
}

/**
 * Two tables of one file as one, in the order of a file's findings: row, column, rule code. Texts, facts, columns and rules of the second
 * follow behind those of the first.
 */
export function mergeFindings(first: RuledFindings, second: RuledFindings): RuledFindings {
  const [a, b] = [first.findings, second.findings]
  if (b.size === 0) return first
  const rules = [...first.rules]
  const ruleIndex = second.rules.map((rule) => {
    const known = rules.findIndex(({ id }) => id === rule.id)
    return known >= 0 ? known : rules.push(rule) - 1
  })
  const variants = [...a.variants, ...b.variants.map((variant) => ({ ...variant, rule: ruleIndex[variant.rule]! }))]
  const columns = [...a.columns, ...b.columns]
  const moved = (of: 'variant' | 'column' | 'fact', by: number, none: number) =>
    Int32Array.from(b[of].subarray(0, b.size), (n) => (n === none ? none : n + by))
  const texts = (of: 'value' | 'person' | 'skolenummer' | 'programomraadekode' | 'fagkode') =>
    Int32Array.from(b[of].subarray(0, b.size), (n) => (n === 0 ? 0 : n + a.texts.length))
  const from = {
    ...b,
    variant: moved('variant', a.variants.length, -1),
    column: moved('column', a.columns.length, -1),
    fact: moved('fact', a.facts.length, 0),
    value: texts('value'),
    person: texts('person'),
    skolenummer: texts('skolenummer'),
    programomraadekode: texts('programomraadekode'),
    fagkode: texts('fagkode'),
  }
  const place = (table: FindingTable, i: number) => ({
    row: table.row[i]!,
    column: table.column[i]! < 0 ? 0 : columns[table.column[i]!]!.number,
    code: rules[variants[table.variant[i]!]!.rule]!.code,
  })
  const order = [
    ...Array.from({ length: a.size }, (_, i) => ({ table: a as FindingTable, i, ...place(a, i) })),
    ...Array.from({ length: b.size }, (_, i) => ({ table: from as FindingTable, i, ...place(from, i) })),
  ].sort((x, y) => x.row - y.row || x.column - y.column || (x.code < y.code ? -1 : x.code > y.code ? 1 : 0))
  const column = (name: 'variant' | 'row' | 'column' | 'value' | 'fact' | 'person' | 'skolenummer' | 'programomraadekode' | 'fagkode') =>
    Int32Array.from(order, ({ table, i }) => table[name][i]!)
  const print = (name: 'fingerprintHigh' | 'fingerprintLow') => Int32Array.from(order, ({ table, i }) => table[name][i]!)
  const ranges = new Map<number, readonly (readonly [number, number])[]>()
  order.forEach(({ table, i }, at) => {
    const range = table.ranges.get(i)
    if (range !== undefined) ranges.set(at, range)
  })
  const findings: FindingTable = {
    size: order.length,
    variants,
    columns,
    texts: [...a.texts, ...b.texts],
    facts: [...a.facts, ...b.facts],
    variant: column('variant'),
    row: column('row'),
    column: column('column'),
    value: column('value'),
    fact: column('fact'),
    person: column('person'),
    skolenummer: column('skolenummer'),
    programomraadekode: column('programomraadekode'),
    fagkode: column('fagkode'),
    fingerprintHigh: print('fingerprintHigh'),
    fingerprintLow: print('fingerprintLow'),
    ranges,
    ...personCodesOf(a, b),
  }
  return { findings, rules }
}

function personCodesOf(a: FindingTable, b: FindingTable): Pick<FindingTable, 'personCodes'> {
  if (a.personCodes === undefined && b.personCodes === undefined) return {}
  const moved = [...(b.personCodes ?? [])].map(([id, code]) => [id + a.texts.length, code] as const)
  return { personCodes: new Map([...(a.personCodes ?? []), ...moved]) }
}
