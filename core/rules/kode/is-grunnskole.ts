/**
 * Whether a programme area code is grunnskole: they all begin with GS (GSGSK0----, GSGSK0MV--). A blank or unread code is neither level.
 * Source: RHB-A03, the list of programme codes for grunnskole.
 */
export function isGrunnskole(programomraadekode: string): boolean {
  return programomraadekode.startsWith('GS')
}

/** Whether a programme area code is upper secondary: a code of the usual form that is not grunnskole. */
export function isVideregaaende(programomraadekode: string): boolean {
  return /^[A-ZÆØÅ]{2}[A-ZÆØÅ0-9]{3}[0-9]/.test(programomraadekode) && !isGrunnskole(programomraadekode)
}
