import { definePairRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { isVoksenprogram } from '../felles/kurskode.ts'
import { isMistyped } from '../noekkel/is-mistyped.ts'
import type { RowView } from '../rule.ts'

/** Pupils whose enrolment has no subjects of its own: in training, abroad, gone. */
const WITHOUT_SUBJECTS: ReadonlySet<string> = new Set(['S', 'L', 'K', 'I', 'O', 'V', 'P'])

/**
 * A pupil with an enrolment but not one subject, in a file that has subjects of that school year. One finding per pupil, once the final
 * grades are due. Adults may be enrolled before their modules begin, so they pass; a second enrolment without subjects is told by
 * elevkurs-two-active. Gathered by school year, so that a file of enrolments alone is seen as such.
 */
export const elevkursWithoutFagrad = definePairRule({
  id: 'elevkurs-without-fagrad',
  code: 'ELV008',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Elevkurs uten fag', nn: 'Elevkurs utan fag', en: 'Enrolment without subjects' },
  source: [
    { id: 'SSB-KONTROLL-07', read: '2026-11-22' },
    { id: 'SAS3-KL-06', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01'],
  collapse: 'structural',
  left: 'elevkurs',
  right: 'fagrad',
  by: ['skoleaar'],
  reads: ['fodselsnummer', 'skoleaar'],
  optional: ['programomraadekode', 'avbruddsdato', 'fullfortkode', 'voksen', 'elevstatus'],
  messages: {
    none: {
      what: {
        nb: 'Eleven har elevkurs, men ikke ett fag i filen.',
        nn: 'Eleven har elevkurs, men ikkje eitt fag i fila.',
        en: 'The pupil has an enrolment (elevkurs), but not one subject in the file.',
      },
      remedy: {
        nb: 'Legg fagene på eleven i InSchool og eksporter på nytt. Har eleven sluttet, sett avbruddsdato.',
        nn: 'Legg faga på eleven i InSchool og eksporter på nytt. Har eleven slutta, set avbrotsdato.',
        en: 'Add the subjects to the pupil in InSchool and export again. If the pupil has left, enter the date of leaving.',
      },
    },
  },
  check(left, right, ctx) {
    if (right.size === 0 || !isDue(ctx.parametre.sluttkarakterer_komplette, left.row(0).skoleaar, ctx.today)) return
    const withSubjects = new Set<string>()
    for (let at = 0; at < right.size; at++) withSubjects.add(right.row(at).fodselsnummer)
    const enrolled = new Set<string>()
    const without = new Map<string, number>()
    for (let at = 0; at < left.size; at++) {
      const row = left.row(at)
      const { fodselsnummer } = row
      enrolled.add(fodselsnummer)
      if (!withSubjects.has(fodselsnummer) && isActive(row) && !without.has(fodselsnummer)) without.set(fodselsnummer, at)
    }
    for (const number of without.keys()) if (number === '' || isMistyped(number, ctx)) without.delete(number)
    if (without.size === 0) return
    // Subjects of a person without an enrolment are told elsewhere, and may well be those that are missing here.
    let strays = 0
    for (const number of withSubjects) if (!enrolled.has(number)) strays++
    if (strays < without.size) for (const at of without.values()) ctx.hit(at, 'fodselsnummer', 'none')
  },
})

function isActive(row: RowView<'avbruddsdato' | 'voksen' | 'fullfortkode' | 'elevstatus' | 'programomraadekode'>): boolean {
  return (
    row.avbruddsdato === '' &&
    row.voksen !== 'J' &&
    !['S', 'L', 'K'].includes(row.fullfortkode) &&
    !WITHOUT_SUBJECTS.has(row.elevstatus) &&
    !isVoksenprogram(row.programomraadekode)
  )
}
