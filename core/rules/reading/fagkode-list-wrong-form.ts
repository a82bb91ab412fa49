import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from './kolonne-records.ts'

const CODE = /^[A-ZÆØÅ]{3}(?:\d{4}|V\d{3}|\dZ\d{2})(?:$|[\s(:–-])|\([A-ZÆØÅ]{3}\d{4}\)$|^(?:ST)?IB[A-Z0-9]{2,5}$/

/** A list of subject codes with something else in it, most often the name of a subject: which code it is, has to be settled. */
export const fagkodeListWrongForm = defineCellRule({
  id: 'fagkode-list-wrong-form',
  code: 'LES057',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Noe i listen er ikke en fagkode',
    nn: 'Noko i lista er ikkje ein fagkode',
    en: 'Something in the list is not a subject code',
  },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: kolonneRecords,
  reads: ['fagkoder', 'ikke_bestatte_fellesfag', 'ikke_bestatte_programfag', 'iv_fag'],

  messages: {
    'not-code': {
      what: { nb: '«{part}» er ikke en fagkode.', nn: '«{part}» er ikkje ein fagkode.', en: '«{part}» is not a subject code.' },
      remedy: {
        nb: 'Skriv koden på faget, for eksempel ENG1007. Flere koder skilles med semikolon.',
        nn: 'Skriv koden på faget, til dømes ENG1007. Fleire kodar skal ha semikolon mellom seg.',
        en: 'Write the code of the subject, such as ENG1007. Put a semicolon between several codes.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok') return
    const part = cell.value.split('; ').find((code) => !CODE.test(code.toUpperCase()))
    if (part !== undefined) ctx.hit('not-code', { part })
  },
})
