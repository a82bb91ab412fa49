import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'

const FINAL = ['standpunkt', ...examColumns] as const
const isNumber = (grade: string): boolean => /^[1-6]$/.test(gradeMeant(grade) ?? '')

/**
 * An assessment of prior learning ends in GK or IG. A number beside fagstatus R was taught or examined: the interface has fagstatus V for the adult who takes the
 * subject after an assessment.
 */
export const rkvWithGrade = defineRowRule({
  id: 'rkv-with-grade',
  code: 'RKV005',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Tallkarakter i et realkompetansevurdert fag',
    nn: 'Talkarakter i eit realkompetansevurdert fag',
    en: 'Number grade in a subject of assessed prior learning',
  },
  source: [
    { id: 'SAS3-KL-25', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'RHB-E1', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagstatus'],
  optional: FINAL,
  when: { fagstatus: (status) => codeMeant('fagstatus', status) === 'R' },
  whenAny: inEachOf(FINAL, isNumber),
  messages: {
    number: {
      what: {
        nb: 'Fagstatusen er «{value}» (realkompetansevurdert), men faget har karakteren {grade}. En realkompetansevurdering gir GK eller IG.',
        nn: 'Fagstatusen er «{value}» (realkompetansevurdert), men faget har karakteren {grade}. Ei realkompetansevurdering gjev GK eller IG.',
        en: 'The fagstatus is «{value}» (prior learning assessed), but the subject has the grade {grade}. Such an assessment gives GK (approved) or IG (not approved).',
      },
      remedy: {
        nb: 'Sett fagstatus V hvis den voksne har tatt faget selv, eller P som privatist, på faget i InSchool. Ellers rettes karakteren.',
        nn: 'Set fagstatus V om den vaksne har teke faget sjølv, eller P som privatist, på faget i InSchool. Elles må karakteren rettast.',
        en: 'Set fagstatus V if the adult has taken the subject, or P as a private candidate, on the subject in InSchool. Otherwise correct the grade.',
      },
    },
  },
  check(row, ctx) {
    const key = FINAL.find((column) => isNumber(row[column]))!
    ctx.hit('fagstatus', 'number', { grade: gradeMeant(row[key])! })
  },
})
