import { defineGroupRule } from '../define-rule.ts'
import { absenceOfYear, absenceOptional } from './absence-of-year.ts'

/**
 * What is entered on the document is what is left of the total after deduction, so it is never more. More days and fewer hours look like hours
 * made into days, which is not allowed.
 */
export const fravaerOverTotal = defineGroupRule({
  id: 'fravaer-over-total',
  code: 'FRA001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Mer fravær på dokumentet enn totalt',
    nn: 'Meir fråvær på dokumentet enn totalt',
    en: 'More absence on the document than in total',
  },
  source: [
    { id: 'SAS3-EK-21', read: '2026-11-22' },
    { id: 'SAS3-EK-23', read: '2026-11-22' },
    { id: 'RHB-B24', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-41-02', 'UDIR5-3-47-02'],
  standing: 'bekreftet',
  falseAlarms: ['F26'],
  appliesTo: ['elevkurs'],
  by: ['fodselsnummer', 'skoleaar'],
  reads: ['fodselsnummer', 'skoleaar', 'fravaer_dager', 'fravaer_timer', 'fravaer_dager_totalt', 'fravaer_timer_totalt'],
  optional: absenceOptional,
  messages: {
    days: {
      what: {
        nb: 'Fravær på dokumentet er {entered} dager, men totalt fravær før fratrekk er bare {total}.',
        nn: 'Fråvær på dokumentet er {entered} dagar, men totalt fråvær før fråtrekk er berre {total}.',
        en: 'Absence on the document is {entered} days, but the total before deduction is only {total}.',
      },
      remedy: {
        nb: 'Sjekk fraværet på eleven i InSchool: totalen skal være minst like stor som det som føres.',
        nn: 'Sjekk fråværet på eleven i InSchool: totalen skal vere minst like stor som det som blir ført.',
        en: "Check the pupil's absence in InSchool: the total must be at least as large as what is entered.",
      },
    },
    hours: {
      what: {
        nb: 'Fravær på dokumentet er {entered} timer, men totalt fravær før fratrekk er bare {total}.',
        nn: 'Fråvær på dokumentet er {entered} timar, men totalt fråvær før fråtrekk er berre {total}.',
        en: 'Absence on the document is {entered} hours, but the total before deduction is only {total}.',
      },
      remedy: {
        nb: 'Sjekk fraværet på eleven i InSchool: totalen skal være minst like stor som det som føres.',
        nn: 'Sjekk fråværet på eleven i InSchool: totalen skal vere minst like stor som det som blir ført.',
        en: "Check the pupil's absence in InSchool: the total must be at least as large as what is entered.",
      },
    },
    converted: {
      what: {
        nb: 'Dokumentet har {entered} dager fravær, flere enn totalen {total}, og færre timer enn totalen. Timer ser ut til å være gjort om til dager.',
        nn: 'Dokumentet har {entered} dagar fråvær, fleire enn totalen {total}, og færre timar enn totalen. Timar ser ut til å vere gjorde om til dagar.',
        en: 'The document has {entered} days of absence, more than the total {total}, and fewer hours than the total. Hours seem to have been made into days.',
      },
      remedy: {
        nb: 'Enkelttimer skal stå som timer. Før dager og timer hver for seg i InSchool.',
        nn: 'Enkelttimar skal stå som timar. Før dagar og timar kvar for seg i InSchool.',
        en: 'Single hours must stand as hours. Enter days and hours separately in InSchool.',
      },
    },
  },
  check(group, ctx) {
    const days = absenceOfYear(group, 'fravaer_dager', 'fravaer_dager_totalt', 1)
    const hours = absenceOfYear(group, 'fravaer_timer', 'fravaer_timer_totalt', 1)
    if (days !== null && days.entered > days.total) {
      const converted = hours !== null && hours.entered < hours.total
      ctx.hit(days.most, 'fravaer_dager', converted ? 'converted' : 'days', { entered: days.entered, total: days.total })
    }
    if (hours !== null && hours.entered > hours.total)
      ctx.hit(hours.most, 'fravaer_timer', 'hours', { entered: hours.entered, total: hours.total })
  },
})
