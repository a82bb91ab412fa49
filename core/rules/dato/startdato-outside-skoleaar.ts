import { definePairRule } from '../define-rule.ts'
import { keepsEarlierStart } from './keeps-earlier-start.ts'
import { startMessages } from './messages-on-start.ts'
import { startOutside } from './start-outside.ts'

/**
 * $EK with a start date outside its school year. A new date is given when programme, step or school changes (B02), so an earlier one is
 * unusual, but right for those F19 names. Rows with an elevstatus are left to startdato-outside-skoleaar-in-vigo.
 */
export const startdatoOutsideSkoleaar = definePairRule({
  id: 'startdato-outside-skoleaar',
  code: 'DAT005',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Startdato utenfor skoleåret', nn: 'Startdato utanfor skuleåret', en: 'Start date outside the school year' },
  source: [
    { id: 'RHB-B02', read: '2026-11-22' },
    { id: 'SAS3-EK-07', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F19'],
  left: 'elevkurs',
  right: 'fagrad',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['startdato', 'skoleaar', 'programomraadekode'],
  optional: ['voksen', 'deltid', 'fullfortkode', 'elevstatus', 'fagstatus'],
  messages: startMessages,
  check(left, right, ctx) {
    // An enrolment of the wrong year has no subjects, which is told of them.
    if (right.size === 0) return
    for (let at = 0; at < left.size; at++) {
      const row = left.row(at)
      const { skoleaar } = row
      const where = startOutside(row.startdato, skoleaar)
      if (where === null || row.elevstatus !== '' || keepsEarlierStart(row)) continue
      if (!hasAdultOrPrivate(right)) ctx.hit(at, 'startdato', where, { skoleaar })
    }
  },
})

/** A privatist's start date is told as such (startdato-on-privatist). */
function hasAdultOrPrivate(subjects: { readonly size: number; row(index: number): { readonly fagstatus: string } }): boolean {
  let privatist = subjects.size
  for (let at = 0; at < subjects.size; at++) {
    const { fagstatus } = subjects.row(at)
    if (fagstatus === 'V') return true
    if (fagstatus === 'P') privatist--
  }
  return privatist === 0
}
