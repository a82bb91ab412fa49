import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'counties, private schools, special and national units',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', skolenummer: '39901' },
      ...['03001', '00301', '21001', '24499', '70020', '99001', '56005'].map((skolenummer) => ({
        record: '$EK',
        skoleaar: '20252026',
        skolenummer,
      })),
    ],
    hits: [],
  },
  {
    name: 'a school of another county is no fault, whichever county asks',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', skoleaar: '20252026', skolenummer: '46012' },
      { record: '$KL', skoleaar: '20252026', skolenummer: '39901', skolenummer2: '00301' },
    ],
    hits: [],
    fylke: '39',
    falseAlarm: 'F21',
  },
  {
    name: 'digits that are no county, on each kind of line and in both columns',
    format: 'sas-vigo',
    rows: [
      { record: 'TOF', skolenummer: '88901' },
      { record: '$EK', skoleaar: '20252026', skolenummer: '57001' },
      { record: '$KL', skoleaar: '20252026', skolenummer: '39901', skolenummer2: '13001' },
      { record: '$VM', skoleaar: '20252026', skolenummer: '60001' },
    ],
    hits: [
      { row: 0, at: 'skolenummer', message: 'never', severity: 'warning' },
      { row: 1, at: 'skolenummer', message: 'never', severity: 'warning' },
      { row: 2, at: 'skolenummer2', message: 'never', severity: 'warning' },
      { row: 3, at: 'skolenummer', message: 'never', severity: 'warning' },
    ],
  },
  {
    name: 'Viken (30) ended with 2023, so its last school year is 2023-2024',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '14830850105', skoleaar: '20222023', skolenummer: '30001' },
      { fodselsnummer: '14830850105', skoleaar: '20232024', skolenummer: '30001' },
      { fodselsnummer: '14830850105', skoleaar: '20242025', skolenummer: '30001' },
      { fodselsnummer: '14830850105', skoleaar: '20182019', skolenummer: '32001' },
    ],
    hits: [{ row: 2, at: 'skolenummer', message: 'gone', severity: 'warning' }],
  },
  {
    name: 'the second school is judged in its own school year',
    format: 'ssb-resultatfag',
    rows: [
      {
        fodselsnummer: '14830850105',
        skoleaar: '20252026',
        fagkode: 'ENG1007',
        skolenummer: '32001',
        skolenummer2: '02001',
        skoleaar2: '20182019',
      },
      { fodselsnummer: '14830850105', skoleaar: '20252026', fagkode: 'ENG1007', skolenummer: '32001', skolenummer2: '02001' },
    ],
    hits: [{ row: 1, at: 'skolenummer2', message: 'gone', severity: 'warning' }],
  },
]
