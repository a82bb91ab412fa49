import { definePairRule } from '../define-rule.ts'
import { isMistyped } from './is-mistyped.ts'

/**
 * A programme line ($EK) of a pupil without a pupil line ($EL). One finding per person. Numbers that cannot be right, on either line, are left
 * to the rules on identity numbers.
 */
export const elevkursWithoutElev = definePairRule({
  id: 'elevkurs-without-elev',
  code: 'NOK001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Elevkurs uten elev', nn: 'Elevkurs utan elev', en: 'Enrolment without a pupil line' },
  source: [
    { id: 'SAS3-EK-02', read: '2026-11-21' },
    { id: 'SAS3-EL-02', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  between: 'file',
  left: 'elevkurs',
  right: 'elev',
  by: ['fodselsnummer'],
  isDoubtful: isMistyped,
  reads: ['fodselsnummer'],
  messages: {
    missing: {
      what: {
        nb: 'Eleven har elevkurs ($EK), men ingen elevlinje ($EL) i filen.',
        nn: 'Eleven har elevkurs ($EK), men inga elevlinje ($EL) i fila.',
        en: 'The pupil has an enrolment ($EK) but no pupil line ($EL) in the file.',
      },
      remedy: {
        nb: 'Sjekk at fødselsnummeret er det samme på begge linjene, og eksporter filen på nytt med alle elevene.',
        nn: 'Sjekk at fødselsnummeret er det same på begge linjene, og eksporter fila på nytt med alle elevane.',
        en: 'Make sure that the identity number is the same on both lines, and export the file again with all pupils.',
      },
    },
  },
  check(_left, right, ctx) {
    if (right.size === 0) ctx.hit(0, 'fodselsnummer', 'missing')
  },
})
