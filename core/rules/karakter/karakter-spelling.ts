import { defineCellRule } from '../define-rule.ts'
import { gradeColumnKind, gradeColumns } from './grade-columns.ts'
import { gradePlacement } from './grade-placement.ts'
import { judgeGrade } from './judge-grade.ts'

/**
 * One grade is meant, but it is written with small letters, blanks, decimals or words. Where that grade may not stand, writing it right
 * would not help, so karakter-wrong-column alone speaks.
 */
export const karakterSpelling = defineCellRule({
  id: 'karakter-spelling',
  code: 'KAR002',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Karakter med feil skrivemåte', nn: 'Karakter med feil skrivemåte', en: 'Grade not written as in the list' },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'SAS3-KL-09', read: '2026-11-21' },
    { id: 'NUDB-KARAKTER', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  reads: gradeColumns,
  messages: {
    case: {
      what: {
        nb: 'Koden er skrevet «{value}», men heter {code}.',
        nn: 'Koden er skriven «{value}», men heiter {code}.',
        en: 'The code is written «{value}», but is called {code}.',
      },
      remedy: {
        nb: 'Skriv {code} med store bokstaver.',
        nn: 'Skriv {code} med store bokstavar.',
        en: 'Write {code} in capitals.',
      },
    },
    blanks: {
      what: {
        nb: 'Det er mellomrom rundt karakteren: «{value}».',
        nn: 'Det er mellomrom rundt karakteren: «{value}».',
        en: 'There are blanks around the grade: «{value}».',
      },
      remedy: {
        nb: 'Skriv {code} uten mellomrom foran eller bak.',
        nn: 'Skriv {code} utan mellomrom framfor eller bak.',
        en: 'Write {code} without blanks before or after it.',
      },
    },
    decimals: {
      what: {
        nb: '«{value}» er den hele karakteren {code} skrevet med desimaler.',
        nn: '«{value}» er den heile karakteren {code} skriven med desimalar.',
        en: '«{value}» is the whole grade {code} written with decimals.',
      },
      remedy: {
        nb: 'Skriv {code} uten desimaler. Regneark legger dem til når kolonnen er formatert som tall.',
        nn: 'Skriv {code} utan desimalar. Rekneark legg dei til når kolonnen er formatert som tal.',
        en: 'Write {code} without decimals. Spreadsheets add them when the column is formatted as numbers.',
      },
    },
    word: {
      what: {
        nb: '«{value}» er skrevet med ord, men {column} skal ha karakteren {code}.',
        nn: '«{value}» er skrive med ord, men {column} skal ha karakteren {code}.',
        en: '«{value}» is written in words, but {column} takes the grade {code}.',
      },
      remedy: {
        nb: 'Skriv {code} i stedet for ordene.',
        nn: 'Skriv {code} i staden for orda.',
        en: 'Write {code} instead of the words.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeGrade(cell)
    if (verdict.kind !== 'spelling' || gradePlacement(verdict.code, gradeColumnKind(cell.key)) === 'no') return
    ctx.hit(verdict.how, { code: verdict.code, fix: verdict.code })
  },
})
