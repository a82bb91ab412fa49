import type { Out, Terminal } from './terminal.ts'

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    stdout: outOf(process.stdout),
    stderr: outOf(process.stderr),
    stdin: process.stdin,
    env: process.env,
    // Loaded when asked for: the help needs no calendar, and the core behind it takes longer than the help itself.
    today: async () => (await import('../clock.ts')).todayHere(),
  }
}

function outOf(stream: NodeJS.WriteStream): Out {
  // Each failed write tells its own caller; without a listener the stream would end the program with a stack trace.
  stream.on('error', () => undefined)
  return {
    write: (text) => new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
    get isTerminal() {
      return stream.isTTY === true
    },
    get columns() {
      return stream.columns
    },
  }
}
