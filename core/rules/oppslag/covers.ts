import type { Kodeliste } from '../../catalogue/imported-kodeverk.ts'

const known = new WeakMap<ReadonlyMap<string, unknown>, Map<string, ReadonlySet<string>>>()

/**
 * The kinds of code a list holds, by `kindOf`: a list that has no code of a kind says nothing of that kind. Looked up once per list and
 * `name`. `kindsIn(list, 'program', (code) => code.slice(0, 2)).has('ST')`
 */
export function kindsIn<T>(
  { oppslag }: Kodeliste<T>,
  name: string,
  kindsOf: (code: string, entry: T) => readonly string[],
): ReadonlySet<string> {
  let ofList = known.get(oppslag)
  if (ofList === undefined) {
    ofList = new Map()
    known.set(oppslag, ofList)
  }
  let kinds = ofList.get(name)
  if (kinds === undefined) {
    const found = new Set<string>()
    for (const [code, entry] of oppslag) for (const kind of kindsOf(code, entry)) found.add(kind)
    kinds = found
    ofList.set(name, kinds)
  }
  return kinds
}
