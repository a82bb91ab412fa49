import { defineCellRule } from '../define-rule.ts'
import { gradeColumnKind, gradeColumns } from './grade-columns.ts'
import { gradePlacement, gradesFor } from './grade-placement.ts'
import { judgeGrade } from './judge-grade.ts'

/**
 * A code of the list in a column where it may not stand: IM, IG and BM belong to exams, VO to standpunkt. GK in a half-year column, VO
 * there and BM under written or oral exam are not ruled out in so many words, so they warn. IV in an exam column has a rule of its own.
 */
export const karakterWrongColumn = defineCellRule({
  id: 'karakter-wrong-column',
  code: 'KAR004',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Karakterkoden står i feil kolonne', nn: 'Karakterkoden står i feil kolonne', en: 'Grade code in the wrong column' },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'RHB-B15', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F03', 'F14'],
  appliesTo: ['fagrad'],
  reads: gradeColumns,
  messages: {
    exam: {
      what: {
        nb: '«{value}» kan bare stå i en eksamenskolonne, ikke i {column}.',
        nn: '«{value}» kan berre stå i ein eksamenskolonne, ikkje i {column}.',
        en: '«{value}» can only be in an exam column, not in {column}.',
      },
      remedy: {
        nb: 'Flytt koden til eksamenen den gjelder, eller rett karakteren i InSchool. Mangler vurderingsgrunnlaget, er koden IV.',
        nn: 'Flytt koden til eksamenen han gjeld, eller rett karakteren i InSchool. Manglar vurderingsgrunnlaget, er koden IV.',
        en: 'Move the code to the exam it belongs to, or correct the grade in InSchool. Where there is no basis for assessment, the code is IV.',
      },
    },
    standpunkt: {
      what: {
        nb: '«{value}» kan bare stå i standpunkt, ikke i {column}.',
        nn: '«{value}» kan berre stå i standpunkt, ikkje i {column}.',
        en: '«{value}» can only be in standpunkt (overall achievement grade), not in {column}.',
      },
      remedy: {
        nb: 'Flytt koden til standpunkt, eller rett karakteren på elevens fag i InSchool.',
        nn: 'Flytt koden til standpunkt, eller rett karakteren på faget til eleven i InSchool.',
        en: "Move the code to standpunkt, or correct the grade on the pupil's subject in InSchool.",
      },
    },
    halfYear: {
      what: {
        nb: '«{value}» er uvanlig som halvårskarakter: GK er resultatet av en godkjenning.',
        nn: '«{value}» er uvanleg som halvårskarakter: GK er resultatet av ei godkjenning.',
        en: '«{value}» is unusual as a half-year grade: GK is the outcome of an approval.',
      },
      remedy: {
        nb: 'Sjekk om GK skal stå i standpunkt eller eksamen i InSchool.',
        nn: 'Sjekk om GK skal stå i standpunkt eller eksamen i InSchool.',
        en: 'Check in InSchool whether GK belongs in standpunkt or an exam column.',
      },
    },
    tradeTest: {
      what: {
        nb: '«{value}» hører til fag- og svenneprøver, som føres i kolonnen for annen eksamen, ikke i {column}.',
        nn: '«{value}» høyrer til fag- og sveineprøver, som blir førte i kolonnen for annan eksamen, ikkje i {column}.',
        en: '«{value}» belongs to trade tests (fagprøve, svenneprøve), which go in the column for other exams, not in {column}.',
      },
      remedy: {
        nb: 'Flytt BM til annen eksamen, eller rett eksamenskarakteren i InSchool.',
        nn: 'Flytt BM til annan eksamen, eller rett eksamenskarakteren i InSchool.',
        en: 'Move BM to the column for other exams, or correct the exam grade in InSchool.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeGrade(cell)
    if (verdict.kind !== 'right' && verdict.kind !== 'spelling') return
    const { code } = verdict
    const kind = gradeColumnKind(cell.key)
    const placement = gradePlacement(code, kind)
    const allowed = gradesFor(cell.key)
    if (placement === 'doubtful' && kind === 'halvaar') ctx.hit('halfYear', { allowed }, 'warning')
    else if (placement === 'no' && code === 'VO') ctx.hit('standpunkt', { allowed }, kind === 'halvaar' ? 'warning' : 'error')
    else if (placement === 'no') ctx.hit('exam', { allowed })
    else if (code === 'BM' && cell.key !== 'eksamen_annen') ctx.hit('tradeTest', {}, 'warning')
  },
})
