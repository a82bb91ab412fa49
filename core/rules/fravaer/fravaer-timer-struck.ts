import { defineGroupRule } from '../define-rule.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { absenceOfYear, absenceOptional } from './absence-of-year.ts'

/**
 * In grunnskole only days may be left out of the document, never hours. Hours made into days are told by fravaer-over-total. In upper
 * secondary it is not asked.
 */
export const fravaerTimerStruck = defineGroupRule({
  id: 'fravaer-timer-struck',
  code: 'FRA003',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Timer trukket fra fraværet i grunnskolen',
    nn: 'Timar trekte frå fråværet i grunnskulen',
    en: 'Hours of absence struck in grunnskole',
  },
  source: [{ id: 'UDIR5-3-41-11', read: '2026-11-22' }],
  norms: ['UDIR5-3-41-11'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F26'],
  appliesTo: ['elevkurs'],
  by: ['fodselsnummer', 'skoleaar'],
  reads: [
    'fodselsnummer',
    'skoleaar',
    'programomraadekode',
    'fravaer_dager',
    'fravaer_timer',
    'fravaer_dager_totalt',
    'fravaer_timer_totalt',
  ],
  optional: absenceOptional,
  messages: {
    struck: {
      what: {
        nb: '{struck} timer er trukket fra fraværet ({total} timer totalt, {entered} på vitnemålet). I grunnskolen kan bare hele dager trekkes fra.',
        nn: '{struck} timar er trekte frå fråværet ({total} timar totalt, {entered} på vitnemålet). I grunnskulen kan berre heile dagar trekkjast frå.',
        en: '{struck} hours of absence have been struck ({total} in total, {entered} on the diploma). In grunnskole only whole days may be struck.',
      },
      remedy: {
        nb: 'Før alle timene på vitnemålet i skolens system, eller rett totalen.',
        nn: 'Før alle timane på vitnemålet i systemet til skulen, eller rett totalen.',
        en: "Enter all the hours on the diploma in the school's system, or correct the total.",
      },
    },
  },
  check(group, ctx) {
    for (let i = 0; i < group.size; i++) if (!isGrunnskole(group.row(i).programomraadekode)) return
    const hours = absenceOfYear(group, 'fravaer_timer', 'fravaer_timer_totalt', -1)
    if (hours === null || hours.entered >= hours.total) return
    const days = absenceOfYear(group, 'fravaer_dager', 'fravaer_dager_totalt', 1)
    if (days !== null && days.entered > days.total) return
    ctx.hit(hours.most, 'fravaer_timer', 'struck', {
      struck: hours.total - hours.entered,
      total: hours.total,
      entered: hours.entered,
    })
  },
})
