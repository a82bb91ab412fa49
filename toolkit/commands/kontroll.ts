import { realpath } from 'node:fs/promises'
import {
  type CheckedFile,
  fail,
  type Locale,
  merkText,
  ok,
  problemText,
  type Result,
  type SentBook,
  terminalNote,
  toHtml,
  toJson,
  toSarif,
  toText,
} from '#core'
import { checkSource, type SharedCheckOptions } from '../check-source.ts'
import { checkTogether, type EarlierFiles } from '../check-together.ts'
import { checkOutputs, type Output, outputOf } from '../disk/check-outputs.ts'
import { type ExpandedPaths, expandPaths, type InputFile } from '../disk/expand-paths.ts'
import { sourceOf } from '../disk/open-source.ts'
import { kodeverkFor } from '../kodeverk/kodeverk-for.ts'
import { makeRun } from '../make-run.ts'
import { planMarkedCopies, writeMarkedCopies } from '../merk/marked-copies.ts'
import { readOfficeFiles } from '../office-files.ts'
import { KONTROLL_OPTIONS } from '../options/option-table.ts'
import { readArguments } from '../options/read-arguments.ts'
import { type KontrollOptions, kontrollOptions } from '../options/run-options.ts'
import { planSending, type SendingPlan } from '../skolerunde/plan-sending.ts'
import { readPupils } from '../skolerunde/read-pupils.ts'
import { sendToSchools } from '../skolerunde/send-to-schools.ts'
import { exitCodeOf } from '../terminal/exit-code.ts'
import { print } from '../terminal/print.ts'
import { progressOn } from '../terminal/progress.ts'
import { say, sayProblem } from '../terminal/say-problem.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { checkAll } from '../workers/check-all.ts'
import { checkOptionsOf } from './check-options.ts'
import { refuse } from './refuse.ts'
import { writeColumns } from './write-columns.ts'
import { writeReport } from './write-report.ts'

/** So many unreadable files are told one by one on stderr when no text report says it. */
const TOLD_PROBLEMS = 20
const TOLD_NAMES = 8
/** Bytes handed to standard output at a time; one block is enough, for each has left before the next is asked for. */
const PRINT_BLOCK = 256 * 1024
/** What standard output can be given besides text for people. */
const PRINTED = { json: toJson, sarif: toSarif, html: toHtml } as const

/** `inntaksvakt kontroll FIL|MAPPE|MØNSTER...`: checks files, prints and writes the report, answers the exit code. */
export async function runKontroll(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const read = readArguments(argv, KONTROLL_OPTIONS, kontrollOptions)
  if (!read.ok) return refuse(terminal, read.problem, locale)
  const { options, positionals, written } = read.value
  const planned = await plan(positionals, options)
  if (!planned.ok) return refuse(terminal, planned.problem, locale)
  const office = await readOfficeFiles(options)
  if (!office.ok) return refuse(terminal, office.problem, locale)
  const { outputs, inputs } = planned.value
  if (!options.stille) await tellPassedOver(terminal, inputs.passedOver, locale)

  const told = checkOptionsOf(options, await terminal.today(), office.value.innstillinger, office.value.mapping)
  if (options.svarfrist !== undefined && options.svarfrist < told.today)
    return refuse(terminal, { code: 'reply-by-passed', facts: { date: options.svarfrist } }, locale)
  const lists = await kodeverkFor({ off: options.utenKodeverk, folder: options.kodeverkmappe, env: terminal.env }, told.today)
  if (!lists.ok) return refuse(terminal, lists.problem, locale)
  const check = { ...told, kodeverk: lists.value.kodeverk }
  const { sending } = planned.value
  const stdinBytes: Uint8Array[] | null =
    sending !== null || options.merk !== undefined || outputs.some(({ ending }) => ending === '.xlsx') ? [] : null
  const all = await checkWithProgress(inputs.files, check, options, terminal, stdinBytes)
  // An earlier report of ours in the folder is no delivery; somebody who names it is told so.
  const isOurReport = ({ path, problem }: CheckedFile) => problem?.code === 'workbook-is-report' && !positionals.includes(path)
  const checked = all.filter((file) => !isOurReport(file))
  if (!options.stille) {
    const reports = all.filter(isOurReport).map(({ path }) => path)
    await tellPassedOver(terminal, reports, locale)
  }
  const beside = await checkBeside(options, check, options.traader)
  if (!beside.ok) return refuse(terminal, beside.problem, locale)
  const together = await checkTogether([...checked, ...beside.value.skoleliste], check, beside.value.mot)
  const { traader: _, ...given } = written
  const run = makeRun(together, check, given, { kodeverk: lists.value.told, ...office.value })
  const { files } = run
  const report = { locale, visFnr: options.visFnr, utenPersoner: options.utenPersoner }
  for (const output of outputs) {
    const result = await writeReport(run, output, { ...report, overwrite: options.overskriv, stdinBytes })
    if (!result.ok) return refuse(terminal, result.problem, locale)
  }
  if (options.lagreKolonner !== undefined) {
    const saved = await writeColumns(files, options.lagreKolonner, options.overskriv)
    if (!saved.ok) return refuse(terminal, saved.problem, locale)
    if (!options.stille) await say(terminal.stderr, terminalNote('written', { path: options.lagreKolonner }, locale))
  }
  const sent =
    sending === null
      ? null
      : await sendToSchools(run, {
          plan: sending,
          pupils: await readPupils(files, check, stdinBytes),
          kodeverk: check.kodeverk,
          innstillinger: office.value.innstillinger,
          svarfrist: options.svarfrist,
          ...report,
          overskriv: options.overskriv,
        })
  if (sent?.ok === false) return refuse(terminal, sent.problem, locale)
  const copies =
    options.merk === undefined ? ok([]) : await writeMarkedCopies(run, options.merk, { locale, overwrite: options.overskriv, stdinBytes })
  if (!copies.ok) return refuse(terminal, copies.problem, locale)

  const asText = options.format === 'tekst' && !options.stille
  await tellProblems(terminal, files, asText, locale)
  const width = Math.min(terminal.stdout.columns ?? 100, 120)
  const color = terminal.stdout.isTerminal && !terminal.env.NO_COLOR
  const alone = files.length === 1 && files[0]?.problem !== null
  const pieces =
    options.format !== 'tekst'
      ? PRINTED[options.format](run, report, [new Uint8Array(PRINT_BLOCK)])
      : asText && !alone
        ? toText(run, { ...report, color, alle: options.alle, width })
        : []
  const printed = await print(terminal.stdout, pieces)
  if (!printed.ok) return refuse(terminal, printed.problem, locale)
  if (!options.stille) await tellWritten(terminal, outputs, options, locale)
  if (!options.stille) await tellCopies(terminal, copies.value, options.merk ?? '', locale)
  if (!options.stille && sending !== null && sent !== null) await tellSent(terminal, sending, sent.value.books, locale)
  return exitCodeOf(files, options.streng)
}

interface Plan {
  readonly outputs: readonly Output[]
  readonly inputs: ExpandedPaths
  /** Where the schools' workbooks go; null when none are asked for. */
  readonly sending: SendingPlan | null
}

/** What is to be read and written, refused before any work when it cannot be. */
async function plan(paths: readonly string[], options: KontrollOptions): Promise<Result<Plan>> {
  if (paths.length === 0) return fail('nothing-to-check')
  const outputs: Output[] = []
  for (const path of options.ut) {
    const output = outputOf(path)
    if (!output.ok) return output
    outputs.push(output.value)
  }
  // Files that lie in the checked folder and are no deliveries are passed over in silence.
  const beforehand = [options.perSkole, options.innstillinger, options.forklaringer, options.kolonner, options.lagreKolonner]
  const ours = [...outputs.map(({ path }) => path), ...beforehand.filter((path) => path !== undefined)]
  const real = await Promise.all(ours.map((path) => realpath(path).catch(() => path)))
  const inputs = await expandPaths(paths, { ownOutputs: new Set(real) })
  const beside = [options.mot, options.skoleliste, options.innstillinger, options.forklaringer, options.kolonner]
  const columns: readonly Output[] = options.lagreKolonner === undefined ? [] : [{ path: options.lagreKolonner, ending: '.json' }]
  const allowed = await checkOutputs(
    [...outputs, ...columns],
    [...inputs.files.map(({ path }) => path), ...beside.filter((path) => path !== undefined)],
    options.overskriv,
  )
  if (!allowed.ok) return allowed
  const copies = options.merk === undefined ? ok(null) : await planMarkedCopies(options.merk, paths)
  if (!copies.ok) return copies
  const { runde, overskriv } = options
  const sending = options.perSkole === undefined ? ok(null) : await planSending(options.perSkole, { runde, overskriv, inputs: paths })
  return sending.ok ? ok({ outputs, inputs, sending: sending.value }) : sending
}

async function checkWithProgress(
  inputs: readonly InputFile[],
  check: SharedCheckOptions,
  options: KontrollOptions,
  terminal: Terminal,
  stdinBytes: Uint8Array[] | null,
): Promise<readonly CheckedFile[]> {
  const progress = progressOn(terminal.stderr, inputs.length, options.spraak)
  const checkStdin = async () => {
    for await (const step of checkSource(sourceOf(keeping(terminal.stdin, stdinBytes), '-'), '-', check))
      if (step.kind === 'done') return step.file
    throw new Error('a check ended without its file')
  }
  const threads = options.traader === undefined ? {} : { threads: options.traader }
  const files = await checkAll(inputs, { check, ...threads, onRows: progress.rows, onFile: progress.file, checkStdin })
  await progress.done()
  return files
}

interface Beside {
  readonly mot: EarlierFiles | null
  readonly skoleliste: readonly CheckedFile[]
}

/** The earlier files (`--mot`) and the list of schools (`--skoleliste`), checked. What cannot be read stops the run: it was asked for. */
async function checkBeside(options: KontrollOptions, check: SharedCheckOptions, given: number | undefined): Promise<Result<Beside>> {
  const threads = given === undefined ? {} : { threads: given }
  const read = async (path: string, filtype: string | null) => {
    const { files } = await expandPaths([path])
    return checkAll(files, { check: { ...check, filtype: filtype ?? check.filtype }, ...threads })
  }
  const earlier = options.mot === undefined ? null : { path: options.mot, files: await read(options.mot, null) }
  const skoleliste = options.skoleliste === undefined ? [] : await read(options.skoleliste, 'skoleliste')
  const unread = [...(earlier?.files ?? []), ...skoleliste].find(({ problem }) => problem !== null)
  return unread === undefined ? ok({ mot: earlier, skoleliste }) : { ok: false, problem: unread.problem! }
}

/** Standard input comes once; a report that shows its rows needs them a second time. */
async function* keeping(bytes: AsyncIterable<Uint8Array>, kept: Uint8Array[] | null): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    kept?.push(piece)
    yield piece
  }
}

async function tellPassedOver(terminal: Terminal, paths: readonly string[], locale: Locale): Promise<void> {
  if (paths.length === 0) return
  const list = paths.slice(0, TOLD_NAMES).join(', ')
  const more = paths.length - TOLD_NAMES
  const named = more > 0 ? terminalNote('passed-over-more', { list, more }, locale) : list
  await say(terminal.stderr, terminalNote('passed-over', { n: paths.length, list: named }, locale))
}

async function tellWritten(
  terminal: Terminal,
  outputs: readonly Output[],
  { utenPersoner, visFnr }: KontrollOptions,
  locale: Locale,
): Promise<void> {
  for (const { path } of outputs) await say(terminal.stderr, terminalNote('written', { path }, locale))
  if (!utenPersoner && outputs.some(({ ending }) => ending === '.xlsx')) await say(terminal.stderr, terminalNote('person-data', {}, locale))
  const shown = outputs.filter(({ ending }) => ending !== '.xlsx').map(({ path }) => path)
  if (visFnr && shown.length > 0) await say(terminal.stderr, terminalNote('person-data-shown', { list: shown }, locale))
}

async function tellSent(terminal: Terminal, { folder, runde }: SendingPlan, books: readonly SentBook[], locale: Locale): Promise<void> {
  if (books.length === 0) return say(terminal.stderr, terminalNote('sent-nothing', {}, locale))
  await say(terminal.stderr, terminalNote('sent', { n: books.length, path: folder, round: String(runde) }, locale))
  if (books.some(({ skolenummer }) => skolenummer === null)) await say(terminal.stderr, terminalNote('sent-no-school', {}, locale))
  await say(terminal.stderr, terminalNote('sent-person-data', {}, locale))
}

async function tellCopies(terminal: Terminal, paths: readonly string[], folder: string, locale: Locale): Promise<void> {
  if (paths.length === 0) return
  const one = paths.length === 1
  await say(terminal.stderr, merkText(one ? 'written' : 'written-many', { path: one ? paths[0]! : folder, n: paths.length }, locale))
  await say(terminal.stderr, merkText('told', {}, locale))
}

/** Unreadable files on stderr, unless the text report says it; a problem that does not name its file is told behind the name. */
async function tellProblems(terminal: Terminal, files: readonly CheckedFile[], asText: boolean, locale: Locale): Promise<void> {
  const unread = files.filter(({ problem }) => problem !== null)
  if (unread.length > 1 && unread.length === files.length)
    return sayProblem(terminal.stderr, { code: 'no-file-readable', facts: {} }, locale)
  if (asText && files.length > 1) return
  for (const { path, problem } of unread.slice(0, TOLD_PROBLEMS)) {
    const message = problemText(problem!, locale)
    await say(terminal.stderr, 'path' in problem!.facts || 'pattern' in problem!.facts || path === '-' ? message : `${path}: ${message}`)
  }
}
