import type { RuleExample } from '../examples.ts'

// Made-up persons, by the year they were born. In 2025-2026 a tenth grader is born in 2010.
const BORN = {
  y1974: '06857400001',
  y2001: '03820150189',
  y2002: '03820250019',
  y2010: '14831050005',
  y2013: '14831350068',
  y2014: '14831450089',
}
const EK = { record: '$EK', skoleaar: '20252026', skolenummer: '39501', programomraadekode: 'GSGSK0----' }

export const examples: readonly RuleExample[] = [
  {
    name: 'a tenth grader, the youngest and the oldest who may be one',
    format: 'sas-vigo',
    rows: [
      { ...EK, fodselsnummer: BORN.y2010 },
      { ...EK, fodselsnummer: BORN.y2013 },
      { ...EK, fodselsnummer: BORN.y2002 },
    ],
    hits: [],
  },
  {
    name: 'a year younger, a year older',
    format: 'sas-vigo',
    rows: [
      { ...EK, fodselsnummer: BORN.y2014 },
      { ...EK, fodselsnummer: BORN.y2001 },
    ],
    hits: [
      { row: 0, at: 'fodselsnummer', message: 'young', severity: 'warning' },
      { row: 1, at: 'fodselsnummer', message: 'old', severity: 'warning' },
    ],
  },
  {
    name: 'the school year of the row counts, not today',
    format: 'sas-vigo',
    rows: [
      { ...EK, fodselsnummer: BORN.y2010, skoleaar: '20222023' },
      { ...EK, fodselsnummer: BORN.y2010, skoleaar: '20212022' },
    ],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'young', severity: 'warning' }],
  },
  {
    name: 'adults by VOKSEN and by programme, and young participants',
    format: 'sas-vigo',
    rows: [
      { ...EK, fodselsnummer: BORN.y1974, voksen: 'J' },
      { ...EK, fodselsnummer: BORN.y1974, programomraadekode: 'GSGSK0VO--' },
      { ...EK, fodselsnummer: BORN.y1974, programomraadekode: 'GSGSK0MV--' },
      { ...EK, fodselsnummer: BORN.y1974, programomraadekode: 'GSFOV0----' },
      { ...EK, fodselsnummer: BORN.y2001, programomraadekode: 'GSGSK0MG--' },
    ],
    hits: [],
  },
  {
    name: "VIGO's own elevstatus for adults in the statistics",
    format: 'ssb-resultat',
    rows: [
      { ...EK, record: '', skoleaar: '2025-2026', fodselsnummer: BORN.y1974, elevstatus: 'V' },
      { ...EK, record: '', skoleaar: '2025-2026', fodselsnummer: BORN.y2001, elevstatus: 'E' },
    ],
    hits: [{ row: 1, at: 'fodselsnummer', message: 'old', severity: 'warning' }],
  },
  {
    name: 'upper secondary, and a number with wrong control digits, which has no age',
    format: 'sas-vigo',
    rows: [
      { ...EK, fodselsnummer: BORN.y1974, programomraadekode: 'STUSP1----' },
      { ...EK, fodselsnummer: '06857400002' },
    ],
    hits: [],
  },
]
