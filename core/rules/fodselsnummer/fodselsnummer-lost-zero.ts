import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault, verdictOfCell } from './fault-of-cell.ts'

/**
 * Ten digits, as when a spreadsheet takes the number for an amount. Only told when both control digits fit with a zero in front, so the
 * repair is sure.
 */
export const fodselsnummerLostZero = defineCellRule({
  id: 'fodselsnummer-lost-zero',
  code: 'FNR010',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Nullen foran fødselsnummeret er borte',
    nn: 'Nullen framfor fødselsnummeret er borte',
    en: 'Leading zero of the identity number is gone',
  },
  source: [
    { id: 'MOD11', read: '2026-11-21' },
    { id: 'INNTAKSVAKT', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    lost: {
      what: {
        nb: '«{value}» har 10 siffer; nullen foran er borte. Med 0 foran stemmer begge kontrollsifrene.',
        nn: '«{value}» har 10 siffer; nullen framfor er borte. Med 0 framfor stemmer begge kontrollsiffera.',
        en: '«{value}» has 10 digits; the leading zero is gone. With it, both control digits match.',
      },
      remedy: {
        nb: 'Sett 0 foran nummeret. I Excel må kolonnen være formatert som tekst.',
        nn: 'Set 0 framfor nummeret. I Excel må kolonnen vere formatert som tekst.',
        en: 'Put a 0 before the number. In Excel the column must be formatted as text.',
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    if (faultOfCell(cell, ctx, 'lost-leading-zero') === null) return
    const { fix } = verdictOfCell(cell, ctx)!
    ctx.hit('lost', fix === null ? {} : { fix })
  },
})
