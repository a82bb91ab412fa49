/** Something the reader of a report should know of how the file was read; words in core/messages/reading-notes.ts. */
export interface ReadingNote {
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
}
