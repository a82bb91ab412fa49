import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'
import { remarkCode } from '../kode/remark-code.ts'

/** A remark that neither we nor the imported table know. The table may have newer ones than ours, so with it vitnemaalsmerknad-unknown gives way. */
export const vitnemaalsmerknadNotInList = defineCellRule({
  id: 'vitnemaalsmerknad-not-in-list',
  code: 'OPP016',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Vitnemålsmerknaden står ikke i kodelisten',
    nn: 'Vitnemålsmerknaden står ikkje i kodelista',
    en: 'Diploma remark (vitnemålsmerknad) not in the code list',
  },
  source: [
    { id: 'SAS3-VM-06', read: '2026-11-22' },
    { id: 'VIGO-VMM', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'vitnemaalsmerknader',
  appliesTo: ['vitnemaalsmerknad'],
  reads: ['vitnemaalsmerknad'],
  messages: {
    unknown: {
      what: {
        nb: 'Vitnemålsmerknaden «{value}» står ikke i listen over vitnemålsmerknader, hentet {date}.',
        nn: 'Vitnemålsmerknaden «{value}» står ikkje i lista over vitnemålsmerknader, henta {date}.',
        en: 'The diploma remark (vitnemålsmerknad) «{value}» is not in the list of diploma remarks, fetched {date}.',
      },
      remedy: {
        nb: 'Velg en merknad som er i bruk, på elevkurset i InSchool, og eksporter på nytt.',
        nn: 'Vel ein merknad som er i bruk, på elevkurset i InSchool, og eksporter på nytt.',
        en: 'Choose a remark that is in use on the enrolment in InSchool, and export again.',
      },
    },
  },
  check(cell, ctx) {
    const list = ctx.kodeverk?.vitnemaalsmerknader
    if (!list || judgeCode(cell).kind !== 'unknown') return
    if (!list.oppslag.has(remarkCode('VMM', cell.value) ?? cell.value)) ctx.hit('unknown', { date: list.hentet })
  },
})
