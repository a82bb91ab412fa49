import { isExpired } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { remarkCode } from '../kode/remark-code.ts'

/** Diploma remarks marked as expired in VIGO's table; since when is not said. */
export const vitnemaalsmerknadExpired = defineCellRule({
  id: 'vitnemaalsmerknad-expired',
  code: 'MRK008',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Utgått vitnemålsmerknad', nn: 'Utgått vitnemålsmerknad', en: 'Diploma remark (vitnemålsmerknad) no longer in use' },
  source: [
    { id: 'VIGO-VMM', read: '2026-11-21' },
    { id: 'SAS3-VM-06', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['vitnemaalsmerknad'],
  reads: ['vitnemaalsmerknad'],
  messages: {
    expired: {
      what: {
        nb: 'Vitnemålsmerknaden {code} er merket som utgått i VIGO.',
        nn: 'Vitnemålsmerknaden {code} er merkt som utgått i VIGO.',
        en: 'The diploma remark {code} is marked as expired in VIGO.',
      },
      remedy: {
        nb: 'Velg en merknad som er i bruk, på beviset i InSchool, eller fjern den.',
        nn: 'Vel ein merknad som er i bruk, på beviset i InSchool, eller fjern han.',
        en: 'Choose a remark that is in use on the document in InSchool, or remove it.',
      },
    },
  },
  check(cell, ctx) {
    const code = remarkCode('VMM', cell.value)
    if (code !== null && isExpired('vitnemaalsmerknad', code)) ctx.hit('expired', { code })
  },
})
