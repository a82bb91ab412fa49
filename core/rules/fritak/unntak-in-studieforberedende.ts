import { defineRowRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'

/** Studiespesialisering, idrettsfag, musikk dans drama, påbygging. Kunst and medier have had vocational variants. */
const GENERAL = /^(?:ST|ID|MD|PB)[A-ZÆØÅ]{3}\d/

/**
 * FAM37 excepts a failed subject from the demand to pass. It is for vocational programmes, never for general study competence. Told on programmes that
 * give nothing else and on påbygging.
 */
export const unntakInStudieforberedende = defineRowRule({
  id: 'unntak-in-studieforberedende',
  code: 'FRI013',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Unntak fra kravet om bestått på studieforberedende',
    nn: 'Unntak frå kravet om greidd på studieførebuande',
    en: 'Exception from having to pass in a general programme',
  },
  source: [{ id: 'UDIR5-3-44-02', read: '2026-11-22' }],
  norms: ['UDIR5-3-44-02'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['programomraadekode', 'fagmerknad'],
  when: { programomraadekode: (code) => GENERAL.test(code), fagmerknad: (remark) => remark !== '' && fagmerknadOf(remark) === 'FAM37' },
  messages: {
    general: {
      what: {
        nb: 'Fagmerknaden FAM37 (unntatt fra kravet om bestått) står på et program som gir studiekompetanse. Unntaket gjelder bare yrkesfag.',
        nn: 'Fagmerknaden FAM37 (unnateken frå kravet om greidd) står på eit program som gir studiekompetanse. Unntaket gjeld berre yrkesfag.',
        en: 'The subject remark FAM37 (excepted from having to pass) stands on a programme that gives general study competence. The exception is for vocational programmes only.',
      },
      remedy: {
        nb: 'Sjekk vedtaket, og ta bort merknaden på faget i InSchool hvis den ikke gjelder.',
        nn: 'Sjekk vedtaket, og ta bort merknaden på faget i InSchool om han ikkje gjeld.',
        en: 'Check the decision, and remove the remark from the subject in InSchool if it does not hold.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('fagmerknad', 'general')
  },
})
