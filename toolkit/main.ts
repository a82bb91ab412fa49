#!/usr/bin/env node
import { runCli } from './cli.ts'
import { processTerminal } from './terminal/process-terminal.ts'
import { stopOnSignals } from './terminal/stop-on-signal.ts'

const argv = process.argv.slice(2)
const terminal = processTerminal()
stopOnSignals(argv, terminal)
process.exitCode = await runCli(argv, terminal)
