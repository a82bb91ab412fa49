import { defineGroupRule } from '../define-rule.ts'
import { sameBirthDate } from './same-birth-date.ts'
import { twoNumbers } from './two-numbers.ts'

/** The same as navn-under-two-numbers, in tables that have family name and given name in two columns. */
export const etternavnUnderTwoNumbers = defineGroupRule({
  id: 'etternavn-under-two-numbers',
  code: 'ELV004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Samme etternavn, fornavn og fødselsdato på to fødselsnumre',
    nn: 'Same etternamn, fornamn og fødselsdato på to fødselsnummer',
    en: 'One last name, first name and date of birth under two identity numbers',
  },
  source: [
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
    { id: 'RHB-A01', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['fagrad'],
  by: ['etternavn', 'fornavn'],
  reads: ['etternavn', 'fornavn', 'fodselsnummer'],
  optional: ['navn'],
  minRows: 2,
  messages: twoNumbers,
  check(group, ctx) {
    // With the whole name in a column of its own, navn-under-two-numbers has told it.
    if (group.row(0).navn !== '') return
    for (const { at, first, message } of sameBirthDate(group.size, (i) => group.row(i).fodselsnummer, ctx))
      ctx.hit(at, 'fodselsnummer', message, { first: group.rowNumber(first) })
  },
})
