import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeCode } from './judge-code.ts'
import { codeColumns, listOfColumn } from './list-of-column.ts'

/**
 * A right code with small letters, blanks around it, a remark without its letters, or the word instead of the code. One rule for all code
 * columns, so that the rules on unknown codes stay silent on these. A fagstatus in words is left to fagstatus-unknown: outside tables it
 * is an unknown code to the receiver.
 */
export const codeSpelling = defineCellRule({
  id: 'code-spelling',
  code: 'KOD001',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Kode med feil skrivemåte', nn: 'Kode med feil skrivemåte', en: 'Code not written as in the list' },
  source: [
    { id: 'SAS3', read: '2026-11-21' },
    { id: 'RHB', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs', 'fagrad', 'vitnemaalsmerknad', ...kolonneRecords],
  reads: codeColumns,
  messages: {
    case: {
      what: {
        nb: 'Koden er skrevet «{value}», men heter {code}.',
        nn: 'Koden er skriven «{value}», men heiter {code}.',
        en: 'The code is written «{value}», but is called {code}.',
      },
      remedy: {
        nb: 'Skriv {code} med store bokstaver og uten mellomrom.',
        nn: 'Skriv {code} med store bokstavar og utan mellomrom.',
        en: 'Write {code} in capitals, without blanks.',
      },
    },
    blanks: {
      what: {
        nb: 'Det er mellomrom rundt koden: «{value}».',
        nn: 'Det er mellomrom rundt koden: «{value}».',
        en: 'There are blanks around the code: «{value}».',
      },
      remedy: {
        nb: 'Skriv {code} uten mellomrom foran eller bak.',
        nn: 'Skriv {code} utan mellomrom framfor eller bak.',
        en: 'Write {code} without blanks before or after it.',
      },
    },
    form: {
      what: {
        nb: 'Merknaden er skrevet «{value}», men koden heter {code}.',
        nn: 'Merknaden er skriven «{value}», men koden heiter {code}.',
        en: 'The remark is written «{value}», but its code is {code}.',
      },
      remedy: {
        nb: 'Skriv hele koden, {code}: tre bokstaver og to siffer.',
        nn: 'Skriv heile koden, {code}: tre bokstavar og to siffer.',
        en: 'Write the whole code, {code}: three letters and two digits.',
      },
    },
    word: {
      what: {
        nb: '«{value}» står med ord, men {column} skal ha koden {code}.',
        nn: '«{value}» står med ord, men {column} skal ha koden {code}.',
        en: '«{value}» is a word, but {column} takes the code {code}.',
      },
      remedy: {
        nb: 'Skriv {code} i stedet for ordet.',
        nn: 'Skriv {code} i staden for ordet.',
        en: 'Write {code} instead of the word.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeCode(cell)
    if (verdict.kind === 'spelling') ctx.hit(verdict.how, { code: verdict.code, fix: verdict.code })
    const list = listOfColumn[cell.key as keyof typeof listOfColumn]
    if (verdict.kind === 'word' && list !== 'fagstatus') ctx.hit('word', { code: verdict.code, fix: verdict.code })
  },
})
