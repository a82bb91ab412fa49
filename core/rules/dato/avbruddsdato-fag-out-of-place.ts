import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { faultOfEnd } from './fault-of-end.ts'
import { endMessages } from './messages-on-end.ts'
import { writtenDate } from './written-date.ts'

/**
 * A subject's date of leaving against its start date, the school year, today and the day the pupil left. The pupil's own date stands on all
 * subjects (B04): when it is that date that is wrong, avbruddsdato-out-of-place tells it once. One finding per pupil
 * and date; gathered by date, so that the many rows without one cost nothing.
 */
export const avbruddsdatoFagOutOfPlace = defineGroupRule({
  id: 'avbruddsdato-fag-out-of-place',
  code: 'DAT002',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Avbruddsdato i fag som ikke kan stemme',
    nn: 'Avbrotsdato i fag som ikkje kan stemme',
    en: 'Date of leaving a subject that cannot be right',
  },
  source: [
    { id: 'SAS3-KL-18', read: '2026-11-22' },
    { id: 'RHB-B05', read: '2026-11-22' },
    { id: 'RHB-B04', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: ['fagrad'],
  by: ['avbruddsdato_fag'],
  reads: ['avbruddsdato_fag'],
  optional: ['fagstatus', 'startdato_fag', 'skoleaar', 'skoleaar2', 'startdato', 'avbruddsdato', 'avbruddsaarsak'],
  messages: {
    ...endMessages,
    'after-leaving': {
      what: {
        nb: 'Faget er avsluttet «{value}», etter at eleven sluttet på skolen {left}.',
        nn: 'Faget er avslutta «{value}», etter at eleven slutta på skulen {left}.',
        en: 'The subject ended on «{value}», after the pupil left the school on {left}.',
      },
      remedy: {
        nb: 'Rett avbruddsdatoen på faget eller på elevkurset i InSchool.',
        nn: 'Rett avbrotsdatoen på faget eller på elevkurset i InSchool.',
        en: 'Correct the date of leaving of the subject or of the enrolment (elevkurs) in InSchool.',
      },
    },
  },
  check(group, ctx) {
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const end = row.avbruddsdato_fag
      // A privatist has no such date at all: told by startdato-fag-on-privatist.
      if (codeMeant('fagstatus', row.fagstatus) === 'P') continue
      const { skoleaar, avbruddsaarsak, avbruddsdato } = row
      // A subject taken in another year has that year's dates.
      const year = row.skoleaar2 === '' ? skoleaar : ''
      const left = faultOfEnd({ start: row.startdato, end: avbruddsdato, skoleaar, from: '07-15' }, ctx.today)
      if (left !== null && end === avbruddsdato) continue
      const start = row.startdato_fag
      const fault = faultOfEnd({ start, end, skoleaar: year, from: '08-01' }, ctx.today)
      if (fault === null) {
        if (avbruddsdato !== '' && left === null && end > avbruddsdato)
          ctx.hit(at, 'avbruddsdato_fag', 'after-leaving', { left: writtenDate(avbruddsdato) }, 'warning')
      } else if (fault !== 'before-start' || (avbruddsaarsak !== 'IM' && avbruddsaarsak !== 'TN')) {
        const sure = fault === 'before-start' || fault === 'before-year'
        ctx.hit(at, 'avbruddsdato_fag', fault, { skoleaar, start: writtenDate(start) }, sure ? 'error' : 'warning')
      }
    }
  },
})
