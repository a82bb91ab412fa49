import { definePairRule } from '../define-rule.ts'
import { enrolmentKey, enrolmentOptional } from './enrolment-columns.ts'
import { faultOfFullfortkode } from './fault-of-fullfortkode.ts'
import { outcomeOptional, outcomeReads } from './outcome-columns.ts'
import { subjectList } from './subject-list.ts'

/**
 * M says that some subject has IV or IM. With both kinds of shortfall I and M are as right (F11). Silent where a subject has no grade at
 * all, or VO, or an annulled exam, and for adults, part-time pupils and lower competence.
 */
export const fullfortkodeMWithoutLacking = definePairRule({
  id: 'fullfortkode-m-without-lacking',
  code: 'FUL003',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Mangler vurderingsgrunnlag uten fag med IV eller IM',
    nn: 'Manglar vurderingsgrunnlag utan fag med IV eller IM',
    en: 'No basis for assessment (fullførtkode M) without a subject with IV or IM',
  },
  source: [
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
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
    'none-lacking': {
      what: {
        nb: 'Fullførtkoden er M (mangler vurderingsgrunnlag), men eleven har verken IV eller IM i noe fag.',
        nn: 'Fullførtkoden er M (manglar vurderingsgrunnlag), men eleven har verken IV eller IM i noko fag.',
        en: 'The completion code (fullførtkode) is M, no basis for assessment, but the pupil has neither IV nor IM in any subject.',
      },
      remedy: {
        nb: 'Er alle fag bestått, skal koden være B på elevkurset i InSchool. Mangler et fag i filen, må det eksporteres på nytt.',
        nn: 'Er alle fag greidde, skal koden vere B på elevkurset i InSchool. Manglar eit fag i fila, må ho eksporterast på nytt.',
        en: 'If all subjects are passed, the code on the enrolment in InSchool must be B. If a subject is missing from the file, export again.',
      },
    },
    'only-failed': {
      what: {
        nb: 'Fullførtkoden er M (mangler vurderingsgrunnlag), men eleven har verken IV eller IM, bare fag som ikke er bestått: {fag}.',
        nn: 'Fullførtkoden er M (manglar vurderingsgrunnlag), men eleven har verken IV eller IM, berre fag som ikkje er greidde: {fag}.',
        en: 'The completion code (fullførtkode) is M, no basis for assessment, but the pupil has neither IV nor IM, only subjects not passed: {fag}.',
      },
      remedy: {
        nb: 'Rett koden til I (fullført, ikke bestått) på elevkurset i InSchool.',
        nn: 'Rett koden til I (fullført, ikkje greidd) på elevkurset i InSchool.',
        en: 'Change the code to I (completed, not passed) on the enrolment in InSchool.',
      },
    },
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    if (enrolment.fullfortkode !== 'M') return
    const fault = faultOfFullfortkode(enrolment, right, ctx)
    if (fault?.code === 'M') ctx.hit(0, 'fullfortkode', fault.message, { fag: subjectList(fault.by), allowed: fault.allowed })
  },
})
