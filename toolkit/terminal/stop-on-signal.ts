import { abandonWrites } from '../disk/pending-writes.ts'
import { localeOfArguments } from '../options/locale-of-arguments.ts'
import type { Terminal } from './terminal.ts'

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Ctrl-C and a polite end from outside: half-written results are taken away, targets stay as they were, and the exit code is 128 + the
 * signal's number, as shells expect. A second signal ends at once.
 */
export function stopOnSignals(argv: readonly string[], terminal: Terminal): void {
  const stop = async () => {
    await abandonWrites()
    const { sayProblem } = await import('./say-problem.ts')
    await sayProblem(terminal.stderr, { code: 'interrupted', facts: {} }, localeOfArguments(argv))
  }
  for (const [signal, code] of Object.entries(EXIT_CODES)) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(code))
      void stop().finally(() => process.exit(code))
    })
  }
}
