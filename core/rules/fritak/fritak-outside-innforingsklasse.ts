import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'

/**
 * The exemption of pupils in an introductory class holds in such a class alone, in grunnskole and in upper secondary. Told only where the file says
 * that the pupil is in none; the exemption of newcomers, which needs no class, is another one.
 */
export const fritakOutsideInnforingsklasse = defineRowRule({
  id: 'fritak-outside-innforingsklasse',
  code: 'FRI005',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fritak for innføringsklasse uten innføringsklasse',
    nn: 'Fritak for innføringsklasse utan innføringsklasse',
    en: 'Exemption of an introductory class outside one',
  },
  source: [
    { id: 'UDIR5-3-21-04', read: '2026-11-22' },
    { id: 'UDIR5-3-21-06', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-21-04', 'UDIR5-3-21-06'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['fritakshjemmel', 'innforingsklasse'],
  when: { fritakshjemmel: (basis) => /innføring/i.test(basis), innforingsklasse: (inClass) => codeMeant('janei', inClass) === 'N' },
  messages: {
    outside: {
      what: {
        nb: 'Fritaket gjelder elever i innføringsklasse, men filen sier at eleven ikke går i en.',
        nn: 'Fritaket gjeld dei som går i innføringsklasse, men fila seier at eleven ikkje går i ein.',
        en: 'The exemption is for pupils in an introductory class, but the file says that the pupil is in none.',
      },
      remedy: {
        nb: 'Sjekk når eleven sluttet i innføringsklassen, og om fritaket fortsatt gjelder.',
        nn: 'Sjekk når eleven slutta i innføringsklassen, og om fritaket framleis gjeld.',
        en: 'Check when the pupil left the introductory class, and whether the exemption still holds.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('fritakshjemmel', 'outside')
  },
})
