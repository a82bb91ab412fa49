import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/**
 * The first control digit fits only under the rules that come into force in 2032. Until then such numbers are not given out; from then on
 * they are right.
 */
export const fodselsnummerValidFrom2032 = defineCellRule({
  id: 'fodselsnummer-valid-from-2032',
  code: 'FNR014',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fødselsnummeret gjelder først fra 2032',
    nn: 'Fødselsnummeret gjeld først frå 2032',
    en: 'Identity number only valid from 2032',
  },
  source: [
    { id: 'MOD11-2032', read: '2026-11-21' },
    { id: 'MOD11', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    later: {
      what: {
        nb: '«{value}» er bare gyldig etter reglene fra 2032.',
        nn: '«{value}» er berre gyldig etter reglane frå 2032.',
        en: '«{value}» is valid only under the rules from 2032.',
      },
      remedy: {
        nb: 'Sjekk nummeret mot Folkeregisteret, rett det i skolens system og eksporter på nytt.',
        nn: 'Sjekk nummeret mot Folkeregisteret, rett det i systemet til skulen og eksporter på nytt.',
        en: "Check the number against the National Population Register (Folkeregisteret), correct it in the school's system and export again.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    if (faultOfCell(cell, ctx, 'only-valid-from-2032') !== null) ctx.hit('later')
  },
})
