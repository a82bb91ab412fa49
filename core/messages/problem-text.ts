import type { Text } from './locale.ts'

/** What stopped the job and what to do about it, sentence by sentence; a sentence is left out when the case has no fact for one of its slots. */
export interface ProblemText {
  readonly what: readonly Text[]
  readonly remedy: readonly Text[]
}

export type ProblemTexts = Readonly<Record<string, ProblemText>>

/** One sentence in the three languages. */
export function sentence(nb: string, nn: string, en: string): Text {
  return { nb, nn, en }
}
