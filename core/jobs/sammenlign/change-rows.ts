import type { Comparison, RowKey } from './comparison.ts'
import type { ComparisonWords } from './comparison-words.ts'

/** Titles of `changeRows`. */
export function changeTitles({ say }: ComparisonWords): readonly string[] {
  const ids = [
    'file',
    'row-before',
    'row-now',
    'pupil',
    'school-title',
    'programme',
    'subject',
    'column',
    'before',
    'now',
    'change',
  ] as const
  return ids.map((id) => say(id))
}

/** One line per changed cell: file, rows, key, column, before and now, and whether the value or only the way of writing differs. */
export function* changeRows({ files }: Comparison, words: ComparisonWords): Generator<readonly string[]> {
  const { say, show, value, person } = words
  for (const { now, records } of files) {
    const name = show(lastName(now.path))
    for (const { changed } of records) {
      for (const { rowBefore, rowNow, key, cells } of changed) {
        const keys = [person(key), show(key.skolenummer), show(key.programomraadekode), show(key.fagkode)]
        for (const cell of cells) {
          const texts = [value(cell.column, cell.before), value(cell.column, cell.now)]
          yield [name, String(rowBefore), String(rowNow), ...keys, show(cell.header), ...texts, say(`change-${cell.kind}`)]
        }
      }
    }
  }
}

/** Rows that came or went, in the same columns: no column and no values, for the row as a whole is the change. */
export function* loneRows({ files }: Comparison, words: ComparisonWords): Generator<readonly string[]> {
  const { say, show, person } = words
  for (const { before, now, records } of files) {
    for (const { added, removed } of records) {
      for (const { row, key } of added)
        yield [show(lastName(now.path)), '', String(row), person(key), ...places(key), '', '', '', say('change-added')]
      for (const { row, key } of removed)
        yield [show(lastName(before.path)), String(row), '', person(key), ...places(key), '', '', '', say('change-removed')]
    }
  }
  function places(key: RowKey): readonly string[] {
    return [show(key.skolenummer), show(key.programomraadekode), show(key.fagkode)]
  }
}

function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
