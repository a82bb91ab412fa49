import { definePairRule } from '../define-rule.ts'
import { enrolmentKey, enrolmentOptional } from './enrolment-columns.ts'
import { faultOfFullfortkode } from './fault-of-fullfortkode.ts'
import { outcomeOptional, outcomeReads } from './outcome-columns.ts'

/**
 * A is for planned lower competence: a programme category for it (HT, HR, HM, H---), basic Norwegian (AOLOV), IV with FAM05, or an IOP
 * code. What was decided for the pupil may stand elsewhere, so it warns. Adapted teaching (fagstatus A) and elevstatus A say enough.
 */
export const fullfortkodeAWithoutPlan = definePairRule({
  id: 'fullfortkode-a-without-plan',
  code: 'FUL004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Planlagt lavere kompetanse uten noe som viser det',
    nn: 'Planlagd lågare kompetanse utan noko som viser det',
    en: 'Planned lower competence (fullførtkode A) with nothing to show it',
  },
  source: [
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'SSB-KONTROLL-10', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F11'],
  left: 'elevkurs',
  right: 'fagrad',
  by: enrolmentKey,
  reads: ['fullfortkode'],
  rightReads: outcomeReads,
  optional: [...enrolmentOptional, ...outcomeOptional],
  messages: {
    'no-plan': {
      what: {
        nb: 'Fullførtkoden er A (planlagt lavere kompetanse), men verken programområdet {programme} eller fagene viser det.',
        nn: 'Fullførtkoden er A (planlagd lågare kompetanse), men verken programområdet {programme} eller faga viser det.',
        en: 'The completion code (fullførtkode) is A, planned lower competence, but neither the programme area {programme} nor the subjects show it.',
      },
      remedy: {
        nb: 'Har eleven individuell plan, før IV med FAM05 eller en IOP-kode på fagene i InSchool. Ellers skal koden være B, I eller M.',
        nn: 'Har eleven individuell plan, før IV med FAM05 eller ein IOP-kode på faga i InSchool. Elles skal koden vere B, I eller M.',
        en: 'If the pupil has an individual plan, enter IV with FAM05 or an IOP code on the subjects in InSchool. Otherwise the code must be B, I or M.',
      },
    },
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    if (enrolment.fullfortkode !== 'A') return
    const fault = faultOfFullfortkode(enrolment, right, ctx)
    if (fault?.code !== 'A') return
    ctx.hit(0, 'fullfortkode', 'no-plan', { programme: enrolment.programomraadekode, allowed: ['B', 'I', 'M'] })
  },
})
