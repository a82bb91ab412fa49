import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a part-time pupil who never came',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'IM', deltid: 'J', voksen: 'N' }],
    hits: [],
  },
  {
    name: 'an adult who declined',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'TN', deltid: 'N', voksen: 'J' }],
    hits: [],
  },
  {
    name: 'a full-time pupil who never came',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'IM', deltid: 'N', voksen: 'N' }],
    hits: [{ row: 0, at: 'avbruddsaarsak', message: 'fullTime', severity: 'warning' }],
  },
  {
    name: 'a full-time pupil who declined',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'TN', deltid: 'N', voksen: 'N' }],
    hits: [{ row: 0, at: 'avbruddsaarsak', message: 'fullTime', severity: 'warning' }],
  },
  {
    name: 'a full-time pupil who moved',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'FL', deltid: 'N', voksen: 'N' }],
    hits: [],
  },
  {
    name: 'a blank says nothing of part-time or adult',
    format: 'sas-vigo',
    rows: [
      { ...EK, avbruddsaarsak: 'IM', deltid: '', voksen: '' },
      { ...EK, avbruddsaarsak: 'IM', deltid: 'N', voksen: '' },
      { ...EK, avbruddsaarsak: 'TN', deltid: '', voksen: 'N' },
    ],
    hits: [],
  },
  {
    name: 'a programme in modules for adults',
    format: 'sas-vigo',
    rows: [{ ...EK, avbruddsaarsak: 'IM', deltid: 'N', voksen: 'N', programomraadekode: 'HSHEA3MV--' }],
    hits: [],
  },
]
