import type { PlainDate } from '#core'

/** One way out of the program. */
export interface Out {
  /** Text, or bytes of text in UTF-8. Resolves when it is handed over; rejects with the system's error. */
  write(text: string | Uint8Array): Promise<void>
  readonly isTerminal: boolean
  readonly columns: number | undefined
}

/** All that a command may touch of its surroundings besides files; tests hand in their own. */
export interface Terminal {
  readonly stdout: Out
  readonly stderr: Out
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  today(): Promise<PlainDate>
}
