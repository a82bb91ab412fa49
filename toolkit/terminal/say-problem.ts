import { type Locale, maskIdentityNumbers, type Problem, problemText } from '#core'
import type { Out } from './terminal.ts'

/** One message on stderr, in the user's language; numbers of persons in paths and values are masked. */
export async function sayProblem(stderr: Out, problem: Problem, locale: Locale): Promise<void> {
  await say(stderr, problemText(problem, locale))
}

/** A line on stderr; nobody listening there is no reason to stop. */
export async function say(stderr: Out, line: string): Promise<void> {
  await stderr.write(`${maskIdentityNumbers(line)}\n`).catch(() => undefined)
}
