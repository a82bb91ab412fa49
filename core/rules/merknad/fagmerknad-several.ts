import { defineCellRule } from '../define-rule.ts'
import { remarksIn } from './remarks-in.ts'

/** Two subject remarks in one field. A subject has one; the second goes on the document as VMM23 with an attachment. */
export const fagmerknadSeveral = defineCellRule({
  id: 'fagmerknad-several',
  code: 'MRK013',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Flere fagmerknader på ett fag',
    nn: 'Fleire fagmerknader på eitt fag',
    en: 'Several subject remarks (fagmerknader) on one subject',
  },
  source: [
    { id: 'UDIR-FORING-VGS', read: '2026-11-22' },
    { id: 'UDIR-FORING-GS', read: '2026-11-22' },
    { id: 'SAS3-KL-21', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagmerknad'],
  messages: {
    several: {
      what: {
        nb: 'Det står {count} fagmerknader i feltet ({codes}), men et fag kan ha én.',
        nn: 'Det står {count} fagmerknader i feltet ({codes}), men eit fag kan ha éin.',
        en: 'The field holds {count} remarks ({codes}), but a subject can have one.',
      },
      remedy: {
        nb: 'Behold én fagmerknad på faget i InSchool. Før den andre som VMM23 på eleven, med vedlegg til beviset.',
        nn: 'Behald éin fagmerknad på faget i InSchool. Før den andre som VMM23 på eleven, med vedlegg til beviset.',
        en: 'Keep one remark on the subject in InSchool. Enter the other as VMM23 on the pupil, with an attachment to the document.',
      },
    },
  },
  check(cell, ctx) {
    const codes = remarksIn(cell.value)
    if (codes.length > 1) ctx.hit('several', { count: codes.length, codes: codes.join(', ') })
  },
})
