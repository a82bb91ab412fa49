import { isExpired } from '../../catalogue/code-list.ts'
import { skoleaarFrom } from '../../skoleaar/skoleaar.ts'
import { defineCellRule } from '../define-rule.ts'
import { gradeColumns } from './grade-columns.ts'
import { gradesFor } from './grade-placement.ts'

/** ID (ikke deltatt) was in use until about 2012. Rows of older years may have it. */
export const karakterExpired = defineCellRule({
  id: 'karakter-expired',
  code: 'KAR010',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Utgått karakterkode', nn: 'Utgått karakterkode', en: 'Grade code no longer in use' },
  source: [{ id: 'RHB-B26', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  valid: { from: skoleaarFrom(2013) },
  appliesTo: ['fagrad'],
  reads: gradeColumns,
  messages: {
    expired: {
      what: {
        nb: '«{value}» (ikke deltatt) ble brukt til omtrent 2012.',
        nn: '«{value}» (ikkje delteke) vart brukt til om lag 2012.',
        en: '«{value}» (ikke deltatt, did not take part) was used until about 2012.',
      },
      remedy: {
        nb: 'Før koden som brukes nå, på faget i InSchool: IV når grunnlaget for vurdering mangler, D når eleven har deltatt.',
        nn: 'Før koden som blir brukt no, på faget i InSchool: IV når grunnlaget for vurdering manglar, D når eleven har delteke.',
        en: 'Enter the code used now on the subject in InSchool: IV where there is no basis for assessment, D where the pupil took part.',
      },
    },
  },
  check(cell, ctx) {
    if (isExpired('karakter', cell.value)) ctx.hit('expired', { allowed: gradesFor(cell.key) })
  },
})
