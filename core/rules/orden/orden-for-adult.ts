import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'

function isGrade(value: string): boolean {
  return codeMeant('orden', value) !== ''
}

/** Adults in teaching for adults are not graded in order and conduct (F02). One finding per person, in tables too. */
export const ordenForAdult = defineRowRule({
  id: 'orden-for-adult',
  code: 'ORD003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Karakter i orden eller oppførsel for en voksen',
    nn: 'Karakter i orden eller åtferd for ein vaksen',
    en: 'Grade in order or conduct for an adult',
  },
  source: [
    { id: 'SAS3-EK-18', read: '2026-11-22' },
    { id: 'UDIR-FORING-VGS', read: '2026-11-22' },
    { id: 'RHB-B25', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['voksen'],
  optional: ['orden', 'oppforsel'],
  when: { voksen: (answer) => codeMeant('janei', answer) === 'J' },
  whenAny: { orden: isGrade, oppforsel: isGrade },
  messages: {
    adult: {
      what: {
        nb: 'Deltakeren er voksen (Voksen = J), men har karakteren «{value}» i {column}. Voksne får ikke karakter i orden og oppførsel.',
        nn: 'Deltakaren er vaksen (Voksen = J), men har karakteren «{value}» i {column}. Vaksne får ikkje karakter i orden og åtferd.',
        en: 'The participant is an adult (Voksen = J), but has the grade «{value}» in {column}. Adults are not graded in order and conduct.',
      },
      remedy: {
        nb: 'Ta bort karakterene i orden og oppførsel i InSchool. Går eleven i ordinær opplæring, rett Voksen til N.',
        nn: 'Ta bort karakterane i orden og åtferd i InSchool. Går eleven i ordinær opplæring, rett Voksen til N.',
        en: 'Remove the grades in order and conduct in InSchool. If the pupil is in ordinary education, correct Voksen (adult) to N.',
      },
    },
  },
  check(row, ctx) {
    ctx.hit(isGrade(row.orden) ? 'orden' : 'oppforsel', 'adult')
  },
})
