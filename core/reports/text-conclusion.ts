import type { CheckedRun } from '../findings/checked-file.ts'
import { addCounts, countExplained, countSeverities } from '../findings/count-severities.ts'
import { countOpen } from '../findings/known-findings.ts'
import type { TextContext } from './text-context.ts'

/** The first line: what was found, in a sentence; what could not be checked is never left out of it. */
export function conclusion({ files }: CheckedRun, context: TextContext): string {
  const { say } = context
  const read = files.filter(({ problem }) => problem === null)
  const unread = files.length - read.length
  if (files.length === 0) return say('concludeNothing')
  const only = files.length === 1 ? context.show(files[0]!.path) : null
  if (read.length === 0 && !files.some(isPartlyRead))
    return only === null ? say('concludeUnreadAll', { n: unread }) : say('concludeUnread', { file: only })
  const counts = addCounts(files.map(countSeverities))
  const some = files.filter(({ findings }) => countOpen(findings) > 0).length
  const any = counts.error + counts.warning + counts.info > 0
  const kind = counts.error > 0 ? 'concludeErrors' : any ? 'concludeNotes' : 'concludeClean'
  const facts = { counts: context.counts(counts), some, n: kind === 'concludeClean' && read.length > 0 ? read.length : files.length }
  const sentences = [
    only === null && facts.n > 1
      ? say(`${kind}Many`, facts)
      : say(kind, { ...facts, file: only ?? context.show((read[0] ?? files[0]!).path) }),
  ]
  const explained = countExplained(files)
  if (explained > 0) sentences.push(say('concludeExplained', { n: explained }))
  sentences.push(...unreadSentences(files, context))
  const { run, notRun } = rulesOf(files)
  if (counts.error === 0) sentences.push(say('rulesRun', { run: run.size, all: run.size + notRun.size }))
  return sentences.join(' ')
}

/** Files that could not be checked, and those that could not be checked to the end; a sentence each, when there are any. */
export function unreadSentences(files: CheckedRun['files'], { say }: TextContext): readonly string[] {
  const unread = files.filter(({ problem }) => problem !== null)
  const partly = unread.filter(isPartlyRead).length
  return [
    ...(unread.length > partly ? [say('concludeUnreadSome', { n: unread.length - partly })] : []),
    ...(partly > 0 ? [say('concludePartly', { n: partly })] : []),
  ]
}

/** Whether rows were checked before the file gave out. */
export function isPartlyRead({ rows, findings }: CheckedRun['files'][number]): boolean {
  return rows > 0 || findings.size > 0
}

/** Rules run on some file, and those that ran on none; retired rules are no longer anybody's question. */
export function rulesOf(files: CheckedRun['files']): { readonly run: ReadonlySet<string>; readonly notRun: ReadonlySet<string> } {
  const run = new Set(files.flatMap(({ coverage }) => coverage.run))
  const notRun = new Set<string>()
  for (const { coverage } of files)
    for (const { rule, reason } of coverage.notRun) if (!run.has(rule) && reason !== 'retired') notRun.add(rule)
  return { run, notRun }
}
