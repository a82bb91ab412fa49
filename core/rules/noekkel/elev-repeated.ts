import { defineGroupRule } from '../define-rule.ts'

/** The same person on two pupil lines ($EL): the second overwrites the first in VIGO. */
export const elevRepeated = defineGroupRule({
  id: 'elev-repeated',
  code: 'NOK004',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Eleven står flere ganger i filen', nn: 'Eleven står fleire gonger i fila', en: 'Pupil is in the file more than once' },
  source: [{ id: 'SAS3-EL-02', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['elev'],
  by: ['fodselsnummer'],
  reads: ['fodselsnummer'],
  minRows: 2,
  messages: {
    again: {
      what: {
        nb: 'Eleven har allerede en elevlinje ($EL) i rad {first}.',
        nn: 'Eleven har alt ei elevlinje ($EL) i rad {first}.',
        en: 'The pupil already has a pupil line ($EL) in row {first}.',
      },
      remedy: {
        nb: 'Ta bort den ene linjen i skolens system og eksporter på nytt. Er det to personer, er fødselsnummeret feil på den ene.',
        nn: 'Ta bort den eine linja i systemet til skulen og eksporter på nytt. Er det to personar, er fødselsnummeret feil på den eine.',
        en: "Remove one of the lines in the school's system and export again. If they are two people, one of them has the wrong identity number.",
      },
    },
  },
  check(group, ctx) {
    const first = group.rowNumber(0)
    for (let at = 1; at < group.size; at++) ctx.hit(at, 'fodselsnummer', 'again', { first })
  },
})
