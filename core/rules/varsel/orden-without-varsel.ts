import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'

const LOWERED: ReadonlySet<string> = new Set(['NG', 'LG'])
const isLowered = (grade: string): boolean => LOWERED.has(codeMeant('orden', grade))

/**
 * NG or LG in order or conduct in a file that tells when pupils were warned of it, without a warning. A grade lowered for one single incident needs
 * none, because none could have been given (UDIR5-3-07-07). One finding per pupil.
 */
export const ordenWithoutVarsel = defineRowRule({
  id: 'orden-without-varsel',
  code: 'VAR005',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Nedsatt karakter i orden eller oppførsel uten varsel',
    nn: 'Nedsett karakter i orden eller åtferd utan varsel',
    en: 'Lowered grade in order or conduct without a warning',
  },
  source: [
    { id: 'UDIR5-3-07-06', read: '2026-11-22' },
    { id: 'UDIR5-3-07-07', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-07-06', 'UDIR5-3-07-07'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F30'],
  filled: ['varsel_orden_dato'],
  appliesTo: ['elevkurs'],
  reads: ['orden', 'oppforsel', 'varsel_orden_dato'],
  optional: ['nedsatt_aarsak'],
  when: { varsel_orden_dato: (date) => date === '' },
  whenAny: { orden: isLowered, oppforsel: isLowered },
  messages: {
    missing: {
      what: {
        nb: 'Karakteren i orden eller oppførsel er satt ned, men filen har ikke noe varsel om det.',
        nn: 'Karakteren i orden eller åtferd er sett ned, men fila har ikkje varsel om det.',
        en: 'The grade in order or conduct is lowered, but the file has no warning of it.',
      },
      remedy: {
        nb: 'Før datoen for varselet, eller grunnen hvis karakteren er satt ned for en enkelthendelse.',
        nn: 'Før datoen for varselet, eller grunnen om karakteren er sett ned for ei enkelthending.',
        en: 'Enter the day of the warning, or the reason if the grade was lowered for one single incident.',
      },
    },
  },
  check(row, ctx) {
    if (!/enkelt|sanksjon/i.test(row.nedsatt_aarsak)) ctx.hit('varsel_orden_dato', 'missing')
  },
})
