import { defineGroupRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { isListed } from '../felles/listed-subject.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { gradeCode, isBlankGrade } from '../standpunkt/grade-code.ts'
import { noBasisRemark } from '../standpunkt/no-basis.ts'
import { isWithoutStandpunkt } from '../standpunkt/without-standpunkt.ts'
import { deviations } from './deviations.ts'
import { expectsGrade, expectsGradeColumns } from './expects-grade.ts'
import { gradedElsewhere } from './graded-elsewhere.ts'

/**
 * No standpunkt where nearly all pupils of the subject have one, on the day the final grades are due. FAM21 and FAM51 are left to
 * standpunkt-iv-missing, but for IV in the autumn alone. With an imported list the rules on it know which subjects have standpunkt.
 */
export const standpunktMissing = defineGroupRule({
  id: 'standpunkt-missing',
  code: 'FLT001',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Standpunkt mangler, etter flertallet i filen',
    nn: 'Standpunkt manglar, etter fleirtalet i fila',
    en: 'Standpunkt missing, going by the majority of the file',
  },
  source: [
    { id: 'UDIR5-3-18-01', read: '2026-11-22' },
    { id: 'SAS3-KL-09', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-18-01'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F03', 'F04'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode', 'standpunkt'],
  optional: [...expectsGradeColumns, 'fodselsnummer', 'halvaar1', 'halvaar2'],
  some: { standpunkt: isBlankGrade },
  messages: {
    missing: {
      what: {
        nb: 'Eleven har ikke standpunkt i {fagkode}. Etter flertallet i filen skal faget ha det: {agree} av {rows} elever har standpunkt.',
        nn: 'Eleven har ikkje standpunkt i {fagkode}. Etter fleirtalet i fila skal faget ha det: {agree} av {rows} elevar har standpunkt.',
        en: 'The pupil has no standpunkt (overall achievement grade) in {fagkode}. Going by the majority of the file the subject has one: {agree} of {rows} pupils have it.',
      },
      remedy: {
        nb: 'Før standpunkt på faget i InSchool, IV om grunnlaget mangler. Har eleven sluttet eller fritak, før det på faget.',
        nn: 'Før standpunkt på faget i InSchool, IV om grunnlaget manglar. Har eleven slutta eller fritak, før det på faget.',
        en: 'Enter the standpunkt on the subject in InSchool, IV if there is no basis for one. If the pupil has left or is exempt, enter that on the subject.',
      },
    },
    halfYear: {
      what: {
        nb: 'Eleven har halvårskarakter {halvaar2}, men ikke standpunkt i {fagkode}. Etter flertallet i filen avsluttes faget: {agree} av {rows} elever har standpunkt.',
        nn: 'Eleven har halvårskarakter {halvaar2}, men ikkje standpunkt i {fagkode}. Etter fleirtalet i fila blir faget avslutta: {agree} av {rows} elevar har standpunkt.',
        en: 'The pupil has the half-year grade {halvaar2} but no standpunkt (overall achievement grade) in {fagkode}. Going by the majority of the file the subject ends: {agree} of {rows} pupils have a standpunkt.',
      },
      remedy: {
        nb: 'Avslutter eleven faget i år, før karakteren som standpunkt i InSchool. Fortsetter eleven neste år, kan det stå.',
        nn: 'Avsluttar eleven faget i år, før karakteren som standpunkt i InSchool. Held eleven fram neste år, kan det stå.',
        en: 'If the pupil ends the subject this year, enter the grade as standpunkt in InSchool. If the pupil goes on next year, it can stay.',
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    if (isWithoutStandpunkt(fagkode) || isTverrfaglig(fagkode, ctx) || isListed(fagkode, 'standpunkt', ctx)) return
    const { sluttkarakterer_komplette: due } = ctx.parametre
    const found = deviations(
      group,
      {
        says: ({ standpunkt }) => !isBlankGrade(standpunkt),
        counts: (row) =>
          expectsGrade(row) &&
          (!isBlankGrade(row.standpunkt) ||
            ((noBasisRemark(row.fagmerknad) === null || gradeCode(row.halvaar1) === 'IV') &&
              isDue(due, row.skoleaar === '' ? ctx.skoleaar : row.skoleaar, ctx.today))),
      },
      ctx.parametre,
    )
    if (found.length === 0) return
    const graded = gradedElsewhere(group, found, 'standpunkt')
    for (const { index, agree, rows } of found) {
      const { fodselsnummer, halvaar2 } = group.row(index)
      if (graded.has(fodselsnummer)) continue
      if (isBlankGrade(halvaar2)) ctx.hit(index, 'standpunkt', 'missing', { fagkode, agree, rows })
      else ctx.hit(index, 'standpunkt', 'halfYear', { fagkode, agree, rows, halvaar2 })
    }
  },
})
