import { defineGroupRule } from '../define-rule.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import type { RowView } from '../rule.ts'

/** Pupils who sit in the subject; privatist, approved, exempt and recognised subjects have no start date, those that ended had one. */
const TAKES_PART: ReadonlySet<string> = new Set(['E', 'A', 'B', 'N', 'U', 'V', 'O', 'M'])

/**
 * A subject without a start date in upper secondary, where the enrolment has one (a missing one there is told by startdato-missing). Codes of
 * interdisciplinary exams, rows with an exam grade alone, new exams and subjects of other years pass: nobody begins in them this year. Gathered by date,
 * so that rows with one cost nothing.
 */
export const startdatoFagMissing = defineGroupRule({
  id: 'startdato-fag-missing',
  code: 'DAT008',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Startdato i fag mangler', nn: 'Startdato i fag manglar', en: 'Start date of a subject is missing' },
  source: [
    { id: 'SAS3-KL-17', read: '2026-11-22' },
    { id: 'RHB-B03', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['ajourhold', 'elevdata', 'termin1', 'sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F20'],
  collapse: 'structural',
  appliesTo: ['fagrad'],
  by: ['startdato_fag'],
  blankKeys: ['startdato_fag'],
  reads: ['programomraadekode', 'startdato_fag', 'fagstatus'],
  optional: ['fagkode', 'startdato', 'skoleaar2', 'karakterstatus', 'halvaar1', 'halvaar2', 'standpunkt', ...examColumns],
  messages: {
    blank: {
      what: {
        nb: 'Startdato for faget mangler.',
        nn: 'Startdato for faget manglar.',
        en: 'The start date of the subject is missing.',
      },
      remedy: {
        nb: 'Før dagen eleven begynte i faget, i InSchool. Fag som var satt opp før skolestart, får første skoledag. Bare privatister skal stå uten.',
        nn: 'Før dagen eleven byrja i faget, i InSchool. Fag som var sette opp før skulestart, får første skuledag. Berre privatistar skal stå utan.',
        en: 'Enter the day the pupil began the subject in InSchool. Subjects assigned before the start of school get the first school day. Only private candidates (privatister) have none.',
      },
    },
  },
  check(group, ctx) {
    if (group.row(0).startdato_fag !== '') return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (row.startdato === '' || !TAKES_PART.has(row.fagstatus)) continue
      if (row.skoleaar2 !== '' || row.karakterstatus !== '' || !isVideregaaende(row.programomraadekode)) continue
      if (isExamAlone(row) || isTverrfaglig(row.fagkode, ctx)) continue
      ctx.hit(at, 'startdato_fag', 'blank')
    }
  },
})

function isExamAlone(row: RowView<'halvaar1' | 'halvaar2' | 'standpunkt' | (typeof examColumns)[number]>): boolean {
  return row.halvaar1 === '' && row.halvaar2 === '' && row.standpunkt === '' && examColumns.some((key) => row[key] !== '')
}
