import type { RuleExample } from '../examples.ts'

const KEY = { fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'remarks beside what they are about, and with no exam grade at all',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' },
      { record: '$KL', eksamen_skriftlig: 'IM', fagmerknad: 'FAM39' },
      { record: '$KL', eksamen_skriftlig: 'IV', fagmerknad: 'FAM04' },
      { record: '$KL', eksamen_muntlig: 'IV', fagmerknad: 'FAM29' },
      { record: '$KL', eksamen_muntlig: 'F', fagmerknad: 'FAM04' },
      { record: '$KL', standpunkt: '4', fagmerknad: 'FAM36' },
      { record: '$KL', standpunkt: '4', fagmerknad: 'FAM29' },
    ],
    hits: [],
  },
  {
    name: 'each remark beside a result',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamen_skriftlig: '4', fagmerknad: 'FAM29' },
      { record: '$KL', eksamen_muntlig: '1', fagmerknad: 'FAM39' },
      { record: '$KL', eksamen_annen: 'BM', fagmerknad: 'FAM49' },
      { record: '$KL', eksamen_annen: 'B', fagmerknad: 'FAM50' },
      { record: '$KL', eksamen_annen: 'IB', fagmerknad: 'FAM54' },
      { record: '$KL', eksamen_skriftlig: '6', fagmerknad: 'FAM04' },
      { record: '$KL', eksamen_annen: 'B', fagmerknad: 'FAM56' },
      { record: '$KL', eksamen_skriftlig: '2', fagmerknad: 'FAM36' },
    ],
    hits: [
      { row: 0, at: 'fagmerknad', message: 'not-taken', severity: 'warning' },
      { row: 1, at: 'fagmerknad', message: 'not-taken', severity: 'warning' },
      { row: 2, at: 'fagmerknad', message: 'not-taken', severity: 'warning' },
      { row: 3, at: 'fagmerknad', message: 'not-taken', severity: 'warning' },
      { row: 4, at: 'fagmerknad', message: 'not-taken', severity: 'warning' },
      { row: 5, at: 'fagmerknad', message: 'annulled', severity: 'warning' },
      { row: 6, at: 'fagmerknad', message: 'annulled', severity: 'warning' },
      { row: 7, at: 'fagmerknad', message: 'cancelled', severity: 'warning' },
    ],
  },
  {
    name: 'an exam taken again keeps the remark on the first one; an appeal does not take it again',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', eksamen_skriftlig: '4', fagmerknad: 'FAM39', karakterstatus: 'U' },
      { record: '$KL', eksamen_skriftlig: '4', fagmerknad: 'FAM04', karakterstatus: 'N' },
      { record: '$KL', eksamen_skriftlig: '4', fagmerknad: 'FAM29', karakterstatus: 'S' },
      { record: '$KL', eksamen_skriftlig: '4', fagmerknad: 'FAM04', karakterstatus: 'K' },
    ],
    hits: [{ row: 3, at: 'fagmerknad', message: 'annulled', severity: 'warning' }],
  },
  {
    name: 'on a vitnemål of the last year a remark for kompetansebevis alone has to go anyhow; others may stand there',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', ...KEY, bevistype: 'VM' },
      { record: '$KL', ...KEY, fagkode: 'ENG1007', eksamen_skriftlig: '4', fagmerknad: 'FAM29' },
      { record: '$KL', ...KEY, fagkode: 'NOR1267', eksamen_skriftlig: '4', fagmerknad: 'FAM04' },
      { record: '$KL', ...KEY, fagkode: 'HIS1010', eksamen_muntlig: '4', fagmerknad: 'FAM39' },
      { record: '$EK', ...KEY, programomraadekode: 'STUSP1----', bevistype: 'VM' },
      { record: '$KL', ...KEY, programomraadekode: 'STUSP1----', fagkode: 'ENG1007', eksamen_skriftlig: '4', fagmerknad: 'FAM29' },
      { record: '$EK', ...KEY, skolenummer: '39902', bevistype: 'KB' },
      { record: '$KL', ...KEY, skolenummer: '39902', fagkode: 'ENG1007', eksamen_skriftlig: '4', fagmerknad: 'FAM29' },
    ],
    hits: [
      { row: 2, at: 'fagmerknad', message: 'annulled', severity: 'warning' },
      { row: 3, at: 'fagmerknad', message: 'not-taken', severity: 'warning' },
      { row: 5, at: 'fagmerknad', message: 'not-taken', severity: 'warning' },
      { row: 7, at: 'fagmerknad', message: 'not-taken', severity: 'warning' },
    ],
  },
  {
    name: 'in other deliveries nothing is said of documents',
    format: 'sas-vigo',
    leveranse: 'privatist',
    rows: [
      { record: '$EK', ...KEY, bevistype: 'VM' },
      { record: '$KL', ...KEY, fagkode: 'ENG1007', eksamen_skriftlig: '4', fagmerknad: 'FAM29' },
    ],
    hits: [{ row: 1, at: 'fagmerknad', message: 'not-taken', severity: 'warning' }],
  },
  {
    name: 'the statistics say it too; other remarks have nothing to do with the exam',
    format: 'ssb-resultatfag',
    rows: [
      { fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamen_muntlig: '4', fagmerknad: 'FAM29' },
      { fodselsnummer: '14830850105', fagkode: 'ENG1009', eksamen_muntlig: '4', fagmerknad: 'FAM19' },
    ],
    hits: [{ row: 0, at: 'fagmerknad', message: 'not-taken', severity: 'warning' }],
  },
]
