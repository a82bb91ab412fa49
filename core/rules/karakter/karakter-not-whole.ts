import { defineCellRule } from '../define-rule.ts'
import { gradeColumnKind, gradeColumns } from './grade-columns.ts'
import { judgeGrade } from './judge-grade.ts'

/**
 * Half-year and final grades are whole. Work during the year may have «4+» or «3/4», and lists of it come along in the half-year columns:
 * a warning there (F16). What was meant is never sure, so nothing is repaired.
 */
export const karakterNotWhole = defineCellRule({
  id: 'karakter-not-whole',
  code: 'KAR003',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Karakteren er ikke et helt tall', nn: 'Karakteren er ikkje eit heilt tal', en: 'The grade is not a whole number' },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'UDIR5-3-04-05', read: '2026-11-21' },
  ],
  norms: ['UDIR5-3-04-05'],
  standing: 'bekreftet',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  reads: gradeColumns,
  messages: {
    between: {
      what: {
        nb: '«{value}» er ikke en hel karakter fra 1 til 6.',
        nn: '«{value}» er ikkje ein heil karakter frå 1 til 6.',
        en: '«{value}» is not a whole grade from 1 to 6.',
      },
      remedy: {
        nb: 'Spør faglæreren hvilken hel karakter som gjelder, og rett den i InSchool.',
        nn: 'Spør faglæraren kva heil karakter som gjeld, og rett han i InSchool.',
        en: 'Ask the subject teacher which whole grade applies, and correct it in InSchool.',
      },
    },
    halfYear: {
      what: {
        nb: '«{value}» ser ut som en vurdering underveis. Halvårskarakteren skal være et helt tall.',
        nn: '«{value}» ser ut som ei vurdering undervegs. Halvårskarakteren skal vere eit heilt tal.',
        en: '«{value}» looks like an assessment during the year. A half-year grade is a whole number.',
      },
      remedy: {
        nb: 'Er dette en arbeidsliste, kan det stå. Skal halvårskarakteren leveres, spør faglæreren og før en hel karakter i InSchool.',
        nn: 'Er dette ei arbeidsliste, kan det stå. Skal halvårskarakteren leverast, spør faglæraren og før ein heil karakter i InSchool.',
        en: 'In a working list it can stay. If the half-year grade is to be delivered, ask the subject teacher and enter a whole grade in InSchool.',
      },
    },
    zero: {
      what: {
        nb: '«{value}» har null foran karakteren.',
        nn: '«{value}» har null framfor karakteren.',
        en: '«{value}» has a zero in front of the grade.',
      },
      remedy: {
        nb: 'Sjekk karakteren i InSchool og skriv ett siffer. Trolig er det siste sifferet ment.',
        nn: 'Sjekk karakteren i InSchool og skriv eitt siffer. Truleg er det siste sifferet meint.',
        en: 'Check the grade in InSchool and write one digit. The last digit is probably meant.',
      },
    },
    mark: {
      what: {
        nb: '«{value}» har et merke bak karakteren.',
        nn: '«{value}» har eit merke bak karakteren.',
        en: '«{value}» has a mark after the grade.',
      },
      remedy: {
        nb: 'Sjekk i InSchool hva merket betyr, og skriv karakteren uten merket hvis den gjelder.',
        nn: 'Sjekk i InSchool kva merket tyder, og skriv karakteren utan merket om han gjeld.',
        en: 'Check in InSchool what the mark means, and write the grade without it if the grade applies.',
      },
    },
    date: {
      what: {
        nb: '«{value}» er en dato. Regneark gjør «3/4» og «1-2» om til datoer.',
        nn: '«{value}» er ein dato. Rekneark gjer «3/4» og «1-2» om til datoar.',
        en: '«{value}» is a date. Spreadsheets turn «3/4» and «1-2» into dates.',
      },
      remedy: {
        nb: 'Hent karakteren fra InSchool på nytt og formater kolonnen som tekst.',
        nn: 'Hent karakteren frå InSchool på nytt og formater kolonnen som tekst.',
        en: 'Get the grade from InSchool again and format the column as text.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeGrade(cell)
    if (verdict.kind !== 'not-whole') return
    if (verdict.how === 'between' && gradeColumnKind(cell.key) === 'halvaar') ctx.hit('halfYear', {}, 'warning')
    else ctx.hit(verdict.how)
  },
})
