import type { CheckedFile } from '../findings/checked-file.ts'
import { fill, joinList } from '../messages/fill.ts'
import type { Locale } from '../messages/locale.ts'
import { readingNote, sheetsLeftOut } from '../messages/reading-notes.ts'
import { reportTexts } from '../messages/report-texts.ts'

/** How a file was read where that was not plain: which sheets, and what was taken for what. One sentence or two per line. */
export function readingLines({ sheets = [], reading = [] }: CheckedFile, locale: Locale): readonly string[] {
  const texts = reportTexts(locale)
  const checked = sheets.filter(({ leftOut }) => leftOut === null)
  const others = sheets.filter(({ leftOut }) => leftOut !== null && leftOut !== 'empty')
  const lines: string[] = []
  if (checked.length > 0) {
    const list = joinList(
      checked.map(({ name }) => `«${name}»`),
      locale,
    )
    lines.push(fill(texts.sheetsChecked, { n: checked.length, list }, locale))
  }
  if (others.length > 0) {
    const list = joinList(
      others.map(({ name, leftOut }) => `«${name}» (${sheetsLeftOut(leftOut!, locale)})`),
      locale,
    )
    lines.push(fill(texts.sheetsNotChecked, { n: others.length, list }, locale))
  }
  return [...lines, ...reading.map(({ code, facts }) => readingNote(code, facts, locale))]
}
