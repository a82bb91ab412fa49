/** Deliveries an example can be made for; 'identitet' has no grades and no programme and is not among them. */
export type ExampleLeveranse = 'ajourhold' | 'elevdata' | 'termin1' | 'privatist' | 'sluttkarakterer' | 'etter-klage'

/** Day in the school year 2025-2026 (etter-klage: after it) on which each delivery is made. */
export const DELIVERY_DAY: Readonly<Record<ExampleLeveranse, string>> = {
  ajourhold: '20250905',
  elevdata: '20251010',
  termin1: '20260213',
  privatist: '20260220',
  sluttkarakterer: '20260625',
  'etter-klage': '20260918',
}

export interface ExampleSchool {
  readonly skolenummer: string
  readonly name: string
  readonly organisasjonsnummer: string
}

/** Made-up schools of a county; organisation numbers have right control digits and belong to nobody. */
export const EXAMPLE_SCHOOLS: readonly ExampleSchool[] = [
  { skolenummer: '40012', name: 'Granås videregående skole', organisasjonsnummer: organisation('99999012') },
  { skolenummer: '40021', name: 'Ulvøy videregående skole', organisasjonsnummer: organisation('99999021') },
  { skolenummer: '40034', name: 'Kvåle videregående skole', organisasjonsnummer: organisation('99999034') },
]

function organisation(eight: string): string {
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(eight[i]), 0)
  const digit = (11 - (sum % 11)) % 11
  if (digit === 10) throw new Error(`${eight} has no control digit`)
  return `${eight}${digit}`
}
