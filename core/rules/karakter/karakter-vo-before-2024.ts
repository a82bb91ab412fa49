import { skoleaarFrom } from '../../skoleaar/skoleaar.ts'
import { defineCellRule } from '../define-rule.ts'

/** VO came in the spring of 2024, so the first school year that can have it is 2023-2024. Before that the code was IV. */
export const karakterVoBefore2024 = defineCellRule({
  id: 'karakter-vo-before-2024',
  code: 'KAR011',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'VO før koden kom', nn: 'VO før koden kom', en: 'VO before the code came into use' },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'VIGO-VMM', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  valid: { from: skoleaarFrom(1990), to: skoleaarFrom(2022) },
  appliesTo: ['fagrad'],
  reads: ['standpunkt'],
  messages: {
    early: {
      what: {
        nb: '«{value}» kom i bruk våren 2024, men raden gjelder et tidligere skoleår.',
        nn: '«{value}» kom i bruk våren 2024, men rada gjeld eit tidlegare skuleår.',
        en: '«{value}» came into use in spring 2024, but the row is of an earlier school year.',
      },
      remedy: {
        nb: 'Sjekk skoleåret på raden. Er det riktig, er koden IV.',
        nn: 'Sjekk skuleåret på rada. Er det rett, er koden IV.',
        en: 'Check the school year of the row. If it is right, the code is IV.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.value === 'VO') ctx.hit('early')
  },
})
