import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCli } from '../../toolkit/cli.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// One file is one scenario. '### fil NAVN' writes a file (Windows-1252, CRLF), '### kommando' is the command line, '### inn' its standard
// input, '### ut' and '### feil' what it prints, '### kode' its exit code, '### finnes NAVN' a file that must be there afterwards.
// '### json' is what the printed document holds at least, whatever the order of its keys.
// In what is printed, a line '...' stands for any lines, and '...' inside a line for any text.
const FOLDER = join(import.meta.dirname, 'scenarios')

interface Scenario {
  readonly files: Map<string, string>
  command: string
  input: string | undefined
  out: string
  json: string | undefined
  err: string
  code: number
  readonly made: string[]
}

function readScenario(text: string): Scenario {
  const scenario: Scenario = { files: new Map(), command: '', input: undefined, out: '', json: undefined, err: '', code: 0, made: [] }
  for (const block of text.split(/^### /m).slice(1)) {
    const end = block.indexOf('\n')
    const [word, ...names] = block.slice(0, end).trim().split(' ')
    const name = names.join(' ')
    const body = block.slice(end + 1)
    if (word === 'fil') scenario.files.set(name, body)
    else if (word === 'kommando') scenario.command = body.trim()
    else if (word === 'inn') scenario.input = body
    else if (word === 'ut') scenario.out = body
    else if (word === 'json') scenario.json = body
    else if (word === 'feil') scenario.err = body
    else if (word === 'kode') scenario.code = Number(name)
    else if (word === 'finnes') scenario.made.push(name)
    else throw new Error(`a scenario has no ### ${word}`)
  }
  return scenario
}

const asBytes = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1')
const words = (command: string) => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

function pattern(expected: string): RegExp {
  const lines = expected.trimEnd() === '' ? [] : expected.trimEnd().split('\n')
  const escaped = lines.map((line) => (line === '...' ? '(?:.*\\n)*?' : `${line.split('...').map(escapeSigns).join('.*')}\\n`))
  return new RegExp(`^${escaped.join('')}\\n*$`)
}

function escapeSigns(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '[ \u00a0]')
}

describe('a command line', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  it('has scenarios to run', () => expect(names.length).toBeGreaterThan(20))

  it.each(names)('%s', async (name) => {
    const scenario = readScenario(readFileSync(join(FOLDER, name), 'utf8'))
    const folder = temporaryFolder()
    for (const [path, body] of scenario.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), asBytes(body))
    }
    const before = process.cwd()
    process.chdir(folder)
    onTestFinished(() => process.chdir(before))
    const terminal = fakeTerminal(scenario.input === undefined ? {} : { input: asBytes(scenario.input) })
    const [program, ...argv] = words(scenario.command)
    expect(program).toBe('inntaksvakt')
    const code = await runCli(argv, terminal)
    expect(terminal.printed.err).toMatch(pattern(scenario.err))
    if (scenario.json === undefined) expect(terminal.printed.out).toMatch(pattern(scenario.out))
    else expect(JSON.parse(terminal.printed.out)).toMatchObject(JSON.parse(scenario.json))
    expect(code).toBe(scenario.code)
    for (const made of scenario.made) expect(readFileSync(made).length).toBeGreaterThan(0)
    for (const [path, body] of scenario.files) expect(readFileSync(path).equals(asBytes(body)), `${path} is untouched`).toBe(true)
    expect(readdirSync('.').filter((left) => left.endsWith('.tmp'))).toEqual([])
  })
})
