import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Avsender,
  addDays,
  type CheckedRun,
  type FilePupils,
  fail,
  type ImportedKodeverk,
  type Innstillinger,
  isWeekend,
  type Locale,
  makeSending,
  officeId,
  ok,
  type PlainDate,
  type Result,
  type SentBook,
  type SentRound,
  schoolRows,
  UTSENDELSE_FILE,
  type Utsendelse,
} from '#core'
import { writeProblem } from '../disk/disk-problem.ts'
import { writeSafely } from '../disk/write-safely.ts'
import type { SendingPlan } from './plan-sending.ts'

export interface SendOptions {
  readonly plan: SendingPlan
  readonly pupils: readonly (FilePupils | null)[]
  readonly kodeverk: ImportedKodeverk | null
  readonly innstillinger: Innstillinger | null
  readonly svarfrist: PlainDate | undefined
  readonly locale: Locale
  readonly visFnr: boolean
  readonly overskriv: boolean
}

/** What was written: one workbook per school with something to answer. */
export interface SentToSchools {
  readonly books: readonly SentBook[]
  readonly rows: number
}

/**
 * Writes the workbooks of a round and then its log. Everything that can be refused is refused before the first is written. Problems:
 * `per-skole-other-delivery`, `output-exists`, and those of `writeSafely`.
 */
export async function sendToSchools(run: CheckedRun, options: SendOptions): Promise<Result<SentToSchools>> {
  const { plan, pupils, kodeverk, innstillinger, locale, visFnr } = options
  const avsender: Avsender | null = innstillinger?.avsender ?? null
  const noekkel = innstillinger?.noekkel ?? null
  const today = run.today as PlainDate
  const days = innstillinger?.svarfrist ?? null
  const { books, round } = makeSending({
    run,
    locale,
    rows: schoolRows(run, pupils, { locale, visFnr, fagnavn: (code) => kodeverk?.fagkoder?.oppslag.get(code)?.navn ?? '' }),
    skolenavn: nameOfSchool(run, pupils, kodeverk),
    runde: plan.runde,
    svarfrist: options.svarfrist ?? (days === null ? null : weekdayFrom(addDays(today, days))),
    avsender,
    kontor: plan.earlier?.kontor ?? officeId(noekkel, run.fylke, avsender),
  })
  const other = plan.earlier?.runder.find((earlier) => !isSameDelivery(earlier, round))
  if (other !== undefined)
    return fail('per-skole-other-delivery', { path: plan.folder, delivery: [...other.leveranser, other.skoleaar].join(' ') })
  if (books.length === 0) return ok({ books: [], rows: 0 })
  for (const { book } of books) {
    const path = join(plan.folder, book.fil)
    if (!options.overskriv && (await exists(path))) return fail('output-exists', { path })
  }
  try {
    await mkdir(plan.folder, { recursive: true })
  } catch (error) {
    return { ok: false, problem: writeProblem(plan.folder, error) }
  }
  const { writeWorkbook } = await import('../../files/workbook/write-workbook.ts')
  const written: SentBook[] = []
  for (const { book, def } of books) {
    const bytes = await writeWorkbook(def)
    const result = await writeSafely(join(plan.folder, book.fil), [bytes], { overwrite: options.overskriv })
    if (!result.ok) return result
    written.push({ ...book, sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  const log: Utsendelse = {
    versjon: 1,
    kontor: plan.earlier?.kontor ?? officeId(noekkel, run.fylke, avsender),
    medNokkel: noekkel !== null,
    runder: [...(plan.earlier?.runder ?? []).filter(({ runde }) => runde !== plan.runde), { ...round, boker: written }].sort(
      (a, b) => a.runde - b.runde,
    ),
  }
  const text = new TextEncoder().encode(`${JSON.stringify(log, null, 1)}\n`)
  const logged = await writeSafely(join(plan.folder, UTSENDELSE_FILE), [text], { overwrite: true })
  if (!logged.ok) return logged
  await removeStale(plan, written)
  return ok({ books: written, rows: round.rader.length })
}

/** No reply is due on a Saturday or Sunday; red days are not known here. */
function weekdayFrom(day: PlainDate): PlainDate {
  return isWeekend(day) ? weekdayFrom(addDays(day, 1)) : day
}

/** A round made anew may have fewer schools: their old workbooks go, when they are still as we wrote them. */
async function removeStale(plan: SendingPlan, written: readonly SentBook[]): Promise<void> {
  const before = plan.earlier?.runder.find(({ runde }) => runde === plan.runde)?.boker ?? []
  for (const { fil, sha256 } of before) {
    if (written.some((book) => book.fil === fil)) continue
    const path = join(plan.folder, fil)
    const bytes = await readFile(path).catch(() => null)
    if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256)
      await rm(path, { force: true }).catch(() => undefined)
  }
}

function isSameDelivery(earlier: SentRound, round: Omit<SentRound, 'boker'>): boolean {
  return (
    earlier.skoleaar === round.skoleaar &&
    (round.leveranser.length === 0 || earlier.leveranser.some((one) => round.leveranser.includes(one)))
  )
}

/** The office's own list first, then the imported code list, then what the schools call themselves. */
function nameOfSchool(run: CheckedRun, pupils: readonly (FilePupils | null)[], kodeverk: ImportedKodeverk | null) {
  const isList = (index: number) => run.files[index]!.format === 'skoleliste'
  const named = (lists: boolean, school: string) =>
    pupils
      .flatMap((own, index) => (own !== null && isList(index) === lists ? [own.skolenavn.get(school) ?? ''] : []))
      .find((name) => name !== '')
  return (school: string): string => named(true, school) ?? kodeverk?.skoler?.oppslag.get(school)?.navn ?? named(false, school) ?? ''
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
