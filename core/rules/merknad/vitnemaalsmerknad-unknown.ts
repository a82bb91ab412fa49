import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/** A diploma remark that VIGO's table does not have. The table is whole: VMM01 to VMM46, and there never was a VMM05. */
export const vitnemaalsmerknadUnknown = defineCellRule({
  id: 'vitnemaalsmerknad-unknown',
  code: 'MRK007',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent vitnemålsmerknad', nn: 'Ukjend vitnemålsmerknad', en: 'Unknown diploma remark (vitnemålsmerknad)' },
  source: [
    { id: 'VIGO-VMM', read: '2026-11-21' },
    { id: 'SAS3-VM-06', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  unless: 'vitnemaalsmerknader',
  appliesTo: ['vitnemaalsmerknad', 'vitnemaalsfag'],
  reads: ['vitnemaalsmerknad'],
  messages: {
    unknown: {
      what: {
        nb: 'Vitnemålsmerknaden «{value}» finnes ikke.',
        nn: 'Vitnemålsmerknaden «{value}» finst ikkje.',
        en: 'There is no vitnemålsmerknad (diploma remark) «{value}».',
      },
      remedy: {
        nb: 'Kodene går fra VMM01 til VMM46, uten VMM05. Velg riktig merknad på beviset i InSchool og eksporter på nytt.',
        nn: 'Kodane går frå VMM01 til VMM46, utan VMM05. Vel rett merknad på beviset i InSchool og eksporter på nytt.',
        en: 'The codes run from VMM01 to VMM46, without VMM05. Choose the right remark on the document in InSchool and export again.',
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind === 'unknown') ctx.hit('unknown')
  },
})
