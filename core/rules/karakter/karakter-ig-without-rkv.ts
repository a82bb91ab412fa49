import { defineRowRule } from '../define-rule.ts'
import { examColumns, inEachOf } from './grade-columns.ts'
import { rkvOf } from './rkv-status.ts'

/** IG is the outcome of an assessment of prior learning that approved nothing. An ordinary pupil or privatist cannot have it; a date of such an assessment settles it. */
export const karakterIgWithoutRkv = defineRowRule({
  id: 'karakter-ig-without-rkv',
  code: 'KAR006',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'IG uten realkompetansevurdering',
    nn: 'IG utan realkompetansevurdering',
    en: 'IG without assessment of prior learning (realkompetansevurdering)',
  },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'RHB-E1', read: '2026-11-21' },
    { id: 'RHB-B07', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagstatus'],
  optional: [...examColumns, 'rkv_dato'],
  when: { fagstatus: (status) => rkvOf(status) === 'ordinary' },
  whenAny: inEachOf(examColumns, (grade) => grade === 'IG'),
  messages: {
    outside: {
      what: {
        nb: '«{value}» brukes bare ved realkompetansevurdering, men fagstatus er {status}.',
        nn: '«{value}» blir berre brukt ved realkompetansevurdering, men fagstatus er {status}.',
        en: '«{value}» is only for assessment of prior learning (realkompetansevurdering), but the fagstatus is {status}.',
      },
      remedy: {
        nb: 'Rett fagstatusen til V (voksen) eller R (realkompetansevurdert), eller rett eksamenskarakteren i InSchool. Ikke bestått er 1 eller IB.',
        nn: 'Rett fagstatusen til V (vaksen) eller R (realkompetansevurdert), eller rett eksamenskarakteren i InSchool. Ikkje bestått er 1 eller IB.',
        en: 'Correct the fagstatus to V (adult) or R (prior learning assessed), or the exam grade in InSchool. Failed is 1 or IB.',
      },
    },
  },
  check(row, ctx, met) {
    if (row.rkv_dato !== '') return
    for (const { key } of met) ctx.hit(key, 'outside', { status: row.fagstatus })
  },
})
