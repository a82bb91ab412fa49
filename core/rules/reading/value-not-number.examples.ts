import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'whole numbers, blanks and leading zeros',
    format: 'sas-vigo',
    rows: [
      {
        record: '$EK',
        fodselsnummer: '01810750045',
        fravaer_dager: '7',
        fravaer_timer: '007',
        fravaer_dager_totalt: '',
        fravaer_timer_totalt: '0',
      },
    ],
    hits: [],
  },
  {
    name: '7,0 and 7.0 are 7',
    format: 'sas-vigo',
    rows: [{ record: '$EK', fodselsnummer: '01810750045', fravaer_dager: '7,0', fravaer_timer: '7.0' }],
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'zero-decimals', severity: 'warning', fix: '7' },
      { row: 0, at: 'fravaer_timer', message: 'zero-decimals', severity: 'warning', fix: '7' },
    ],
    falseAlarm: 'F27',
  },
  {
    name: 'half days, negative hours and words',
    format: 'sas-vigo',
    rows: [
      { record: '$EK', fodselsnummer: '01810750045', fravaer_dager: '7,5', fravaer_timer: '-3', fravaer_dager_totalt: '7 dager' },
      { record: '$KL', fodselsnummer: '01810750045', fagkode: 'NOR1801', elevtimer: '56t' },
    ],
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'decimal', severity: 'error' },
      { row: 0, at: 'fravaer_timer', message: 'negative', severity: 'error' },
      { row: 0, at: 'fravaer_dager_totalt', message: 'not-number', severity: 'error' },
      { row: 1, at: 'elevtimer', message: 'not-number', severity: 'error' },
    ],
  },
  {
    name: 'the same in a statistics file',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '01810750045', antall_fag: '12', fravaer_dager: '3' },
      { fodselsnummer: '02810750084', antall_fag: 'tolv', fravaer_dager: '3,0' },
    ],
    hits: [
      { row: 1, at: 'fravaer_dager', message: 'zero-decimals', severity: 'warning', fix: '3' },
      { row: 1, at: 'antall_fag', message: 'not-number', severity: 'error' },
    ],
  },
  {
    name: 'the last five digits of an identity number with a letter',
    format: 'wis-elever',
    rows: [
      { fodselsdato: '01.01.2007', personnummer5: '50045', klasse: '10A' },
      { fodselsdato: '02.01.2007', personnummer5: '5OO84', klasse: '10A' },
    ],
    hits: [{ row: 1, at: 'personnummer5', message: 'not-number', severity: 'error' }],
  },
  {
    name: 'grade points and share of the programme may have decimals, but are numbers',
    format: 'ssb-resultat',
    rows: [
      { fodselsnummer: '14830850105', karakterpoeng: '45,2', kursprosent: '87.5' },
      { fodselsnummer: '14830850105', karakterpoeng: '', kursprosent: '0' },
      { fodselsnummer: '14830850105', karakterpoeng: 'x', kursprosent: '-1' },
    ],
    hits: [
      { row: 2, at: 'karakterpoeng', message: 'not-measure', severity: 'error' },
      { row: 2, at: 'kursprosent', message: 'negative', severity: 'error' },
    ],
  },
]
