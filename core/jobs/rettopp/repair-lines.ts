import { labelPersons } from '../../findings/person-labels.ts'
import { createFindingRenderer } from '../../findings/render-finding.ts'
import type { Locale } from '../../messages/locale.ts'
import { rettoppText } from '../../messages/rettopp-texts.ts'
import type { Rettopp } from './rettopp.ts'
import type { LeftOut, LeftOutReason, SureFix } from './sure-fix.ts'

/** A repair in words: personal data masked by column unless asked for. */
export interface RepairLine {
  readonly sheet: string | null
  readonly cell: string
  readonly row: number
  readonly column: string
  readonly columnKey: string
  readonly before: string
  readonly after: string
  readonly code: string
  readonly rule: string
  /** Title of the rule. */
  readonly title: string
  readonly why: string
  readonly sources: readonly string[]
}

export interface LeftOutLine extends RepairLine {
  readonly reason: LeftOutReason
  /** Why the repair was not made, as a sentence. */
  readonly because: string
}

export interface RepairWords {
  repair(fix: SureFix): RepairLine
  leftOut(left: LeftOut): LeftOutLine
}

/** Makes repairs into words. `visFnr` shows what the file shows. */
export function repairWords({ before: file }: Rettopp, options: { readonly locale: Locale; readonly visFnr: boolean }): RepairWords {
  const { locale, visFnr } = options
  const renderer = createFindingRenderer(file, { locale, visFnr, labels: labelPersons([file]) })
  const titles = new Map(file.rules.map(({ id, title }) => [id, title[locale]]))
  const repair = (fix: SureFix): RepairLine => {
    const { code, rule, message, place, value, fix: answer, sources } = renderer.finding(fix.findings[0]!)
    return {
      sheet: fix.sheet,
      cell: place.cell!,
      row: fix.row,
      column: place.column!,
      columnKey: fix.columnKey,
      before: value,
      after: answer!.value,
      code,
      rule,
      title: titles.get(rule) ?? rule,
      why: message,
      sources: sources.map(({ ref }) => ref),
    }
  }
  return {
    repair,
    leftOut({ fix, reason, other, code, rule }) {
      const line = repair(fix)
      // Another answer for a hidden cell is as telling as the first.
      const hidden = line.after !== fix.after
      const facts = {
        after: quoted(line.after, locale),
        other: quoted(hidden ? line.after : (other ?? ''), locale),
        rule: `${code ?? ''} ${titles.get(rule ?? '') ?? ''}`.trim(),
      }
      return { ...line, reason, because: rettoppText(reason, facts, locale) }
    },
  }
}

/** A value as it stands in a sentence: '«7»', or the word for a blank. */
export function quoted(value: string, locale: Locale): string {
  return value === '' ? rettoppText('empty', {}, locale) : `«${value}»`
}
