import { defineGroupRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { isOrdinaryRow, ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { fagkodeOf, isSpecialSubject, subjectOf } from './subject.ts'

/** Grades that somebody has given; exemption and codes of absence are set where there is nothing to grade. */
const GIVEN: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6', 'B', 'IB', 'D'])
/** Remarks that say the grade is one from during the year. */
const FROM_THE_YEAR: ReadonlySet<string> = new Set(['FAM33', 'FAM60', 'FAM61'])

/** A standpunkt in a subject that has none by the list: an interdisciplinary exam, or a subject that goes on next year. Implied, so it asks. */
export const standpunktNotForFagkode = defineGroupRule({
  id: 'standpunkt-not-for-fagkode',
  code: 'OPP007',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Standpunkt i et fag som ikke har standpunkt',
    nn: 'Standpunkt i eit fag som ikkje har standpunkt',
    en: 'Standpunkt (overall grade) in a subject that has none',
  },
  source: [
    { id: 'GREP', read: '2026-11-22' },
    { id: 'VIGO-FAG', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'fagkoder',
  falseAlarms: ['F17'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode', 'standpunkt'],
  optional: [...ordinaryRowColumns, 'fagmerknad'],
  messages: {
    none: {
      what: {
        nb: 'Faget {code} ({name}) har ikke standpunkt, men det er satt «{value}».',
        nn: 'Faget {code} ({name}) har ikkje standpunkt, men det er sett «{value}».',
        en: 'The subject {code} ({name}) has no standpunkt (overall grade), but «{value}» is given.',
      },
      remedy: {
        nb: 'Er det halvårskarakteren i et fag som fortsetter, skal den stå i termin 2. I tverrfaglig eksamen står karakteren i eksamenskolonnen. Sjekk ellers fagkoden.',
        nn: 'Er det halvårskarakteren i eit fag som held fram, skal han stå i termin 2. I tverrfagleg eksamen står karakteren i eksamenskolonna. Sjekk elles fagkoden.',
        en: 'If it is the half-year grade of a subject that goes on, it belongs in term 2. In an interdisciplinary exam the grade stands in the exam column. Otherwise check the code.',
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    const subject = subjectOf(fagkode, ctx)
    if (subject?.standpunkt !== false || isSpecialSubject(fagkode)) return
    const facts = { code: fagkodeOf(fagkode), name: subject.navn }
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (!GIVEN.has(row.standpunkt) || FROM_THE_YEAR.has(fagmerknadOf(row.fagmerknad))) continue
      if (isOrdinaryRow(row) && !isIbRow(row.programomraadekode, fagkode, ctx.parametre)) ctx.hit(at, 'standpunkt', 'none', facts)
    }
  },
})
