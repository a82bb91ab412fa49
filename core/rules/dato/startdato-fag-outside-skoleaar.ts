import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { keepsEarlierStart } from './keeps-earlier-start.ts'
import { startMessages } from './messages-on-start.ts'
import { startOutside } from './start-outside.ts'

/** Subjects that have no start date of this year: privatist, approved, recognised, exempt; adults begin when they like. */
const NOT_ASKED: ReadonlySet<string> = new Set(['P', 'G', 'R', 'F', 'V'])

/**
 * A subject's start date outside its school year. The same date as on the enrolment is told there. Only rows whose enrolment has a start date
 * are asked: a row without an enrolment may have the wrong year (told as such), and in tables the date may be the day the pupil came to the school.
 */
export const startdatoFagOutsideSkoleaar = defineGroupRule({
  id: 'startdato-fag-outside-skoleaar',
  code: 'DAT007',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Startdato i fag utenfor skoleåret',
    nn: 'Startdato i fag utanfor skuleåret',
    en: 'Start date of a subject outside the school year',
  },
  source: [
    { id: 'RHB-B03', read: '2026-11-22' },
    { id: 'SAS3-KL-17', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F19'],
  collapse: 'person',
  appliesTo: ['fagrad'],
  by: ['skoleaar', 'startdato_fag'],
  reads: ['skoleaar', 'startdato_fag'],
  optional: ['fagstatus', 'skoleaar2', 'programomraadekode', 'startdato', 'voksen', 'deltid', 'fullfortkode', 'elevstatus'],
  messages: startMessages,
  check(group, ctx) {
    const { skoleaar, startdato_fag } = group.row(0)
    const where = startOutside(startdato_fag, skoleaar)
    if (where === null) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (row.startdato === '' || row.startdato === startdato_fag) continue
      if (NOT_ASKED.has(codeMeant('fagstatus', row.fagstatus)) || row.skoleaar2 !== '' || keepsEarlierStart(row)) continue
      ctx.hit(at, 'startdato_fag', where, { skoleaar })
    }
  },
})
