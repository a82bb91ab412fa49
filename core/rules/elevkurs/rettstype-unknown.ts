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
        nb: '{column} er «{value}», men må være U (ungdomsrett), V (voksenrett) eller I (ingen rett).',
        nn: '{column} er «{value}», men må vere U (ungdomsrett), V (vaksenrett) eller I (ingen rett).',
        en: '{column} is «{value}», but has to be U (youth right), V (adult right) or I (no right).',
      },
      remedy: {
        nb: 'Rett rettstypen på elevkurset i InSchool og eksporter på nytt, eller la feltet stå tomt.',
        nn: 'Rett rettstypen på elevkurset i InSchool og eksporter på nytt, eller la feltet stå tomt.',
        en: "Correct the rettstype on the pupil's enrolment in InSchool and export again, or leave it blank.",
      },
    },
    notInInterface: {
      what: {
        nb: '{column} er «{value}»; grensesnittet til VIGO har bare U, V og I.',
        nn: '{column} er «{value}»; grensesnittet til VIGO har berre U, V og I.',
        en: '{column} is «{value}»; the VIGO interface has only U, V and I.',
      },
      remedy: {
        nb: 'Sjekk rettstypen i VIGO, og rett den der hvis den er feil.',
        nn: 'Sjekk rettstypen i VIGO, og rett han der om han er feil.',
        en: 'Check the rettstype in VIGO, and correct it there if it is wrong.',
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
