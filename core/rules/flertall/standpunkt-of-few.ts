import { defineGroupRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { isListed } from '../felles/listed-subject.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { gradeCode, isBlankGrade, isGraded } from '../standpunkt/grade-code.ts'
import { isWithoutStandpunkt } from '../standpunkt/without-standpunkt.ts'
import { deviations } from './deviations.ts'
import { expectsGrade, expectsGradeColumns } from './expects-grade.ts'

/**
 * A standpunkt where nearly no pupil of the subject has one: the subject goes on, or is an exam alone. Before the final grades are due the
 * others may simply be late, so then most of them must have a half-year grade of the spring or an exam grade instead.
 */
export const standpunktOfFew = defineGroupRule({
  id: 'standpunkt-of-few',
  code: 'FLT003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Standpunkt i et fag der de andre ikke har det',
    nn: 'Standpunkt i eit fag der dei andre ikkje har det',
    en: 'Standpunkt in a subject where the others have none',
  },
  source: [
    { id: 'UDIR5-3-13-10', read: '2026-11-22' },
    { id: 'SAS3-KL-08', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-13-10'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F04'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode', 'standpunkt'],
  optional: [...expectsGradeColumns, 'halvaar2', ...examColumns],
  some: { standpunkt: isBlankGrade },
  messages: {
    only: {
      what: {
        nb: 'Eleven har standpunkt «{value}» i {fagkode}, som eneste av {rows} elever i filen. Etter flertallet fortsetter faget eller har ikke standpunkt.',
        nn: 'Eleven har standpunkt «{value}» i {fagkode}, som einaste av {rows} elevar i fila. Etter fleirtalet held faget fram eller har ikkje standpunkt.',
        en: 'The pupil has the standpunkt (overall achievement grade) «{value}» in {fagkode}, as the only one of {rows} pupils in the file. Going by the majority the subject goes on or has none.',
      },
      remedy: {
        nb: 'Fortsetter eleven i faget, flytt karakteren til halvår 2 i InSchool. Avslutter eleven faget i år, kan den stå.',
        nn: 'Held eleven fram i faget, flytt karakteren til halvår 2 i InSchool. Avsluttar eleven faget i år, kan han stå.',
        en: 'If the pupil goes on with the subject, move the grade to the second half-year in InSchool. If the pupil ends the subject this year, it can stay.',
      },
    },
    few: {
      what: {
        nb: 'Eleven har standpunkt «{value}» i {fagkode}, men etter flertallet i filen fortsetter faget eller har ikke standpunkt: {agree} av {rows} elever har det ikke.',
        nn: 'Eleven har standpunkt «{value}» i {fagkode}, men etter fleirtalet i fila held faget fram eller har ikkje standpunkt: {agree} av {rows} elevar har det ikkje.',
        en: 'The pupil has the standpunkt (overall achievement grade) «{value}» in {fagkode}, but going by the majority of the file the subject goes on or has none: {agree} of {rows} pupils lack it.',
      },
      remedy: {
        nb: 'Fortsetter elevene i faget, flytt karakterene til halvår 2 i InSchool. Avslutter de faget i år, kan de stå.',
        nn: 'Held elevane fram i faget, flytt karakterane til halvår 2 i InSchool. Avsluttar dei faget i år, kan dei stå.',
        en: 'If the pupils go on with the subject, move the grades to the second half-year in InSchool. If they end the subject this year, the grades can stay.',
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    if (isWithoutStandpunkt(fagkode) || isTverrfaglig(fagkode, ctx) || isListed(fagkode, 'standpunkt', ctx)) return
    const found = deviations(
      group,
      {
        says: ({ standpunkt }) => (isBlankGrade(standpunkt) ? true : hasStandpunkt(standpunkt) ? false : null),
        counts: expectsGrade,
      },
      ctx.parametre,
    )
    if (found.length === 0) return
    const { sluttkarakterer_komplette: due, flertall_andel } = ctx.parametre
    const { skoleaar } = group.row(found[0]!.index)
    if (!isDue(due, skoleaar === '' ? ctx.skoleaar : skoleaar, ctx.today)) {
      let [blank, shown] = [0, 0]
      for (let at = 0; at < group.size; at++) {
        const row = group.row(at)
        if (!isBlankGrade(row.standpunkt)) continue
        blank++
        if (!isBlankGrade(row.halvaar2) || examColumns.some((key) => !isBlankGrade(row[key]))) shown++
      }
      if (shown / blank < flertall_andel) return
    }
    for (const { index, agree, rows } of found)
      ctx.hit(index, 'standpunkt', rows - agree === 1 ? 'only' : 'few', { fagkode, rows, ...(rows - agree === 1 ? {} : { agree }) })
  },
})

function hasStandpunkt(standpunkt: string): boolean {
  return isGraded(standpunkt) || gradeCode(standpunkt) === 'IV'
}
