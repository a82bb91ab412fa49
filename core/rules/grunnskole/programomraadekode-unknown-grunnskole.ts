import { skoleaarFrom } from '../../skoleaar/skoleaar.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeProgramomraadekode } from '../programomraade/judge-programomraadekode.ts'

const CODES = ['GSGSK0----', 'GSGSK0C---', 'GSGSK0J-GR', 'GSGSK0MG--', 'GSGSK0VO--', 'GSGSK0MV--', 'GSFOV0----']
// Counties may have variants of their own within a category, so the category is enough.
const KNOWN = /^(?:GSGSK0(?:$|----$|C|J|MG|VO|MV)|GSFOV0)/

/**
 * VIGO has few codes for grunnskole: an ordinary one, those for linguistic minorities, more grunnskole, and adults'. All have 0 in position 6,
 * because grunnskole has no Vg1-Vg3. Inferred from VIGO's page, so it warns, and an imported list does better.
 */
export const programomraadekodeUnknownGrunnskole = defineCellRule({
  id: 'programomraadekode-unknown-grunnskole',
  code: 'GRS001',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Ukjent programområdekode for grunnskole',
    nn: 'Ukjend programområdekode for grunnskule',
    en: 'Unknown programme area code of grunnskole (primary and lower secondary)',
  },
  source: [
    { id: 'VIGO-GRUNNSKOLE', read: '2026-11-22' },
    { id: 'RHB-A03', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  unless: 'programomraader',
  valid: { from: skoleaarFrom(2023) },
  collapse: 'structural',
  appliesTo: ['elevkurs', 'fagrad', 'vitnemaalsmerknad'],
  reads: ['programomraadekode'],
  messages: {
    trinn: {
      what: {
        nb: '«{value}» har {digit} i posisjon 6, men grunnskolen har 0 der: Vg1–Vg3 finnes bare i videregående.',
        nn: '«{value}» har {digit} i posisjon 6, men grunnskulen har 0 der: Vg1–Vg3 finst berre i vidaregåande.',
        en: '«{value}» has {digit} in position 6, but grunnskole has 0 there: Vg1–Vg3 are upper secondary only.',
      },
      remedy: {
        nb: 'Bruk GSGSK0---- for ordinær grunnskole, eller en av de andre kodene for grunnskole, i skolens system.',
        nn: 'Bruk GSGSK0---- for ordinær grunnskule, eller ein av dei andre kodane for grunnskule, i systemet til skulen.',
        en: "Use GSGSK0---- for ordinary grunnskole, or one of the other codes of grunnskole, in the school's system.",
      },
    },
    unknown: {
      what: {
        nb: '«{value}» begynner som en grunnskolekode, men er ikke blant kodene VIGO har for grunnskole.',
        nn: '«{value}» byrjar som ein grunnskulekode, men er ikkje mellom kodane VIGO har for grunnskule.',
        en: '«{value}» begins like a code of grunnskole, but is not among those VIGO has.',
      },
      remedy: {
        nb: 'Slå opp koden i VIGO Kodeverksbase. Ordinær grunnskole er GSGSK0----; rett koden på elevkurset i skolens system.',
        nn: 'Slå opp koden i VIGO Kodeverksbase. Ordinær grunnskule er GSGSK0----; rett koden på elevkurset i systemet til skulen.',
        en: "Look the code up in VIGO Kodeverksbase. Ordinary grunnskole is GSGSK0----; correct the code on the enrolment in the school's system.",
      },
    },
  },
  check(cell, ctx) {
    if (!cell.value.startsWith('GS')) return
    const verdict = judgeProgramomraadekode(cell)
    // Statistics of older years have four characters.
    if ((verdict.kind !== 'right' && verdict.kind !== 'spelling') || verdict.code.length === 4) return
    const { code } = verdict
    if (KNOWN.test(code)) return
    if (/^GS(?:GSK|FOV)[1-9]/.test(code)) ctx.hit('trinn', { digit: code[5]!, allowed: CODES })
    else ctx.hit('unknown', { allowed: CODES })
  },
})
