import type { Locale } from '../../messages/locale.ts'
import { csvField } from '../../reports/csv/csv-field.ts'
import { textBlocks } from '../../reports/text-blocks.ts'
import { countChanges } from './change-counts.ts'
import { changeRows, changeTitles, loneRows } from './change-rows.ts'
import type { Comparison } from './comparison.ts'
import { type ComparisonWords, comparisonWords } from './comparison-words.ts'

/**
 * The comparison as CSV for a spreadsheet: `;`, CRLF, UTF-8 with a mark; one line per changed cell, then one per row that came or went. With
 * `utenPersoner` counts per file. Text that a spreadsheet would run is made harmless (csv-field.ts).
 */
export function sammenlignToCsv(
  comparison: Comparison,
  options: { readonly locale: Locale; readonly visFnr: boolean; readonly utenPersoner: boolean },
): Generator<Uint8Array, void, undefined> {
  return textBlocks(lines(comparison, comparisonWords(options), options.utenPersoner))
}

function* lines(comparison: Comparison, words: ComparisonWords, bare: boolean): Generator<string> {
  const line = (fields: readonly string[]): string => `${fields.map(csvField).join(';')}\r\n`
  yield `\ufeff${line(bare ? countTitles(words) : changeTitles(words))}`
  if (bare) {
    for (const { before, now, records } of comparison.files) {
      const { added, removed, changed, respelled } = countChanges(records)
      yield line([words.show(before.path), words.show(now.path), ...[added, removed, changed, respelled].map(String)])
    }
    return
  }
  for (const row of changeRows(comparison, words)) yield line(row)
  for (const row of loneRows(comparison, words)) yield line(row)
}

function countTitles({ say }: ComparisonWords): readonly string[] {
  return (['file-before', 'file-now', 'count-added', 'count-removed', 'count-changed', 'count-respelled'] as const).map((id) => say(id))
}
