const YES = new Set(['ja', 'j', 'x', '1', 'sann', 'true', 'hake', 'yes', '✓', '✔', '☑', '☒'])
const NO = new Set(['nei', 'n', '0', 'usann', 'false', 'no', '☐'])

/** What a word or mark says, 'ja' or 'nei'; null when it says neither: `readYesNo('X')` -> 'ja' (data/kolonner.yaml, `celleverdier`) */
export function readYesNo(text: string): 'ja' | 'nei' | null {
  const word = text.toLowerCase().replace(/\.$/, '')
  return YES.has(word) ? 'ja' : NO.has(word) ? 'nei' : null
}
