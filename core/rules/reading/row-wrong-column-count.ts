import { defineLineRule } from '../define-rule.ts'

/** A line with more or fewer fields than its kind has. Its cells may be shifted, so no other rule looks at them. */
export const rowWrongColumnCount = defineLineRule({
  id: 'row-wrong-column-count',
  code: 'LES002',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Feil antall felt på linjen', nn: 'Feil tal på felt i linja', en: 'Wrong number of fields in the line' },
  source: [
    { id: 'SAS3', read: '2026-11-21' },
    { id: 'SSB-R', read: '2026-11-21' },
    { id: 'SSB-RF', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F43'],
  collapse: 'structural',
  kinds: ['too-many-fields', 'too-few-fields'],
  messages: {
    'too-many': {
      what: {
        nb: 'Linjen har {found} felt, men skal ha {expected}. Resten av linjen er ikke kontrollert.',
        nn: 'Linja har {found} felt, men skal ha {expected}. Resten av linja er ikkje kontrollert.',
        en: 'The line has {found} fields but should have {expected}. The rest of the line has not been checked.',
      },
      remedy: {
        nb: 'Se etter et skilletegn inne i et navn eller et fritekstfelt, ta det bort og eksporter på nytt.',
        nn: 'Sjå etter eit skiljeteikn inne i eit namn eller eit fritekstfelt, ta det bort og eksporter på nytt.',
        en: 'Look for a separator inside a name or a free text field, remove it and export again.',
      },
    },
    'too-few': {
      what: {
        nb: 'Linjen har bare {found} felt, men skal ha {expected}. Resten av linjen er ikke kontrollert.',
        nn: 'Linja har berre {found} felt, men skal ha {expected}. Resten av linja er ikkje kontrollert.',
        en: 'The line has only {found} fields but should have {expected}. The rest of the line has not been checked.',
      },
      remedy: {
        nb: 'Sjekk at linjen ikke er kuttet, og at tomme felt står med skilletegn. Eksporter på nytt.',
        nn: 'Sjekk at linja ikkje er kutta, og at tomme felt står med skiljeteikn. Eksporter på nytt.',
        en: 'Make sure that the line has not been cut and that empty fields keep their separators. Export again.',
      },
    },
  },
  check(line, ctx) {
    ctx.hit(line.kind === 'too-many-fields' ? 'too-many' : 'too-few', { found: line.found, expected: line.expected })
  },
})
