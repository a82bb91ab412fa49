import type { RuleExample } from '../examples.ts'

/** Rows that keep the examples' files from being one cause. */
const OTHERS = Array.from({ length: 12 }, () => ({ record: '$KL', fagstatus: 'E', standpunkt: '4' }))
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'written and oral exams with their form',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '4', eksamensform: 'S' },
      { record: '$KL', fagstatus: 'E', eksamen_muntlig: '4', eksamensform: 'M' },
      { record: '$KL', fagstatus: 'P', eksamen_muntlig: '4', eksamensform: 'X' },
    ],
    hits: [],
  },
  {
    name: 'written and oral exams without, whoever took them',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '4' },
      { record: '$KL', fagstatus: 'P', eksamen_muntlig: '1' },
      { record: '$KL', fagstatus: 'V', eksamen_muntlig: '3' },
      { record: '$KL', eksamen_skriftlig: '5', karakterstatus: 'N' },
      ...OTHERS,
    ],
    hits: [
      { row: 0, at: 'eksamensform', message: 'written', severity: 'error', facts: { allowed: ['S'] } },
      { row: 1, at: 'eksamensform', message: 'oral', severity: 'error', facts: { allowed: ['M'] } },
      { row: 2, at: 'eksamensform', message: 'oral', severity: 'error' },
      { row: 3, at: 'eksamensform', message: 'written', severity: 'error' },
    ],
  },
  {
    name: 'an export that lacks the form everywhere is one cause',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '4' },
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '3' },
    ],
    hits: [{ row: 0, at: 'eksamensform', message: 'written', severity: 'error', count: 2 }],
  },
  {
    name: 'another exam may have no form: a dash on the document, prior learning, a trade test',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', eksamen_annen: '4' },
      { record: '$KL', fagstatus: 'R', eksamen_annen: 'GK', fagmerknad: 'FAM18' },
      { record: '$KL', fagstatus: 'M', eksamen_annen: 'BM', fagmerknad: 'FAM27' },
    ],
    hits: [],
    falseAlarm: 'F06',
  },
  {
    name: 'GK, IG and F come without an exam, in whatever column; approved subjects bring their grade along',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: 'GK', fagmerknad: 'FAM52' },
      { record: '$KL', fagstatus: 'V', eksamen_muntlig: 'IG', rkv_dato: '20250901' },
      { record: '$KL', fagstatus: 'E', eksamen_muntlig: 'F' },
      { record: '$KL', fagstatus: 'R', eksamen_muntlig: '4' },
      { record: '$KL', fagstatus: 'G', eksamen_skriftlig: '4' },
      { record: '$KL', fagstatus: 'S', eksamen_skriftlig: '4' },
      { record: '$KL', fagstatus: 'F', eksamen_skriftlig: '4' },
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '4', fagmerknad: 'FAM02' },
    ],
    hits: [],
  },
  {
    name: 'who did not turn up had been drawn; IV is a drawn exam when it was annulled',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: 'IM', fagmerknad: 'FAM29' },
      { record: '$KL', fagstatus: 'E', eksamen_muntlig: 'IV', fagmerknad: 'FAM04' },
      { record: '$KL', fagstatus: 'E', eksamen_muntlig: 'IV' },
      ...OTHERS,
    ],
    hits: [
      { row: 0, at: 'eksamensform', message: 'written', severity: 'error' },
      { row: 1, at: 'eksamensform', message: 'oral', severity: 'error' },
    ],
  },
  {
    name: 'grades in two columns, values that are no grades, the IB programme, an exam that falls away',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', fagstatus: 'E', standpunkt: 'IV', eksamen_skriftlig: '4', fagmerknad: 'FAM21' },
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '4', fagmerknad: 'FAM51' },
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '4', eksamen_muntlig: '4' },
      { record: '$KL', fagstatus: 'E', eksamen_skriftlig: '4/5' },
      { record: '$KL', fagstatus: 'E', programomraadekode: 'STIBV3----', eksamen_skriftlig: '7' },
    ],
    hits: [],
  },
  {
    name: 'the statistics have no form',
    format: 'ssb-resultatfag',
    rows: [{ fodselsnummer: '14830850105', fagkode: 'ENG1007', eksamen_skriftlig: '4' }],
    hits: [],
  },
  {
    name: 'a table with lines where nothing stands',
    format: 'karakterfil',
    rows: [
      { ...TABELL, eksamensform: '-', eksamen_muntlig: '-', standpunkt: '4' },
      { ...TABELL, eksamensform: '-', eksamen_muntlig: '4', standpunkt: '4' },
      { ...TABELL, eksamensform: 'muntlig', eksamen_muntlig: '4', standpunkt: '4' },
    ],
    hits: [{ row: 1, at: 'eksamensform', message: 'oral', severity: 'error' }],
  },
]
