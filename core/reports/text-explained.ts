import type { CheckedFile } from '../findings/checked-file.ts'
import type { FindingRenderer } from '../findings/render-finding.ts'
import { formatNumber } from '../messages/fill.ts'
import type { TextContext } from './text-context.ts'
import { hang, printable } from './text-layout.ts'

const SHOWN = 5

/** The findings of a file that somebody has explained, a line each; capped without `alle`. Nothing where there are none. */
export function* explainedBlock(file: CheckedFile, renderer: FindingRenderer, context: TextContext): Generator<string, void, undefined> {
  const { known } = file.findings
  if (known === undefined) return
  const { say, texts, paint, width, alle } = context
  yield `\n  ${paint(`${texts.explained}:`, 'strong')} ${say('placeCount', { n: known.size })}\n`
  const shown = alle ? known.size : Math.min(known.size, SHOWN)
  for (const index of [...known.keys()].slice(0, shown)) {
    const { code, place, key, known: why } = renderer.finding(index)
    const spot = place.cell ?? (place.row === 0 ? texts.wholeFile : say('row', { row: String(place.row) }))
    const who = key.elev === undefined ? [] : [context.visFnr ? `${texts.personLabel} ${printable(key.elev)}` : key.elev]
    const { reason, initials, until } = why!
    const because = say('explainedBy', { reason: printable(reason), initials: printable(initials), enddate: until })
    yield hang('    ', `${[`${code} ${spot}`, ...who].join(', ')}: ${because}`, width)
  }
  if (known.size > shown) yield hang('    ', say('moreHere', { n: known.size - shown }), width)
}

/** With `utenPersoner`: how many, and no more. */
export function explainedCount({ findings: { known } }: CheckedFile, { texts, locale, width }: TextContext): string {
  return known === undefined ? '' : hang('  ', `${texts.explained}: ${formatNumber(known.size, locale)}`, width)
}
