import type { CheckedFile, CheckedRun } from '../findings/checked-file.ts'
import { addCounts, countSeverities } from '../findings/count-severities.ts'
import { groupFindings } from '../findings/group-findings.ts'
import { labelPersons, type PersonLabels } from '../findings/person-labels.ts'
import { createFindingRenderer } from '../findings/render-finding.ts'
import { causeSentences, motSentence } from './text-causes.ts'
import { conclusion, isPartlyRead, unreadSentences } from './text-conclusion.ts'
import { type TextContext, type TextOptions, textContext } from './text-context.ts'
import { coverageBlock } from './text-coverage.ts'
import { explainedBlock, explainedCount } from './text-explained.ts'
import { fileHead, fileLine } from './text-file.ts'
import { groupBlock, groupCount, groupsLeftOut } from './text-group.ts'
import { hang, printable } from './text-layout.ts'
import { explanationSentences, settingsSentences } from './text-office.ts'

const GROUPS_SHOWN = 20
const FEWEST_GROUPS = 3
/** Characters to gather before a piece is handed out. */
const PIECE = 16_384
const FILES_SHOWN = 20

export type { TextOptions } from './text-context.ts'

/**
 * The report for a terminal, in pieces: conclusion, each file with its findings by cause, totals, what was checked and what was not.
 * Without `alle` it is capped at 5 places per cause, 20 causes and 20 files, and says how much is left out.
 */
export function* toText(run: CheckedRun, options: TextOptions): Generator<string, void, undefined> {
  let piece = ''
  for (const part of textParts(run, options)) {
    piece += part
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

function* textParts(run: CheckedRun, options: TextOptions): Generator<string, void, undefined> {
  const context = textContext(options)
  const { say, texts, paint, width } = context
  yield `${paint(hang('', conclusion(run, context), width), 'strong')}`
  const compared = motSentence(run, context.locale)
  if (compared !== null) yield hang('', context.show(compared), width)
  const causes = causeSentences(run, context.locale, options.alle)
  if (causes.length > 0)
    yield `\n${paint(texts.commonCauses, 'strong')}\n${causes.map((cause) => hang('  ', context.show(cause), width)).join('')}`
  const labels = labelPersons(run.files)
  const withFindings = run.files.filter(({ findings }) => findings.size > 0).length
  const mostGroups = options.alle ? Number.POSITIVE_INFINITY : Math.max(FEWEST_GROUPS, Math.floor(GROUPS_SHOWN / Math.max(1, withFindings)))
  const mostFiles = options.alle ? Number.POSITIVE_INFINITY : FILES_SHOWN
  const inFull = run.files.filter(({ findings, problem }) => run.files.length === 1 || findings.size > 0 || problem !== null)
  const inLine = run.files.filter((file) => !inFull.includes(file))
  for (const file of inFull.slice(0, mostFiles)) yield* fileBlock(file, mostGroups, labels, context)
  if (inFull.length > mostFiles)
    yield `\n${inFull
      .slice(mostFiles, mostFiles * 2)
      .map((file) => fileLine(file, context))
      .join('')}`
  if (inFull.length > mostFiles * 2) yield hang('  ', say('moreFiles', { n: inFull.length - mostFiles * 2 }), width)
  if (inLine.length > 0) {
    yield `\n${paint(texts.fileClean.replace(/\.$/, ''), 'strong')}\n`
    for (const file of inLine.slice(0, mostFiles)) yield fileLine(file, context)
    if (inLine.length > mostFiles) yield hang('  ', say('moreFiles', { n: inLine.length - mostFiles }), width)
  }
  yield `\n${totals(run, context)}`
  yield officeBlock(run, context)
  yield coverageBlock(run, context)
  if (options.utenPersoner) yield `\n${hang('', texts.countsOnly, width)}`
  else if (!options.visFnr && run.files.some(hidesSomething)) yield `\n${hang('', texts.hidden, width)}`
}

function* fileBlock(file: CheckedFile, mostGroups: number, labels: PersonLabels, context: TextContext): Generator<string, void, undefined> {
  yield `\n${fileHead(file, context)}`
  const groups = groupFindings(file)
  const shown = groups.slice(0, mostGroups)
  if (context.utenPersoner) {
    for (const group of groups) yield groupCount(file, group, context)
    yield explainedCount(file, context)
    return
  }
  const renderer = createFindingRenderer(file, { locale: context.locale, visFnr: context.visFnr, labels })
  for (const group of shown) {
    yield '\n'
    yield* groupBlock(file, group, renderer, context)
  }
  if (groups.length > shown.length) yield `\n${groupsLeftOut(groups.slice(shown.length), context)}`
  yield* explainedBlock(file, renderer, context)
}

function totals(run: CheckedRun, context: TextContext): string {
  const { say, texts, paint, width } = context
  const counts = context.counts(addCounts(run.files.map(countSeverities)))
  const rows = say('rowCount', { n: run.files.reduce((sum, file) => sum + file.rows, 0) })
  const files = say('fileCount', { n: run.files.length })
  const nothing = run.files.every((file) => file.problem !== null && !isPartlyRead(file))
  const sentences = nothing ? [] : [say('totalsLine', { counts, rows, files })]
  sentences.push(...unreadSentences(run.files, context))
  if (sentences.length === 0) sentences.push(texts.concludeNothing)
  return `${paint(texts.totals, 'strong')}\n${hang('  ', sentences.join(' '), width)}`
}

/** The county's settings and what became of its explanations, when there are any. */
function officeBlock(run: CheckedRun, { locale, width }: TextContext): string {
  const sentences = [...settingsSentences(run, locale), ...explanationSentences(run, locale)]
  return sentences.map((one) => hang('  ', printable(one, 2000), width)).join('')
}

function hidesSomething({ findings }: CheckedFile): boolean {
  if (findings.size === 0) return false
  const used = new Uint8Array(findings.columns.length)
  for (let i = 0; i < findings.size; i++) {
    if (findings.person[i] !== 0) return true
    if (findings.column[i]! >= 0) used[findings.column[i]!] = 1
  }
  return findings.columns.some(({ sensitive }, i) => sensitive && used[i] === 1)
}
