import { type HeaderIndex, headerIndex } from '../table/match-header.ts'
import type { ColumnRole } from './column-role.ts'
import { addedHeaders, karakterfilHeaders } from './karakterfil-headers.ts'

interface RoleHeader {
  readonly role: ColumnRole
  readonly name: string
  readonly headers: readonly string[]
}

/** Columns that only a table in another form than the wide one has; spellings from data/kolonner.yaml, «Fravær» is our own. */
const FORM_HEADERS: readonly RoleHeader[] = [
  {
    role: 'vurderingstype',
    name: 'Vurderingstype',
    headers: ['Karaktertype', 'Type vurdering', 'Type karakter', 'Vurdering', 'Kar.type', 'Vurderingsart', 'Resultattype', 'Karakterart'],
  },
  {
    role: 'karakter',
    name: 'Karakter',
    headers: ['Kar', 'Karakterverdi', 'Resultat', 'Vurderingsuttrykk', 'Verdi', 'Endelig karakter', 'Tallkarakter', 'Endeleg karakter'],
  },
  {
    role: 'eksamen',
    name: 'Eksamen',
    headers: ['Eksamenskarakter', 'Karakter eksamen', 'Eks.kar', 'Eks', 'Eksamensresultat', 'Resultat eksamen', 'Eksamen karakter'],
  },
  {
    role: 'fravaer',
    name: 'Fravær',
    headers: ['Fråvær', 'Fravær d/t', 'Fravær (dager/timer)', 'Fråvær (dagar/timar)', 'Fravær dager/timer'],
  },
]

/** Every column a grade table may have, whichever its form, in the order of the canonical columns. */
export const roleHeaders: readonly RoleHeader[] = [
  ...[...karakterfilHeaders, ...addedHeaders].map(([role, name, headers]): RoleHeader => ({ role, name, headers })),
  ...FORM_HEADERS,
]

export const roleIndex: HeaderIndex = headerIndex(roleHeaders)
