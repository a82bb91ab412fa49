import { definePairRule } from '../define-rule.ts'
import { enrolmentKey, enrolmentOptional } from './enrolment-columns.ts'
import { faultOfFullfortkode } from './fault-of-fullfortkode.ts'
import { outcomeOptional, outcomeReads } from './outcome-columns.ts'
import { subjectList } from './subject-list.ts'

/**
 * I says that some subject has 1 or IB. With both kinds of shortfall I and M are as right (F11). Silent for adults, part-time pupils, lower
 * competence, and wherever something else may have been counted as failed.
 */
export const fullfortkodeIWithoutFailed = definePairRule({
  id: 'fullfortkode-i-without-failed',
  code: 'FUL002',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Ikke bestått uten fag med 1 eller IB',
    nn: 'Ikkje greidd utan fag med 1 eller IB',
    en: 'Completed, not passed (fullførtkode I) without a subject with 1 or IB',
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
    'none-failed': {
      what: {
        nb: 'Fullførtkoden er I (ikke bestått), men eleven har verken 1 eller IB i noe fag.',
        nn: 'Fullførtkoden er I (ikkje greidd), men eleven har verken 1 eller IB i noko fag.',
        en: 'The completion code (fullførtkode) is I, not passed, but the pupil has neither 1 nor IB in any subject.',
      },
      remedy: {
        nb: 'Er alle fag bestått, skal koden være B på elevkurset i InSchool. Mangler et fag i filen, må det eksporteres på nytt.',
        nn: 'Er alle fag greidde, skal koden vere B på elevkurset i InSchool. Manglar eit fag i fila, må ho eksporterast på nytt.',
        en: 'If all subjects are passed, the code on the enrolment in InSchool must be B. If a subject is missing from the file, export again.',
      },
    },
    'only-lacking': {
      what: {
        nb: 'Fullførtkoden er I (ikke bestått), men eleven har ingen 1 eller IB, bare fag uten vurderingsgrunnlag eller eksamen: {fag}.',
        nn: 'Fullførtkoden er I (ikkje greidd), men eleven har ingen 1 eller IB, berre fag utan vurderingsgrunnlag eller eksamen: {fag}.',
        en: 'The completion code (fullførtkode) is I, not passed, but the pupil has no 1 or IB, only subjects without a basis for assessment or an exam: {fag}.',
      },
      remedy: {
        nb: 'Rett koden på elevkurset i InSchool: M når grunnlaget mangler, A når lavere kompetanse er planlagt (FAM05).',
        nn: 'Rett koden på elevkurset i InSchool: M når grunnlaget manglar, A når lågare kompetanse er planlagd (FAM05).',
        en: 'Correct the code on the enrolment in InSchool: M where the basis is missing, A where lower competence is planned (FAM05).',
      },
    },
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    if (enrolment.fullfortkode !== 'I') return
    const fault = faultOfFullfortkode(enrolment, right, ctx)
    if (fault?.code === 'I') ctx.hit(0, 'fullfortkode', fault.message, { fag: subjectList(fault.by), allowed: fault.allowed })
  },
})
