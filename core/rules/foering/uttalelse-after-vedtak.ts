import { defineRowRule } from '../define-rule.ts'
import { annulmentOf } from './annulment-of.ts'

/**
 * Before an exam is annulled for cheating, and before a candidate is expelled, the candidate is heard. On the same day is in order.
 */
export const uttalelseAfterVedtak = defineRowRule({
  id: 'uttalelse-after-vedtak',
  code: 'FOR005',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Kandidaten uttalte seg etter vedtaket',
    nn: 'Kandidaten uttalte seg etter vedtaket',
    en: 'Candidate heard after the decision',
  },
  source: [
    { id: 'UDIR5-3-37-17', read: '2026-11-22' },
    { id: 'UDIR5-3-36-05', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-37-17', 'UDIR5-3-36-05'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['uttalelse_dato'],
  optional: ['annullert', 'annullert_dato', 'bortvist_dato'],
  when: { uttalelse_dato: (date) => date !== '' },
  whenAny: { annullert_dato: (date) => date !== '', bortvist_dato: (date) => date !== '' },
  messages: {
    annulled: {
      what: {
        nb: 'Kandidaten uttalte seg {value}, men eksamen ble annullert {decided}. Kandidaten skal få uttale seg først.',
        nn: 'Kandidaten uttalte seg {value}, men eksamen vart annullert {decided}. Kandidaten skal få uttale seg først.',
        en: 'The candidate was heard on {value}, but the exam was annulled on {decided}. The candidate has to be heard first.',
      },
      remedy: {
        nb: 'Sjekk de to datoene. Stemmer de, ta det opp med den som har gjort vedtaket.',
        nn: 'Sjekk dei to datoane. Stemmer dei, ta det opp med den som har gjort vedtaket.',
        en: 'Check the two days. If they are right, take it up with whoever made the decision.',
      },
    },
    expelled: {
      what: {
        nb: 'Kandidaten uttalte seg {value}, men ble bortvist {decided}. Kandidaten skal få uttale seg først.',
        nn: 'Kandidaten uttalte seg {value}, men vart bortvist {decided}. Kandidaten skal få uttale seg først.',
        en: 'The candidate was heard on {value}, but expelled on {decided}. The candidate has to be heard first.',
      },
      remedy: {
        nb: 'Sjekk de to datoene. Stemmer de, ta det opp med den som har gjort vedtaket.',
        nn: 'Sjekk dei to datoane. Stemmer dei, ta det opp med den som har gjort vedtaket.',
        en: 'Check the two days. If they are right, take it up with whoever made the decision.',
      },
    },
  },
  check(row, ctx) {
    const heard = row.uttalelse_dato
    if (annulmentOf(row.annullert) === 'juks' && row.annullert_dato !== '' && heard > row.annullert_dato)
      ctx.hit('uttalelse_dato', 'annulled', { decided: row.annullert_dato })
    else if (row.bortvist_dato !== '' && heard > row.bortvist_dato) ctx.hit('uttalelse_dato', 'expelled', { decided: row.bortvist_dato })
  },
})
