import { isCode } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

/** In grunnskole a pupil has completed (B) or left (S); the other codes belong to upper secondary. X is judged elsewhere. */
export const fullfortkodeWrongLevel = defineRowRule({
  id: 'fullfortkode-wrong-level',
  code: 'KUR003',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fullførtkode som ikke hører til i grunnskolen',
    nn: 'Fullførtkode som ikkje høyrer til i grunnskulen',
    en: 'Completion code (fullførtkode) that does not belong in grunnskole',
  },
  source: [
    { id: 'RHB-B21', read: '2026-11-21' },
    { id: 'SAS3-EK-12', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F11'],
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['fullfortkode', 'programomraadekode'],
  when: {
    fullfortkode: (code) => code !== 'B' && code !== 'S' && code !== 'X' && isCode('fullfortkode', code),
    programomraadekode: isGrunnskole,
  },
  messages: {
    wrongLevel: {
      what: {
        nb: 'Fullførtkode «{value}» brukes bare i videregående, men programområdet {programme} er grunnskole.',
        nn: 'Fullførtkode «{value}» blir berre brukt i vidaregåande, men programområdet {programme} er grunnskule.',
        en: 'Fullførtkode «{value}» is used in upper secondary only, but the programme area {programme} is grunnskole.',
      },
      remedy: {
        nb: 'Bruk B (fullført) eller S (sluttet), eller rett programområdekoden i InSchool.',
        nn: 'Bruk B (fullført) eller S (slutta), eller rett programområdekoden i InSchool.',
        en: 'Use B (completed) or S (left), or correct the programme area code in InSchool.',
      },
    },
  },
  check(row, ctx) {
    ctx.hit('fullfortkode', 'wrongLevel', { programme: row.programomraadekode, allowed: ['B', 'S'] })
  },
})
