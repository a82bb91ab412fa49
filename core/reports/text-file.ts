import type { CheckedFile } from '../findings/checked-file.ts'
import { countSeverities } from '../findings/count-severities.ts'
import { countOpen } from '../findings/known-findings.ts'
import { formatNumber } from '../messages/fill.ts'
import { delimiterName, encodingName, leveranseName, leveranseReason, recordName } from '../messages/names.ts'
import { readingLines } from './reading-lines.ts'
import { fileProblem } from './report-parts.ts'
import type { TextContext } from './text-context.ts'
import { hang } from './text-layout.ts'

/** The head of a file's block: its name, what it was taken for, how it was read, and how many findings it has. */
export function fileHead(file: CheckedFile, context: TextContext): string {
  const { say, locale, width, paint, texts } = context
  let text = `${paint(context.show(file.path), 'strong')}\n`
  if (file.problem !== null) text += hang('  ', `${texts.couldNotCheck} ${context.show(fileProblem(file, context).text)}`, width)
  if (file.formatTitle === null) return text
  text += hang('  ', takenFor(file, context), width)
  const facts: string[] = []
  if (file.encoding !== null) {
    const encoding = encodingName(file.encoding, locale)
    facts.push(
      file.delimiter === null
        ? say('readAs', { encoding })
        : say('readAsTable', { encoding, delimiter: delimiterName(file.delimiter, locale) }),
    )
  }
  if (file.skoleaar !== '') facts.push(say('schoolYear', { skoleaar: file.skoleaar.replace('-', '–') }))
  if (file.leveranse !== null) {
    const { value, reason, facts: why } = file.leveranse
    facts.push(say('deliveryBecause', { leveranse: leveranseName(value, locale), reason: leveranseReason(reason, why, locale) }))
  }
  if (facts.length > 0) text += hang('  ', facts.join(' '), width)
  for (const line of readingLines(file, locale)) text += hang('  ', context.show(line), width)
  return text + (file.problem !== null && file.findings.size === 0 ? '' : hang('  ', fileCounts(file, context), width))
}

/** A file in one line, for runs of many files. */
export function fileLine(file: CheckedFile, context: TextContext): string {
  const told = file.formatTitle === null ? [] : [takenFor(file, context)]
  if (file.problem !== null) told.push(`${context.texts.couldNotCheck} ${context.show(fileProblem(file, context).text)}`)
  else if (countOpen(file.findings) > 0) told.push(fileCounts(file, context))
  return hang('  ', `${context.show(file.path)}: ${told.join(' ')}`, context.width)
}

function fileCounts(file: CheckedFile, context: TextContext): string {
  const counts = countSeverities(file)
  if (countOpen(file.findings) === 0) return context.texts.fileClean
  return counts.error === 0 ? context.say('fileNotes', { counts: context.counts(counts) }) : `${context.counts(counts)}.`
}

function takenFor(file: CheckedFile, context: TextContext): string {
  const { say, locale } = context
  const facts = {
    title: file.formatTitle![locale],
    rows: say('rowCount', { n: file.rows }),
    persons: say('personCount', { n: file.persons }),
  }
  const text = file.persons > 0 ? say('takenForPersons', facts) : say('takenFor', facts)
  const records = Object.entries(file.records).filter(([, rows]) => rows > 0)
  if (records.length < 2) return text
  const list = context.list(records.map(([record, n]) => `${formatNumber(n, locale)}\u00a0${recordName(record, n, locale)}`))
  return `${text} ${say('recordCounts', { list })}`
}
