import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { judgeCode } from '../kode/judge-code.ts'

/** Autumn or spring. People write a term in a dozen ways («H1», «Vår 2026»), all of them read in tables; a table's column may mean something else. */
export const terminUnknown = defineCellRule({
  id: 'termin-unknown',
  code: 'FGR004',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent termin', nn: 'Ukjend termin', en: 'Unknown term (termin)' },
  source: [{ id: 'SAS3-KL-20', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F18'],
  appliesTo: ['fagrad'],
  reads: ['termin'],
  messages: {
    unknown: {
      what: {
        nb: 'Termin er «{value}», men må være H (høst) eller V (vår).',
        nn: 'Termin er «{value}», men må vere H (haust) eller V (vår).',
        en: 'The term is «{value}», but has to be H (autumn) or V (spring).',
      },
      remedy: {
        nb: 'Rett terminen karakteren er gitt i, i skolens system, og eksporter på nytt.',
        nn: 'Rett terminen karakteren er gitt i, i systemet til skulen, og eksporter på nytt.',
        en: "Correct the term of the grade in the school's system and export again.",
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind !== 'unknown') return
    ctx.hit('unknown', { allowed: codesOf('termin') }, fileKindOf(cell) === 'table' ? 'warning' : 'error')
  },
})
