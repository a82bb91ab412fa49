import { defineRowRule } from '../define-rule.ts'
import { roleOf } from '../felles/role-of.ts'

/**
 * An entry error in a grade that has been entered is corrected by the head of the school. Names of people and other offices tell nothing.
 */
export const feilforingWrongPerson = defineRowRule({
  id: 'feilforing-wrong-person',
  code: 'FOR002',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Føringsfeil rettet av en lærer', nn: 'Føringsfeil retta av ein lærar', en: 'Entry error corrected by a teacher' },
  source: [{ id: 'UDIR5-3-39-05', read: '2026-11-22' }],
  norms: ['UDIR5-3-39-05'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['endringsaarsak', 'endret_av'],
  when: { endringsaarsak: (reason) => /feilføring|føringsfeil|feil ført/i.test(reason), endret_av: (who) => roleOf(who) === 'lærer' },
  messages: {
    teacher: {
      what: {
        nb: 'En føringsfeil er rettet av en lærer. Det er rektor som kan rette den.',
        nn: 'Ein føringsfeil er retta av ein lærar. Det er rektor som kan rette han.',
        en: 'An entry error was corrected by a teacher. Only the head of the school (rektor) can do that.',
      },
      remedy: {
        nb: 'La rektor bekrefte rettingen, og før hvem som har gjort den.',
        nn: 'Lat rektor stadfeste rettinga, og før kven som har gjort ho.',
        en: 'Have the head confirm the correction, and enter who made it.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('endret_av', 'teacher')
  },
})
