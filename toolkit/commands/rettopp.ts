import { basename } from 'node:path'
import { fail, type Locale, ok, type Result, rettelogg, rettoppToJson, rettoppToText } from '#core'
import { expandPaths } from '../disk/expand-paths.ts'
import { openSource, type Source, sourceOf } from '../disk/open-source.ts'
import { writeSafely } from '../disk/write-safely.ts'
import { kodeverkFor } from '../kodeverk/kodeverk-for.ts'
import { readOfficeFiles } from '../office-files.ts'
import { RETTOPP_OPTIONS } from '../options/option-table.ts'
import { readArguments } from '../options/read-arguments.ts'
import { rettoppOptions } from '../options/run-options.ts'
import { repairFile } from '../rettopp/repair-file.ts'
import { repairTarget } from '../rettopp/repair-target.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { print } from '../terminal/print.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { toolVersion } from '../tool.ts'
import { checkOptionsOf } from './check-options.ts'
import { refuse } from './refuse.ts'

/** `inntaksvakt rettopp FIL --ut FIL`: writes the file again with its sure repairs, and the log of them beside it. */
export async function runRettopp(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const read = readArguments(argv, RETTOPP_OPTIONS, rettoppOptions)
  if (!read.ok) return refuse(terminal, read.problem, locale)
  const { options, positionals } = read.value
  const input = await oneFile(positionals)
  if (!input.ok) return refuse(terminal, input.problem, locale)
  const target = await repairTarget(input.value, options.ut[0], options.overskriv)
  if (!target.ok) return refuse(terminal, target.problem, locale)
  const office = await readOfficeFiles({ innstillinger: options.innstillinger })
  if (!office.ok) return refuse(terminal, office.problem, locale)
  const told = checkOptionsOf(options, await terminal.today(), office.value.innstillinger)
  const lists = await kodeverkFor({ off: options.utenKodeverk, folder: options.kodeverkmappe, env: terminal.env }, told.today)
  if (!lists.ok) return refuse(terminal, lists.problem, locale)

  const open = await opener(input.value, terminal)
  const ready = await repairFile(open, input.value, { ...told, kodeverk: lists.value.kodeverk })
  if (!ready.ok) return refuse(terminal, ready.problem, locale)
  const { done, bytes } = ready.value
  const { ut, log } = target.value
  const tool = toolVersion()
  const names = { file: basename(input.value), ut: basename(ut) }
  const { streamWorkbook } = await import('../../files/workbook/write-workbook.ts')
  // The log first: a repaired file without its log is the worse half.
  const logged = await writeSafely(log, streamWorkbook(rettelogg(done, { locale, tool, today: told.today, ...names })), {
    overwrite: options.overskriv,
  })
  if (!logged.ok) return refuse(terminal, logged.problem, locale)
  const written = await writeSafely(ut, bytes(), { overwrite: options.overskriv })
  if (!written.ok) return refuse(terminal, written.problem, locale)

  const { visFnr, utenPersoner, alle } = options
  const shown = { locale, visFnr, utenPersoner, paths: { file: input.value, ut, log } }
  const width = Math.min(terminal.stdout.columns ?? 100, 120)
  const pieces =
    options.format === 'json'
      ? [`${JSON.stringify(rettoppToJson(done, { tool, today: told.today }, shown), null, 2)}\n`]
      : options.stille
        ? []
        : rettoppToText(done, { ...shown, alle, width })
  const printed = await print(terminal.stdout, pieces)
  return printed.ok ? EXIT.clean : refuse(terminal, printed.problem, locale)
}

/** The one file to repair. Problems: `nothing-to-check`, `argument-too-many`, `rettopp-one-file` for a folder or pattern, and those of the path. */
async function oneFile(positionals: readonly string[]): Promise<Result<string>> {
  const [path, extra] = positionals
  if (path === undefined) return fail('rettopp-no-file')
  if (extra !== undefined) return fail('argument-too-many', { argument: extra })
  const { files } = await expandPaths([path])
  const [only] = files
  if (only === undefined || files.length > 1 || only.path !== path.replaceAll('\\', '/')) {
    if (only?.problem?.code === 'path-not-found') return fail('path-not-found', { path })
    if (files.length > 1 || only?.problem == null) return fail('rettopp-one-file', { path })
  }
  return only!.problem === null ? ok(only!.path) : { ok: false, problem: only!.problem }
}

/** The file from its start each time; standard input is kept, for it comes once. */
async function opener(path: string, terminal: Terminal): Promise<() => Source> {
  if (path !== '-') return () => openSource(path)
  const kept: Uint8Array[] = []
  for await (const piece of terminal.stdin) kept.push(piece.slice())
  return () => sourceOf(kept, '-')
}
