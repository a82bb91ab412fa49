import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'

const NO_PUPIL: ReadonlySet<string> = new Set(['P', 'S', 'F', 'G', 'R'])

/**
 * IV in standpunkt in a file that tells when pupils were warned, with no warning in the subject. Without the column, or where nobody has filled it
 * in, it is not checked; nor is a half-year grade (F30). Private candidates, and pupils who have left, are exempt or approved, get no warning.
 */
export const karakterIvWithoutVarsel = defineRowRule({
  id: 'karakter-iv-without-varsel',
  code: 'VAR001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'IV uten varsel', nn: 'IV utan varsel', en: 'IV without a warning' },
  source: [
    { id: 'UDIR5-3-07-01', read: '2026-11-22' },
    { id: 'UDIR5-3-07-04', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-07-01', 'UDIR5-3-07-04'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F30'],
  filled: ['varsel_dato'],
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'varsel_dato'],
  optional: ['fagstatus', 'avbruddsdato_fag'],
  when: { standpunkt: (grade) => gradeCode(grade) === 'IV', varsel_dato: (date) => date === '' },
  messages: {
    missing: {
      what: {
        nb: 'Standpunkt er IV, men filen har ikke noe varsel i faget.',
        nn: 'Standpunkt er IV, men fila har ikkje varsel i faget.',
        en: 'Standpunkt is IV, but the file has no warning (varsel) in the subject.',
      },
      remedy: {
        nb: 'Før datoen for varselet i faget. Er det ikke varslet, ta det opp med skolens ledelse før karakteren blir stående.',
        nn: 'Før datoen for varselet i faget. Er det ikkje varsla, ta det opp med leiinga ved skulen før karakteren blir ståande.',
        en: 'Enter the day of the warning in the subject. If none was given, take it up with the head of the school before the grade stands.',
      },
    },
  },
  check(row, ctx) {
    if (NO_PUPIL.has(codeMeant('fagstatus', row.fagstatus)) || row.avbruddsdato_fag !== '') return
    ctx.hit('varsel_dato', 'missing')
  },
})
