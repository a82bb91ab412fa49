import { defineGroupRule } from '../define-rule.ts'
import { isListed } from '../felles/listed-subject.ts'
import { ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { isOrdinaryInWords } from '../flertall/ordinary-in-words.ts'
import { gradeCode, isBlankGrade, isGraded } from './grade-code.ts'

/** Fewest rows that can say whether a code has standpunkt at all. */
const FEWEST = 3

/**
 * A standpunkt grade on an interdisciplinary exam code, which has none. Where the county has named the code every one is told. The known
 * list of 30 codes does not say which of them are interdisciplinary, so there a grade is told only when fewer pupils of the file have one
 * than have none. With the imported list the rules on it look the code up.
 */
export const tverrfagligWithStandpunkt = defineGroupRule({
  id: 'tverrfaglig-with-standpunkt',
  code: 'STP006',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Standpunkt på tverrfaglig eksamen',
    nn: 'Standpunkt på tverrfagleg eksamen',
    en: 'Standpunkt grade on an interdisciplinary exam code',
  },
  source: [
    { id: 'VTFK-6-1-1-158', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F03'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode', 'standpunkt'],
  optional: [...ordinaryRowColumns, 'skoleaar', 'skoleaar2'],
  some: { fagkode: isTverrfaglig },
  messages: {
    named: {
      what: {
        nb: '{fagkode} er en tverrfaglig eksamen i fylkets innstillinger og har ikke standpunkt, men her står «{value}».',
        nn: '{fagkode} er ein tverrfagleg eksamen i innstillingane til fylket og har ikkje standpunkt, men her står «{value}».',
        en: "{fagkode} is an interdisciplinary exam in the county's settings and has no standpunkt (overall achievement grade), but here it is «{value}».",
      },
      remedy: {
        nb: 'Før karakteren på programfaget den gjelder, eller i eksamenskolonnen, og slett standpunkt her i InSchool.',
        nn: 'Før karakteren på programfaget han gjeld, eller i eksamenskolonnen, og slett standpunkt her i InSchool.',
        en: 'Enter the grade on the programme subject it belongs to, or in the exam column, and delete standpunkt here in InSchool.',
      },
    },
    likely: {
      what: {
        nb: '{fagkode} er trolig en tverrfaglig eksamen uten standpunkt, men her står «{value}». I filen har {without} av {rows} elever ikke standpunkt i faget.',
        nn: '{fagkode} er truleg ein tverrfagleg eksamen utan standpunkt, men her står «{value}». I fila har {without} av {rows} elevar ikkje standpunkt i faget.',
        en: '{fagkode} is probably an interdisciplinary exam without a standpunkt (overall achievement grade), but here it is «{value}». In the file {without} of {rows} pupils have none in the subject.',
      },
      remedy: {
        nb: 'Sjekk om karakteren hører til et programfag eller til eksamen, og flytt den i InSchool.',
        nn: 'Sjekk om karakteren høyrer til eit programfag eller til eksamen, og flytt han i InSchool.',
        en: 'Check whether the grade belongs to a programme subject or to the exam, and move it in InSchool.',
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    if (!isTverrfaglig(fagkode, ctx) || isListed(fagkode, 'standpunkt', ctx)) return
    const graded: number[] = []
    let without = 0
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (!isOrdinaryInWords(row) || (row.skoleaar2 !== '' && row.skoleaar2 !== row.skoleaar)) continue
      if (isBlankGrade(row.standpunkt)) without++
      else if (isGraded(row.standpunkt) || gradeCode(row.standpunkt) === 'IV') graded.push(at)
    }
    const rows = without + graded.length
    if (ctx.parametre.tverrfaglige_fagkoder.includes(fagkode)) {
      for (const at of graded) ctx.hit(at, 'standpunkt', 'named', { fagkode })
    } else if (rows >= FEWEST && graded.length < without) {
      for (const at of graded) ctx.hit(at, 'standpunkt', 'likely', { fagkode, without, rows })
    }
  },
})
