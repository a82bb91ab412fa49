import type { RuleExample } from '../examples.ts'

const EK = { record: '$EK', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const KL = {
  record: '$KL',
  fodselsnummer: '14830850105',
  skoleaar: '20252026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const VM = { record: '$VM', fodselsnummer: '14830850105', skoleaar: '20252026', skolenummer: '39901', programomraadekode: 'STUSP3----' }
const RESULTAT = { fodselsnummer: '14830850105', skoleaar: '2025-2026', skolenummer: '39901', programomraadekode: 'STUSP1----' }
const RESULTATFAG = {
  fodselsnummer: '14830850105',
  skoleaar: '2025-2026',
  skolenummer: '39901',
  programomraadekode: 'STUSP1----',
  fagkode: 'ENG1007',
}
const TABELL = { fodselsnummer: '14830850105', skoleaar: '2025-2026', fagkode: 'ENG1007' }

export const examples: readonly RuleExample[] = [
  {
    name: 'codes as the lists have them',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'B', bevistype: 'KB', orden: 'NG', deltid: 'N' },
      { ...KL, fagstatus: 'E', fagmerknad: 'FAM29' },
      { ...VM, vitnemaalsmerknad: 'VMM06' },
    ],
    hits: [],
  },
  {
    name: 'small letters',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'b', bevistype: 'Kb', orden: 'ng' },
      { ...KL, fagstatus: 'e', karakterstatus: 'k' },
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'case', severity: 'warning', fix: 'KB' },
      { row: 0, at: 'fullfortkode', message: 'case', severity: 'warning', fix: 'B' },
      { row: 0, at: 'orden', message: 'case', severity: 'warning', fix: 'NG' },
      { row: 1, at: 'fagstatus', message: 'case', severity: 'warning', fix: 'E' },
      { row: 1, at: 'karakterstatus', message: 'case', severity: 'warning', fix: 'K' },
    ],
  },
  {
    name: 'blanks around a code',
    format: 'sas-vigo',
    rows: [
      { ...EK, bevistype: ' KB', fullfortkode: 'B ' },
      { ...KL, fagmerknad: 'FAM29 ' },
    ],
    hits: [
      { row: 0, at: 'bevistype', message: 'blanks', severity: 'warning', fix: 'KB' },
      { row: 0, at: 'fullfortkode', message: 'blanks', severity: 'warning', fix: 'B' },
      { row: 1, at: 'fagmerknad', message: 'blanks', severity: 'warning', fix: 'FAM29' },
    ],
  },
  {
    name: 'remarks without their letters or nought',
    format: 'sas-vigo',
    rows: [
      { ...KL, fagmerknad: 'FAM1' },
      { ...KL, fagmerknad: 'fam 29' },
      { ...KL, fagmerknad: '29' },
      { ...KL, fagmerknad: 'FAM-29' },
      { ...VM, vitnemaalsmerknad: 'VMM6' },
    ],
    hits: [
      { row: 0, at: 'fagmerknad', message: 'form', severity: 'warning', fix: 'FAM01' },
      { row: 1, at: 'fagmerknad', message: 'form', severity: 'warning', fix: 'FAM29' },
      { row: 2, at: 'fagmerknad', message: 'form', severity: 'warning', fix: 'FAM29' },
      { row: 3, at: 'fagmerknad', message: 'form', severity: 'warning', fix: 'FAM29' },
      { row: 4, at: 'vitnemaalsmerknad', message: 'form', severity: 'warning', fix: 'VMM06' },
    ],
  },
  {
    name: 'words for codes in the interface',
    format: 'sas-vigo',
    rows: [{ ...EK, orden: 'Godt', oppforsel: 'Nokså god', maalform: 'nynorsk', deltid: 'JA', voksen: 'nei' }],
    hits: [
      { row: 0, at: 'deltid', message: 'word', severity: 'warning', fix: 'J' },
      { row: 0, at: 'orden', message: 'word', severity: 'warning', fix: 'G' },
      { row: 0, at: 'oppforsel', message: 'word', severity: 'warning', fix: 'NG' },
      { row: 0, at: 'voksen', message: 'word', severity: 'warning', fix: 'N' },
      { row: 0, at: 'maalform', message: 'word', severity: 'warning', fix: 'N' },
    ],
  },
  {
    name: 'words for codes in the statistics',
    format: 'ssb-resultat',
    rows: [{ ...RESULTAT, maalform: 'Bokmål', elevstatus: 'Elev' }],
    hits: [
      { row: 0, at: 'elevstatus', message: 'word', severity: 'warning', fix: 'E' },
      { row: 0, at: 'maalform', message: 'word', severity: 'warning', fix: 'B' },
    ],
  },
  {
    name: 'a fagstatus in words is an unknown code, told of by its own rule',
    format: 'sas-vigo',
    rows: [{ ...KL, fagstatus: 'Elev' }],
    hits: [],
  },
  {
    name: 'a table reads words silently, but not small letters or a remark without letters',
    format: 'karakterfil',
    rows: [{ ...TABELL, fagstatus: 'Elev', orden: 'God', oppforsel: 'Ng', fagmerknad: '51', voksen: 'x', eksamensform: 'muntlig' }],
    hits: [
      { row: 0, at: 'fagmerknad', message: 'form', severity: 'warning', fix: 'FAM51' },
      { row: 0, at: 'oppforsel', message: 'case', severity: 'warning', fix: 'NG' },
    ],
  },
  {
    name: 'unknown codes are told of by their own rules',
    format: 'sas-vigo',
    rows: [
      { ...EK, fullfortkode: 'q' },
      { ...KL, fagmerknad: '99' },
      { ...KL, karakterstatus: 'a' },
    ],
    hits: [],
  },
  {
    name: 'blank fields',
    format: 'ssb-resultatfag',
    rows: [{ ...RESULTATFAG, fagstatus: '', fagmerknad: '' }],
    hits: [],
  },
]
