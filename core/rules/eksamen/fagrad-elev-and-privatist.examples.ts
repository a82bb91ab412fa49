import type { ExampleRow, RuleExample } from '../examples.ts'

const PUPIL = { fodselsnummer: '14830850105', skoleaar: '20232024', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const PRIVATE = { ...PUPIL, skolenummer: '39990' }
const elev = (more: ExampleRow = {}): ExampleRow => ({ record: '$KL', ...PUPIL, fagkode: 'ENG1007', fagstatus: 'E', termin: 'V', ...more })
const privatist = (more: ExampleRow = {}): ExampleRow => ({
  record: '$KL',
  ...PRIVATE,
  fagkode: 'ENG1007',
  fagstatus: 'P',
  termin: 'V',
  ...more,
})

export const examples: readonly RuleExample[] = [
  {
    name: 'pupil and private candidate in one subject and term',
    format: 'sas-vigo',
    rows: [elev({ standpunkt: '2' }), privatist({ eksamen_skriftlig: '4', eksamensform: 'S' })],
    hits: [{ row: 1, at: 'fagstatus', message: 'both', severity: 'error' }],
    norms: ['UDIR5-3-27-07'],
  },
  {
    name: 'under the regulations of 2024 it warns; with A and N as with E, also where the private candidate comes first',
    format: 'sas-vigo',
    rows: [
      privatist({ skoleaar: '20252026' }),
      elev({ skoleaar: '20252026', fagstatus: 'A' }),
      elev({ skoleaar: '20252026', fagkode: 'MAT1019', fagstatus: 'N' }),
      privatist({ skoleaar: '20252026', fagkode: 'MAT1019', programomraadekode: 'STUSP2----' }),
    ],
    hits: [
      { row: 0, at: 'fagstatus', message: 'both', severity: 'warning' },
      { row: 3, at: 'fagstatus', message: 'both', severity: 'warning' },
    ],
  },
  {
    name: 'a pupil in one subject may be a private candidate in another',
    format: 'sas-vigo',
    rows: [elev(), privatist({ fagkode: 'MAT1019' })],
    hits: [],
    falseAlarm: 'F07',
  },
  {
    name: 'in another term, another school year, or where no term is told',
    format: 'sas-vigo',
    rows: [
      elev(),
      privatist({ termin: 'H' }),
      privatist({ skoleaar: '20242025' }),
      elev({ fagkode: 'MAT1019', termin: '' }),
      privatist({ fagkode: 'MAT1019', termin: '' }),
    ],
    hits: [],
  },
  {
    name: 'the pupil left the subject or the programme, or has it approved from before',
    format: 'sas-vigo',
    rows: [
      elev({ fagstatus: 'S', avbruddsdato_fag: '20231101' }),
      elev({ programomraadekode: 'STUSP2----', avbruddsdato_fag: '20231101' }),
      { record: '$EK', ...PUPIL, programomraadekode: 'HSHSF1----', avbruddsdato: '20231101' },
      elev({ programomraadekode: 'HSHSF1----' }),
      elev({ skolenummer: '39902', fagstatus: 'G' }),
      elev({ skolenummer: '39903', fagstatus: 'B' }),
      elev({ skolenummer: '39904', skoleaar2: '20222023' }),
      privatist(),
    ],
    hits: [],
  },
  {
    name: 'an exam taken again, and two lines of one enrolment, which have rules of their own',
    format: 'sas-vigo',
    rows: [
      elev({ karakterstatus: 'N' }),
      privatist(),
      elev({ fagkode: 'MAT1019' }),
      privatist({ fagkode: 'MAT1019', skolenummer: '39901' }),
      elev({ fagkode: 'NAT1007' }),
      privatist({ fagkode: 'NAT1007', karakterstatus: 'K' }),
    ],
    hits: [],
  },
  {
    name: 'a subject of another year taken as a private candidate, and an adult beside one',
    format: 'sas-vigo',
    rows: [
      elev({ fagkode: 'NAT1007' }),
      privatist({ fagkode: 'NAT1007', skoleaar2: '20222023' }),
      elev({ fagkode: 'GEO1003' }),
      privatist({ fagkode: 'GEO1003', fagstatus: 'V' }),
      privatist({ fagkode: 'GEO1003', skolenummer: '39991' }),
    ],
    hits: [{ row: 4, at: 'fagstatus', message: 'both', severity: 'error', facts: { row: 3 } }],
  },
]
