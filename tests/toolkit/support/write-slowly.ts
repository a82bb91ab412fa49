/** A program that writes a result piece by piece until it is stopped: what Ctrl-C meets. Arguments: the result's path. */
import { setTimeout as pause } from 'node:timers/promises'
import { writeSafely } from '../../../toolkit/disk/write-safely.ts'
import { processTerminal } from '../../../toolkit/terminal/process-terminal.ts'
import { stopOnSignals } from '../../../toolkit/terminal/stop-on-signal.ts'

async function* pieces() {
  for (;;) {
    yield new Uint8Array(1000)
    await pause(5)
  }
}

stopOnSignals([], processTerminal())
await writeSafely(process.argv[2]!, pieces(), { overwrite: true })
