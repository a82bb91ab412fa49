import { defineRowRule } from '../define-rule.ts'

/**
 * For part-time pupils the head of the school chooses: days and hours, or hours alone. Hours alone, and days entered.
 */
export const fravaerDagerHoursOnly = defineRowRule({
  id: 'fravaer-dager-hours-only',
  code: 'FOR010',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fraværsdager når bare timer skal føres',
    nn: 'Fråværsdagar når berre timar skal førast',
    en: 'Days of absence though only hours are entered',
  },
  source: [{ id: 'UDIR5-3-47-03', read: '2026-11-22' }],
  norms: ['UDIR5-3-47-03'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['elevkurs'],
  reads: ['fravaer_dager', 'fravaer_foringsmaate'],
  when: {
    fravaer_dager: (days) => days !== '' && days !== '0',
    fravaer_foringsmaate: (how) => /timer|timar/i.test(how) && !/dag/i.test(how),
  },
  messages: {
    days: {
      what: {
        nb: 'Fraværet til eleven føres bare i timer, men {value} dager er ført.',
        nn: 'Fråværet til eleven blir berre ført i timar, men {value} dagar er ført.',
        en: 'The absence of the pupil is entered in hours only, but {value} days are entered.',
      },
      remedy: {
        nb: 'Før dagene som timer, eller rett hvordan fraværet føres.',
        nn: 'Før dagane som timar, eller rett korleis fråværet blir ført.',
        en: 'Enter the days as hours, or correct how absence is entered.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('fravaer_dager', 'days')
  },
})
