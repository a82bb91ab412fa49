import { definePairRule } from '../define-rule.ts'
import { enrolmentColumns, secondActive } from './second-active.ts'
import { secondActiveMessages } from './second-active-messages.ts'

/**
 * A pupil with two enrolments in one school year that have not ended, seen with the subjects: those of a privatist and subjects taken at
 * another school explain them. Rows with an elevstatus are left to elevkurs-two-active-in-vigo, which VIGO's own status tells more.
 */
export const elevkursTwoActive = definePairRule({
  id: 'elevkurs-two-active',
  code: 'ELV006',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'To aktive elevkurs', nn: 'To aktive elevkurs', en: 'Two active enrolments' },
  source: [
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
    { id: 'RHB-B04', read: '2026-11-22' },
    { id: 'SAS3-EK-08', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['ajourhold', 'elevdata', 'termin1', 'sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F09', 'F22'],
  left: 'elevkurs',
  right: 'fagrad',
  by: ['fodselsnummer', 'skoleaar'],
  // Enrolments gathered from a table of grades have no start date; what they have of programme and school is too loose for this.
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'startdato'],
  optional: [...enrolmentColumns, 'fagstatus', 'skolenummer2'],
  messages: secondActiveMessages,
  check(left, right, ctx) {
    if (left.size < 2) return
    for (let at = 0; at < left.size; at++) if (left.row(at).elevstatus !== '') return
    for (let at = 0; at < right.size; at++) {
      const { skolenummer2, fagstatus } = right.row(at)
      if (skolenummer2 !== '' || fagstatus === 'V' || fagstatus === 'R') return
    }
    /** Whether all subjects of an enrolment are a privatist's. */
    const isPrivatist = (at: number): boolean => {
      const { skolenummer, programomraadekode } = left.row(at)
      let subjects = 0
      for (let i = 0; i < right.size; i++) {
        const subject = right.row(i)
        if (subject.skolenummer !== skolenummer || subject.programomraadekode !== programomraadekode) continue
        if (subject.fagstatus !== 'P') return false
        subjects++
      }
      return subjects > 0
    }
    for (const { at, first, message, column } of secondActive(left, isPrivatist)) {
      const other = left.row(first)[column]
      ctx.hit(at, column, message, { other, first: left.rowNumber(first) })
    }
  },
})
