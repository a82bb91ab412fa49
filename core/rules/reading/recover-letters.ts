/** What a text with the letters of another encoding is: the right text, or null where it can no longer be told. */
export interface Garbled {
  readonly right: string | null
}

/** Windows-1252 at 0x80-0x9F; the rest of the code page is as Unicode. A dot stands for the five bytes without a character. */
const UPPER_BYTES = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'
/**
 * The first byte of a letter in UTF-8 and what can follow it. Â and Ã stand before no sign in Norwegian; Ä and Å do (PÅ–, VÅ…), so behind
 * them only signs count that end no word.
 */
const UTF8_AS_WINDOWS = /[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÄÅ][\u0080-\u009F‹¡¦§¨©«¬®±¾]|Ä‘|â[€\u0080]/
/** As above, without the letters and quotation marks that could follow by chance: reason to warn even when the text cannot be turned back. */
const SURE_PAIR = /[ÂÃ][\u0080-\u00A9\u00AB-\u00B9\u00BB-\u00BF€‚ƒ„†‡ˆ‰‹˜™›]|â[€\u0080][\u0080-\u009F‘’“”™œ]/

/**
 * Letters of other code pages that stand in no Norwegian word: DOS (850, 437) and Mac Roman read as Windows-1252, Windows-1252 read as DOS.
 * Only taken for letters where a letter stands beside them.
 */
const LONE: Readonly<Record<string, string>> = {
  '†': 'å',
  '›': 'ø',
  '\u008F': 'Å',
  '\u009D': 'Ø',
  '¢': 'ø',
  '¥': 'Ø',
  '¿': 'ø',
  '¾': 'æ',
  '°': 'ø',
  µ: 'æ',
}
const LONE_SIGN = /\p{L}[†›\u008F\u009D¢¥¿¾°µ]\p{L}|(?<!\S)[\u008F\u009D¥](?=\p{L})/u
const LONE_SIGNS = /[†›\u008F\u009D¢¥¿¾°µ]/g
const WESTERN = /^[\p{ASCII}\u00A0À-ÖØ-öø-ÿĀ-ſ–—‘’“”…§°½«»]*$/u

/**
 * Whether a text shows letters read in the wrong encoding, and what it should be. `recoverLetters('BjÃ¸rn')` -> right 'Bjørn',
 * 'Bj\uFFFDrn' -> right null (the letter is lost), 'Bjørn', 'São João' and 'Zoë' -> null: nothing wrong.
 */
export function recoverLetters(text: string): Garbled | null {
  if (isAscii(text)) return null
  if (text.includes('\uFFFD') || text.includes('ï¿½')) return { right: null }
  if (UTF8_AS_WINDOWS.test(text)) {
    const decoded = decodeAsUtf8(text)
    if (decoded !== null && decoded !== text && WESTERN.test(decoded)) return { right: decoded }
    if (SURE_PAIR.test(text)) return { right: null }
  }
  if (!LONE_SIGN.test(text)) return null
  const right = text.replace(LONE_SIGNS, (sign) => LONE[sign]!)
  return { right: WESTERN.test(right) ? right : null }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** Turns the text back into Windows-1252 bytes and reads those as UTF-8; null when they are not UTF-8. */
function decodeAsUtf8(text: string): string | null {
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0)!
    const upper = code < 0x100 ? -1 : UPPER_BYTES.indexOf(letter)
    if (code >= 0x100 && upper < 0) return null
    bytes.push(upper < 0 ? code : 0x80 + upper)
  }
  let out = ''
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : -1
    if (more < 0) return null
    let code = more === 0 ? lead : lead & (more === 1 ? 0x1f : 0x0f)
    for (let k = 0; k < more; k++) {
      const next = bytes[++i]
      if (next === undefined || next < 0x80 || next > 0xbf) return null
      code = (code << 6) | (next & 0x3f)
    }
    out += String.fromCodePoint(code)
  }
  return out
}
