import type { RuleExample } from '../examples.ts'

const TABLE = { fodselsnummer: '01810750045', skoleaar: '2025-2026', fagkode: 'ENG1007' }
const MATTE = { ...TABLE, fagkode: 'MAT1019' }

export const examples: readonly RuleExample[] = [
  {
    name: 'the same person, with a middle name more',
    format: 'karakterfil',
    rows: [
      { ...TABLE, etternavn: 'Berg', fornavn: 'Ada' },
      { ...MATTE, etternavn: 'berg', fornavn: 'Ada Sofie' },
    ],
    hits: [],
    falseAlarm: 'F24',
  },
  {
    name: 'no word in common',
    format: 'karakterfil',
    rows: [
      { ...TABLE, etternavn: 'Berg', fornavn: 'Ada' },
      { ...MATTE, etternavn: 'Dahl', fornavn: 'Emil' },
    ],
    hits: [{ row: 1, at: 'etternavn', message: 'other', severity: 'warning' }],
  },
  {
    name: 'another family name is only said',
    format: 'karakterfil',
    rows: [
      { ...TABLE, etternavn: 'Berg', fornavn: 'Ada' },
      { ...MATTE, etternavn: 'Dahl', fornavn: 'Ada' },
    ],
    hits: [{ row: 1, at: 'etternavn', message: 'last-name', severity: 'info' }],
  },
  {
    name: 'half a name is compared with nothing, and a whole name elsewhere is another rule',
    format: 'karakterfil',
    rows: [
      { ...TABLE, etternavn: 'Berg', fornavn: 'Ada' },
      { ...MATTE, etternavn: 'Dahl' },
      { ...TABLE, fodselsnummer: '02810750084', navn: 'Dahl, Emil', etternavn: 'Dahl', fornavn: 'Emil' },
      { ...MATTE, fodselsnummer: '02810750084', navn: 'Vik, Sara', etternavn: 'Vik', fornavn: 'Sara' },
    ],
    hits: [],
  },
]
