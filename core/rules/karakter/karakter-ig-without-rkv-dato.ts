import { defineRowRule } from '../define-rule.ts'
import { examColumns, inEachOf } from './grade-columns.ts'
import { rkvOf } from './rkv-status.ts'

/** The interface has a column for the date of the assessment (RKVDATO). IG comes from such an assessment, so a blank date is unusual. */
export const karakterIgWithoutRkvDato = defineRowRule({
  id: 'karakter-ig-without-rkv-dato',
  code: 'KAR007',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'IG uten dato for realkompetansevurdering',
    nn: 'IG utan dato for realkompetansevurdering',
    en: 'IG without the date of the assessment of prior learning',
  },
  source: [
    { id: 'RHB-E1', read: '2026-11-21' },
    { id: 'SAS3-KL-25', read: '2026-11-21' },
    { id: 'RHB-B26', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagstatus', 'rkv_dato'],
  optional: examColumns,
  when: { fagstatus: (status) => rkvOf(status) === 'assessed', rkv_dato: (date) => date === '' },
  whenAny: inEachOf(examColumns, (grade) => grade === 'IG'),
  messages: {
    blank: {
      what: {
        nb: '«{value}» kommer av en realkompetansevurdering, men datoen for vurderingen mangler på raden.',
        nn: '«{value}» kjem av ei realkompetansevurdering, men datoen for vurderinga manglar på rada.',
        en: '«{value}» comes from an assessment of prior learning (realkompetansevurdering), but its date is missing on the row.',
      },
      remedy: {
        nb: 'Før datoen for realkompetansevurderingen på faget i InSchool og eksporter på nytt.',
        nn: 'Før datoen for realkompetansevurderinga på faget i InSchool og eksporter på nytt.',
        en: 'Enter the date of the assessment on the subject in InSchool and export again.',
      },
    },
  },
  check(_row, ctx, met) {
    for (const { key } of met) ctx.hit(key, 'blank')
  },
})
