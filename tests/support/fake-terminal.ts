import { plainDate } from '#core'
import type { Terminal } from '../../toolkit/terminal/terminal.ts'

export interface FakeTerminal extends Terminal {
  readonly printed: { out: string; err: string }
}

export interface FakeTerminalOptions {
  readonly input?: Uint8Array
  /** System error that standard output answers with. */
  readonly stdoutError?: string
  readonly isTerminal?: boolean
}

/** A terminal that remembers what was printed; today is 25 June 2026. */
export function fakeTerminal(options: FakeTerminalOptions = {}): FakeTerminal {
  const printed = { out: '', err: '' }
  const isTerminal = options.isTerminal ?? false
  return {
    printed,
    stdout: {
      isTerminal,
      columns: undefined,
      async write(text) {
        if (options.stdoutError !== undefined) throw Object.assign(new Error(options.stdoutError), { code: options.stdoutError })
        printed.out += typeof text === 'string' ? text : new TextDecoder().decode(text)
      },
    },
    stderr: {
      isTerminal,
      columns: undefined,
      async write(text) {
        printed.err += typeof text === 'string' ? text : new TextDecoder().decode(text)
      },
    },
    stdin: (async function* () {
      if (options.input !== undefined) yield options.input
    })(),
    env: {},
    today: async () => plainDate(2026, 6, 25)!,
  }
}
