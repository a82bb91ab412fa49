import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { kolonneRecords } from './kolonne-records.ts'

/** A text that nobody can call: neither eight digits, the five of a switchboard nor a foreign number. */
export const phoneWrongForm = defineCellRule({
  id: 'phone-wrong-form',
  code: 'LES053',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Telefonnummeret har feil form', nn: 'Telefonnummeret har feil form', en: 'Telephone number of the wrong form' },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: kolonneRecords,
  reads: columnsOfType('phone'),
  unreadable: true,

  messages: {
    form: {
      what: {
        nb: '«{value}» er ikke et telefonnummer.',
        nn: '«{value}» er ikkje eit telefonnummer.',
        en: '«{value}» is not a telephone number.',
      },
      remedy: {
        nb: 'Skriv åtte siffer. Et utenlandsk nummer skrives med + og landskoden.',
        nn: 'Skriv åtte siffer. Eit utanlandsk nummer skal ha + og landskoden framfor.',
        en: 'Write eight digits. A foreign number is written with + and the code of the country.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'unreadable') ctx.hit('form')
  },
})
