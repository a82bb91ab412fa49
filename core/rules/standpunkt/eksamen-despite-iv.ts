import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { examFallsAway, examFallsAwayColumns, isExamResult } from './exam-falls-away.ts'
import { isGraded } from './graded.ts'
import { remarkAlone } from './remark-alone.ts'

/**
 * IV in standpunkt, or FAM51 (above the absence limit), beside an exam grade: the exam grade has to go. FAM51 beside a standpunkt and an
 * exam grade contradicts both, so there the message asks which of them is right.
 */
export const eksamenDespiteIv = defineRowRule({
  id: 'eksamen-despite-iv',
  code: 'STP001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Eksamenskarakter uten standpunkt',
    nn: 'Eksamenskarakter utan standpunkt',
    en: 'Exam grade without a standpunkt (overall achievement grade)',
  },
  source: [
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'UDIR5-3-37-10', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-37-10'],
  standing: 'bekreftet',
  falseAlarms: ['F05'],
  appliesTo: ['fagrad'],
  // The subject code only takes subjects out: a table that names subjects without their codes is looked at as well.
  reads: [],
  optional: examFallsAwayColumns,
  whenAny: {
    standpunkt: (grade) => gradeCode(grade) === 'IV',
    fagmerknad: (remark) => remarkAlone(remark) === 'FAM51',
  },
  messages: {
    iv: {
      what: {
        nb: 'Eleven har IV i standpunkt, men også eksamenskarakteren «{value}» i faget. Uten standpunkt faller eksamen bort.',
        nn: 'Eleven har IV i standpunkt, men òg eksamenskarakteren «{value}» i faget. Utan standpunkt fell eksamen bort.',
        en: 'The pupil has IV in standpunkt (overall achievement grade) but also the exam grade «{value}» in the subject. Without a standpunkt the exam falls away.',
      },
      remedy: {
        nb: 'Slett eksamenskarakteren på faget i InSchool. Har eleven fått medhold i klage på IV, sett karakterstatus K.',
        nn: 'Slett eksamenskarakteren på faget i InSchool. Har eleven fått medhald i klage på IV, set karakterstatus K.',
        en: 'Delete the exam grade on the subject in InSchool. If a complaint about IV was upheld, set karakterstatus K.',
      },
    },
    absence: {
      what: {
        nb: 'Faget har FAM51 (over fraværsgrensen), men også eksamenskarakteren «{value}». Uten standpunkt faller eksamen bort.',
        nn: 'Faget har FAM51 (over fråværsgrensa), men òg eksamenskarakteren «{value}». Utan standpunkt fell eksamen bort.',
        en: 'The subject has FAM51 (above the absence limit) but also the exam grade «{value}». Without a standpunkt (overall achievement grade) the exam falls away.',
      },
      remedy: {
        nb: 'Slett eksamenskarakteren og før IV i standpunkt i InSchool. Gjelder ikke FAM51 eleven, fjern merknaden.',
        nn: 'Slett eksamenskarakteren og før IV i standpunkt i InSchool. Gjeld ikkje FAM51 eleven, fjern merknaden.',
        en: 'Delete the exam grade and enter IV in standpunkt in InSchool. If FAM51 does not apply to the pupil, remove the remark.',
      },
    },
    either: {
      what: {
        nb: 'Faget har FAM51 (over fraværsgrensen), men også standpunkt {standpunkt} og eksamenskarakteren «{value}».',
        nn: 'Faget har FAM51 (over fråværsgrensa), men òg standpunkt {standpunkt} og eksamenskarakteren «{value}».',
        en: 'The subject has FAM51 (above the absence limit) but also the standpunkt (overall achievement grade) {standpunkt} and the exam grade «{value}».',
      },
      remedy: {
        nb: 'Spør faglæreren. Gjelder FAM51, slett eksamenskarakteren og før IV i standpunkt i InSchool. Gjelder den ikke, fjern FAM51.',
        nn: 'Spør faglæraren. Gjeld FAM51, slett eksamenskarakteren og før IV i standpunkt i InSchool. Gjeld han ikkje, fjern FAM51.',
        en: 'Ask the subject teacher. If FAM51 applies, delete the exam grade and enter IV in standpunkt in InSchool. If it does not, remove FAM51.',
      },
    },
  },
  check(row, ctx) {
    if (!examFallsAway(row, ctx)) return
    const standpunkt = gradeCode(row.standpunkt)
    const message = standpunkt === 'IV' ? 'iv' : isGraded(row.standpunkt) ? 'either' : 'absence'
    for (const key of examColumns) {
      if (isExamResult(row[key])) ctx.hit(key, message, message === 'either' ? { standpunkt } : {})
    }
  },
})
