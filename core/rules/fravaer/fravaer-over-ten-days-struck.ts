import { defineGroupRule } from '../define-rule.ts'
import { absenceOfYear, absenceOptional } from './absence-of-year.ts'

/**
 * At most ten days of absence may be left out of the document in a school year, whatever the reasons (a county may change the number). Days
 * on several enrolments are summed first.
 */
export const fravaerOverTenDaysStruck = defineGroupRule({
  id: 'fravaer-over-ten-days-struck',
  code: 'FRA002',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Flere enn ti fraværsdager trukket fra',
    nn: 'Fleire enn ti fråværsdagar trekte frå',
    en: 'More than ten days of absence struck',
  },
  source: [
    { id: 'UDIR5-3-47-06', read: '2026-11-22' },
    { id: 'UDIR5-3-41-10', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-47-01', 'UDIR5-3-47-06', 'UDIR5-3-47-07', 'UDIR5-3-41-01', 'UDIR5-3-41-10', 'UDIR5-3-41-18'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F22', 'F26'],
  appliesTo: ['elevkurs'],
  by: ['fodselsnummer', 'skoleaar'],
  reads: ['fodselsnummer', 'skoleaar', 'fravaer_dager', 'fravaer_dager_totalt'],
  optional: absenceOptional,
  messages: {
    struck: {
      what: {
        nb: '{struck} dager er trukket fra fraværet ({total} dager totalt, {entered} på dokumentet). Det er lov å trekke fra {most} dager i et skoleår.',
        nn: '{struck} dagar er trekte frå fråværet ({total} dagar totalt, {entered} på dokumentet). Det er lov å trekkje frå {most} dagar i eit skuleår.',
        en: '{struck} days of absence have been struck ({total} in total, {entered} on the document). At most {most} days may be struck in a school year.',
      },
      remedy: {
        nb: 'Før dagene ut over {most} på dokumentet i InSchool, eller rett totalen. Årsaken kan stå i et vedlegg.',
        nn: 'Før dagane ut over {most} på dokumentet i InSchool, eller rett totalen. Årsaka kan stå i eit vedlegg.',
        en: 'Enter the days beyond {most} on the document in InSchool, or correct the total. The reason may be given in an attachment.',
      },
    },
  },
  check(group, ctx) {
    const days = absenceOfYear(group, 'fravaer_dager', 'fravaer_dager_totalt', -1)
    if (days === null) return
    const struck = days.total - days.entered
    const most = ctx.parametre.fratrekk_dager_maks
    if (struck > most) ctx.hit(days.most, 'fravaer_dager', 'struck', { struck, most, total: days.total, entered: days.entered })
  },
})
