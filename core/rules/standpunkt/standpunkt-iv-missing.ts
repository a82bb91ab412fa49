import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { isDue } from '../felles/is-due.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { examFallsAway, examFallsAwayColumns } from './exam-falls-away.ts'
import { isBlankGrade } from './graded.ts'
import { isTaught, noBasisRemark } from './no-basis.ts'
import { isWithoutStandpunkt } from './without-standpunkt.ts'

/**
 * FAM21 or FAM51 with nothing in standpunkt when the year is over: IV is lacking. A subject that goes on has its IV, or its grade, in a
 * half-year column, and IV in the autumn explains the remark too.
 */
export const standpunktIvMissing = defineRowRule({
  id: 'standpunkt-iv-missing',
  code: 'STP003',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'IV mangler i standpunkt', nn: 'IV manglar i standpunkt', en: 'IV missing in standpunkt (overall achievement grade)' },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'UDIR5-3-03-07', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F03'],
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fagmerknad', 'fagkode'],
  optional: [...examFallsAwayColumns, 'halvaar1', 'halvaar2', 'skoleaar', 'avbruddsdato_fag'],
  when: {
    standpunkt: isBlankGrade,
    fagmerknad: (remark) => noBasisRemark(remark) !== null,
    fagstatus: isTaught,
    avbruddsdato_fag: (date) => date === '',
  },
  messages: {
    missing: {
      what: {
        nb: 'Faget har {remark}, men standpunkt er tomt.',
        nn: 'Faget har {remark}, men standpunkt er tomt.',
        en: 'The subject has {remark}, but standpunkt (overall achievement grade) is blank.',
      },
      remedy: {
        nb: 'Før IV i standpunkt på faget i InSchool, eller i halvår 2 hvis faget fortsetter. Gjelder ikke merknaden, fjern den.',
        nn: 'Før IV i standpunkt på faget i InSchool, eller i halvår 2 om faget held fram. Gjeld ikkje merknaden, fjern han.',
        en: 'Enter IV in standpunkt on the subject in InSchool, or in the second half-year if the subject goes on. If the remark does not apply, remove it.',
      },
    },
  },
  check(row, ctx) {
    if (row.linje_aktiv === 'N' || gradeCode(row.halvaar1) === 'IV' || !isBlankGrade(row.halvaar2)) return
    if (!isDue(ctx.parametre.sluttkarakterer_komplette, row.skoleaar === '' ? ctx.skoleaar : row.skoleaar, ctx.today)) return
    if (isWithoutStandpunkt(row.fagkode) || isTverrfaglig(row.fagkode, ctx) || examFallsAway(row, ctx)) return
    ctx.hit('standpunkt', 'missing', { remark: noBasisRemark(row.fagmerknad) ?? '' })
  },
})
