import type { ColumnKey } from '../../records/column-key.ts'
import { defineGroupRule } from '../define-rule.ts'
import { isOrdinaryRow, ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { subjectOf } from './subject.ts'

/** Grades of an exam that was held, or to which somebody did not come; exemption and approval need no exam. */
const HELD: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6', 'B', 'IB', 'BM', 'D', 'IV', 'IM'])
const FORMS: ReadonlySet<string> = new Set(['S', 'M', 'P', 'MP'])
/** Forms that a grade in the column may come from. */
const OF_COLUMN: Readonly<Record<(typeof examColumns)[number], readonly string[]>> = {
  eksamen_skriftlig: ['S'],
  eksamen_muntlig: ['M'],
  eksamen_annen: ['P', 'MP'],
}

/**
 * An exam that the subject does not have for pupils: no exam at all, or another form. One finding per row: the form where it is given, else
 * the grade. Private candidates, adults and pupils with a special exam (karakterstatus S) have exams of their own.
 */
export const eksamenNotForFagkode = defineGroupRule({
  id: 'eksamen-not-for-fagkode',
  code: 'OPP005',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Eksamen som faget ikke har',
    nn: 'Eksamen som faget ikkje har',
    en: 'Exam that the subject does not have',
  },
  source: [
    { id: 'UDIR5-3-25-01', read: '2026-11-22' },
    { id: 'VIGO-FAG', read: '2026-11-22' },
    { id: 'GREP', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-25-01'],
  standing: 'ikke-kontrollert-2024',
  needs: 'fagkoder',
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode'],
  optional: [...ordinaryRowColumns, ...examColumns, 'eksamensform', 'karakterstatus'],
  messages: {
    none: {
      what: {
        nb: 'Faget {code} ({name}) har ikke eksamen for elever, men {column} er «{value}».',
        nn: 'Faget {code} ({name}) har ikkje eksamen for elevar, men {column} er «{value}».',
        en: 'The subject {code} ({name}) has no exam for pupils, but {column} is «{value}».',
      },
      remedy: {
        nb: 'Sjekk om eksamenskarakteren hører til et annet fag, og rett i InSchool. Er det særskilt eksamen, sett karakterstatus S.',
        nn: 'Sjekk om eksamenskarakteren høyrer til eit anna fag, og rett i InSchool. Er det særskild eksamen, set karakterstatus S.',
        en: 'Check whether the exam grade belongs to another subject, and correct it in InSchool. For a special exam (særskilt eksamen), set karakterstatus S.',
      },
    },
    form: {
      what: {
        nb: 'Eksamensformen «{value}» er ikke blant dem faget {code} ({name}) har: {forms}.',
        nn: 'Eksamensforma «{value}» er ikkje mellom dei faget {code} ({name}) har: {forms}.',
        en: 'The exam form «{value}» is not among those of the subject {code} ({name}): {forms}.',
      },
      remedy: {
        nb: 'Rett eksamensformen på elevens fag i InSchool, eller sjekk fagkoden.',
        nn: 'Rett eksamensforma på faget til eleven i InSchool, eller sjekk fagkoden.',
        en: "Correct the exam form on the pupil's subject in InSchool, or check the subject code.",
      },
    },
    column: {
      what: {
        nb: '{column} er «{value}», men faget {code} ({name}) har bare eksamen i formen {forms}.',
        nn: '{column} er «{value}», men faget {code} ({name}) har berre eksamen i forma {forms}.',
        en: '{column} is «{value}», but the subject {code} ({name}) has exams only in the form {forms}.',
      },
      remedy: {
        nb: 'Flytt karakteren til riktig eksamenskolonne i InSchool, eller sjekk fagkoden.',
        nn: 'Flytt karakteren til rett eksamenskolonne i InSchool, eller sjekk fagkoden.',
        en: 'Move the grade to the right exam column in InSchool, or check the subject code.',
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    const subject = subjectOf(fagkode, ctx)
    const forms = subject?.eksamensformer
    if (forms == null) return
    const facts = { code: fagkode, name: subject!.navn }
    const allowed = [...forms]
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const held = examColumns.find((key) => HELD.has(row[key]))
      if ((held === undefined && row.eksamensform === '') || row.karakterstatus === 'S') continue
      if (!isOrdinaryRow(row) || isIbRow(row.programomraadekode, fagkode, ctx.parametre)) continue
      if (forms.length === 0) {
        const where: ColumnKey | null = held ?? (FORMS.has(row.eksamensform) ? 'eksamensform' : null)
        if (where !== null) ctx.hit(at, where, 'none', facts)
      } else if (row.eksamensform !== '') {
        if (FORMS.has(row.eksamensform) && !forms.includes(row.eksamensform))
          ctx.hit(at, 'eksamensform', 'form', { ...facts, forms, allowed })
      } else if (held !== undefined && !OF_COLUMN[held].some((form) => forms.includes(form)))
        ctx.hit(at, held, 'column', { ...facts, forms })
    }
  },
})
