export type Role = 'rektor' | 'fylkeskommune' | 'udir' | 'lærer'

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['rektor', /rektor/],
  ['udir', /udir|utdanningsdirektorat/],
  ['fylkeskommune', /fylkeskommun|fylket|fylkesdirekt|eksamenskontor|privatistkontor/],
  ['lærer', /^(?:(?:fag|kontakt|kroppsøvings)?l[æe]rar?e?r?|sensor(?: ?\d)?|eksaminator|rådg[ij]ve[ra]r?)$/],
]

/**
 * Who decided, where a cell names an office and not a person: `roleOf('Ass. rektor')` -> 'rektor', `roleOf('Faglærar')` -> 'lærer'.
 * Null for names of people and for offices that may decide for others (avdelingsleder).
 */
export function roleOf(text: string): Role | null {
  const lower = text.toLowerCase().trim()
  return ROLES.find(([, form]) => form.test(lower))?.[0] ?? null
}
