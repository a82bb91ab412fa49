import { defineRowRule } from '../define-rule.ts'
import { absenceLimit } from './absence-limit.ts'
import { isAbsence } from './is-absence.ts'

const [DAYS, HOURS] = [absenceLimit('days', ''), absenceLimit('hours', '')]
const absenceColumns = ['fravaer_dager', 'fravaer_timer', 'fravaer_dager_totalt', 'fravaer_timer_totalt'] as const

/**
 * More absence than a school year has room for. One finding for days and one for hours: a number that is also more
 * than its total is told by fravaer-over-total. The interface sets no bound but the width, so it warns.
 */
export const fravaerImplausible = defineRowRule({
  id: 'fravaer-implausible',
  code: 'FRA005',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Mer fravær enn et skoleår rommer',
    nn: 'Meir fråvær enn eit skuleår har plass til',
    en: 'More absence than a school year has room for',
  },
  source: [
    { id: 'RHB-B24', read: '2026-11-22' },
    { id: 'SAS3-EK-13', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['programomraadekode'],
  optional: absenceColumns,
  whenAny: {
    fravaer_dager: (days) => Number(days) > DAYS,
    fravaer_dager_totalt: (days) => Number(days) > DAYS,
    fravaer_timer: (hours) => Number(hours) > HOURS,
    fravaer_timer_totalt: (hours) => Number(hours) > HOURS,
  },
  messages: {
    days: {
      what: {
        nb: '{value} dager fravær er mer enn et skoleår har ({most} dager).',
        nn: '{value} dagar fråvær er meir enn eit skuleår har ({most} dagar).',
        en: '{value} days of absence is more than a school year has ({most} days).',
      },
      remedy: {
        nb: 'Sjekk tallet på eleven i InSchool. Dager og timer kan ha byttet plass.',
        nn: 'Sjekk talet på eleven i InSchool. Dagar og timar kan ha bytt plass.',
        en: "Check the pupil's number in InSchool. Days and hours may have changed places.",
      },
    },
    hours: {
      what: {
        nb: '{value} timer fravær er mer enn et skoleår har plass til (om lag {most} timer).',
        nn: '{value} timar fråvær er meir enn eit skuleår har plass til (om lag {most} timar).',
        en: '{value} hours of absence is more than a school year has room for (about {most} hours).',
      },
      remedy: {
        nb: 'Sjekk tallet på eleven i InSchool. Det skal være hele timer i tillegg til dagene.',
        nn: 'Sjekk talet på eleven i InSchool. Det skal vere heile timar i tillegg til dagane.',
        en: "Check the pupil's number in InSchool. It must be whole hours beside the days.",
      },
    },
  },
  check(row, ctx) {
    for (const [kind, key, total] of [
      ['days', 'fravaer_dager', 'fravaer_dager_totalt'],
      ['hours', 'fravaer_timer', 'fravaer_timer_totalt'],
    ] as const) {
      const most = absenceLimit(kind, row.programomraadekode)
      const [entered, all] = [key, total].map((column) => (isAbsence(kind, row[column]) ? Number(row[column]) : 0)) as [number, number]
      if (entered > most && (row[total] === '' || entered <= all)) ctx.hit(key, kind, { most })
      else if (all > most && entered <= most) ctx.hit(total, kind, { most })
    }
  },
})
