import { type CheckedFile, type CheckedRun, type Problem, type Report, toReport } from '#core'
import { checkSource, type SharedCheckOptions, unopenedFile } from './check-source.ts'
import { todayHere } from './clock.ts'
import { checkOptionsOf } from './commands/check-options.ts'
import { expandPaths } from './disk/expand-paths.ts'
import { openSource, type Source, sourceOf } from './disk/open-source.ts'
import { kodeverkFor } from './kodeverk/kodeverk-for.ts'
import { makeRun } from './make-run.ts'
import { readOfficeFiles } from './office-files.ts'
import { type CheckedLibraryOptions, type LibraryOptions, libraryOptions, parseOptions } from './options/run-options.ts'

export type { Finding, ForklaringerDokument, InnstillingerDokument, Place, Report, ReportFile, ReportSummary } from '#core'

/** Where a file comes from: its bytes, a stream of bytes (Node or web), or a path to a file, a folder or a pattern. */
export type KontrollSource = Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array> | string

/** The options of the command line, in the same words; `navn` is the file's name where the source has none. */
export type KontrollOptions = LibraryOptions

/** A step of a check: rows and bytes read so far of the file at hand, or the report of all files. */
export type KontrollStep =
  | { readonly kind: 'progress'; readonly path: string; readonly rows: number; readonly bytes: number }
  | { readonly kind: 'done'; readonly report: Report }

/**
 * Checks one source step by step: `progress` as rows are read, and last `done` with the report. Stop by not asking for the next step.
 * Bad input and bad options never throw: the report's file then has its `problem` set.
 *
 * `for await (const step of kontroll('skole.txt', { fylke: '40' })) if (step.kind === 'done') console.log(step.report.summary.errors)`
 */
export async function* kontroll(source: KontrollSource, options: KontrollOptions = {}): AsyncGenerator<KontrollStep> {
  const parsed = parseOptions(libraryOptions, options)
  const checked: CheckedLibraryOptions = parsed.ok ? parsed.value : libraryOptions.parse({})
  const office = await readOfficeFiles(checked)
  const told = checkOptionsOf(checked, todayHere(), office.ok ? office.value.innstillinger : null, office.ok ? office.value.mapping : null)
  const folder = checked.kodeverk === false ? undefined : checked.kodeverk
  const lists = await kodeverkFor({ off: checked.kodeverk === false, folder, env: process.env }, told.today)
  const check = { ...told, kodeverk: lists.ok ? lists.value.kodeverk : null }
  const refused = [parsed, office, lists].find((read) => !read.ok)
  const files: CheckedFile[] = []
  if (refused !== undefined && !refused.ok) files.push(unopenedFile(checked.navn ?? '', refused.problem, check))
  else {
    for await (const opened of open(source, checked)) {
      if (opened.problem !== null) files.push(unopenedFile(opened.path, opened.problem, check))
      else for await (const step of checkOne(opened.source, opened.path, check)) 'kind' in step ? yield step : files.push(step)
    }
  }
  const { spraak, visFnr, utenPersoner } = checked
  const given = parsed.ok ? writtenOptions(options) : {}
  const run = makeRun(files, check, given, { kodeverk: lists.ok ? lists.value.told : undefined, ...(office.ok ? office.value : {}) })
  yield { kind: 'done', report: toReport(run, { locale: spraak, visFnr, utenPersoner }) }
}

/**
 * Checks one source and answers with the report (docs/report.schema.json). Never throws for bad input.
 *
 * `(await validate(bytes, { navn: '40012.txt', tillatSyntetiske: true })).summary.errors` -> 0
 */
export async function validate(source: KontrollSource, options: KontrollOptions = {}): Promise<Report> {
  for await (const step of kontroll(source, options)) if (step.kind === 'done') return step.report
  throw new Error('a check ended without its report')
}

/** The options as the user gave them; settings and explanations given as objects are told by what they did. */
function writtenOptions(options: KontrollOptions): CheckedRun['options'] {
  const written = Object.entries(options).flatMap(([name, value]) =>
    value === undefined || typeof value === 'object' ? [] : [[name, value] as const],
  )
  return Object.fromEntries(written)
}

type Opened =
  | { readonly path: string; readonly problem: null; readonly source: Source }
  | { readonly path: string; readonly problem: Problem }

async function* open(source: KontrollSource, options: CheckedLibraryOptions): AsyncGenerator<Opened> {
  if (typeof source === 'string') {
    const { files } = await expandPaths([source])
    for (const { path, problem } of files) yield problem === null ? { path, problem, source: openSource(path) } : { path, problem }
    return
  }
  const path = options.navn ?? ''
  if (source instanceof Uint8Array) yield { path, problem: null, source: sourceOf([source], path) }
  else if (isIterable(source)) yield { path, problem: null, source: sourceOf(source, path) }
  else yield { path, problem: { code: 'source-unknown', facts: {} } }
}

async function* checkOne(source: Source, path: string, check: SharedCheckOptions): AsyncGenerator<KontrollStep | CheckedFile> {
  for await (const step of checkSource(source, path, check)) {
    if (step.kind === 'done') yield step.file
    else yield { kind: 'progress', path, rows: step.rows, bytes: step.bytes }
  }
}

function isIterable(source: unknown): source is AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source)
}
