import { compareNames, type NameVerdict } from './compare-names.ts'

interface OtherName {
  readonly at: number
  readonly verdict: Exclude<NameVerdict, 'same'>
  /** Index of the first row with the name that most rows have. */
  readonly first: number
}

/** Rows of one number whose name is another than the one most of its rows have; `nameOf` is '' where a row has none. */
export function otherNames(size: number, nameOf: (at: number) => string): readonly OtherName[] {
  const counts = new Map<string, { first: number; rows: number }>()
  for (let at = 0; at < size; at++) {
    const name = nameOf(at)
    const count = counts.get(name)
    if (count !== undefined) count.rows++
    else if (name !== '') counts.set(name, { first: at, rows: 1 })
  }
  if (counts.size < 2) return []
  const [usual, { first }] = [...counts].reduce((most, one) => (one[1].rows > most[1].rows ? one : most))
  const verdicts = new Map([...counts.keys()].map((name) => [name, compareNames(usual, name)]))
  const found: OtherName[] = []
  for (let at = 0; at < size; at++) {
    const verdict = verdicts.get(nameOf(at)) ?? 'same'
    if (verdict !== 'same') found.push({ at, verdict, first })
  }
  return found
}
