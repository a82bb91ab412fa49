import { realpath } from 'node:fs/promises'
import {
  type CheckedFile,
  type Comparison,
  encodeUtf8,
  fail,
  type Locale,
  ok,
  type Result,
  sammenlign,
  sammenlignToCsv,
  sammenlignToJson,
  sammenlignToText,
  sammenlignToWorkbook,
  terminalNote,
} from '#core'
import type { SharedCheckOptions } from '../check-source.ts'
import { checkOutputs, type Output, outputOf } from '../disk/check-outputs.ts'
import { expandPaths } from '../disk/expand-paths.ts'
import { writeSafely } from '../disk/write-safely.ts'
import { kodeverkFor } from '../kodeverk/kodeverk-for.ts'
import { readOfficeFiles } from '../office-files.ts'
import { RETTOPP_OPTIONS } from '../options/option-table.ts'
import { readArguments } from '../options/read-arguments.ts'
import { type SammenlignOptions, sammenlignOptions } from '../options/run-options.ts'
import { comparePair } from '../sammenlign/compare-pair.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { print } from '../terminal/print.ts'
import { progressOn } from '../terminal/progress.ts'
import { say } from '../terminal/say-problem.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { toolVersion } from '../tool.ts'
import { checkAll } from '../workers/check-all.ts'
import { checkOptionsOf } from './check-options.ts'
import { refuse } from './refuse.ts'

const ENDINGS = ['.xlsx', '.json', '.csv'] as const

/** `inntaksvakt sammenlign GAMMEL NY`: files or folders; which rows came, went and changed, and what has become of the findings. */
export async function runSammenlign(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const read = readArguments(argv, RETTOPP_OPTIONS, sammenlignOptions)
  if (!read.ok) return refuse(terminal, read.problem, locale)
  const { options, positionals } = read.value
  const planned = await plan(positionals, options)
  if (!planned.ok) return refuse(terminal, planned.problem, locale)
  const { outputs, before, now } = planned.value
  const office = await readOfficeFiles({ innstillinger: options.innstillinger })
  if (!office.ok) return refuse(terminal, office.problem, locale)
  const told = checkOptionsOf(options, await terminal.today(), office.value.innstillinger)
  const lists = await kodeverkFor({ off: options.utenKodeverk, folder: options.kodeverkmappe, env: terminal.env }, told.today)
  if (!lists.ok) return refuse(terminal, lists.problem, locale)
  const check = { ...told, kodeverk: lists.value.kodeverk }

  const own = new Set(await Promise.all(outputs.map(({ path }) => realpath(path).catch(() => path))))
  const older = await checkPath(before, check, own, terminal, locale)
  const newer = await checkPath(now, check, own, terminal, locale)
  const comparison = await sammenlign(older, newer, (a, b) => comparePair(a, b, check))
  const nothing = nothingCompared(comparison, { before, now })
  if (nothing !== null) return refuse(terminal, nothing, locale)

  const { visFnr, utenPersoner, alle } = options
  const shown = { locale, visFnr, utenPersoner, paths: { before, now } }
  const run = { tool: toolVersion(), today: check.today }
  for (const output of outputs) {
    const written = await writeSafely(output.path, await contentOf(comparison, output, shown, run), { overwrite: options.overskriv })
    if (!written.ok) return refuse(terminal, written.problem, locale)
  }
  const width = Math.min(terminal.stdout.columns ?? 100, 120)
  const pieces =
    options.format === 'json'
      ? [jsonText(comparison, shown, run)]
      : options.stille
        ? []
        : sammenlignToText(comparison, { ...shown, alle, width })
  const printed = await print(terminal.stdout, pieces)
  if (!printed.ok) return refuse(terminal, printed.problem, locale)
  if (!options.stille) await tellWritten(terminal, outputs, utenPersoner, locale)
  return EXIT.clean
}

interface Plan {
  readonly outputs: readonly Output[]
  readonly before: string
  readonly now: string
}

async function plan(paths: readonly string[], options: SammenlignOptions): Promise<Result<Plan>> {
  const [before, now, extra] = paths
  if (before === undefined || now === undefined) return fail('sammenlign-needs-two')
  if (extra !== undefined) return fail('argument-too-many', { argument: extra })
  const outputs: Output[] = []
  for (const path of options.ut) {
    const output = outputOf(path, ENDINGS)
    if (!output.ok) return output
    outputs.push(output.value)
  }
  const inputs = await expandPaths([before, now])
  const beside = options.innstillinger === undefined ? [] : [options.innstillinger]
  const allowed = await checkOutputs(outputs, [...inputs.files.map(({ path }) => path), ...beside], options.overskriv)
  return allowed.ok ? ok({ outputs, before, now }) : allowed
}

async function checkPath(
  path: string,
  check: SharedCheckOptions,
  ownOutputs: ReadonlySet<string>,
  terminal: Terminal,
  locale: Locale,
): Promise<readonly CheckedFile[]> {
  const { files } = await expandPaths([path], { ownOutputs })
  const progress = progressOn(terminal.stderr, files.length, locale)
  const checked = await checkAll(files, { check, onRows: progress.rows, onFile: progress.file })
  await progress.done()
  return checked
}

/** Why there is no answer at all: a side that cannot be read, or two sides that have no files in common. */
function nothingCompared({ files, unread }: Comparison, paths: { readonly before: string; readonly now: string }) {
  if (files.length > 0) return null
  return unread[0]?.problem ?? { code: 'sammenlign-no-pairs', facts: paths }
}

type Shown = Parameters<typeof sammenlignToJson>[2]
type Run = Parameters<typeof sammenlignToJson>[1]

async function contentOf(
  comparison: Comparison,
  { ending }: Output,
  shown: Shown,
  run: Run,
): Promise<Iterable<Uint8Array> | AsyncIterable<Uint8Array>> {
  if (ending === '.json') return [encodeUtf8(jsonText(comparison, shown, run))!]
  if (ending === '.csv') return sammenlignToCsv(comparison, shown)
  const { streamWorkbook } = await import('../../files/workbook/write-workbook.ts')
  return streamWorkbook(sammenlignToWorkbook(comparison, { ...shown, today: run.today }))
}

function jsonText(comparison: Comparison, shown: Shown, run: Run): string {
  return `${JSON.stringify(sammenlignToJson(comparison, run, shown), null, 2)}\n`
}

async function tellWritten(terminal: Terminal, outputs: readonly Output[], withoutPersons: boolean, locale: Locale): Promise<void> {
  for (const { path } of outputs) await say(terminal.stderr, terminalNote('written', { path }, locale))
  if (!withoutPersons && outputs.some(({ ending }) => ending === '.xlsx'))
    await say(terminal.stderr, terminalNote('person-data', {}, locale))
}
