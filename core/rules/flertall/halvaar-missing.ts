import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'
import { defineGroupRule } from '../define-rule.ts'
import type { RowView } from '../rule.ts'
import { isBlankGrade } from '../standpunkt/grade-code.ts'
import { noBasisRemark } from '../standpunkt/no-basis.ts'
import { deviations } from './deviations.ts'
import { expectsGrade, expectsGradeColumns } from './expects-grade.ts'
import { gradedElsewhere } from './graded-elsewhere.ts'

/** Who begins in the subject this late has not been there for half of it. */
const LATE = '11-01'

/** No half-year grade after the first term where nearly all pupils of the subject have one. IV and F are grades here; a standpunkt will do. */
export const halvaarMissing = defineGroupRule({
  id: 'halvaar-missing',
  code: 'FLT002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Halvårskarakter mangler, etter flertallet i filen',
    nn: 'Halvårskarakter manglar, etter fleirtalet i fila',
    en: 'Half-year grade missing, going by the majority of the file',
  },
  source: [
    { id: 'UDIR5-3-13-04', read: '2026-11-22' },
    { id: 'SAS3-KL-07', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-13-04'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['termin1'],
  falseAlarms: ['F01', 'F17'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode', 'halvaar1'],
  optional: [...expectsGradeColumns, 'fodselsnummer', 'standpunkt', 'startdato_fag', 'startdato', 'saerskilt_spraak'],
  some: { halvaar1: isBlankGrade },
  messages: {
    missing: {
      what: {
        nb: 'Eleven har ikke halvårskarakter i {fagkode}. Etter flertallet i filen skal faget ha det: {agree} av {rows} elever har den.',
        nn: 'Eleven har ikkje halvårskarakter i {fagkode}. Etter fleirtalet i fila skal faget ha det: {agree} av {rows} elevar har han.',
        en: 'The pupil has no half-year grade in {fagkode}. Going by the majority of the file the subject has one: {agree} of {rows} pupils have it.',
      },
      remedy: {
        nb: 'Før halvårskarakteren på faget i InSchool, IV om grunnlaget mangler. Har eleven sluttet eller fritak, før det på faget.',
        nn: 'Før halvårskarakteren på faget i InSchool, IV om grunnlaget manglar. Har eleven slutta eller fritak, før det på faget.',
        en: 'Enter the half-year grade on the subject in InSchool, IV if there is no basis for one. If the pupil has left or is exempt, enter that on the subject.',
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    const found = deviations(
      group,
      {
        says: ({ halvaar1 }) => !isBlankGrade(halvaar1),
        counts: (row) => expectsGrade(row) && (!isBlankGrade(row.halvaar1) || (noBasisRemark(row.fagmerknad) === null && isThere(row))),
      },
      ctx.parametre,
    )
    if (found.length === 0) return
    const graded = gradedElsewhere(group, found, 'halvaar1')
    for (const { index, agree, rows } of found)
      if (!graded.has(group.row(index).fodselsnummer)) ctx.hit(index, 'halvaar1', 'missing', { fagkode, agree, rows })
  },
})

/** Whether the pupil has been in the subject since the autumn, without a grade elsewhere or language teaching that may come first. */
function isThere(row: RowView<'skoleaar' | 'standpunkt' | 'startdato_fag' | 'startdato' | 'saerskilt_spraak'>): boolean {
  if (!isBlankGrade(row.standpunkt) || row.saerskilt_spraak === 'J') return false
  const year = parseSkoleaar(row.skoleaar)
  const late = year === null ? null : `${startYearOf(year)}-${LATE}`
  return late === null || (row.startdato_fag < late && row.startdato < late)
}
