import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { annulmentOf } from './annulment-of.ts'

/**
 * Who is suspected of cheating finishes the exam; it is annulled afterwards. The same exam annulled for cheating and the candidate expelled.
 */
export const bortvistForJuks = defineRowRule({
  id: 'bortvist-for-juks',
  code: 'FOR006',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Bortvist ved mistanke om juks', nn: 'Bortvist ved mistanke om juks', en: 'Expelled on suspicion of cheating' },
  source: [{ id: 'UDIR5-3-37-18', read: '2026-11-22' }],
  norms: ['UDIR5-3-37-18'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['annullert', 'bortvist'],
  when: { annullert: (why) => annulmentOf(why) === 'juks', bortvist: (expelled) => codeMeant('janei', expelled) === 'J' },
  messages: {
    both: {
      what: {
        nb: 'Eksamen er annullert for juks, og kandidaten er ført som bortvist. Den som mistenkes for juks, skal få fullføre.',
        nn: 'Eksamen er annullert for juks, og kandidaten er ført som bortvist. Den som blir mistenkt for juks, skal få fullføre.',
        en: 'The exam is annulled for cheating and the candidate entered as expelled. Who is suspected of cheating is allowed to finish.',
      },
      remedy: {
        nb: 'Sjekk hva som skjedde. Var det forstyrrelse, er det bortvisning og ikke juks; rett kolonnene.',
        nn: 'Sjekk det som skjedde. Var det uro, er det bortvising og ikkje juks; rett kolonnane.',
        en: 'Check what happened. If it was a disturbance, it is expulsion and not cheating; correct the columns.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('bortvist', 'both')
  },
})
