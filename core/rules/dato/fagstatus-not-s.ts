import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isYearEnd } from './is-year-end.ts'

/**
 * A subject with a date of leaving whose fagstatus is not S. Import corrects it (6A001), so it warns. A date at the end of the year is what
 * some systems fill in for those who finish; in tables, without an enrolment's start date, a grade says the same. A subject that is graded
 * keeps its status and has no date (B04). Gathered by date, so that the many rows without one cost nothing.
 */
export const fagstatusNotS = defineGroupRule({
  id: 'fagstatus-not-s',
  code: 'DAT011',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Avbruddsdato i fag, men fagstatus er ikke S',
    nn: 'Avbrotsdato i fag, men fagstatus er ikkje S',
    en: 'Date of leaving a subject, but the fagstatus is not S',
  },
  source: [
    { id: 'RHB-B05', read: '2026-11-22' },
    { id: 'VIGO-6A001', read: '2026-11-22' },
    { id: 'RHB-B04', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['fagrad'],
  by: ['avbruddsdato_fag'],
  reads: ['fagstatus', 'avbruddsdato_fag'],
  optional: ['skoleaar', 'startdato', 'halvaar2', 'standpunkt', 'eksamen_skriftlig', 'eksamen_muntlig', 'eksamen_annen'],
  messages: {
    other: {
      what: {
        nb: 'Faget har avbruddsdato, men fagstatus er «{value}» og ikke S (sluttet).',
        nn: 'Faget har avbrotsdato, men fagstatus er «{value}» og ikkje S (slutta).',
        en: 'The subject has a date of leaving, but the fagstatus is «{value}» and not S (has left).',
      },
      remedy: {
        nb: 'Har eleven sluttet i faget, sett fagstatus S i InSchool; ellers setter VIGO den. Har eleven fullført faget, ta bort datoen.',
        nn: 'Har eleven slutta i faget, set fagstatus S i InSchool; elles set VIGO han. Har eleven fullført faget, ta bort datoen.',
        en: 'If the pupil has left the subject, set the fagstatus S in InSchool; otherwise VIGO does. If the pupil has finished it, remove the date.',
      },
    },
    blank: {
      what: {
        nb: 'Faget har avbruddsdato, men ingen fagstatus. Den skal være S (sluttet).',
        nn: 'Faget har avbrotsdato, men ingen fagstatus. Han skal vere S (slutta).',
        en: 'The subject has a date of leaving, but no fagstatus. It should be S (has left).',
      },
      remedy: {
        nb: 'Sett fagstatus S på faget i InSchool; ellers setter VIGO den ved import.',
        nn: 'Set fagstatus S på faget i InSchool; elles set VIGO han ved import.',
        en: 'Set the fagstatus S on the subject in InSchool; otherwise VIGO does when it imports.',
      },
    },
  },
  check(group, ctx) {
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const { avbruddsdato_fag } = row
      if (isYearEnd(avbruddsdato_fag, row.skoleaar)) continue
      const fagstatus = codeMeant('fagstatus', row.fagstatus)
      if (fagstatus === 'S' || fagstatus === 'P') continue
      const inTable = row.startdato === ''
      const graded = [row.halvaar2, row.standpunkt, row.eksamen_skriftlig, row.eksamen_muntlig, row.eksamen_annen].some(
        (grade) => grade !== '',
      )
      if (fagstatus === '' ? inTable : inTable && graded) continue
      ctx.hit(at, 'fagstatus', fagstatus === '' ? 'blank' : 'other')
    }
  },
})
