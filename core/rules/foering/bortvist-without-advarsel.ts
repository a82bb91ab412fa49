import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'

/**
 * Nobody is expelled from an exam without having been warned first. Only a warning that is entered as not given is told; the rules of the school may say
 * otherwise, so it warns.
 */
export const bortvistWithoutAdvarsel = defineRowRule({
  id: 'bortvist-without-advarsel',
  code: 'FOR008',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Bortvist uten advarsel', nn: 'Bortvist utan åtvaring', en: 'Expelled without a warning' },
  source: [{ id: 'UDIR5-3-36-02', read: '2026-11-22' }],
  norms: ['UDIR5-3-36-02'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['bortvist', 'advarsel_gitt'],
  when: { bortvist: (expelled) => codeMeant('janei', expelled) === 'J', advarsel_gitt: (warned) => codeMeant('janei', warned) === 'N' },
  messages: {
    unwarned: {
      what: {
        nb: 'Kandidaten er bortvist fra eksamen, men advarsel er ført som ikke gitt.',
        nn: 'Kandidaten er bortvist frå eksamen, men åtvaring er ført som ikkje gitt.',
        en: 'The candidate was expelled from the exam, but the warning is entered as not given.',
      },
      remedy: {
        nb: 'Sjekk hva som skjedde. Er bortvisningen etter ordensreglementet, før det.',
        nn: 'Sjekk det som skjedde. Er bortvisinga etter ordensreglementet, før det.',
        en: 'Check what happened. If the expulsion follows the rules of the school, enter that.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('advarsel_gitt', 'unwarned')
  },
})
