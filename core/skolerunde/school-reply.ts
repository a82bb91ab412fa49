/** What a school says of a row: corrected, right as it stands, not its pupil; nothing; or something that we cannot tell. */
export type SchoolReply = 'rettet' | 'riktig' | 'ikke-vaar' | 'ingen' | 'ukjent'

const NOT_OURS = /\b(?:ikke|ikkje|ikkj|not)\s+(?:vaar|vaart|vaare|our|ours)\b|\b(?:annen|anna|other|feil|wrong)\s+(?:skole|skule|school)\b/
const NOT = /\b(?:ikke|ikkje|ikkj|ennaa|enno|not|nei|no)\b/
// The present of the verb stands with the past: «rettes i InSchool» is what people write on their way there.
const FIXED_WORDS =
  'rettet|retta|rettes|rettast|korrigert|endret|endra|fikset|fiksa|ordnet|ordna|utfoert|gjort|ferdig|ok|okay|okei|corrected|fixed|done|changed'
const FIXED = new RegExp(`^(?:er |har |vi har |blir |have |has been )?(?:${FIXED_WORDS})\\b`)
// «Rett opp» and «rett i InSchool» are something to do.
const RIGHT =
  /^(?:er |det er |dette er |is |it is |this is )?(?:riktig|rett(?! opp| i )|korrekt|stemmer|correct|right|true|forklart|se forklaring|sjaa forklaring)\b/

/**
 * Reads a reply however it is written: the words of the drop-down in any language, and what people type instead. A word that may mean two
 * things is taken for the one that hides nothing: «ok» is corrected, which the next delivery will show, never a finding explained away.
 * `readSchoolReply('Er rett (forklar)')` -> 'riktig', `readSchoolReply('OK!')` -> 'rettet', `readSchoolReply('ikke rettet')` -> 'ukjent'
 */
export function readSchoolReply(written: string): SchoolReply {
  const text = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    // \b of a regular expression knows no æ, ø and å.
    .replaceAll('å', 'aa')
    .replaceAll('ø', 'oe')
    .replaceAll('æ', 'ae')
  if (text === '') return 'ingen'
  if (NOT_OURS.test(text)) return 'ikke-vaar'
  if (NOT.test(text)) return 'ukjent'
  const [fixed, right] = [FIXED.test(text), RIGHT.test(text)]
  return fixed === right ? 'ukjent' : fixed ? 'rettet' : 'riktig'
}
