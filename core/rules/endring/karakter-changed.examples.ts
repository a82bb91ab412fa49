import type { ExampleRow, RuleExample } from '../examples.ts'

const row = (more: ExampleRow = {}): ExampleRow => ({
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
  fagstatus: 'E',
  ...more,
})
const hit = (at: 'standpunkt' | 'halvaar1' | 'eksamen_skriftlig', message: string) =>
  [{ row: 0, at, message, severity: 'warning' }] as const

export const examples: readonly RuleExample[] = [
  {
    name: 'the same grades, and one that has come since',
    format: 'ssb-resultatfag',
    rows: [row({ halvaar1: '4', standpunkt: '5' })],
    mot: [row({ halvaar1: '4' })],
    hits: [],
  },
  {
    name: 'another standpunkt',
    format: 'ssb-resultatfag',
    rows: [row({ standpunkt: '5' })],
    mot: [row({ standpunkt: '4' })],
    hits: hit('standpunkt', 'changed'),
  },
  {
    name: 'another half-year grade',
    format: 'ssb-resultatfag',
    rows: [row({ halvaar1: '5', standpunkt: '5' })],
    mot: [row({ halvaar1: '4' })],
    hits: hit('halvaar1', 'changed'),
    norms: ['UDIR5-3-39-03'],
  },
  {
    name: 'an exam grade that is gone',
    format: 'ssb-resultatfag',
    rows: [row({ standpunkt: '4' })],
    mot: [row({ standpunkt: '4', eksamen_skriftlig: '3' })],
    hits: hit('eksamen_skriftlig', 'removed'),
  },
  {
    name: 'changed by an appeal: the new line says so',
    format: 'ssb-resultatfag',
    rows: [row({ standpunkt: '5', karakterstatus: 'K' })],
    mot: [row({ standpunkt: '4' })],
    hits: [],
  },
  {
    name: 'a line for the new exam beside the old one',
    format: 'ssb-resultatfag',
    rows: [row({ eksamen_skriftlig: '1' }), row({ eksamen_skriftlig: '3', karakterstatus: 'N' })],
    mot: [row({ eksamen_skriftlig: '1' })],
    hits: [],
  },
  {
    name: 'what was no grade has been put right',
    format: 'ssb-resultatfag',
    rows: [row({ standpunkt: '5' })],
    mot: [row({ standpunkt: '9' })],
    hits: [],
  },
  {
    name: 'the subject on another programme is another line',
    format: 'ssb-resultatfag',
    rows: [row({ standpunkt: '5', programomraadekode: 'HSHSF1----' })],
    mot: [row({ standpunkt: '4' })],
    hits: [],
  },
  {
    name: 'the subject twice before: nobody knows which line it was',
    format: 'ssb-resultatfag',
    rows: [row({ standpunkt: '5' })],
    mot: [row({ standpunkt: '4' }), row({ standpunkt: '3' })],
    hits: [],
  },
  {
    name: 'a file of October has no grades to compare',
    format: 'ssb-resultatfag',
    leveranse: 'elevdata',
    rows: [row({ standpunkt: '5' })],
    mot: [row({ standpunkt: '4' })],
    hits: [],
  },
]
