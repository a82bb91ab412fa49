import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { remarkAlone } from './remark-alone.ts'

/** Remarks that say there is no standpunkt grade: exempt from teaching, from grading, from standpunkt or from the subject; no grade entered. */
const EXEMPT: ReadonlySet<string> = new Set(['FAM01', 'FAM02', 'FAM12', 'FAM38', 'FAM43'])
const isNumber = (grade: string): boolean => /^[1-6]$/.test(gradeCode(grade))

/**
 * A number grade in a subject that the pupil is exempt from, by the remark or by fagstatus F. Half-year grades may be from before. The
 * exemption from grading (FAM02) takes the exam with it; the other remarks do not.
 */
export const standpunktDespiteExemption = defineRowRule({
  id: 'standpunkt-despite-exemption',
  code: 'STP008',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Karakter i et fag eleven er fritatt fra',
    nn: 'Karakter i eit fag eleven er friteken frå',
    en: 'Grade in a subject the pupil is exempt from',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'RHB-B07', read: '2026-11-22' },
    { id: 'UDIR5-3-24-01', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-24-01'],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagkode'],
  optional: ['standpunkt', ...examColumns, 'fagmerknad', 'fagstatus', 'linje_aktiv'],
  when: { linje_aktiv: (active) => active !== 'N' },
  whenAny: {
    fagmerknad: (remark) => EXEMPT.has(remarkAlone(remark)),
    fagstatus: (status) => codeMeant('fagstatus', status) === 'F',
  },
  messages: {
    remark: {
      what: {
        nb: 'Standpunkt er «{value}», men {remark} sier at eleven ikke skal ha karakter her.',
        nn: 'Standpunkt er «{value}», men {remark} seier at eleven ikkje skal ha karakter her.',
        en: 'The standpunkt (overall achievement grade) is «{value}», but {remark} says that the pupil has no grade here.',
      },
      remedy: {
        nb: 'Gjelder fritaket, slett karakteren i InSchool og før F der det kreves. Gjelder karakteren, fjern {remark}.',
        nn: 'Gjeld fritaket, slett karakteren i InSchool og før F der det er kravd. Gjeld karakteren, fjern {remark}.',
        en: 'If the exemption applies, delete the grade in InSchool and enter F where that is required. If the grade applies, remove {remark}.',
      },
    },
    exam: {
      what: {
        nb: 'Eksamenskarakteren er «{value}», men FAM02 sier at eleven er fritatt fra vurdering med karakter i faget.',
        nn: 'Eksamenskarakteren er «{value}», men FAM02 seier at eleven er friteken frå vurdering med karakter i faget.',
        en: 'The exam grade is «{value}», but FAM02 says that the pupil is exempt from grading in the subject.',
      },
      remedy: {
        nb: 'Gjelder fritaket, skal eleven ikke opp til eksamen: slett karakteren i InSchool. Gjelder den, fjern FAM02.',
        nn: 'Gjeld fritaket, skal eleven ikkje opp til eksamen: slett karakteren i InSchool. Gjeld han, fjern FAM02.',
        en: 'If the exemption applies, the pupil takes no exam: delete the grade in InSchool. If the grade applies, remove FAM02.',
      },
    },
    status: {
      what: {
        nb: 'Standpunkt er «{value}», men fagstatus F sier at eleven er fritatt fra faget.',
        nn: 'Standpunkt er «{value}», men fagstatus F seier at eleven er friteken frå faget.',
        en: 'The standpunkt (overall achievement grade) is «{value}», but fagstatus F says that the pupil is exempt from the subject.',
      },
      remedy: {
        nb: 'Gjelder fritaket, slett karakteren i InSchool. Gjelder karakteren, rett fagstatusen.',
        nn: 'Gjeld fritaket, slett karakteren i InSchool. Gjeld karakteren, rett fagstatusen.',
        en: 'If the exemption applies, delete the grade in InSchool. If the grade applies, correct the fagstatus.',
      },
    },
  },
  check(row, ctx) {
    const remark = remarkAlone(row.fagmerknad)
    const exam = remark === 'FAM02' ? examColumns.find((key) => isNumber(row[key])) : undefined
    if (isNumber(row.standpunkt)) {
      if (EXEMPT.has(remark)) ctx.hit('standpunkt', 'remark', { remark })
      else ctx.hit('standpunkt', 'status')
    } else if (exam !== undefined) ctx.hit(exam, 'exam')
  },
})
