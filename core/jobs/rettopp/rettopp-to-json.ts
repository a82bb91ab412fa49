import { countOpen } from '../../findings/known-findings.ts'
import { maskText } from '../../findings/mask-facts.ts'
import { repairWords } from './repair-lines.ts'
import type { Rettopp } from './rettopp.ts'
import type { RettoppTextOptions } from './rettopp-to-text.ts'

/** The result of `rettopp` as plain data, version 1; masked as the JSON report is. With `utenPersoner` counts only. */
export function rettoppToJson(
  done: Rettopp,
  run: { readonly tool: { readonly name: string; readonly version: string }; readonly today: string },
  { locale, visFnr, utenPersoner, paths }: Omit<RettoppTextOptions, 'alle' | 'width'>,
) {
  const { before, after, fixes, leftOut } = done
  const words = repairWords(done, { locale, visFnr })
  const show = (path: string): string => (visFnr ? path : maskText(path))
  return {
    version: 1,
    tool: run.tool,
    run: { today: run.today, skoleaar: before.skoleaar, leveranse: before.leveranse?.value ?? null, locale },
    file: { path: show(paths.file), ut: show(paths.ut), rettelogg: show(paths.log), format: before.format, sha256: before.sha256 },
    ...(utenPersoner ? {} : { repairs: fixes.map(words.repair), leftOut: leftOut.map(words.leftOut) }),
    summary: {
      repaired: fixes.length,
      leftOut: leftOut.length,
      findingsBefore: countOpen(before.findings),
      findingsAfter: countOpen(after.findings),
    },
  }
}
