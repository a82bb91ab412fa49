import type { SchoolRow } from './school-row.ts'

/** What concerns no single pupil first, then class by class, pupil by pupil, subject by subject; errors before warnings of one pupil. */
export function compareRows(a: SchoolRow, b: SchoolRow): number {
  return (
    Number(a.born !== '' || a.klasse !== '') - Number(b.born !== '' || b.klasse !== '') ||
    compareTexts(a.klasse, b.klasse) ||
    compareTexts(a.elev, b.elev) ||
    compareTexts(a.born, b.born) ||
    Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
    compareTexts(a.fag, b.fag) ||
    compareTexts(a.felt, b.felt) ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.what, b.what) ||
    compareTexts(a.fingerprints[0] ?? '', b.fingerprints[0] ?? '')
  )
}

/** Norwegian order, numbers by size: 'Elev 9' before 'Elev 10', Ø before Å. The same on every machine, which Intl does not promise. */
export function compareTexts(a: string, b: string): number {
  const [x, y] = [sortKey(a), sortKey(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function sortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('å', '\uffff')
    .replaceAll('æ', '\ufff0')
    .replaceAll('ø', '\ufff1')
    .replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'))
}
