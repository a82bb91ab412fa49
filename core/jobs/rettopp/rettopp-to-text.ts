import { countOpen } from '../../findings/known-findings.ts'
import { maskText } from '../../findings/mask-facts.ts'
import type { Locale } from '../../messages/locale.ts'
import { rettoppText } from '../../messages/rettopp-texts.ts'
import { hang, printable } from '../../reports/text-layout.ts'
import { quoted, type RepairLine, repairWords } from './repair-lines.ts'
import type { Rettopp } from './rettopp.ts'

const SHOWN = 30

export interface RettoppTextOptions {
  readonly locale: Locale
  readonly visFnr: boolean
  readonly utenPersoner: boolean
  /** All lines, however many. */
  readonly alle: boolean
  readonly width: number
  /** What was read, what was written, and the log beside it; as the user wrote them. */
  readonly paths: { readonly file: string; readonly ut: string; readonly log: string }
}

/** What `rettopp` prints: how many cells, each with before, after and rule, what was left out and why, and where the log is. */
export function* rettoppToText(done: Rettopp, options: RettoppTextOptions): Generator<string> {
  const { locale, visFnr, utenPersoner, alle, width, paths } = options
  const { fixes, leftOut, before, after } = done
  const words = repairWords(done, { locale, visFnr })
  const show = (path: string): string => printable(visFnr ? path : maskText(path), 260)
  const say = (id: Parameters<typeof rettoppText>[0], facts: Parameters<typeof rettoppText>[1] = {}): string =>
    rettoppText(id, facts, locale)
  const head = fixes.length > 0 ? 'fixed' : leftOut.length > 0 ? 'none-held' : 'nothing-fixed'
  yield `${say(head, { n: fixes.length, file: show(paths.file), path: show(paths.ut) })}\n`
  const shown = alle ? fixes.length : SHOWN
  if (!utenPersoner) {
    for (const fix of fixes.slice(0, shown)) {
      const line = words.repair(fix)
      yield hang('  ', `${placed(line, locale)} (${line.code} ${line.title})`, width)
    }
    if (fixes.length > shown) yield `  ${say('more-lines', { n: fixes.length - shown })}\n`
  }
  if (leftOut.length > 0) {
    yield `${say('left-out', { n: leftOut.length })}\n`
    if (!utenPersoner) {
      const last = alle ? leftOut.length : SHOWN
      for (const left of leftOut.slice(0, last)) {
        const line = words.leftOut(left)
        yield hang('  ', printable(`${line.cell}, ${line.column}, ${line.code}: ${line.because}`, 400), width)
      }
      if (leftOut.length > last) yield `  ${say('more-lines', { n: leftOut.length - last })}\n`
    }
  }
  if (fixes.length > 0) yield `${say('recheck', { before: countOpen(before.findings), after: countOpen(after.findings) })}\n`
  yield `${say('log', { path: show(paths.log) })}\n`
  if (!visFnr && !utenPersoner && [...fixes, ...leftOut.map(({ fix }) => fix)].some((fix) => words.repair(fix).after !== fix.after))
    yield `${say('hidden')}\n`
}

function placed({ cell, column, before, after }: RepairLine, locale: Locale): string {
  const facts = { cell, column: printable(column), before: printable(quoted(before, locale)), after: printable(quoted(after, locale)) }
  return rettoppText('line', facts, locale)
}
