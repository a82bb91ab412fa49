import type { RuleExample } from '../examples.ts'

const HEADER = 'Fødselsnummer;Fagkode;Vurderingstype;Karakter\r\n'

export const examples: readonly RuleExample[] = [
  {
    name: 'kinds of grade in several spellings',
    format: 'karakterfil',
    text: `${HEADER}14830850105;ENG1007;Standpunkt;4\r\n14830850105;ENG1007;H1;4\r\n14830850105;ENG1007;Eksamen - muntlig;5\r\n`,
    rows: [],
    hits: [],
  },
  {
    name: 'a misspelt kind is read as what it is meant for',
    format: 'karakterfil',
    text: `${HEADER}14830850105;ENG1007;H1;4\r\n14830850105;ENG1007;Stanpunkt;4\r\n14830850105;MAT1019;Standpunkt;4\r\n`,
    rows: [],
    hits: [{ row: 2, at: 'vurderingstype', message: 'misspelled', severity: 'warning' }],
  },
  {
    name: 'a kind nobody knows',
    format: 'karakterfil',
    text: `${HEADER}14830850105;ENG1007;Standpunkt;4\r\n14830850105;ENG1007;Lekseprøve;5\r\n14830850105;MAT1019;Standpunkt;4\r\n`,
    rows: [],
    hits: [{ row: 2, at: 'vurderingstype', message: 'unknown', severity: 'warning' }],
  },
  {
    name: 'a grade of no kind',
    format: 'karakterfil',
    text: `${HEADER}14830850105;ENG1007;Standpunkt;4\r\n14830850105;ENG1007;;5\r\n14830850105;MAT1019;Standpunkt;4\r\n`,
    rows: [],
    hits: [{ row: 2, at: 'vurderingstype', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a row without a grade needs no kind',
    format: 'karakterfil',
    text: `${HEADER}14830850105;ENG1007;Standpunkt;4\r\n14830850105;ENG1007;;\r\n14830850105;MAT1019;Lekseprøve;\r\n`,
    rows: [],
    hits: [],
  },
]
