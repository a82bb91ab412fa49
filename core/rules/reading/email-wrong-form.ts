import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { kolonneRecords } from './kolonne-records.ts'

/** A text that no message can be sent to. Whether the address exists is not known. */
export const emailWrongForm = defineCellRule({
  id: 'email-wrong-form',
  code: 'LES052',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'E-postadressen har feil form', nn: 'E-postadressa har feil form', en: 'E-mail address of the wrong form' },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['skole', ...kolonneRecords],
  reads: columnsOfType('email'),
  unreadable: true,

  messages: {
    form: {
      what: {
        nb: '«{value}» er ikke en e-postadresse.',
        nn: '«{value}» er ikkje ei e-postadresse.',
        en: '«{value}» is not an e-mail address.',
      },
      remedy: {
        nb: 'Skriv adressen med alfakrøll og uten mellomrom. Flere adresser skilles med semikolon.',
        nn: 'Skriv adressa med alfakrøll og utan mellomrom. Fleire adresser skal ha semikolon mellom seg.',
        en: 'Write the address with @ and without blanks. Put a semicolon between several addresses.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'unreadable') ctx.hit('form')
  },
})
