import type { RuleExample } from '../examples.ts'

const row = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007', fagstatus: 'E', annullert_dato: '12.06.2026' }
const privatist = { ...row, fodselsnummer: '02910752033', fagstatus: 'P' }

export const examples: readonly RuleExample[] = [
  {
    name: 'each by whom it is for, by a person, or not said',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'Udir: formell feil', annullert_av: 'Utdanningsdirektoratet' },
      { ...row, annullert: 'juks', annullert_av: 'Rektor' },
      { ...privatist, annullert: 'juks', annullert_av: 'Fylkeskommunen' },
      { ...row, annullert: 'juks', annullert_av: 'Kari Berg' },
      { ...row, annullert: 'juks' },
      { ...row, annullert: 'ikke standpunkt', annullert_av: 'fylkeskommunen' },
      { ...row, bortvist: 'ja', bortvist_av: 'rektor' },
      { ...row, bortvist: 'nei', bortvist_av: 'faglærer' },
    ],
    hits: [],
  },
  {
    name: 'another office each time',
    format: 'karakterfil',
    rows: [
      { ...row, annullert: 'formelle feil', annullert_av: 'rektor' },
      { ...row, annullert: 'juks', annullert_av: 'fylkeskommunen' },
      { ...privatist, annullert: 'Fusk', annullert_av: 'rektor' },
      { ...row, fagstatus: '', kandidattype: 'privatist', bortvist: 'ja', bortvist_av: 'rektor' },
      { ...row, bortvist: 'ja', bortvist_av: 'sensor' },
    ],
    hits: [
      { row: 0, at: 'annullert_av', message: 'udir', severity: 'warning' },
      { row: 1, at: 'annullert_av', message: 'pupil', severity: 'warning' },
      { row: 2, at: 'annullert_av', message: 'privatist', severity: 'warning' },
      { row: 3, at: 'bortvist_av', message: 'privatist-expelled', severity: 'warning' },
      { row: 4, at: 'bortvist_av', message: 'pupil-expelled', severity: 'warning' },
    ],
    norms: ['UDIR5-3-37-01', 'UDIR5-3-37-13', 'UDIR5-3-37-14', 'UDIR5-3-36-04'],
  },
]
