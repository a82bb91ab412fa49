import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from './code-meant.ts'

/** Pupils who take the subject itself; B gets more teaching in a subject that may be finished. */
const PUPIL: ReadonlySet<string> = new Set(['E', 'A', 'N'])

/**
 * The same person as pupil and as private candidate in the same subject and term. Silent when the pupil has left the subject, when the exam is
 * taken again, and within one enrolment, where the two lines are told of as one subject twice. Private candidacy in other subjects is fine (F07).
 */
export const fagradElevAndPrivatist = defineGroupRule({
  id: 'fagrad-elev-and-privatist',
  code: 'EKS013',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Elev og privatist i samme fag samtidig',
    nn: 'Elev og privatist i same fag samstundes',
    en: 'Pupil and private candidate in one subject at a time',
  },
  source: [
    { id: 'UDIR5-3-27-07', read: '2026-11-22' },
    { id: 'RHB-B07', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-27-07'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F07'],
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'skoleaar', 'fagkode', 'termin'],
  reads: ['skolenummer', 'programomraadekode', 'fagstatus'],
  optional: ['karakterstatus', 'avbruddsdato_fag', 'avbruddsdato', 'skoleaar2'],
  minRows: 2,
  some: { fagstatus: (status) => codeMeant('fagstatus', status) === 'P' },
  messages: {
    both: {
      what: {
        nb: 'Kandidaten er privatist i faget, men også elev i det samme faget og den samme terminen, i rad {row}.',
        nn: 'Kandidaten er privatist i faget, men òg elev i det same faget og den same terminen, i rad {row}.',
        en: 'The candidate is a private candidate (privatist) in the subject, but also a pupil in the same subject and term, in row {row}.',
      },
      remedy: {
        nb: 'Sjekk om eleven sluttet i faget før oppmeldingen som privatist, og før i så fall avbruddsdato og fagstatus S i InSchool. Ellers gjelder bare den ene linjen.',
        nn: 'Sjekk om eleven slutta i faget før oppmeldinga som privatist, og før i så fall avbrotsdato og fagstatus S i InSchool. Elles gjeld berre den eine linja.',
        en: 'Check whether the pupil left the subject before registering as a private candidate; if so, enter the date of leaving and fagstatus S in InSchool. Otherwise only one of the lines counts.',
      },
    },
  },
  check(group, ctx) {
    const pupils: { readonly at: number; readonly enrolment: string }[] = []
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const hasLeft = row.avbruddsdato_fag !== '' || row.avbruddsdato !== ''
      if (!PUPIL.has(codeMeant('fagstatus', row.fagstatus)) || hasLeft || row.karakterstatus !== '' || row.skoleaar2 !== '') continue
      pupils.push({ at, enrolment: `${row.skolenummer} ${row.programomraadekode}` })
    }
    if (pupils.length === 0) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (codeMeant('fagstatus', row.fagstatus) !== 'P' || row.karakterstatus !== '' || row.skoleaar2 !== '') continue
      const enrolment = `${row.skolenummer} ${row.programomraadekode}`
      const other = pupils.find((pupil) => pupil.enrolment !== enrolment)
      if (other !== undefined) ctx.hit(at, 'fagstatus', 'both', { row: group.rowNumber(other.at) })
    }
  },
})
