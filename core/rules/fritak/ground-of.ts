export type Ground = 'iop' | 'spraak' | 'sidemaal' | 'kroppsoving' | 'eksamen'

const WORDS: readonly (readonly [Ground, RegExp])[] = [
  ['eksamen', /eksamensfrit|fri(?:tak|ta|tek|teke)\w* fr[aå] eksamen/],
  ['sidemaal', /sidem[aå]l/],
  ['kroppsoving', /kropps?øving|kroppsoving/],
  ['iop', /\biop\b|individuell (?:opplærings)?plan|spesialundervisning|individuelt tilrett/],
  ['spraak', /innføring|nyankom|minoritetsspr|særskil[td] (?:norsk|språk)/],
]
/** Sections of the regulations of 2006, which rows up to 2023-2024 may cite. */
const SECTIONS: Readonly<Record<string, Ground>> = { '20': 'iop', '21': 'spraak', '22': 'sidemaal', '23': 'kroppsoving', '24': 'eksamen' }

/** First school year under the regulations of 2024, whose sections have other numbers. */
export const NEW_REGULATIONS_FROM = '2024-2025'

/** The section of chapter 3 that a text cites: `sectionOf('jf. § 3-23')` -> '23'. */
export function sectionOf(text: string): string | null {
  return /§? ?\b3 ?[-–] ?(\d{1,2})\b/.exec(text)?.[1] ?? null
}

/**
 * What an exemption rests on, by the words people use, or by the section where the row is of the time of those sections:
 * `groundOf('kroppsøving, jf. vedtak', '2025-2026')` -> 'kroppsoving', `groundOf('§ 3-22', '2022-2023')` -> 'sidemaal', `groundOf('§ 3-22', '2025-2026')` -> null.
 */
export function groundOf(fritakshjemmel: string, skoleaar: string): Ground | null {
  const text = fritakshjemmel.toLowerCase()
  const words = WORDS.find(([, form]) => form.test(text))
  if (words !== undefined) return words[0]
  const section = sectionOf(text)
  return section === null || skoleaar >= NEW_REGULATIONS_FROM ? null : (SECTIONS[section] ?? null)
}
