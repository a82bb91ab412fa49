/** Longer texts are no headers; looking at them would cost time on files that are one endless line. */
export const LONGEST_HEADER = 200

// UTF-8 read as Windows-1252: the header must still be found, so that the rule on encodings can say what happened.
const TWICE_ENCODED: readonly (readonly [string, string])[] = [
  ['Ã¸', 'ø'],
  ['Ã˜', 'ø'],
  ['Ã\u0098', 'ø'],
  ['Ã¥', 'å'],
  ['Ã…', 'å'],
  ['Ã\u0085', 'å'],
  ['Ã¦', 'æ'],
  ['Ã†', 'æ'],
  ['Ã\u0086', 'æ'],
]

/**
 * What two spellings of a header have in common, as data/kolonner.yaml says: lower case, æ as ae, ø (also oe) as o, å (also aa) as a,
 * without accents, blanks, line breaks and signs; % is kept. `normaliseHeader('Skole-Nr.')` -> 'skolenr', `normaliseHeader('Skoleaar')` -> 'skolear'
 */
export function normaliseHeader(header: string): string {
  if (header.length > LONGEST_HEADER) return ''
  let text = header
  if (text.includes('Ã')) for (const [wrong, right] of TWICE_ENCODED) text = text.replaceAll(wrong, right)
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}%]/gu, '')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a')
}
