/** What a row says of itself to the eye: enough to find it again when its key is gone. */
export interface VisibleRow {
  readonly elev: string
  readonly born: string
  readonly fag: string
  readonly felt: string
  readonly regel: string
}

/** The same text for the same row, whatever happened to its blanks and capitals on the way. */
export function visibleIdentity({ elev, born, fag, felt, regel }: VisibleRow): string {
  return [elev, born, fag, felt, regel].map(plain).join('|')
}

/** `plain(' Foss,  Elias ')` -> 'foss, elias' */
export function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}
