import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault, verdictOfCell } from './fault-of-cell.ts'

/** Scientific notation or decimals, as a spreadsheet writes a large number. A repair only when exactly one number is possible. */
export const fodselsnummerAsAmount = defineCellRule({
  id: 'fodselsnummer-as-amount',
  code: 'FNR011',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Et regneark har gjort fødselsnummeret om til et tall',
    nn: 'Eit rekneark har gjort fødselsnummeret om til eit tal',
    en: 'Identity number turned into a plain number by a spreadsheet',
  },
  source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    scientific: {
      what: {
        nb: '«{value}» er et fødselsnummer som et regneark har gjort om til et tall med tierpotens (E+).',
        nn: '«{value}» er eit fødselsnummer som eit rekneark har gjort om til eit tal med tiarpotens (E+).',
        en: '«{value}» is an identity number that a spreadsheet has turned into scientific notation (E+).',
      },
      remedy: {
        nb: 'Hent nummeret fra skolens system på nytt. I Excel må kolonnen være tekst før filen åpnes.',
        nn: 'Hent nummeret frå systemet til skulen på nytt. I Excel må kolonnen vere tekst før fila blir opna.',
        en: "Take the number from the school's system again. In Excel the column must be text before the file is opened.",
      },
    },
    decimal: {
      what: {
        nb: '«{value}» er et fødselsnummer med desimaler bak.',
        nn: '«{value}» er eit fødselsnummer med desimalar bak.',
        en: '«{value}» is an identity number with decimals added.',
      },
      remedy: {
        nb: 'Hent nummeret fra skolens system på nytt. I Excel må kolonnen være tekst før filen åpnes.',
        nn: 'Hent nummeret frå systemet til skulen på nytt. I Excel må kolonnen vere tekst før fila blir opna.',
        en: "Take the number from the school's system again. In Excel the column must be text before the file is opened.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    const fault = faultOfCell(cell, ctx, 'scientific-notation', 'trailing-decimal')
    if (fault === null) return
    const { fix } = verdictOfCell(cell, ctx)!
    ctx.hit(fault.message === 'scientific-notation' ? 'scientific' : 'decimal', fix === null ? {} : { fix })
  },
})
