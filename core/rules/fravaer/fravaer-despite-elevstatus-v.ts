import { defineRowRule } from '../define-rule.ts'
import { absenceLimit } from './absence-limit.ts'
import { isAbsence } from './is-absence.ts'

const isEntered = (amount: string): boolean => Number(amount) > 0

/**
 * SSB expects absence only where the elevstatus is not V. One finding per enrolment, at the days where both are there; more than a school year has room for, and
 * numbers too long for their column, are told as that. VIGO's elevstatus stands beside the absence in ssbResultat alone, which the number of failed
 * subjects tells it by.
 */
export const fravaerDespiteElevstatusV = defineRowRule({
  id: 'fravaer-despite-elevstatus-v',
  code: 'FRA006',
  severity: 'info',
  status: 'stable',
  title: {
    nb: 'Fravær på en voksen i statistikken',
    nn: 'Fråvær på ein vaksen i statistikken',
    en: 'Absence of an adult in the statistics',
  },
  source: [
    { id: 'NUDB-FRAVAER', read: '2026-11-22' },
    { id: 'SSB-R-18', read: '2026-11-22' },
    { id: 'SSB-R-19', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: ['elevkurs'],
  reads: ['elevstatus', 'antall_stryk'],
  optional: ['fravaer_dager', 'fravaer_timer', 'programomraadekode'],
  when: { elevstatus: (status) => status === 'V' },
  whenAny: { fravaer_dager: isEntered, fravaer_timer: isEntered },
  messages: {
    adult: {
      what: {
        nb: '{column} er {value}, men elevstatus er V (voksen). SSB venter fravær bare når elevstatus ikke er V.',
        nn: '{column} er {value}, men elevstatus er V (vaksen). SSB ventar fråvær berre når elevstatus ikkje er V.',
        en: '{column} is {value}, but the elevstatus is V (adult). Statistics Norway (SSB) expects absence only where the elevstatus is not V.',
      },
      remedy: {
        nb: 'Sjekk fagstatusene som gir elevstatus V (V eller R på et fag). Er de rette, kan fraværet tas bort på eleven i InSchool.',
        nn: 'Sjekk fagstatusane som gjev elevstatus V (V eller R på eit fag). Er dei rette, kan fråværet takast bort på eleven i InSchool.',
        en: 'Check the subject statuses that give elevstatus V (V or R on a subject). If they are right, the absence can be removed from the pupil in InSchool.',
      },
    },
  },
  check(row, ctx, met) {
    for (const [key, kind] of [
      ['fravaer_dager', 'days'],
      ['fravaer_timer', 'hours'],
    ] as const) {
      const amount = row[key]
      if (amount !== '' && !(isAbsence(kind, amount) && Number(amount) <= absenceLimit(kind, row.programomraadekode))) return
    }
    ctx.hit(met[0]!.key, 'adult')
  },
})
