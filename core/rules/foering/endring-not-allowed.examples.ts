import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E' }

export const examples: readonly RuleExample[] = [
  {
    name: 'an appeal, an entry error, exams taken again, words that tell nothing',
    format: 'karakterfil',
    rows: [
      { ...row, endringsaarsak: 'klage' },
      { ...row, endringsaarsak: 'Feilføring' },
      { ...row, endringsaarsak: 'klage, ny vurdering' },
      { ...row, endringsaarsak: 'ny eksamen' },
      { ...row, endringsaarsak: 'sommerskole' },
      { ...row, endringsaarsak: 'se e-post' },
      { ...row, endringsaarsak: '' },
    ],
    hits: [],
  },
  {
    name: 'judged anew, and a school that agrees',
    format: 'karakterfil',
    rows: [
      { ...row, standpunkt: '4', endringsaarsak: 'Ny faglig vurdering' },
      { ...row, standpunkt: '4', endringsaarsak: 'skolen enig i at karakteren var feil' },
    ],
    hits: [
      { row: 0, at: 'endringsaarsak', message: 'judgement', severity: 'warning' },
      { row: 1, at: 'endringsaarsak', message: 'judgement', severity: 'warning' },
    ],
    norms: ['UDIR5-3-18-13', 'UDIR5-3-39-06'],
  },
]
