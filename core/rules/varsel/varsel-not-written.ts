import { defineRowRule } from '../define-rule.ts'

const SPOKEN = /muntlig|munnleg|telefon|samtale|ring(?:t|te)\b/i
const WRITTEN = /skriftl|brev|post|sms|melding|digital|visma|inschool/i

/**
 * A warning that was given by word of mouth or by telephone alone. What is both told and written is in order.
 */
export const varselNotWritten = defineRowRule({
  id: 'varsel-not-written',
  code: 'VAR002',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Varselet var ikke skriftlig', nn: 'Varselet var ikkje skriftleg', en: 'Warning not in writing' },
  source: [{ id: 'UDIR5-3-07-03', read: '2026-11-22' }],
  norms: ['UDIR5-3-07-03'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['varsel_form'],
  when: { varsel_form: (form) => SPOKEN.test(form) && !WRITTEN.test(form) },
  messages: {
    spoken: {
      what: {
        nb: 'Varselet er ført som «{value}», men et varsel skal være skriftlig.',
        nn: 'Varselet er ført som «{value}», men eit varsel skal vere skriftleg.',
        en: 'The warning is entered as «{value}», but a warning has to be in writing.',
      },
      remedy: {
        nb: 'Send varselet skriftlig til eleven og de foresatte, og før formen og datoen på nytt.',
        nn: 'Send varselet skriftleg til eleven og dei føresette, og før forma og datoen på nytt.',
        en: 'Send the warning in writing to the pupil and the guardians, and enter form and day again.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('varsel_form', 'spoken')
  },
})
