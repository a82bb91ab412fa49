/**
 * Why an exam was annulled, as the column says it: by Udir (formal fault or another reason), for cheating, or because there is no standpunkt.
 * `annulmentOf('Juks')` -> 'juks', `annulmentOf('Udir: formell feil')` -> 'udir', `annulmentOf('ja')` -> null
 */
export function annulmentOf(text: string): 'udir' | 'juks' | 'standpunkt' | null {
  const lower = text.toLowerCase()
  if (/juks|fusk/.test(lower)) return 'juks'
  if (/udir|formel/.test(lower)) return 'udir'
  return /standpunkt|\biv\b/.test(lower) ? 'standpunkt' : null
}
