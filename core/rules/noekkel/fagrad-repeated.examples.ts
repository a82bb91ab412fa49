import type { RuleExample } from '../examples.ts'

const fag = {
  record: '$KL',
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const row = {
  fodselsnummer: '01810750045',
  skoleaar: '20252026',
  skolenummer: '46001',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}

export const examples: readonly RuleExample[] = [
  {
    name: 'two subjects, and the same subject on two programme lines or at two schools',
    format: 'sas-vigo',
    rows: [fag, { ...fag, fagkode: 'NOR1260' }, { ...fag, programomraadekode: 'STUSP2----' }, { ...fag, skolenummer: '46002' }],
    hits: [],
    falseAlarm: 'F08',
  },
  {
    name: 'ordinary, new and postponed exam are three lines',
    format: 'sas-vigo',
    rows: [fag, { ...fag, karakterstatus: 'N' }, { ...fag, karakterstatus: 'U' }],
    hits: [],
    falseAlarm: 'F08',
  },
  {
    name: 'the same subject twice, and twice as new exam',
    format: 'sas-vigo',
    rows: [fag, { ...fag, karakterstatus: 'N' }, { ...fag, fagkode: 'eng1007' }, { ...fag, karakterstatus: 'n' }],
    hits: [
      { row: 2, at: 'fagkode', message: 'again', severity: 'error' },
      { row: 3, at: 'fagkode', message: 'again', severity: 'error' },
    ],
  },
  {
    name: 'ended and begun anew',
    format: 'sas-vigo',
    rows: [
      { ...fag, fagstatus: 'S', avbruddsdato_fag: '20251003' },
      { ...fag, fagstatus: 'E' },
    ],
    hits: [{ row: 1, at: 'fagkode', message: 'after-break', severity: 'warning' }],
  },
  {
    name: 'lines that are not active do not count in the statistics',
    format: 'ssb-resultatfag',
    rows: [
      { ...row, linje_aktiv: 'N' },
      { ...row, linje_aktiv: 'J' },
      { ...row, linje_aktiv: 'N' },
      { ...row, linje_aktiv: 'J' },
      { ...row, linje_aktiv: 'J', karakterstatus: 'K' },
    ],
    hits: [{ row: 3, at: 'fagkode', message: 'again', severity: 'error' }],
  },
  {
    name: 'a file without grade status has one line per subject',
    format: 'ssb-elevfag',
    rows: [row, { ...row, fagkode: 'NOR1260' }, row],
    hits: [{ row: 2, at: 'fagkode', message: 'again', severity: 'error' }],
  },
]
