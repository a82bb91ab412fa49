import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/** A document is a vitnemål or a kompetansebevis. A blank one is another matter: it is right in Vg1 and Vg2, and before the summer. */
export const bevistypeUnknown = defineCellRule({
  id: 'bevistype-unknown',
  code: 'KUR004',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent bevistype', nn: 'Ukjend bevistype', en: 'Unknown document type (bevistype)' },
  source: [
    { id: 'RHB-B22', read: '2026-11-21' },
    { id: 'SAS3-EK-11', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F01', 'F12'],
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['bevistype'],
  messages: {
    unknown: {
      what: {
        nb: '«{value}» er ingen bevistype: den skal være VM (vitnemål) eller KB (kompetansebevis).',
        nn: '«{value}» er ingen bevistype: han skal vere VM (vitnemål) eller KB (kompetansebevis).',
        en: '«{value}» is not a bevistype: it is VM (vitnemål, diploma) or KB (kompetansebevis, certificate of competence).',
      },
      remedy: {
        nb: 'Velg riktig bevistype på elevkurset i InSchool og eksporter på nytt.',
        nn: 'Vel rett bevistype på elevkurset i InSchool og eksporter på nytt.',
        en: "Choose the right bevistype on the pupil's enrolment in InSchool and export again.",
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind === 'unknown') ctx.hit('unknown', { allowed: codesOf('bevistype') })
  },
})
