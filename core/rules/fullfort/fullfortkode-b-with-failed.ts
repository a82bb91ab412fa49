import { definePairRule } from '../define-rule.ts'
import { enrolmentKey, enrolmentOptional } from './enrolment-columns.ts'
import { faultOfFullfortkode } from './fault-of-fullfortkode.ts'
import { outcomeOptional, outcomeReads } from './outcome-columns.ts'
import { subjectList } from './subject-list.ts'

/**
 * B says that every subject of the year is passed. A standpunkt of 1 with an exam of 2 or better is passed, and so is a subject exempt from
 * the demand (FAM37), passed by ny, utsatt or særskilt eksamen, or with VO. Ended subjects do not count. IV, IM and IB of a pupil with a
 * vitnemål are told at the grade instead (bevis/karakter-not-on-vitnemaal).
 */
export const fullfortkodeBWithFailed = definePairRule({
  id: 'fullfortkode-b-with-failed',
  code: 'FUL001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fullført og bestått med et fag som ikke er bestått',
    nn: 'Fullført og greidd med eit fag som ikkje er greidd',
    en: 'Completed and passed (fullførtkode B) with a subject not passed',
  },
  source: [
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-04-07', 'UDIR5-3-04-08', 'UDIR5-3-04-09', 'UDIR5-3-04-12'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F10', 'F11', 'F13'],
  left: 'elevkurs',
  right: 'fagrad',
  by: enrolmentKey,
  reads: ['fullfortkode'],
  rightReads: outcomeReads,
  optional: [...enrolmentOptional, ...outcomeOptional],
  messages: {
    failed: {
      what: {
        nb: 'Fullførtkoden er B (fullført og bestått), men eleven har fag som ikke er bestått: {fag}.',
        nn: 'Fullførtkoden er B (fullført og greidd), men eleven har fag som ikkje er greidde: {fag}.',
        en: 'The completion code (fullførtkode) is B, completed and passed, but the pupil has subjects that are not passed: {fag}.',
      },
      remedy: {
        nb: 'Sjekk karakteren. Er den riktig, skal koden være I på elevkurset i InSchool. Er eleven unntatt fra kravet om bestått, før FAM37 på faget.',
        nn: 'Sjekk karakteren. Er han rett, skal koden vere I på elevkurset i InSchool. Er eleven unnateken frå kravet om greidd, før FAM37 på faget.',
        en: 'Check the grade. If it is right, the code on the enrolment in InSchool must be I. If the pupil is exempt from having to pass, enter FAM37 on the subject.',
      },
    },
    lacking: {
      what: {
        nb: 'Fullførtkoden er B (fullført og bestått), men eleven mangler vurderingsgrunnlag eller møtte ikke til eksamen: {fag}.',
        nn: 'Fullførtkoden er B (fullført og greidd), men eleven manglar vurderingsgrunnlag eller møtte ikkje til eksamen: {fag}.',
        en: 'The completion code (fullførtkode) is B, completed and passed, but the pupil has no basis for assessment or missed the exam: {fag}.',
      },
      remedy: {
        nb: 'Sjekk karakteren. Er den riktig, skal koden være M på elevkurset i InSchool.',
        nn: 'Sjekk karakteren. Er han rett, skal koden vere M på elevkurset i InSchool.',
        en: 'Check the grade. If it is right, the code on the enrolment in InSchool must be M.',
      },
    },
    planned: {
      what: {
        nb: 'Fullførtkoden er B (fullført og bestått), men eleven har IV med individuell opplæringsplan (FAM05): {fag}.',
        nn: 'Fullførtkoden er B (fullført og greidd), men eleven har IV med individuell opplæringsplan (FAM05): {fag}.',
        en: 'The completion code (fullførtkode) is B, completed and passed, but the pupil has IV with an individual plan (FAM05): {fag}.',
      },
      remedy: {
        nb: 'Er lavere kompetanse planlagt, skal koden være A på elevkurset i InSchool. Ellers må karakteren eller fagmerknaden rettes.',
        nn: 'Er lågare kompetanse planlagd, skal koden vere A på elevkurset i InSchool. Elles må karakteren eller fagmerknaden rettast.',
        en: 'If lower competence is planned, the code on the enrolment in InSchool must be A. Otherwise correct the grade or the remark.',
      },
    },
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    if (enrolment.fullfortkode !== 'B') return
    const fault = faultOfFullfortkode(enrolment, right, ctx)
    if (fault?.code !== 'B') return
    const { message, by, allowed, sure } = fault
    ctx.hit(0, 'fullfortkode', message, { fag: subjectList(by), allowed }, sure ? 'error' : 'warning')
  },
})
