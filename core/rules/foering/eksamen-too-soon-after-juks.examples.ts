import type { RuleExample } from '../examples.ts'

const cheated = {
  fodselsnummer: '14830850105',
  skoleaar: '2024-2025',
  fagkode: 'ENG1007',
  fagstatus: 'E',
  eksamensdato: '10.06.2025',
  annullert: 'juks',
  annullert_dato: '20.06.2025',
}
const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a year later, before it, another subject, an appeal upheld, another reason',
    format: 'karakterfil',
    rows: [
      cheated,
      { ...row, eksamensdato: '20.06.2026' },
      { ...row, skoleaar: '2024-2025', eksamensdato: '28.11.2024' },
      { ...row, fagkode: 'NOR1267', eksamensdato: '28.11.2025' },
      { ...cheated, fagkode: 'MAT1019', klageutfall: 'medhold' },
      { ...row, fagkode: 'MAT1019', eksamensdato: '28.11.2025' },
      { ...cheated, fagkode: 'NAT1007', annullert: 'Udir: formell feil' },
      { ...row, fagkode: 'NAT1007', eksamensdato: '28.11.2025' },
    ],
    hits: [],
  },
  {
    name: 'the day before a year has passed',
    format: 'karakterfil',
    rows: [cheated, { ...row, eksamensdato: '19.06.2026' }],
    hits: [{ row: 1, at: 'eksamensdato', message: 'soon', severity: 'warning' }],
    norms: ['UDIR5-3-37-22'],
  },
]
