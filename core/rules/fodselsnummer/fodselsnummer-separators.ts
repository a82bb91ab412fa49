import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault, verdictOfCell } from './fault-of-cell.ts'

/** Eleven digits with blanks, dots, a hyphen or an apostrophe inside or around, or in Excel's form for text, `="…"`. The digits are judged by the other rules. */
export const fodselsnummerSeparators = defineCellRule({
  id: 'fodselsnummer-separators',
  code: 'FNR009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Mellomrom eller tegn i fødselsnummeret',
    nn: 'Mellomrom eller teikn i fødselsnummeret',
    en: 'Blanks or other characters in the identity number',
  },
  source: [
    { id: 'INNTAKSVAKT', read: '2026-11-21' },
    { id: 'SAS3-EL-02', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    separators: {
      what: {
        nb: 'Det står mellomrom eller andre tegn i «{value}».',
        nn: 'Det står mellomrom eller andre teikn i «{value}».',
        en: 'There are blanks or other characters in «{value}».',
      },
      remedy: {
        nb: 'Skriv nummeret som elleve siffer, uten mellomrom og andre tegn.',
        nn: 'Skriv nummeret som elleve siffer, utan mellomrom og andre teikn.',
        en: 'Write the number as eleven digits without blanks or other characters.',
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    if (faultOfCell(cell, ctx, 'blanks-or-separators') === null) return
    const { fix } = verdictOfCell(cell, ctx)!
    ctx.hit('separators', fix === null ? {} : { fix })
  },
})
