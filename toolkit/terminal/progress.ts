import { type Locale, terminalNote } from '#core'
import type { Out } from './terminal.ts'

const SHOW_AFTER_MS = 1000
const EVERY_MS = 200

export interface Progress {
  rows(count: number): void
  file(): void
  done(): Promise<void>
}

/**
 * One line on stderr that is written over itself, only when stderr is a terminal and the work has taken more than a second.
 * `now` is milliseconds from anywhere, so that tests need not wait.
 */
export function progressOn(stderr: Out, files: number, locale: Locale, now: () => number = () => performance.now()): Progress {
  const started = now()
  let rows = 0
  let done = 0
  let shown = 0
  const show = () => {
    const at = now()
    if (!stderr.isTerminal || at - started < SHOW_AFTER_MS || at - shown < EVERY_MS) return
    shown = at
    void stderr.write(`\r\u001b[K${terminalNote('progress', { rows, done, files }, locale)}`).catch(() => undefined)
  }
  return {
    rows(count) {
      rows += count
      show()
    },
    file() {
      done += 1
      show()
    },
    async done() {
      if (shown > 0) await stderr.write('\r\u001b[K').catch(() => undefined)
    },
  }
}
