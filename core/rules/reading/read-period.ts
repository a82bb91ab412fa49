/**
 * An exam period as people write it, with the term and two figures of the year: `readPeriod('vår 2026')` -> 'V26', `readPeriod('H-25')` -> 'H25'.
 * Null when either is missing.
 */
export function readPeriod(text: string): string | null {
  const found = /^(v|vår|våren|h|høst|høsten|haust|hausten)\.?\s*[-/]?\s*'?(?:20)?(\d{2})$/i.exec(text.trim().normalize('NFC'))
  return found === null ? null : `${found[1]!.charAt(0).toUpperCase()}${found[2]}`
}
