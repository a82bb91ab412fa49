import { codeEntry, entriesOf } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { gradeColumnKind, gradeColumns, inEachOf } from './grade-columns.ts'
import { gradePlacement } from './grade-placement.ts'

/** Codes of upper secondary alone. IG is left to the rules on assessment of prior learning, which adults in grunnskole can have too. */
function isUpperSecondaryOnly(grade: string): boolean {
  const entry = codeEntry('karakter', grade)
  return entry !== null && entry.scale === 'ord' && entry.expired !== true && grade !== 'IG' && entry.levels?.includes('gsk') === false
}

const GRUNNSKOLE = entriesOf('karakter').flatMap(({ code, levels }) => (levels?.includes('gsk') === true ? [code] : []))

/** Grunnskole has 1-6, F, IV, IM, D in subjects without grades and GK for adults. */
export const karakterNotInGrunnskole = defineRowRule({
  id: 'karakter-not-in-grunnskole',
  code: 'KAR009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Karakterkode som ikke brukes i grunnskolen',
    nn: 'Karakterkode som ikkje blir brukt i grunnskulen',
    en: 'Grade code not used in primary and lower secondary school (grunnskole)',
  },
  source: [{ id: 'RHB-B26', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['programomraadekode'],
  optional: gradeColumns,
  when: { programomraadekode: isGrunnskole },
  whenAny: inEachOf(gradeColumns, isUpperSecondaryOnly),
  messages: {
    level: {
      what: {
        nb: '«{value}» brukes i videregående opplæring, men programområdekoden er for grunnskolen.',
        nn: '«{value}» blir brukt i vidaregåande opplæring, men programområdekoden er for grunnskulen.',
        en: '«{value}» is used in upper secondary education, but the programme area code is for grunnskole (primary and lower secondary).',
      },
      remedy: {
        nb: 'Rett karakteren på elevens fag i skolens system, eller rett programområdekoden.',
        nn: 'Rett karakteren på faget til eleven i systemet til skulen, eller rett programområdekoden.',
        en: "Correct the grade on the pupil's subject in the school's system, or correct the programme area code.",
      },
    },
  },
  check(_row, ctx, met) {
    for (const { key, value } of met)
      if (gradePlacement(value, gradeColumnKind(key)) === 'yes') ctx.hit(key, 'level', { allowed: GRUNNSKOLE })
  },
})
