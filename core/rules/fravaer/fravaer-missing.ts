import { definePairRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { enrolmentKey } from '../fullfort/enrolment-columns.ts'
import { leftInTheYear } from '../fullfort/left-in-the-year.ts'
import { isGrunnskole, isVideregaaende } from '../kode/is-grunnskole.ts'
import { codeOfWord } from '../kode/words-of-list.ts'
import { hasAbsence } from './absence-of-year.ts'

const PUPIL: ReadonlySet<string> = new Set(['', 'E', 'A', 'B', 'N'])
/** Adults, exchange, commissioned teaching and training in school: nobody says that they have absence. */
const OTHERS: ReadonlySet<string> = new Set(['V', 'R', 'U', 'O', 'M'])

/**
 * The interface wants 0 where there is no absence. Waits for the day the final grades must be complete; what comes after
 * the appeals is about grades. One finding per pupil. Totals may be
 * blank; so may the days of a part-time pupil whose absence is entered as hours, and everything of one who left in the year.
 */
export const fravaerMissing = definePairRule({
  id: 'fravaer-missing',
  code: 'FRA004',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Fravær mangler', nn: 'Fråvær manglar', en: 'Absence missing' },
  source: [
    { id: 'SAS3-EK-13', read: '2026-11-22' },
    { id: 'SAS3-EK-14', read: '2026-11-22' },
    { id: 'NUDB-FRAVAER', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-40-03'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer'],
  falseAlarms: ['F01', 'F26'],
  collapse: 'structural',
  left: 'elevkurs',
  right: 'fagrad',
  by: enrolmentKey,
  reads: ['fravaer_dager', 'fravaer_timer', 'skoleaar', 'programomraadekode'],
  rightReads: ['fagstatus'],
  optional: ['voksen', 'elevstatus', 'deltid', 'avbruddsdato', 'fullfortkode'],
  messages: {
    both: {
      what: {
        nb: 'Fravær er ikke ført, verken dager eller timer.',
        nn: 'Fråvær er ikkje ført, verken dagar eller timar.',
        en: 'Absence is not entered, neither days nor hours.',
      },
      remedy: {
        nb: 'Før fraværet på eleven i InSchool. Har eleven ikke fravær, skal det stå 0 i begge feltene.',
        nn: 'Før fråværet på eleven i InSchool. Har eleven ikkje fråvær, skal det stå 0 i begge felta.',
        en: "Enter the pupil's absence in InSchool. If there is none, both fields must have 0.",
      },
    },
    one: {
      what: {
        nb: '{column} er tom, men det andre fraværsfeltet er ført.',
        nn: '{column} er tom, men det andre fråværsfeltet er ført.',
        en: '{column} is blank, but the other field for absence is filled in.',
      },
      remedy: {
        nb: 'Før fraværet på eleven i InSchool. Har eleven ikke slikt fravær, skal det stå 0.',
        nn: 'Før fråværet på eleven i InSchool. Har eleven ikkje slikt fråvær, skal det stå 0.',
        en: "Enter the pupil's absence in InSchool. If there is none of this kind, the field must have 0.",
      },
    },
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    const { fravaer_dager: days, fravaer_timer: hours, skoleaar, programomraadekode: programme, elevstatus, deltid } = enrolment
    const blankDays = days === '' && !left.isUnreadable(0, 'fravaer_dager')
    const blankHours = hours === '' && !left.isUnreadable(0, 'fravaer_timer')
    if (!blankDays && !blankHours) return
    if (!isGrunnskole(programme) && !isVideregaaende(programme)) return
    if (!isDue(ctx.parametre.sluttkarakterer_komplette, skoleaar, ctx.today) || !hasAbsence(enrolment)) return
    if (/^[UIS]$/.test(elevstatus) || enrolment.fullfortkode === 'S' || leftInTheYear(enrolment.avbruddsdato, skoleaar)) return
    if (blankDays && !blankHours && ((deltid !== '' && !/^N(?:EI)?$/.test(deltid)) || elevstatus === 'D')) return
    let pupil = false
    for (let i = 0; i < right.size; i++) {
      const status = codeOfWord('fagstatus', right.row(i).fagstatus) ?? right.row(i).fagstatus
      if (OTHERS.has(status)) return
      pupil ||= PUPIL.has(status)
    }
    if (!pupil) return
    if (blankDays && blankHours) ctx.hit(0, 'fravaer_dager', 'both')
    else ctx.hit(0, blankDays ? 'fravaer_dager' : 'fravaer_timer', 'one')
  },
})
