export type Role = 'rektor' | 'fylkeskommune' | 'udir' | 'lærer'

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['rektor', /(?<!di)rektor/],
  ['udir', /udir|utdanningsdirektorat/],
  ['fylkeskommune', /fylkeskommun|fylket|fylkesdirekt|eksamenskontor|privatistkontor/],
  ['lærer', /^(?:(?:fag|kontakt|kroppsøvings)?l[æe]r(?:er|ar)(?:en)?|sensor(?: ?\d)?|eksaminator|rådgiv[ae]r)$/],
]

/**
 * Who decided, where a cell names an office and not a person: `roleOf('Ass. rektor')` -> 'rektor', `roleOf('Faglærar')` -> 'lærer'.
 * Null for names of people and for offices that may decide for others (avdelingsleder).
 */
export function roleOf(text: string): Role | null {
  const lower = text.toLowerCase().trim()
  return ROLES.find(([, form]) => form.test(lower))?.[0] ?? null
}
