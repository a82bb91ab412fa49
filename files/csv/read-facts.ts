/** What is known of the text of a file once it is read. */
export interface ReadFacts {
  /** Number of the last row; 0 for a file without lines. */
  readonly rows: number
  readonly lineEnd: 'crlf' | 'lf' | 'cr' | 'mixed' | null
  /** How the values with letters outside ASCII are written. */
  readonly nonAscii: 'none' | 'utf-8' | 'windows-1252' | 'mixed'
  /** Whether any field is quoted. */
  readonly quoted: boolean
  /** Lines with nothing but blanks and separators; they count as rows and are not read. */
  readonly blankLines: number
  /** Lines equal to the header row further down (files copied together); not read either. */
  readonly repeatedHeaders: number
}
