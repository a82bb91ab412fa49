import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { gradeColumns } from './grade-columns.ts'
import { gradesFor } from './grade-placement.ts'
import { judgeGrade } from './judge-grade.ts'

/** x(2) in the interface, one or two characters at SSB. */
const WIDTH = 2

/**
 * A value that is neither a grade nor a code of the handbook. VIGO's own table has 131 rows of which we know the handbook's alone, so it
 * warns until the office has imported the table; but no grade has more than two characters, so a longer value is an error in the files of
 * VIGO.
 */
export const karakterUnknown = defineCellRule({
  id: 'karakter-unknown',
  code: 'KAR001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent karakterkode', nn: 'Ukjend karakterkode', en: 'Unknown grade code' },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'SAS3-KL-09', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  unless: 'karakterer',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  reads: gradeColumns,
  messages: {
    'too-long': {
      what: {
        nb: '«{value}» er ingen karakter. En karakter har høyst to tegn.',
        nn: '«{value}» er ingen karakter. Ein karakter har høgst to teikn.',
        en: '«{value}» is not a grade. A grade has at most two characters.',
      },
      remedy: {
        nb: 'Sjekk karakteren på elevens fag i InSchool, rett den og eksporter på nytt.',
        nn: 'Sjekk karakteren på faget til eleven i InSchool, rett han og eksporter på nytt.',
        en: "Check the grade on the pupil's subject in InSchool, correct it and export again.",
      },
    },
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
    if (judgeGrade(cell).kind !== 'unknown') return
    const allowed = gradesFor(cell.key)
    if (cell.value.length > WIDTH && fileKindOf(cell) !== 'table') ctx.hit('too-long', { allowed })
    else ctx.hit('unknown', { allowed }, 'warning')
  },
})
