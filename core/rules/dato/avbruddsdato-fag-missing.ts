import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'

/**
 * Fagstatus S without a day on the subject or on the enrolment. Where the enrolment itself says that the pupil left without a day, that is
 * told there. Gathered by status, so that other rows cost nothing.
 */
export const avbruddsdatoFagMissing = defineGroupRule({
  id: 'avbruddsdato-fag-missing',
  code: 'DAT012',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Sluttet i faget uten avbruddsdato', nn: 'Slutta i faget utan avbrotsdato', en: 'Left the subject without a date' },
  source: [
    { id: 'RHB-B05', read: '2026-11-22' },
    { id: 'SAS3-KL-18', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['fagrad'],
  by: ['fagstatus'],
  reads: ['fagstatus', 'avbruddsdato_fag'],
  optional: ['avbruddsdato', 'avbruddsaarsak', 'fullfortkode', 'elevstatus', 'linje_aktiv'],
  messages: {
    'no-date': {
      what: {
        nb: 'Fagstatus er «{value}» (sluttet), men verken faget eller elevkurset har avbruddsdato.',
        nn: 'Fagstatus er «{value}» (slutta), men korkje faget eller elevkurset har avbrotsdato.',
        en: 'The fagstatus is «{value}» (has left), but neither the subject nor the enrolment (elevkurs) has a date of leaving.',
      },
      remedy: {
        nb: 'Før dagen eleven sluttet i faget, i InSchool, eller rett fagstatusen.',
        nn: 'Før dagen eleven slutta i faget, i InSchool, eller rett fagstatusen.',
        en: 'Enter the day the pupil left the subject in InSchool, or correct the fagstatus.',
      },
    },
  },
  check(group, ctx) {
    if (codeMeant('fagstatus', group.row(0).fagstatus) !== 'S') return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (row.avbruddsdato_fag !== '' || row.avbruddsdato !== '' || row.linje_aktiv === 'N') continue
      if (row.fullfortkode === 'S' || row.elevstatus === 'S' || row.avbruddsaarsak !== '') continue
      if (!group.isUnreadable(at, 'avbruddsdato_fag')) ctx.hit(at, 'fagstatus', 'no-date')
    }
  },
})
