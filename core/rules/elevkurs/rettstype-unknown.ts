import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { judgeCode } from '../kode/judge-code.ts'

/** The interface names three codes for what a school sends. What else VIGO itself may hold is not known, so the statistics only warn. */
export const rettstypeUnknown = defineCellRule({
  id: 'rettstype-unknown',
  code: 'KUR011',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent rettstype', nn: 'Ukjend rettstype', en: 'Unknown type of right (rettstype)' },
  source: [{ id: 'SAS3-EK-17', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['rettstype', 'rettstype_hjemfylke'],
  messages: {
    unknown: {
      what: {
        nb: '{column} er «{value}», men må være U, V eller I.',
        nn: '{column} er «{value}», men må vere U, V eller I.',
        en: '{column} is «{value}», but has to be U, V or I.',
      },
      remedy: {
        nb: 'Rett rettstypen på elevkurset i InSchool og eksporter på nytt, eller la feltet stå tomt.',
        nn: 'Rett rettstypen på elevkurset i InSchool og eksporter på nytt, eller la feltet stå tomt.',
        en: "Correct the rettstype on the pupil's enrolment in InSchool and export again, or leave it blank.",
      },
    },
    notInInterface: {
      what: {
        nb: '{column} er «{value}»; grensesnittet kjenner bare U, V og I.',
        nn: '{column} er «{value}»; grensesnittet kjenner berre U, V og I.',
        en: '{column} is «{value}»; the interface knows only U, V and I.',
      },
      remedy: {
        nb: 'Sjekk rettstypen i VIGO.',
        nn: 'Sjekk rettstypen i VIGO.',
        en: 'Check the rettstype in VIGO.',
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind !== 'unknown') return
    const allowed = codesOf('rettstype')
    if (fileKindOf(cell) === 'interface') ctx.hit('unknown', { allowed })
    else ctx.hit('notInInterface', { allowed }, 'warning')
  },
})
