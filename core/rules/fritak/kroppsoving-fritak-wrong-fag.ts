import { defineRowRule } from '../define-rule.ts'
import { groundOf } from './ground-of.ts'

/**
 * The exemption from the grade in kroppsøving, on a row of another subject. Subjects of kroppsøving are told by the letters of their codes; others
 * with teaching in it (idrettsfag) have letters of their own and are told. It warns.
 */
export const kroppsovingFritakWrongFag = defineRowRule({
  id: 'kroppsoving-fritak-wrong-fag',
  code: 'FRI008',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Kroppsøvingsfritak i et annet fag',
    nn: 'Kroppsøvingsfritak i eit anna fag',
    en: 'Exemption of kroppsøving in another subject',
  },
  source: [{ id: 'UDIR5-3-23-02', read: '2026-11-22' }],
  norms: ['UDIR5-3-23-02'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['fagkode', 'fritakshjemmel'],
  optional: ['skoleaar'],
  when: {
    fagkode: (code) => /^[A-ZÆØÅ]{3}\d{4}/.test(code) && !/^(?:KRO|IDR|TOP|BRE|AKT)/.test(code),
    fritakshjemmel: (basis) => basis !== '',
  },
  messages: {
    other: {
      what: {
        nb: 'Fritaket gjelder kroppsøving, men faget er {fagkode}.',
        nn: 'Fritaket gjeld kroppsøving, men faget er {fagkode}.',
        en: 'The exemption is for kroppsøving (physical education), but the subject is {fagkode}.',
      },
      remedy: {
        nb: 'Flytt fritaket til kroppsøving, eller rett hva det gjelder.',
        nn: 'Flytt fritaket til kroppsøving, eller rett det det gjeld.',
        en: 'Move the exemption to kroppsøving, or correct what it is for.',
      },
    },
  },
  check(row, ctx) {
    if (groundOf(row.fritakshjemmel, row.skoleaar || ctx.skoleaar) === 'kroppsoving')
      ctx.hit('fritakshjemmel', 'other', { fagkode: row.fagkode.slice(0, 7) })
  },
})
