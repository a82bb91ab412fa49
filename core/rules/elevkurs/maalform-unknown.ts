import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/** The written form of Norwegian that the pupil has as first choice, or Sami. */
export const maalformUnknown = defineCellRule({
  id: 'maalform-unknown',
  code: 'KUR010',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent målform', nn: 'Ukjend målform', en: 'Unknown written form of Norwegian (målform)' },
  source: [
    { id: 'RHB-B27', read: '2026-11-21' },
    { id: 'SAS3-EK-19', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['maalform'],
  messages: {
    unknown: {
      what: {
        nb: 'Målformen er «{value}», men må være B (bokmål), N (nynorsk) eller S (samisk).',
        nn: 'Målforma er «{value}», men må vere B (bokmål), N (nynorsk) eller S (samisk).',
        en: 'The målform is «{value}», but has to be B (bokmål), N (nynorsk) or S (Sami).',
      },
      remedy: {
        nb: 'Rett hovedmålet på eleven i InSchool og eksporter på nytt.',
        nn: 'Rett hovudmålet på eleven i InSchool og eksporter på nytt.',
        en: "Correct the pupil's hovedmål in InSchool and export again.",
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind === 'unknown') ctx.hit('unknown', { allowed: codesOf('maalform') })
  },
})
