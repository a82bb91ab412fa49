import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import { primaryYear } from './primary-year.ts'

/**
 * A grade in order or conduct before year 8. One finding per pupil.
 */
export const ordenOnBarnetrinn = defineRowRule({
  id: 'orden-on-barnetrinn',
  code: 'VUR002',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter i orden og oppførsel på barnetrinnet',
    nn: 'Karakter i orden og åtferd på barnesteget',
    en: 'Order and conduct grades in primary school',
  },
  source: [{ id: 'UDIR5-3-06-01', read: '2026-11-22' }],
  norms: ['UDIR5-3-06-01'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['elevkurs'],
  reads: ['trinn'],
  optional: ['orden', 'oppforsel', 'programomraadekode'],
  when: { trinn: (trinn) => /^[1-7](?!\d)/.test(trinn) },
  whenAny: { orden: (grade) => codeMeant('orden', grade) !== '', oppforsel: (grade) => codeMeant('orden', grade) !== '' },
  messages: {
    primary: {
      what: {
        nb: 'Eleven går på trinn {trinn}, men har karakter i orden eller oppførsel. Slike karakterer gis fra 8. trinn.',
        nn: 'Eleven går på steg {trinn}, men har karakter i orden eller åtferd. Slike karakterar blir gitt frå 8. steget.',
        en: 'The pupil is in year {trinn} but has a grade in order or conduct. Such grades are given from year 8.',
      },
      remedy: {
        nb: 'Sjekk trinnet. Er det riktig, ta bort karakteren i skolens system.',
        nn: 'Sjekk steget. Er det rett, ta bort karakteren i systemet til skulen.',
        en: "Check the year. If it is right, remove the grade in the school's system.",
      },
    },
  },
  check(row, ctx, met) {
    const trinn = primaryYear(row)
    if (trinn !== null && !isVideregaaende(row.programomraadekode)) ctx.hit(met[0]!.key, 'primary', { trinn })
  },
})
