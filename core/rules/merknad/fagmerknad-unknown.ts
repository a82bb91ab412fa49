import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'
import { remarksIn } from './remarks-in.ts'

/** A subject remark that VIGO's table does not have. The table is whole (FAM00 to FAM62), so what is not in it is refused. Two remarks in one field are fagmerknad-several's. */
export const fagmerknadUnknown = defineCellRule({
  id: 'fagmerknad-unknown',
  code: 'MRK001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent fagmerknad', nn: 'Ukjend fagmerknad', en: 'Unknown subject remark (fagmerknad)' },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-21' },
    { id: 'SAS3-KL-21', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  unless: 'fagmerknader',
  appliesTo: ['fagrad', 'vitnemaalsfag'],
  reads: ['fagmerknad'],
  messages: {
    unknown: {
      what: {
        nb: 'Fagmerknaden «{value}» finnes ikke.',
        nn: 'Fagmerknaden «{value}» finst ikkje.',
        en: 'There is no fagmerknad (subject remark) «{value}».',
      },
      remedy: {
        nb: 'Kodene går fra FAM01 til FAM62, én per fag. Velg riktig fagmerknad på faget i InSchool og eksporter på nytt.',
        nn: 'Kodane går frå FAM01 til FAM62, éin per fag. Vel rett fagmerknad på faget i InSchool og eksporter på nytt.',
        en: 'The codes run from FAM01 to FAM62, one to a subject. Choose the right remark on the subject in InSchool and export again.',
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind === 'unknown' && remarksIn(cell.value).length === 0) ctx.hit('unknown')
  },
})
