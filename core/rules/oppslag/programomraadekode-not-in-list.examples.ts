import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({ programomraader: { 'STUSP1----': { navn: 'Studiespesialisering' }, 'HSHEA2----': {} } })
const EK = { record: '$EK', skoleaar: '20252026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'codes of the list, variants of them, and codes the sources name',
    format: 'sas-vigo',
    rows: ['STUSP1----', 'STUSP1A---', 'HSHEA2MV--', 'AOLOV0J---'].map((programomraadekode) => ({ ...EK, programomraadekode })),
    kodeverk,
    hits: [],
  },
  {
    name: 'codes the list does not have: told at the enrolment, not again at its subjects',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'STUSX1----' },
      { record: '$KL', skoleaar: '20252026', programomraadekode: 'STUSX1----', fagkode: 'ENG1007' },
      { ...EK, programomraadekode: 'XXUSP1----' },
    ],
    kodeverk,
    hits: [
      { row: 0, at: 'programomraadekode', message: 'unknown', severity: 'error' },
      { row: 2, at: 'programomraadekode', message: 'unknown', severity: 'error' },
    ],
  },
  {
    name: 'files of subjects alone tell it there',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20252026', programomraadekode: 'STUSX1', fagkode: 'ENG1007' },
      { fodselsnummer: '14830850105', skoleaar: '20252026', programomraadekode: 'STUSP1', fagkode: 'ENG1007' },
      { fodselsnummer: '14830850105', skoleaar: '20252026', programomraadekode: '3201', fagkode: 'ENG1007' },
    ],
    kodeverk,
    hits: [{ row: 0, at: 'programomraadekode', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a list without any code of grunnskole or IB says nothing of them; Grep warns',
    format: 'sas-vigo',
    rows: ['GSGSK0----', 'STUSP1----', 'STUSX1----', 'IBXXX2----'].map((programomraadekode) => ({ ...EK, programomraadekode })),
    kodeverk: exampleKodeverk({ programomraader: { STUSP1: {} }, opphav: 'grep' }),
    hits: [{ row: 2, at: 'programomraadekode', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'misspelt codes and wrong forms are told by other rules',
    format: 'sas-vigo',
    rows: ['stusx1----', 'STUSX7----', 'STUSX'].map((programomraadekode) => ({ ...EK, programomraadekode })),
    kodeverk,
    hits: [],
  },
  {
    name: 'half the file on one unknown code is one finding',
    format: 'sas-vigo',
    rows: [
      { ...EK, programomraadekode: 'STUSX1----' },
      { ...EK, programomraadekode: 'STUSX1----' },
    ],
    kodeverk,
    hits: [{ row: 0, at: 'programomraadekode', message: 'unknown', severity: 'error', count: 2 }],
  },
]
