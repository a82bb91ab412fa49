import { defineCellRule } from '../define-rule.ts'
import { gradeColumns } from '../karakter/grade-columns.ts'
import { gradesFor } from '../karakter/grade-placement.ts'
import { judgeGrade } from '../karakter/judge-grade.ts'

/** A grade that neither the handbook nor the imported table has. Without the table karakter-unknown warns; with it there is no doubt. */
export const karakterNotInList = defineCellRule({
  id: 'karakter-not-in-list',
  code: 'OPP014',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakteren står ikke i kodelisten',
    nn: 'Karakteren står ikkje i kodelista',
    en: 'Grade not in the code list',
  },
  source: [
    { id: 'SAS3-KL-09', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'VIGO-KARAKTER', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'karakterer',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  reads: gradeColumns,
  messages: {
    unknown: {
      what: {
        nb: 'Karakteren «{value}» står ikke i listen over karakterer, hentet {date}.',
        nn: 'Karakteren «{value}» står ikkje i lista over karakterar, henta {date}.',
        en: 'The grade «{value}» is not in the list of grades, fetched {date}.',
      },
      remedy: {
        nb: 'Sjekk karakteren på elevens fag i InSchool, rett den og eksporter på nytt.',
        nn: 'Sjekk karakteren på faget til eleven i InSchool, rett han og eksporter på nytt.',
        en: "Check the grade on the pupil's subject in InSchool, correct it and export again.",
      },
    },
  },
  check(cell, ctx) {
    const list = ctx.kodeverk?.karakterer
    if (!list || judgeGrade(cell).kind !== 'unknown' || list.oppslag.has(cell.value)) return
    ctx.hit('unknown', { date: list.hentet, allowed: gradesFor(cell.key) })
  },
})
