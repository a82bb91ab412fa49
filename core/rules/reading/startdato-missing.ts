import { definePairRule } from '../define-rule.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

/** Subjects that have no start date, so that a pupil with only these has none either (F20). */
const WITHOUT_START: ReadonlySet<string> = new Set(['P', 'G', 'F', 'R'])

/**
 * $EK without a start date. The interface marks it as mandatory, yet VIGO only warns, and only in upper secondary. Silent for pupils whose
 * subjects are all privatist, approved, exempted or recognised.
 */
export const startdatoMissing = definePairRule({
  id: 'startdato-missing',
  code: 'LES004',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Startdato mangler', nn: 'Startdato manglar', en: 'Start date is missing' },
  source: [
    { id: 'SAS3-EK-07', read: '2026-11-21' },
    { id: 'RHB-B02', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['ajourhold', 'elevdata', 'termin1', 'sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F20'],
  left: 'elevkurs',
  right: 'fagrad',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'startdato'],
  optional: ['fagstatus'],
  some: { startdato: (date) => date === '' },
  messages: {
    missing: {
      what: {
        nb: 'Startdato for elevkurset mangler.',
        nn: 'Startdato for elevkurset manglar.',
        en: 'The start date of the enrolment (elevkurs) is missing.',
      },
      remedy: {
        nb: 'Før datoen eleven begynte på programområdet, i skolens system, og eksporter på nytt. Bare privatister skal stå uten.',
        nn: 'Før datoen eleven byrja på programområdet, i systemet til skulen, og eksporter på nytt. Berre privatistar skal stå utan.',
        en: "Enter the day the pupil began the programme in the school's system and export again. Only private candidates (privatister) have none.",
      },
    },
  },
  check(left, right, ctx) {
    for (let at = 0; at < left.size; at++) {
      const elevkurs = left.row(at)
      if (elevkurs.startdato !== '' || left.isUnreadable(at, 'startdato') || isGrunnskole(elevkurs.programomraadekode)) continue
      if (right.size > 0 && hasOnlySubjectsWithoutStart(right)) continue
      ctx.hit(at, 'startdato', 'missing')
    }
  },
})

function hasOnlySubjectsWithoutStart(subjects: { readonly size: number; row(index: number): { readonly fagstatus: string } }): boolean {
  for (let at = 0; at < subjects.size; at++) if (!WITHOUT_START.has(subjects.row(at).fagstatus)) return false
  return true
}
