/** Words that mean exactly one grade, in capitals; from data/kolonner.yaml (karakter_ord). Bokmål and nynorsk. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': ['EN', 'ÉN', 'EIN'],
    '2': ['TO'],
    '3': ['TRE'],
    '4': ['FIRE'],
    '5': ['FEM'],
    '6': ['SEKS'],
    IV: [
      'IKKE VURDERT',
      'IKKJE VURDERT',
      'IKKE VURDERINGSGRUNNLAG',
      'IKKJE VURDERINGSGRUNNLAG',
      'IKKE GRUNNLAG',
      'IKKJE GRUNNLAG',
      'I.V.',
      'I.V',
    ],
    IM: ['IKKE MØTT', 'IKKJE MØTT', 'IKKE MØTT/DOK.FRAVÆR', 'I.M.', 'I.M'],
    F: ['FRITATT', 'FRITEKEN', 'FRI'],
    GK: ['GODKJENT', 'GODKJEND'],
    B: ['BESTÅTT', 'GREIDD'],
    IB: ['IKKE BESTÅTT', 'IKKJE BESTÅTT', 'IKKJE GREIDD'],
    BM: ['BESTÅTT MEGET GODT', 'BESTÅTT MYKJE GODT', 'GREIDD MYKJE GODT'],
    D: ['DELTATT', 'DELTEKE'],
  }).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
)

/** Codes that may stand beside their word: «4 (fire)», «IV (ikke vurdert)», «Ikke møtt (IM)». */
const CODES: ReadonlySet<string> = new Set(WORDS.values())
const TWO_PARTS = [/^(.+?) ?\((.+)\)$/, /^([1-6]) (.+)$/]

/** The grade that words stand for, or null. Upper case is expected: `gradeWord('4 (FIRE)')` -> '4', `gradeWord('IKKE VURDERT')` -> 'IV' */
export function gradeWord(value: string): string | null {
  const text = value.replace(/\s+/g, ' ')
  const code = WORDS.get(text)
  if (code !== undefined) return code
  for (const form of TWO_PARTS) {
    const parts = form.exec(text)
    if (parts === null) continue
    const [first, second] = [codeOf(parts[1]!), codeOf(parts[2]!)]
    if (first !== null && first === second) return first
  }
  return null
}

function codeOf(part: string): string | null {
  const trimmed = part.trim()
  return WORDS.get(trimmed) ?? (CODES.has(trimmed) ? trimmed : null)
}
