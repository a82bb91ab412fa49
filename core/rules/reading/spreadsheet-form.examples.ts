import type { RuleExample } from '../examples.ts'

const PUPIL = { fodselsnummer: '01810750045', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'values as they should be, and a name that begins with an apostrophe',
    format: 'karakterfil',
    rows: [{ ...PUPIL, navn: "'t Hooft, Anna-Lise", skoleaar: '2025-2026', startdato_fag: '2025-08-18', standpunkt: '4', termin: 'V' }],
    hits: [],
  },
  {
    name: 'the form by which Excel keeps text, in codes, dates, numbers and names',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, navn: '="Berg, Ada"', standpunkt: '="4"', startdato_fag: '="18.08.2025"', elevtimer: '="84"' },
      { ...PUPIL, fagkode: 'MAT1019', navn: 'Berg, Ada', standpunkt: '5' },
      { ...PUPIL, fagkode: 'NAT1007', navn: 'Berg, Ada', standpunkt: '5' },
    ],
    hits: [
      { row: 0, at: 'navn', message: 'quoted', severity: 'warning', fix: 'Berg, Ada' },
      { row: 0, at: 'standpunkt', message: 'quoted', severity: 'warning', fix: '4' },
      { row: 0, at: 'startdato_fag', message: 'quoted', severity: 'warning', fix: '18.08.2025' },
      { row: 0, at: 'elevtimer', message: 'quoted', severity: 'warning', fix: '84' },
    ],
  },
  {
    name: 'an apostrophe in front in the interface, which VIGO does not read',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', ...PUPIL, skoleaar: '20252026', termin: "'V", elevtimer: "'84" },
      { record: '$KL', ...PUPIL, fagkode: 'MAT1019', skoleaar: "'20252026", termin: 'V' },
      { record: '$KL', ...PUPIL, fagkode: 'NAT1007', skoleaar: '20252026', termin: 'V' },
    ],
    hits: [
      { row: 0, at: 'elevtimer', message: 'apostrophe', severity: 'error', fix: '84' },
      { row: 0, at: 'termin', message: 'apostrophe', severity: 'error', fix: 'V' },
      { row: 1, at: 'skoleaar', message: 'apostrophe', severity: 'error', fix: '20252026' },
    ],
  },
  {
    name: 'an apostrophe in front of a class that begins with a digit',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, klasse: "'2STA", navn: "'s-Gravenhage, Jan" },
      { ...PUPIL, fagkode: 'MAT1019', klasse: '2STA' },
      { ...PUPIL, fagkode: 'NAT1007', klasse: '2STA' },
    ],
    hits: [{ row: 0, at: 'klasse', message: 'apostrophe', severity: 'warning', fix: '2STA' }],
  },
  {
    name: 'quotation marks around a code are no apostrophe in front',
    format: 'karakterfil',
    rows: [{ ...PUPIL, orden: "'G'" }],
    hits: [],
  },
  {
    name: 'the hyphen that does not break a line, and decimals of zero',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, skoleaar: '2025\u20112026', startdato_fag: '2025\u201108\u201118' },
      { ...PUPIL, fagkode: 'MAT1019', skoleaar: '20252026.0', startdato_fag: '20250818,0' },
      { ...PUPIL, fagkode: 'NAT1007', skoleaar: '2025-2026' },
      { ...PUPIL, fagkode: 'KRO1017', skoleaar: '2025-2026' },
      { ...PUPIL, fagkode: 'SAF1007', skoleaar: '2025-2026' },
    ],
    hits: [
      { row: 0, at: 'skoleaar', message: 'hyphen', severity: 'warning', fix: '2025-2026' },
      { row: 0, at: 'startdato_fag', message: 'hyphen', severity: 'warning', fix: '2025-08-18' },
      { row: 1, at: 'skoleaar', message: 'decimals', severity: 'warning', fix: '20252026' },
      { row: 1, at: 'startdato_fag', message: 'decimals', severity: 'warning', fix: '20250818' },
    ],
  },
  {
    name: 'blanks that nobody sees, in names, dates and numbers; an ordinary blank says nothing',
    format: 'karakterfil',
    rows: [
      { ...PUPIL, navn: 'Berg,\u00a0Ada', startdato_fag: '18.08.2025\u00a0', elevtimer: '\ufeff84' },
      { ...PUPIL, fagkode: 'MAT1019', navn: 'Berg, Ada', startdato_fag: '18.08.2025 ', elevtimer: ' 84' },
      { ...PUPIL, fagkode: 'NAT1007', navn: 'Berg, Ada' },
    ],
    hits: [
      { row: 0, at: 'navn', message: 'invisible', severity: 'info', fix: 'Berg, Ada' },
      { row: 0, at: 'startdato_fag', message: 'invisible', severity: 'warning', fix: '18.08.2025' },
      { row: 0, at: 'elevtimer', message: 'invisible', severity: 'warning', fix: '84' },
    ],
  },
  {
    name: 'a whole column is one finding',
    format: 'sas-vigo',
    rows: [
      { record: '$KL', ...PUPIL, termin: '="V"' },
      { record: '$KL', ...PUPIL, fagkode: 'MAT1019', termin: '="V"' },
    ],
    hits: [{ row: 0, at: 'termin', message: 'quoted', severity: 'error', fix: 'V', count: 2 }],
  },
]
