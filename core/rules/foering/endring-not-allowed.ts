import { defineRowRule } from '../define-rule.ts'

/**
 * Once entered a grade changes after an appeal, or because it was entered wrongly. That the school sees it otherwise now is no reason. Reasons in
 * other words tell nothing; exams taken again are no change of a grade.
 */
export const endringNotAllowed = defineRowRule({
  id: 'endring-not-allowed',
  code: 'FOR001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter endret av en grunn som ikke er tillatt',
    nn: 'Karakter endra av ein grunn som ikkje er tillaten',
    en: 'Grade changed for a reason that is not allowed',
  },
  source: [
    { id: 'UDIR5-3-18-13', read: '2026-11-22' },
    { id: 'UDIR5-3-39-06', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-18-13', 'UDIR5-3-39-06'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['endringsaarsak'],
  when: {
    endringsaarsak: (reason) =>
      /faglig|fagleg|ny vurdering|enig i|einig i|samd i/i.test(reason) && !/klage|feilføring|føringsfeil|feil ført/i.test(reason),
  },
  messages: {
    judgement: {
      what: {
        nb: 'Karakteren er endret med grunnen «{value}». En ført karakter kan bare endres etter klage, eller når den er ført feil.',
        nn: 'Karakteren er endra med grunnen «{value}». Ein ført karakter kan berre endrast etter klage, eller når han er ført feil.',
        en: 'The grade was changed for the reason «{value}». Once entered, a grade changes only after an appeal, or when it was entered wrongly.',
      },
      remedy: {
        nb: 'Var det en føringsfeil eller en klage, rett årsaken. Ellers skal den opprinnelige karakteren stå, og eleven kan klage.',
        nn: 'Var det ein føringsfeil eller ei klage, rett årsaka. Elles skal den opphavlege karakteren stå, og eleven kan klage.',
        en: 'If it was an entry error or an appeal, correct the reason. Otherwise the first grade stands, and the pupil may appeal.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('endringsaarsak', 'judgement')
  },
})
