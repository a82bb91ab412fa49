#!/usr/bin/env node
import { runCli } from './cli.ts'
import { abandonWrites } from './disk/pending-writes.ts'
import { processTerminal } from './terminal/process-terminal.ts'

/** 128 + the signal's number, as shells expect. Half-written results are taken away first; a second signal ends at once. */
function stopOn(signal: NodeJS.Signals, code: number): void {
  process.once(signal, () => {
    process.once(signal, () => process.exit(code))
    void abandonWrites().finally(() => process.exit(code))
  })
}

stopOn('SIGINT', 130)
stopOn('SIGTERM', 143)
process.exitCode = await runCli(process.argv.slice(2), processTerminal())
