import type { ColumnKey } from '../../records/column-key.ts'
import { defineRowRule } from '../define-rule.ts'
import type { Facts } from '../rule.ts'
import { gradeColumns, inEachOf } from './grade-columns.ts'
import { gradesFor } from './grade-placement.ts'
import { isIbRow } from './is-ib-row.ts'
import { judgeGradeValue } from './judge-grade.ts'

const isOutside = (grade: string): boolean => grade === '7' || judgeGradeValue(grade).kind === 'number'

const factsOf: { readonly [key in ColumnKey]?: Facts } = Object.fromEntries(gradeColumns.map((key) => [key, { allowed: gradesFor(key) }]))

/** Grades go from 1 to 6. 7 is the highest of the IB programme, so the row has to be known; any other number is outside every scale. */
export const karakterOutsideScale = defineRowRule({
  id: 'karakter-outside-scale',
  code: 'KAR012',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Karakter utenfor skalaen', nn: 'Karakter utanfor skalaen', en: 'Grade outside the scale' },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'SAS3-KL-09', read: '2026-11-21' },
    { id: 'UDIR5-3-04-04', read: '2026-11-21' },
  ],
  norms: ['UDIR5-3-04-04', 'VTFK-3-059'],
  standing: 'bekreftet',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  // A table that names subjects without their codes has grades outside the scale all the same.
  reads: [],
  optional: [...gradeColumns, 'fagkode', 'programomraadekode'],
  whenAny: inEachOf(gradeColumns, isOutside),
  messages: {
    outside: {
      what: {
        nb: '«{value}» er utenfor karakterskalaen, som går fra 1 til 6.',
        nn: '«{value}» er utanfor karakterskalaen, som går frå 1 til 6.',
        en: '«{value}» is outside the grade scale, which goes from 1 to 6.',
      },
      remedy: {
        nb: 'Rett karakteren på elevens fag i InSchool og eksporter på nytt.',
        nn: 'Rett karakteren på faget til eleven i InSchool og eksporter på nytt.',
        en: "Correct the grade on the pupil's subject in InSchool and export again.",
      },
    },
    seven: {
      what: {
        nb: '«{value}» er bare karakter i IB-programmet, men verken programområdet eller fagkoden er IB.',
        nn: '«{value}» er berre karakter i IB-programmet, men verken programområdet eller fagkoden er IB.',
        en: '«{value}» is a grade in the IB programme alone, but neither the programme nor the fagkode (subject code) is IB.',
      },
      remedy: {
        nb: 'Rett karakteren i InSchool til et tall fra 1 til 6, eller rett programområdekoden om eleven går på IB.',
        nn: 'Rett karakteren i InSchool til eit tal frå 1 til 6, eller rett programområdekoden om eleven går på IB.',
        en: 'Correct the grade in InSchool to a number from 1 to 6, or the programme area code if the pupil is in the IB programme.',
      },
    },
  },
  check(row, ctx, met) {
    for (const { key, value } of met) {
      if (value !== '7') ctx.hit(key, 'outside', factsOf[key])
      else if (!isIbRow(row.programomraadekode, row.fagkode, ctx.parametre)) ctx.hit(key, 'seven', factsOf[key])
    }
  },
})
