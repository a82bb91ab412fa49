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
  {
    name: 'more decimals, blanks behind a minus, and letters before or behind a number',
    format: 'sas-vigo',
    rows: ['12,00', '7,25', '12,5', '-12', '\u2212 3', '-1,25', '- 0.5', 'x-3', '-3x', '-1x5', '-1,x', 'x7,5', '7,5x', '7,0x'].map(
      (fravaer_dager) => ({
        record: '$EK',
        fodselsnummer: '01810750045',
        fravaer_dager,
      }),
    ),
    hits: [
      { row: 0, at: 'fravaer_dager', message: 'zero-decimals', severity: 'warning', fix: '12' },
      ...[1, 2].map((row) => ({ row, at: 'fravaer_dager', message: 'decimal', severity: 'error' }) as const),
      ...[3, 4, 5, 6].map((row) => ({ row, at: 'fravaer_dager', message: 'negative', severity: 'error' }) as const),
      ...[7, 8, 9, 10, 11, 12, 13].map((row) => ({ row, at: 'fravaer_dager', message: 'not-number', severity: 'error' }) as const),
    ],
  },
  {
    name: 'the same of grade points',
    format: 'ssb-resultat',
    rows: ['45,25', '-12', '\u2212 3', '-1,25', 'x-3', '-3x', '-1x5', '-1,x', 'x45', '45,2x'].map((karakterpoeng) => ({
      fodselsnummer: '14830850105',
      karakterpoeng,
    })),
    hits: [
      ...[1, 2, 3].map((row) => ({ row, at: 'karakterpoeng', message: 'negative', severity: 'error' }) as const),
      ...[4, 5, 6, 7, 8, 9].map((row) => ({ row, at: 'karakterpoeng', message: 'not-measure', severity: 'error' }) as const),
    ],
  },
]
