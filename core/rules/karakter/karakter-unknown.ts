import { defineCellRule } from '../define-rule.ts'
import { gradeColumns } from './grade-columns.ts'
import { gradesFor } from './grade-placement.ts'
import { judgeGrade } from './judge-grade.ts'

/**
 * A value that is neither a grade nor a code of the handbook. VIGO's own table has 131 rows of which we know the handbook's alone, so it
 * warns until the office has imported the table.
 */
export const karakterUnknown = defineCellRule({
  id: 'karakter-unknown',
  code: 'KAR001',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Ukjent karakterkode', nn: 'Ukjend karakterkode', en: 'Unknown grade code' },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'SAS3-KL-09', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  reads: gradeColumns,
  messages: {
    unknown: {
      what: {
        nb: '«{value}» står ikke i Registreringshåndbokens liste over karakterer.',
        nn: '«{value}» står ikkje i lista over karakterar i Registreringshandboka.',
        en: '«{value}» is not in the list of grades in Registreringshåndboken.',
      },
      remedy: {
        nb: 'Sjekk karakteren på elevens fag i InSchool, rett den og eksporter på nytt.',
        nn: 'Sjekk karakteren på faget til eleven i InSchool, rett han og eksporter på nytt.',
        en: "Check the grade on the pupil's subject in InSchool, correct it and export again.",
      },
    },
  },
  check(cell, ctx) {
    if (judgeGrade(cell).kind === 'unknown') ctx.hit('unknown', { allowed: gradesFor(cell.key) })
  },
})
