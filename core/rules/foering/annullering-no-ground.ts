import { defineRowRule } from '../define-rule.ts'

/**
 * Noise and premises are no ground for annulling an exam.
 */
export const annulleringNoGround = defineRowRule({
  id: 'annullering-no-ground',
  code: 'FOR004',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Annullert for støy eller lokale', nn: 'Annullert for støy eller lokale', en: 'Annulled for noise or premises' },
  source: [{ id: 'UDIR5-3-37-05', read: '2026-11-22' }],
  norms: ['UDIR5-3-37-05'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['annullert'],
  when: { annullert: (why) => /støy|bråk|lokale/i.test(why) },
  messages: {
    noise: {
      what: {
        nb: 'Eksamen er annullert med grunnen «{value}». Støy og lokaler er ikke grunn til å annullere.',
        nn: 'Eksamen er annullert med grunnen «{value}». Støy og lokale er ikkje grunn til å annullere.',
        en: 'The exam is annulled for the reason «{value}». Noise and premises are no ground for annulling.',
      },
      remedy: {
        nb: 'Sjekk vedtaket. Er det ikke annullert av en annen grunn, skal karakteren stå.',
        nn: 'Sjekk vedtaket. Er det ikkje annullert av ein annan grunn, skal karakteren stå.',
        en: 'Check the decision. Unless it was annulled for another reason, the grade stands.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('annullert', 'noise')
  },
})
