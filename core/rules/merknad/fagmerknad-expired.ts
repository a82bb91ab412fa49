import { isExpired } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { remarkCode } from '../kode/remark-code.ts'

/** Remarks marked as expired in VIGO's table. The table as we have it does not say since when, so no school year excuses them. */
export const fagmerknadExpired = defineCellRule({
  id: 'fagmerknad-expired',
  code: 'MRK002',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Utgått fagmerknad', nn: 'Utgått fagmerknad', en: 'Subject remark (fagmerknad) no longer in use' },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-21' },
    { id: 'SAS3-KL-21', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagmerknad'],
  messages: {
    expired: {
      what: {
        nb: 'Fagmerknaden {code} er merket som utgått i VIGO.',
        nn: 'Fagmerknaden {code} er merkt som utgått i VIGO.',
        en: 'The subject remark {code} is marked as expired in VIGO.',
      },
      remedy: {
        nb: 'Velg en fagmerknad som er i bruk, på faget i InSchool, eller fjern den.',
        nn: 'Vel ein fagmerknad som er i bruk, på faget i InSchool, eller fjern han.',
        en: 'Choose a remark that is in use on the subject in InSchool, or remove it.',
      },
    },
  },
  check(cell, ctx) {
    const code = remarkCode('FAM', cell.value)
    if (code !== null && isExpired('fagmerknad', code)) ctx.hit('expired', { code })
  },
})
