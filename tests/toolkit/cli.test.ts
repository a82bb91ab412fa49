import { describe, expect, it } from 'vitest'
import { runCli } from '../../toolkit/cli.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'

describe('a mistake of ours', () => {
  const broken = () => ({ ...fakeTerminal(), today: () => Promise.reject(new TypeError('klokken stoppet')) })

  it('is told as ours, without a stack trace, with exit code 2', async () => {
    const terminal = broken()
    expect(await runCli(['kontroll', 'package.json'], terminal)).toBe(2)
    expect(terminal.printed.err).toMatch(/^Inntaksvakt gjorde en feil og måtte stoppe\. .*TypeError: klokken stoppet\.\n$/)
    expect(terminal.printed.out).toBe('')
  })

  it('shows where it happened when asked to', async () => {
    const terminal = { ...broken(), env: { INNTAKSVAKT_FEILSOK: '1' } }
    await runCli(['kontroll', 'package.json'], terminal)
    expect(terminal.printed.err).toContain('    at ')
  })
})

describe('version and help', () => {
  it.each(['--version', '--versjon', '-v'])('%s', async (option) => {
    const terminal = fakeTerminal()
    expect(await runCli([option], terminal)).toBe(0)
    expect(terminal.printed.out).toMatch(/^inntaksvakt \d+\.\d+\.\d+\n$/)
  })

  it.each([
    [['kontroll', '--help']],
    [['--help', 'kontroll']],
    [['kontroll', 'fil.txt', '-h']],
    [['hjelp', 'kontroll']],
    [['--dato', '2026-01-01', 'kontroll', '--hjelp']],
  ])('%j shows the help of kontroll', async (argv) => {
    const terminal = fakeTerminal()
    expect(await runCli(argv, terminal)).toBe(0)
    expect(terminal.printed.out).toMatch(/^inntaksvakt kontroll FIL/)
  })

  it('takes --help behind -- for a file', async () => {
    const terminal = fakeTerminal()
    expect(await runCli(['kontroll', '--', '--help'], terminal)).toBe(2)
    expect(terminal.printed.err).toMatch(/^Finner ikke --help/)
  })

  it.each(['constructor', '__proto__', 'toString'])('%s is no command', async (name) => {
    expect(await runCli([name], fakeTerminal())).toBe(2)
  })
})
