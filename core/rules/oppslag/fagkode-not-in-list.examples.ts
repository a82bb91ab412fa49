import type { RuleExample } from '../examples.ts'
import { exampleKodeverk } from './example-kodeverk.ts'

const kodeverk = exampleKodeverk({ fagkoder: { ENG1007: { navn: 'Engelsk' }, AA6524: { navn: 'Norsk (R94)' }, NOR1Z21: {} } })
const KL = { record: '$KL', skoleaar: '20252026' }

export const examples: readonly RuleExample[] = [
  {
    name: 'codes of the list',
    format: 'sas-vigo',
    rows: ['ENG1007', 'AA6524', 'NOR1Z21'].map((fagkode) => ({ ...KL, fagkode })),
    kodeverk,
    hits: [],
  },
  {
    name: 'a code of the right form that no list has',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG1007' },
      { ...KL, fagkode: 'ENG9999' },
      { ...KL, fagkode: 'NOR2Z21' },
      { ...KL, fagkode: 'ENG1007' },
    ],
    kodeverk,
    hits: [
      { row: 1, at: 'fagkode', message: 'unknown', severity: 'error' },
      { row: 2, at: 'fagkode', message: 'unknown', severity: 'error' },
    ],
  },
  {
    name: 'a letter for a nought',
    format: 'sas-vigo',
    rows: [{ ...KL, fagkode: 'ENG10O7' }],
    kodeverk,
    hits: [{ row: 0, at: 'fagkode', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'special codes, and kinds of code that the list has none of: IB and modules for adults',
    format: 'sas-vigo',
    rows: ['FBJ9000', 'TEO9000', 'IOP1000', 'IBEN12', 'ENGV007'].map((fagkode) => ({ ...KL, fagkode })),
    kodeverk,
    hits: [],
    falseAlarm: 'F03',
  },
  {
    name: 'an IB subject that a list with IB subjects does not have',
    format: 'sas-vigo',
    rows: [{ ...KL, fagkode: 'IBEN99' }],
    kodeverk: exampleKodeverk({ fagkoder: { IBEN12: {} } }),
    hits: [{ row: 0, at: 'fagkode', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'Grep has no codes of one school, so a missing one only warns',
    format: 'sas-vigo',
    rows: [{ ...KL, fagkode: 'ENG9999' }],
    kodeverk: exampleKodeverk({ fagkoder: { ENG1007: {} }, opphav: 'grep' }),
    hits: [{ row: 0, at: 'fagkode', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'misspelt codes and codes of a wrong form are told by other rules',
    format: 'sas-vigo',
    rows: ['eng1007', 'ENG 1007', '1007', 'ENG10071', 'BB1234'].map((fagkode) => ({ ...KL, fagkode })),
    kodeverk,
    hits: [],
  },
  {
    name: 'a table with the name behind the code, and names alone',
    format: 'karakterfil',
    rows: ['ENG1007 Engelsk', 'Engelsk (ENG1007)', 'Matematikk 2P', 'ENG9999 Engelsk'].map((fagkode) => ({
      fodselsnummer: '14830850105',
      skoleaar: '2025-2026',
      fagkode,
    })),
    kodeverk,
    hits: [{ row: 3, at: 'fagkode', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'the same unknown code on half the file is one finding',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagkode: 'ENG9999' },
      { ...KL, fagkode: 'ENG9999' },
    ],
    kodeverk,
    hits: [{ row: 0, at: 'fagkode', message: 'unknown', severity: 'error', count: 2 }],
  },
]
