/** A private school, by its number: '00301', or its three digits alone. */
export function isPrivateSchool(skolenummer: string): boolean {
  return /^(?:00)?\d{3}$/.test(skolenummer)
}
