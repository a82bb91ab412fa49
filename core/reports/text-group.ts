import type { CheckedFile } from '../findings/checked-file.ts'
import type { Finding } from '../findings/finding.ts'
import type { FindingGroup } from '../findings/group-findings.ts'
import type { FindingRenderer } from '../findings/render-finding.ts'
import { MASK } from '../idnumbers/mask.ts'
import { formatNumber } from '../messages/fill.ts'
import { standingName } from '../messages/names.ts'
import { identityName } from '../messages/reading-notes.ts'
import type { TextContext } from './text-context.ts'
import { hang, printable, SIGNS } from './text-layout.ts'

const PLACES_SHOWN = 5
const ALLOWED_SHOWN = 12

/** One cause: its first place in full (where, what, why, what to do), the others as lines. */
export function* groupBlock(
  file: CheckedFile,
  group: FindingGroup,
  renderer: FindingRenderer,
  context: TextContext,
): Generator<string, void, undefined> {
  const { texts, say, width, locale, alle } = context
  const rule = file.rules[group.rule]!
  const first = renderer.finding(group.findings[0]!)
  const labels = [texts.what, texts.why, texts.remedy, texts.allowed, texts.fix, texts.morePlaces]
  const indent = Math.max(...labels.map((label) => label.length)) + 6
  const line = (label: string, text: string): string => hang(`    ${`${label}:`.padEnd(indent - 4)}`, text, width)

  let block = groupTitle(rule.code, rule.title[locale], group, context)
  block += hang(
    '    ',
    `${context.show(file.path)}${first.place.row === 0 ? '' : `:${first.place.row}`}, ${placeAndValue(first, context)}${who(first, context, ', ')}`,
    width,
  )
  block += line(texts.what, printable(first.message, 2000))
  if (first.sources.length > 0)
    block += line(texts.why, first.sources.map(({ ref, standing }) => `${ref} (${standingName(standing, locale)})`).join('; '))
  if (first.remedy !== '') block += line(texts.remedy, printable(first.remedy, 2000))
  if (first.allowed !== null && first.allowed.length > 0) block += line(texts.allowed, allowedList(first.allowed, context))
  if (first.fix !== null) block += line(texts.fix, first.fix.value === MASK ? texts.fixHidden : `«${printable(first.fix.value)}»`)

  yield block

  const rest = group.findings.length - 1
  const shown = alle ? rest : Math.min(rest, PLACES_SHOWN - 1)
  const begin = (i: number): string => (i === 0 ? `    ${`${texts.morePlaces}:`.padEnd(indent - 4)}` : ' '.repeat(indent))
  for (let i = 0; i < shown; i++) yield hang(begin(i), morePlace(renderer.finding(group.findings[i + 1]!), first, context), width)
  if (rest > shown) yield hang(begin(shown), say('moreHere', { n: rest - shown }), width)
}

/** Sign, word, code and title of a cause, with the number of places when there is more than one. */
export function groupTitle(code: string, title: string, group: FindingGroup, { say, texts, paint, width }: TextContext): string {
  const places = group.findings.length
  const text = `${SIGNS[group.severity]} ${texts[group.severity]} ${code}: ${title}${places > 1 ? ` (${say('placeCount', { n: places })})` : ''}`
  const head = `${SIGNS[group.severity]} ${texts[group.severity]}`
  return hang('  ', text, width).replace(head, () => paint(head, group.severity))
}

function allowedList(allowed: readonly string[], { say, alle }: TextContext): string {
  const shown = alle ? allowed : allowed.slice(0, ALLOWED_SHOWN)
  const list = shown.map((value) => (value === '' ? '«»' : printable(value))).join(', ')
  return shown.length === allowed.length ? list : `${list}, ${say('moreValues', { n: allowed.length - shown.length })}`
}

// 'celle I17, KARSTP «7»'; several rows of one cause: 'rad 2–8313 (8 312 rader), KARSTP «7»'.
function placeAndValue(finding: Finding, context: TextContext): string {
  const { say, texts } = context
  const { place, value, rows, count } = finding
  const where: string[] = []
  if (rows.length > 1 || count > 1) where.push(`${rangesText(finding, context)} (${say('rowCount', { n: count })})`)
  else if (place.row === 0) where.push(texts.wholeFile)
  else where.push(place.cell === null ? say('row', { row: String(place.row) }) : say('cell', { cell: place.cell }))
  if (place.column !== null)
    where.push(`${context.show(place.column)}${place.row === 0 && value === '' ? '' : ` ${shownValue(value, context)}`}`)
  return where.join(', ')
}

// A compact line; its own message only where it says more than the first place's did.
function morePlace(finding: Finding, first: Finding, context: TextContext): string {
  const { say, texts } = context
  const { place, count, fix } = finding
  const spot = place.cell ?? (place.row === 0 ? texts.wholeFile : say('row', { row: String(place.row) }))
  const where =
    count > 1
      ? `${place.cell === null ? '' : `${context.show(place.column!)}, `}${rangesText(finding, context)} (${say('rowCount', { n: count })})`
      : spot
  const value = place.column === null ? '' : ` ${shownValue(finding.value, context)}`
  const repaired = fix === null || fix.value === MASK ? '' : ` → «${printable(fix.value)}»`
  const says = withoutValue(finding) === withoutValue(first) ? '' : `. ${printable(finding.message, 2000)}`
  return `${where}${value}${repaired}${who(finding, context, ', ')}${says}`
}

function rangesText({ rows }: Finding, { say, locale }: TextContext): string {
  const [from, to] = [rows[0]![0], rows.at(-1)![1]]
  const text = from === to ? say('row', { row: String(from) }) : say('rowRange', { from: String(from), to: String(to) })
  return rows.length > 1 && locale === 'en' ? `within ${text}` : text
}

function shownValue(value: string, { texts }: TextContext): string {
  return value === '' ? texts.blank : `«${printable(value)}»`
}

function who({ key }: Finding, { say, visFnr, texts, locale }: TextContext, before: string): string {
  const parts: string[] = []
  if (key.elev !== undefined) {
    const pupil = visFnr ? `${texts.personLabel} ${printable(key.elev)}` : key.elev
    parts.push(key.identitet === undefined ? pupil : `${pupil} (${identityName(key.identitet, locale)})`)
  }
  if (key.skolenummer !== undefined) parts.push(say('school', { value: printable(key.skolenummer) }))
  for (const name of ['programomraadekode', 'fagkode']) if (key[name] !== undefined) parts.push(printable(key[name]))
  return parts.length === 0 ? '' : before + parts.join(', ')
}

function withoutValue({ message, value }: Finding): string {
  return value === '' ? message : message.replaceAll(`«${value}»`, '«»')
}

/** Causes left out at the end of a file's block, counted. */
export function groupsLeftOut(groups: readonly FindingGroup[], context: TextContext): string {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity, findings } of groups) counts[severity] += findings.length
  return hang('  ', context.say('moreGroups', { n: groups.length, counts: context.counts(counts) }), context.width)
}

/** With `utenPersoner`: a cause and how often, no place. */
export function groupCount(file: CheckedFile, group: FindingGroup, context: TextContext): string {
  const { code, title } = file.rules[group.rule]!
  const { paint, texts, locale, width } = context
  const head = `${SIGNS[group.severity]} ${texts[group.severity]}`
  const text = `${head} ${code}: ${title[locale]}: ${formatNumber(group.findings.length, locale)}`
  return hang('  ', text, width).replace(head, () => paint(head, group.severity))
}
