import { realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import {
  type ComparedReplies,
  compareStanding,
  type ForklaringerDokument,
  fail,
  isUnsettled,
  type Locale,
  lastDayOf,
  mergeReplies,
  type NewRow,
  ok,
  problemText,
  type Result,
  replyExplanations,
  roundOf,
  terminalNote,
  toReplyJson,
  toReplyText,
  toReplyWorkbook,
  UTSENDELSE_FILE,
  type Utsendelse,
} from '#core'
import { checkOutputs, type Output, outputOf } from '../disk/check-outputs.ts'
import { readDocument } from '../disk/read-document.ts'
import { writeSafely } from '../disk/write-safely.ts'
import { kodeverkFor } from '../kodeverk/kodeverk-for.ts'
import { readOfficeFiles } from '../office-files.ts'
import { SVAR_OPTIONS } from '../options/option-table.ts'
import { readArguments } from '../options/read-arguments.ts'
import { type SvarOptions, svarOptions } from '../options/run-options.ts'
import { readLog } from '../skolerunde/plan-sending.ts'
import { checkNewDelivery } from '../svar/check-new-delivery.ts'
import { type ReturnedFolder, readOriginals, readReturned } from '../svar/read-returned.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { print } from '../terminal/print.ts'
import { say } from '../terminal/say-problem.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { checkOptionsOf } from './check-options.ts'
import { refuse } from './refuse.ts'

/** `inntaksvakt svar MAPPE [--mot FIL] --ut FIL`: reads what the schools answered, writes the replies and their explanations. */
export async function runSvar(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const read = readArguments(argv, SVAR_OPTIONS, svarOptions)
  if (!read.ok) return refuse(terminal, read.problem, locale)
  const { options, positionals } = read.value
  const planned = await plan(positionals, options)
  if (!planned.ok) return refuse(terminal, planned.problem, locale)
  const { folder, outputs, explanations, utsendelse, logFolder, own } = planned.value
  const office = await readOfficeFiles(options)
  if (!office.ok) return refuse(terminal, office.problem, locale)
  const check = checkOptionsOf(options, await terminal.today(), office.value.innstillinger)

  const returned = await readReturned(folder, utsendelse, own)
  if (!returned.ok) return refuse(terminal, returned.problem, locale)
  const allowed = await checkOutputs(outputs, returned.value.paths, true)
  if (!allowed.ok) return refuse(terminal, allowed.problem, locale)
  const runde = options.runde ?? null
  const round = utsendelse === null ? null : roundOf(utsendelse, runde)
  const sent = round === null || logFolder === null ? [] : await readOriginals(logFolder, round)
  const merged = mergeReplies({ utsendelse, runde, books: returned.value.books, originals: [...returned.value.originals, ...sent] })
  if (merged === null) return refuse(terminal, noRound(options, utsendelse, returned.value), locale)

  const compared = await compare(merged, options, { check, office: office.value, utsendelse, own, terminal, locale })
  if (!compared.ok) return refuse(terminal, compared.problem, locale)
  const replies = compared.value
  const today = check.today
  const existing = options.forklaringer === undefined ? null : await readDocument(options.forklaringer, false)
  const document = replyExplanations(
    replies,
    options.til ?? lastDayOf(replies.round.skoleaar, today),
    existing?.ok === true ? (existing.value as ForklaringerDokument) : null,
  )
  const explained = replies.rows.filter(({ outcome }) => outcome === 'forklart').length
  const report = { locale, today, visFnr: options.visFnr }
  const written: Output[] = []
  for (const output of outputs) {
    if (output === explanations && explained === 0) continue
    const content = output === explanations ? [utf8(`${JSON.stringify(document, null, 1)}\n`)] : await contentOf(output, replies, report)
    const result = await writeSafely(output.path, content, { overwrite: options.overskriv })
    if (!result.ok) return refuse(terminal, result.problem, locale)
    written.push(output)
  }
  for (const { name, problem } of returned.value.unread) await say(terminal.stderr, `${name}: ${problemText(problem, locale)}`)
  if (!options.stille && returned.value.passedOver.length > 0)
    await say(
      terminal.stderr,
      terminalNote('passed-over', { n: returned.value.passedOver.length, list: returned.value.passedOver.join(', ') }, locale),
    )
  const hasKey = utsendelse?.medNokkel ?? office.value.innstillinger?.noekkel != null
  const text =
    options.format === 'json'
      ? toReplyJson(replies, report)
      : toReplyText(replies, { ...report, explained: outputs.length > 0 ? explained : 0, hasKey })
  const printed = await print(terminal.stdout, options.stille && options.format === 'tekst' ? [] : [text])
  if (!printed.ok) return refuse(terminal, printed.problem, locale)
  if (!options.stille) for (const { path } of written) await say(terminal.stderr, terminalNote('written', { path }, locale))
  const open = replies.rows.some(({ outcome }) => outcome === 'uavklart') || replies.remarks.some(isUnsettled)
  return open || returned.value.unread.length > 0 ? EXIT.findings : EXIT.clean
}

interface Plan {
  readonly folder: string
  /** All results, the file of explanations last. */
  readonly outputs: readonly Output[]
  readonly explanations: Output | null
  readonly utsendelse: Utsendelse | null
  readonly logFolder: string | null
  /** Real paths of results and of what the office has said, which are no replies. */
  readonly own: ReadonlySet<string>
}

async function plan([folder, extra]: readonly string[], options: SvarOptions): Promise<Result<Plan>> {
  if (folder === undefined) return fail('svar-needs-folder')
  if (extra !== undefined) return fail('argument-too-many', { argument: extra })
  const outputs: Output[] = []
  for (const path of options.ut) {
    const output = outputOf(path, ['.xlsx', '.json'])
    if (!output.ok) return output
    outputs.push(output.value)
  }
  const first = outputs[0]
  const explanations: Output | null =
    first === undefined ? null : { path: `${first.path.slice(0, -first.ending.length)}-forklaringer.json`, ending: '.json' }
  if (explanations !== null) outputs.push(explanations)
  const beside = [options.mot, options.utsendelse, options.innstillinger, options.forklaringer].filter((path) => path !== undefined)
  const allowed = await checkOutputs(outputs, beside, options.overskriv)
  if (!allowed.ok) return allowed
  const own = new Set(
    await Promise.all([...outputs.map(({ path }) => path), ...beside].map((path) => realpath(path).catch(() => resolve(path)))),
  )
  const log = await findLog(folder, options.utsendelse)
  return log.ok ? ok({ folder, outputs, explanations, own, ...log.value }) : log
}

/** The log lies with the workbooks that were sent: in the folder itself, or in the one above when the replies have a folder of their own. */
async function findLog(folder: string, given: string | undefined): Promise<Result<Pick<Plan, 'utsendelse' | 'logFolder'>>> {
  if (given !== undefined) {
    const log = await readLog(given)
    if (log.ok && log.value === null) return fail('path-not-found', { path: given })
    return log.ok ? ok({ utsendelse: log.value, logFolder: dirname(given) }) : log
  }
  const isFolder = await stat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
  const start = isFolder ? folder : dirname(folder)
  for (const place of [start, join(start, '..')]) {
    const log = await readLog(join(place, UTSENDELSE_FILE))
    if (!log.ok) return log
    if (log.value !== null) return ok({ utsendelse: log.value, logFolder: place })
  }
  return ok({ utsendelse: null, logFolder: null })
}

function noRound({ runde }: SvarOptions, utsendelse: Utsendelse | null, { unread }: ReturnedFolder) {
  if (utsendelse === null && unread.length === 1)
    return { code: unread[0]!.problem.code, facts: { ...unread[0]!.problem.facts, path: unread[0]!.name } }
  if (runde === undefined) return { code: 'svar-none', facts: {} }
  return { code: 'svar-no-round', facts: { round: String(runde) } }
}

interface CompareContext {
  readonly check: ReturnType<typeof checkOptionsOf>
  readonly office: Parameters<typeof checkNewDelivery>[1]['office']
  readonly utsendelse: Utsendelse | null
  readonly own: ReadonlySet<string>
  readonly terminal: Terminal
  readonly locale: Locale
}

async function compare(
  merged: NonNullable<ReturnType<typeof mergeReplies>>,
  options: SvarOptions,
  { check, office, utsendelse, own, terminal, locale }: CompareContext,
): Promise<Result<ComparedReplies<NewRow>>> {
  if (options.mot === undefined) return ok({ ...merged, mot: null })
  const lists = await kodeverkFor({ off: options.utenKodeverk, folder: options.kodeverkmappe, env: terminal.env }, check.today)
  if (!lists.ok) return lists
  // What was sent for one delivery is compared with the same one.
  const [only, second] = merged.round.leveranser
  const leveranse = check.leveranse ?? (second === undefined ? ((only as typeof check.leveranse | undefined) ?? null) : null)
  const now = await checkNewDelivery(options.mot, {
    check: { ...check, leveranse, kodeverk: lists.value.kodeverk },
    office,
    locale,
    utsendelse,
    round: merged.round,
    ownOutputs: own,
  })
  return now.ok ? ok(compareStanding(merged, now.value)) : now
}

async function contentOf(
  { ending }: Output,
  replies: ComparedReplies<NewRow>,
  report: { readonly locale: Locale; readonly today: string; readonly visFnr: boolean },
): Promise<Iterable<Uint8Array> | AsyncIterable<Uint8Array>> {
  if (ending === '.json') return [utf8(toReplyJson(replies, report))]
  const { streamWorkbook } = await import('../../files/workbook/write-workbook.ts')
  return streamWorkbook(toReplyWorkbook(replies, report))
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
