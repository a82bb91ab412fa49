import type { Locale, Problem } from '#core'
import { EXIT } from '../terminal/exit-code.ts'
import { sayProblem } from '../terminal/say-problem.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** Says why a command could not be done; the exit code for that. */
export async function refuse(terminal: Terminal, problem: Problem, locale: Locale): Promise<number> {
  // Whoever pressed Ctrl-C is told by stop-on-signal.ts, once.
  if (problem.code !== 'interrupted') await sayProblem(terminal.stderr, problem, locale)
  return EXIT.failed
}
