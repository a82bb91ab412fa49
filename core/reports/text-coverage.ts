import type { CheckedFile, CheckedRun, NotRun } from '../findings/checked-file.ts'
import { kodeverkText } from '../messages/kodeverk-texts.ts'
import { kodeverkLine, kodeverkNotes } from './kodeverk-lines.ts'
import { isToldTogether, joinDetails, notRunDetail, notRunText } from './not-run-text.ts'
import { isPartlyRead, rulesOf } from './text-conclusion.ts'
import type { TextContext } from './text-context.ts'
import { hang } from './text-layout.ts'

const RULES_SHOWN = 6
const REASONS_SHOWN = 12

/** What was checked and what was not, and why: rules by reason, columns nobody knew, files nobody could read. */
export function coverageBlock(checked: CheckedRun, context: TextContext): string {
  const { files } = checked
  const { say, texts, paint, width } = context
  const { run, notRun } = rulesOf(files)
  const rows = say('rowCount', { n: files.reduce((sum, file) => sum + file.rows, 0) })
  let text = `${paint(texts.checked, 'strong')}\n`
  text += hang(
    '  ',
    run.size === 0 ? texts.nothingChecked : say('checkedLine', { run: run.size, all: run.size + notRun.size, rows }),
    width,
  )
  text += kodeverkBlock(checked, context)
  const lines = [...notRunLines(files, context), ...unknownColumnLines(files, context), ...unreadLines(files, context)]
  text += `${paint(texts.notChecked, 'strong')}\n`
  if (lines.length === 0) return text + hang('  ', run.size === 0 ? texts.nothingChecked : texts.everythingRun, width)
  return text + lines.join('')
}

function kodeverkBlock(checked: CheckedRun, { locale, show, width }: TextContext): string {
  const line = kodeverkLine(checked, locale)
  const notes = kodeverkNotes(checked, locale, show)
  const first = line === null ? [] : [`${kodeverkText('title', {}, locale)}: ${line}.`]
  return [...first, ...notes].map((text) => hang('  ', text, width)).join('')
}

/** A rule about rows or columns that this kind of file never has: counted, since naming them all would hide what is truly lacking. */
export function isOfOtherKind(reason: NotRun['reason']): boolean {
  return reason === 'record-missing' || reason === 'column-not-in-format'
}

interface Reason {
  readonly reason: NotRun['reason']
  readonly detail: string
  readonly rules: Set<string>
  readonly files: Set<string>
}

function notRunLines(files: readonly CheckedFile[], context: TextContext): readonly string[] {
  const reasons = new Map<string, Reason>()
  const otherKind = { rules: new Set<string>(), files: new Set<string>() }
  const names = new Map<string, string>()
  for (const file of files) {
    for (const { id, code, title } of file.rules) names.set(id, `${code} ${title[context.locale]}`)
    for (const { rule, reason, detail } of file.coverage.notRun) {
      if (reason === 'retired') continue
      if (!context.alle && isOfOtherKind(reason)) {
        otherKind.rules.add(rule)
        otherKind.files.add(file.path)
        continue
      }
      const key = isToldTogether(reason) ? reason : `${reason} ${detail}`
      const known = reasons.get(key)
      const entry =
        known === undefined
          ? { reason, detail, rules: new Set<string>(), files: new Set<string>() }
          : { ...known, detail: joinDetails(known.detail, detail) }
      entry.rules.add(rule)
      entry.files.add(file.path)
      reasons.set(key, entry)
    }
  }
  const sorted = [...reasons.values()].sort(
    (a, b) => b.rules.size - a.rules.size || (a.detail < b.detail ? -1 : a.detail > b.detail ? 1 : 0),
  )
  const shown = context.alle ? sorted : sorted.slice(0, REASONS_SHOWN)
  const lines = shown.map((entry) => reasonLine(entry, names, files.length, context))
  if (shown.length < sorted.length) lines.push(hang('  ', context.say('moreHere', { n: sorted.length - shown.length }), context.width))
  if (otherKind.rules.size > 0) {
    const rules = context.say('ruleCount', { n: otherKind.rules.size })
    lines.push(hang('  ', context.say('becauseOtherKind', { rules, n: otherKind.files.size }), context.width))
  }
  return lines
}

function reasonLine(
  { reason, detail, rules, files }: Reason,
  names: ReadonlyMap<string, string>,
  all: number,
  context: TextContext,
): string {
  const { say, alle, width } = context
  const titles = [...rules].map((rule) => names.get(rule) ?? rule).sort()
  const shown = alle ? titles : titles.slice(0, RULES_SHOWN)
  const rest = titles.length - shown.length
  const listed = rest > 0 ? `${shown.join(', ')} ${say('andMore', { n: rest })}` : shown.join(', ')
  const where = all === 1 ? '' : ` (${files.size === 1 ? context.show([...files][0]!) : say('inFiles', { n: files.size })})`
  const why = say(notRunText[reason], {
    rules: say('ruleCount', { n: rules.size }) + where,
    detail: notRunDetail(reason, detail, context.locale, context.show),
  })
  return hang('  ', why, width) + hang('    ', listed, width)
}

function unknownColumnLines(files: readonly CheckedFile[], context: TextContext): readonly string[] {
  const columns = [...new Set(files.flatMap(({ coverage }) => coverage.unknownColumns))].map((column) => `«${context.show(column)}»`)
  if (columns.length === 0) return []
  const shown = context.alle ? columns : columns.slice(0, REASONS_SHOWN)
  const rest = columns.length - shown.length
  const list = rest > 0 ? `${shown.join(', ')} ${context.say('andMore', { n: rest })}` : context.list(shown)
  return [hang('  ', context.say('unknownColumns', { list }), context.width)]
}

function unreadLines(files: readonly CheckedFile[], context: TextContext): readonly string[] {
  const unread = files.filter(({ problem }) => problem !== null)
  const line = (key: 'unreadFiles' | 'partlyReadFiles', some: readonly CheckedFile[]): readonly string[] => {
    if (some.length === 0) return []
    const paths = some.map(({ path }) => context.show(path))
    const shown = context.alle ? paths : paths.slice(0, REASONS_SHOWN)
    const rest = paths.length - shown.length
    const list = rest > 0 ? `${shown.join(', ')} ${context.say('andMore', { n: rest })}` : context.list(shown)
    return [hang('  ', context.say(key, { n: paths.length, list }), context.width)]
  }
  return [
    ...line(
      'unreadFiles',
      unread.filter((file) => !isPartlyRead(file)),
    ),
    ...line('partlyReadFiles', unread.filter(isPartlyRead)),
  ]
}
