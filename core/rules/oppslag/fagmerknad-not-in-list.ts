import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'
import { remarkCode } from '../kode/remark-code.ts'

/** A remark that neither we nor the imported table know. The table may have newer ones than ours, so with it fagmerknad-unknown gives way. */
export const fagmerknadNotInList = defineCellRule({
  id: 'fagmerknad-not-in-list',
  code: 'OPP015',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fagmerknaden står ikke i kodelisten',
    nn: 'Fagmerknaden står ikkje i kodelista',
    en: 'Subject remark (fagmerknad) not in the code list',
  },
  source: [
    { id: 'SAS3-KL-21', read: '2026-11-22' },
    { id: 'VIGO-FAM', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'fagmerknader',
  appliesTo: ['fagrad'],
  reads: ['fagmerknad'],
  messages: {
    unknown: {
      what: {
        nb: 'Fagmerknaden «{value}» står ikke i listen over fagmerknader, hentet {date}.',
        nn: 'Fagmerknaden «{value}» står ikkje i lista over fagmerknader, henta {date}.',
        en: 'The subject remark (fagmerknad) «{value}» is not in the list of subject remarks, fetched {date}.',
      },
      remedy: {
        nb: 'Velg en merknad som er i bruk, på faget i InSchool, og eksporter på nytt.',
        nn: 'Vel ein merknad som er i bruk, på faget i InSchool, og eksporter på nytt.',
        en: 'Choose a remark that is in use on the subject in InSchool, and export again.',
      },
    },
  },
  check(cell, ctx) {
    const list = ctx.kodeverk?.fagmerknader
    if (!list || judgeCode(cell).kind !== 'unknown') return
    if (!list.oppslag.has(remarkCode('FAM', cell.value) ?? cell.value)) ctx.hit('unknown', { date: list.hentet })
  },
})
