/** Rows of a large sheet before it goes on in a next one; below Excel's 1,048,576 so that a header and the user's own rows fit. */
export const ROWS_PER_SHEET = 1_000_000

const MAX_LENGTH = 31
const STEM_LENGTH = 22

/**
 * Names that Excel accepts, in the same order: at most 31 characters, without : \ / ? * [ ] and apostrophes, not blank, not 'History',
 * and no two alike whatever their case. Names that are already fine come back unchanged.
 * `sheetNames(['Lundeby: vår?', 'LUNDEBY– vår–'])` -> ['Lundeby– vår–', 'LUNDEBY– vår– (2)']
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => takeName(cleanName(name), 1, taken))
}

/**
 * Name of part 1, 2, 3 … of a large sheet among the other sheets of its book. Part 1 is the name itself; `names` are the book's
 * names after `sheetNames`. `sheetPartName('Feilliste', 2, ['Oversikt', 'Feilliste'])` -> 'Feilliste (2)'
 */
export function sheetPartName(name: string, part: number, names: readonly string[]): string {
  if (part === 1) return name
  // Long names that begin alike would be cut to the same thing.
  const alike = names.filter((other) => stem(other) === stem(name))
  const start = alike.length > 1 ? `${cut(name, STEM_LENGTH)}~${alike.indexOf(name) + 1}` : name
  const taken = new Set(names.map((other) => other.toLowerCase()))
  let last = name
  for (let number = 2; number <= part; number++) last = takeName(start, number, taken)
  return last
}

/** Where row `index` (0 = first row behind the header) of a large sheet stands: part of the sheet and row number in it. */
export function largeSheetRow(index: number, headerRows: 0 | 1): { readonly part: number; readonly row: number } {
  return { part: Math.floor(index / ROWS_PER_SHEET) + 1, row: (index % ROWS_PER_SHEET) + headerRows + 1 }
}

function stem(name: string): string {
  return cut(name.toLowerCase(), STEM_LENGTH)
}

function takeName(name: string, from: number, taken: Set<string>): string {
  for (let number = from; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`
    const candidate = cut(name, MAX_LENGTH - suffix.length) + suffix
    if (taken.has(candidate.toLowerCase())) continue
    taken.add(candidate.toLowerCase())
    return candidate
  }
}

function cleanName(name: string): string {
  const clean = name
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[:\\/?*[\]]/g, '–')
    .replace(/'/g, '’')
    .trim()
  if (clean === '') return 'Ark'
  return clean.toLowerCase() === 'history' ? `${clean}–` : clean
}

// Never in the middle of a character of two code units.
function cut(name: string, length: number): string {
  if (name.length <= length) return name
  const end = /[\ud800-\udbff]/.test(name[length - 1]!) ? length - 1 : length
  return name.slice(0, end).trimEnd()
}
