import type { Locale } from '#core'
import { localeOfArguments } from './options/locale-of-arguments.ts'
import { optionSpelling, plainSpelling } from './options/option-spelling.ts'
import { KODEVERK_OPTIONS, KONTROLL_OPTIONS, SVAR_OPTIONS } from './options/option-table.ts'
import type { Terminal } from './terminal/terminal.ts'

/** What a command's file exports: arguments after the command's name in, exit code out. */
export type RunCommand = (argv: readonly string[], locale: Locale, terminal: Terminal) => Promise<number>

// import() keeps each command's own weight out of the others and all of it out of --help.
const COMMANDS: Readonly<Record<string, () => Promise<RunCommand>>> = {
  kontroll: async () => (await import('./commands/kontroll.ts')).runKontroll,
  svar: async () => (await import('./commands/svar.ts')).runSvar,
  regler: async () => (await import('./commands/regler.ts')).runRegler,
  regel: async () => (await import('./commands/regel.ts')).runRegel,
  mal: async () => (await import('./commands/mal.ts')).runMal,
  kodeverk: async () => (await import('./commands/kodeverk.ts')).runKodeverk,
}

function commandOf(name: string): (() => Promise<RunCommand>) | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
}

/** Commands of design.md section 4 that later versions bring. */
const LATER = [
  'rettopp',
  'sammenlign',
  'frister',
  'aarshjul',
  'sensorliste',
  'erstatter',
  'trekk',
  'endringsliste',
  'klageliste',
  'nus',
  'feedback',
  'fravaer',
  'vitnemaal',
  'fagproeve',
  'konverter',
]

/**
 * Runs one command line and answers its exit code. Results go to stdout, all else to stderr; never a stack trace, unless the environment
 * variable INNTAKSVAKT_FEILSOK is set and the program itself is at fault.
 */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const locale = localeOfArguments(argv)
  try {
    const [written, ...rest] = withoutLeadingOptions(argv)
    const name = written === undefined ? '' : plainSpelling(written)
    if (wantsVersion(argv)) return await printVersion(terminal)
    if (name === 'hjelp' || name === 'help') return await printHelp(rest.find(isWord), locale, terminal)
    if (wantsHelp(argv)) return await printHelp(written, locale, terminal)
    const load = commandOf(name)
    if (load !== undefined) return await (await load())(rest, locale, terminal)
    if (written !== undefined) return await refuse(name, written, locale, terminal)
    const { helpOf } = await import('./help/help-text.ts')
    await terminal.stderr.write(helpOf(null, locale))
    return 2
  } catch (error) {
    const { sayProblem } = await import('./terminal/say-problem.ts')
    const { toolVersion } = await import('./tool.ts')
    const detail = `${toolVersion().version}, ${error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error)}`
    await sayProblem(terminal.stderr, { code: 'internal', facts: { detail } }, locale)
    if (terminal.env.INNTAKSVAKT_FEILSOK) await terminal.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 2
  }
}

/** `inntaksvakt --spraak nn kontroll fil` is meant as `inntaksvakt kontroll fil --spraak nn`: options before the command go behind it. */
function withoutLeadingOptions(argv: readonly string[]): readonly string[] {
  let at = 0
  while (at < argv.length && argv[at]!.startsWith('-') && argv[at] !== '-' && argv[at] !== '--') {
    const option = optionSpelling(argv[at]!)
    at += takesValue(option) ? 2 : 1
  }
  return [...argv.slice(at, at + 1), ...argv.slice(0, at), ...argv.slice(at + 1)]
}

function takesValue(option: string): boolean {
  const name = option.slice(2)
  return [KONTROLL_OPTIONS, KODEVERK_OPTIONS, SVAR_OPTIONS].some((table) => Object.hasOwn(table, name) && table[name]?.type === 'string')
}

/** An argument that is neither an option nor the language behind one. */
function isWord(argument: string): boolean {
  return !argument.startsWith('-') && !['nb', 'nn', 'en'].includes(argument)
}

function optionsOf(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  return end === -1 ? argv : argv.slice(0, end)
}

function wantsHelp(argv: readonly string[]): boolean {
  return optionsOf(argv).some((argument) => argument === '--help' || argument === '-h' || argument === '--hjelp')
}

function wantsVersion(argv: readonly string[]): boolean {
  return ['--version', '--versjon', '-v', '-V'].includes(argv[0] ?? '')
}

async function printVersion(terminal: Terminal): Promise<number> {
  const { toolVersion } = await import('./tool.ts')
  const { name, version } = toolVersion()
  await terminal.stdout.write(`${name} ${version}\n`)
  return 0
}

async function printHelp(written: string | undefined, locale: Locale, terminal: Terminal): Promise<number> {
  const { helpOf } = await import('./help/help-text.ts')
  const name = written === undefined || written.startsWith('-') ? null : plainSpelling(written)
  if (name !== null && commandOf(name) === undefined) return refuse(name, written!, locale, terminal)
  await terminal.stdout.write(helpOf(name, locale))
  return 0
}

async function refuse(name: string, written: string, locale: Locale, terminal: Terminal): Promise<number> {
  const [{ sayProblem }, { nearMiss }] = await Promise.all([import('./terminal/say-problem.ts'), import('#core')])
  const near = nearMiss(name, Object.keys(COMMANDS))
  const problem = LATER.includes(name)
    ? { code: 'command-later', facts: { command: written } }
    : { code: 'command-unknown', facts: { command: written, ...(near === null ? {} : { proposal: near }) } }
  await sayProblem(terminal.stderr, problem, locale)
  return 2
}
