import { defineGroupRule } from '../define-rule.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { codeMeant } from './code-meant.ts'
import { examOutcome } from './exam-outcome.ts'
import { gradeMeant } from './grade-meant.ts'

/**
 * Fagstatus S with the result of an exam. When a pupil leaves, the date and S go to the subjects that are not finished: those that already have an
 * exam grade keep their status. Without any date of leaving the status itself is in doubt, which another rule tells; the statistics have no
 * dates, only lines in use and out of it. Grouped by status, so that other rows cost nothing.
 */
export const eksamenAfterLeaving = defineGroupRule({
  id: 'eksamen-after-leaving',
  code: 'EKS012',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Sluttet i et fag med eksamenskarakter',
    nn: 'Slutta i eit fag med eksamenskarakter',
    en: 'Has left a subject with an exam grade',
  },
  source: [
    { id: 'RHB-B04', read: '2026-11-22' },
    { id: 'RHB-B07', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  by: ['fagstatus'],
  reads: ['fagstatus'],
  optional: [...examColumns, 'linje_aktiv', 'avbruddsdato_fag', 'avbruddsdato', 'avbruddsaarsak', 'fullfortkode'],
  some: { fagstatus: (status) => codeMeant('fagstatus', status) === 'S' },
  messages: {
    finished: {
      what: {
        nb: 'Fagstatusen er «{value}» (sluttet), men faget har eksamenskarakteren {grade}. Fag som er fullført, beholder fagstatusen når eleven slutter.',
        nn: 'Fagstatusen er «{value}» (slutta), men faget har eksamenskarakteren {grade}. Fag som er fullførte, beheld fagstatusen når eleven sluttar.',
        en: 'The fagstatus is «{value}» (has left), but the subject has the exam grade {grade}. Finished subjects keep their status when a pupil leaves.',
      },
      remedy: {
        nb: 'Sett fagstatusen eleven hadde da eksamenen ble tatt, og ta bort avbruddsdatoen på faget i InSchool, eller ta bort karakteren.',
        nn: 'Set fagstatusen eleven hadde då eksamenen vart teken, og ta bort avbrotsdatoen på faget i InSchool, eller ta bort karakteren.',
        en: 'Set the fagstatus the pupil had when the exam was taken and remove the date of leaving from the subject in InSchool, or remove the grade.',
      },
    },
  },
  check(group, ctx) {
    if (codeMeant('fagstatus', group.row(0).fagstatus) !== 'S') return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const hasLeft =
        row.avbruddsdato_fag !== '' ||
        row.avbruddsdato !== '' ||
        row.avbruddsaarsak !== '' ||
        row.fullfortkode === 'S' ||
        row.linje_aktiv === 'J'
      const grade = examColumns.map((key) => gradeMeant(row[key])).find((one) => examOutcome(one) === 'result')
      if (hasLeft && row.linje_aktiv !== 'N' && grade !== undefined && grade !== null) ctx.hit(at, 'fagstatus', 'finished', { grade })
    }
  },
})
