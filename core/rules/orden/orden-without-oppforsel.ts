import { definePairRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { enrolmentColumns, isWithoutOrden } from './without-orden.ts'

/** One of the two grades set and not the other. It needs no date to wait for: who has been graded in one has been assessed in both. */
export const ordenWithoutOppforsel = definePairRule({
  id: 'orden-without-oppforsel',
  code: 'ORD002',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Bare én av orden og oppførsel har karakter',
    nn: 'Berre éin av orden og åtferd har karakter',
    en: 'Only one of order and conduct has a grade',
  },
  source: [
    { id: 'UDIR5-3-05-02', read: '2026-11-22' },
    { id: 'RHB-B25', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-05-02'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F02'],
  left: 'elevkurs',
  right: 'fagrad',
  also: 'vitnemaalsmerknad',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['orden', 'oppforsel'],
  optional: [...enrolmentColumns, 'fagstatus', 'vitnemaalsmerknad'],
  messages: {
    'no-orden': {
      what: {
        nb: 'Eleven har karakter i oppførsel, men ikke i orden.',
        nn: 'Eleven har karakter i åtferd, men ikkje i orden.',
        en: 'The pupil has a grade in conduct (oppførsel), but none in order (orden).',
      },
      remedy: {
        nb: 'Sett karakter i orden på eleven i InSchool.',
        nn: 'Set karakter i orden på eleven i InSchool.',
        en: 'Enter the grade in order on the pupil in InSchool.',
      },
    },
    'no-oppforsel': {
      what: {
        nb: 'Eleven har karakter i orden, men ikke i oppførsel.',
        nn: 'Eleven har karakter i orden, men ikkje i åtferd.',
        en: 'The pupil has a grade in order (orden), but none in conduct (oppførsel).',
      },
      remedy: {
        nb: 'Sett karakter i oppførsel på eleven i InSchool.',
        nn: 'Set karakter i åtferd på eleven i InSchool.',
        en: 'Enter the grade in conduct on the pupil in InSchool.',
      },
    },
  },
  check(left, right, ctx, also) {
    for (let at = 0; at < left.size; at++) {
      const row = left.row(at)
      const noOrden = codeMeant('orden', row.orden) === ''
      if (noOrden === (codeMeant('orden', row.oppforsel) === '') || isWithoutOrden(row, right, also)) continue
      if (noOrden) ctx.hit(at, 'orden', 'no-orden')
      else ctx.hit(at, 'oppforsel', 'no-oppforsel')
    }
  },
})
