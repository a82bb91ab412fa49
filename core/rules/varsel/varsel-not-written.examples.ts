import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'in writing, whichever way, also beside a talk',
    format: 'karakterfil',
    rows: [
      { ...row, varsel_form: 'skriftlig' },
      { ...row, varsel_form: 'Brev' },
      { ...row, varsel_form: 'samtale og e-post' },
      { ...row, varsel_form: 'melding i InSchool' },
      { ...row, varsel_form: '' },
    ],
    hits: [],
  },
  {
    name: 'by word of mouth or telephone',
    format: 'karakterfil',
    rows: [
      { ...row, varsel_form: 'muntlig' },
      { ...row, varsel_form: 'Telefon' },
      { ...row, varsel_form: 'elevsamtale' },
    ],
    hits: [
      { row: 0, at: 'varsel_form', message: 'spoken', severity: 'warning' },
      { row: 1, at: 'varsel_form', message: 'spoken', severity: 'warning' },
      { row: 2, at: 'varsel_form', message: 'spoken', severity: 'warning' },
    ],
    norms: ['UDIR5-3-07-03'],
  },
]
