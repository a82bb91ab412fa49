import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

export interface ProgramEnd {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

export interface ProgramOptions {
  readonly cwd?: string
  readonly input?: Uint8Array
  /** Where standard output goes: a file descriptor instead of a pipe. */
  readonly stdout?: number
  readonly onStart?: (child: ChildProcess) => void
}

/** Runs a TypeScript file of this repository as a process of its own, from the sources. */
export function runScript(script: string, args: readonly string[], options: ProgramOptions = {}): Promise<ProgramEnd> {
  const loader = import.meta.resolve('tsx')
  const argv = ['--conditions=source', '--import', loader, resolve(import.meta.dirname, '../..', script), ...args]
  const child = spawn(process.execPath, argv, { cwd: options.cwd, stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'] })
  const printed = { out: '', err: '' }
  // A piece may end in the middle of a letter.
  child.stdout?.setEncoding('utf8')
  child.stderr?.setEncoding('utf8')
  child.stdout?.on('data', (piece) => {
    printed.out += piece
  })
  child.stderr?.on('data', (piece) => {
    printed.err += piece
  })
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(options.input)
  options.onStart?.(child)
  return new Promise((done, broken) => {
    child.on('error', broken)
    child.on('close', (code, signal) => done({ code, signal, ...printed }))
  })
}

/** The command line program as a process of its own. */
export function runProgram(args: readonly string[], options: ProgramOptions = {}): Promise<ProgramEnd> {
  return runScript('toolkit/main.ts', args, options)
}
