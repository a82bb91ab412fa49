import { defineGroupRule } from '../define-rule.ts'
import { privatistMessages } from './messages-on-privatist.ts'

/**
 * Start date or date of leaving on a privatist's subject, once per pupil and date. Where the whole enrolment is a privatist's and has a date
 * of its own, it is told there (startdato-on-privatist).
 */
export const startdatoFagOnPrivatist = defineGroupRule({
  id: 'startdato-fag-on-privatist',
  code: 'DAT010',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Startdato eller avbruddsdato på privatistfag',
    nn: 'Startdato eller avbrotsdato på privatistfag',
    en: 'Start date or date of leaving of a subject taken as a private candidate (privatist)',
  },
  source: [
    { id: 'RHB-B03', read: '2026-11-22' },
    { id: 'RHB-B05', read: '2026-11-22' },
    { id: 'SAS3-KL-17', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F07'],
  collapse: 'person',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer'],
  // rkv_dato stands in the interface alone: in tables the column may be the day a privatist enrolled or withdrew.
  reads: ['fodselsnummer', 'fagstatus', 'rkv_dato'],
  optional: ['startdato_fag', 'avbruddsdato_fag', 'startdato', 'avbruddsdato'],
  messages: privatistMessages,
  check(group, ctx) {
    let only = true
    let any = false
    for (let at = 0; at < group.size; at++) {
      if (group.row(at).fagstatus === 'P') any = true
      else only = false
    }
    if (!any) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (row.fagstatus !== 'P') continue
      const { startdato_fag, avbruddsdato_fag } = row
      if (startdato_fag !== '' && !(only && row.startdato !== '')) ctx.hit(at, 'startdato_fag', 'start')
      if (avbruddsdato_fag !== '' && !(only && row.avbruddsdato !== '')) ctx.hit(at, 'avbruddsdato_fag', 'end')
    }
  },
})
