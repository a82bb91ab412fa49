import { isCode } from '../../catalogue/code-list.ts'
import type { FagkodeOppslag } from '../../catalogue/imported-kodeverk.ts'
import type { RunFacts } from '../rule.ts'

const CODE = '[A-ZÆØÅ]{3}(?:[0-9]{4}|V[0-9]{3}|[0-9]Z[0-9]{2})'
const ALONE = new RegExp(`^${CODE}$`)
const WITH_NAME = new RegExp(`^(${CODE})[ ,:;/–-]|\\((${CODE})\\)$`)

/** The subject code of a cell; tables put the name behind it. `fagkodeOf('ENG1007 Engelsk')` -> 'ENG1007'; a name alone -> itself */
export function fagkodeOf(value: string): string {
  if (value.length <= 7) return value
  const named = WITH_NAME.exec(value)
  return named?.[1] ?? named?.[2] ?? value
}

/** What the imported list says of a subject; null when it does not have it, or there is none. */
export function subjectOf(value: string, { kodeverk }: Pick<RunFacts, 'kodeverk'>): FagkodeOppslag | null {
  return kodeverk?.fagkoder?.oppslag.get(fagkodeOf(value)) ?? null
}

/** Codes with rules of their own (IOP, FBJ, TEO), which no list judges. */
export function isSpecialSubject(value: string): boolean {
  return isCode('fagkode-spesial', fagkodeOf(value))
}

/** IB subjects, private schools' own and opplæringsfag (Z in position five) are in VIGO's list and in no other. */
export function kindOfCode(code: string): 'ordinary' | 'module' | 'opplaeringsfag' | 'ib' | 'old' | null {
  if (/^(?:ST)?IB/.test(code)) return 'ib'
  if (/^[A-ZÆØÅ]{2}[0-9]{4}$/.test(code)) return 'old'
  if (!ALONE.test(code)) return null
  if (code[3] === 'V') return 'module'
  return code[4] === 'Z' ? 'opplaeringsfag' : 'ordinary'
}
