import { definePairRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { isGrunnskole, isVideregaaende } from '../kode/is-grunnskole.ts'
import { codeOfWord } from '../kode/words-of-list.ts'
import { enrolmentKey, enrolmentOptional } from './enrolment-columns.ts'
import { isAdult } from './is-adult.ts'
import { leftInTheYear } from './left-in-the-year.ts'

/** Statuses of a subject that a pupil of the school takes this year; with none of them the pupil is private, adult or only has old subjects. */
const PUPIL: ReadonlySet<string> = new Set(['', 'E', 'A', 'B', 'N', 'M', 'S'])
const OTHER_PUPILS: ReadonlySet<string> = new Set(['P', 'O', 'U', 'I', 'L', 'K', 'V'])

/**
 * A blank code becomes X in VIGO, which Statistics Norway counts as a fault. Waits for the day the final grades must be complete. Private
 * candidates, adults, exchange pupils and apprentices are not asked for one.
 */
export const fullfortkodeMissing = definePairRule({
  id: 'fullfortkode-missing',
  code: 'FUL010',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Fullførtkode mangler', nn: 'Fullførtkode manglar', en: 'Completion code (fullførtkode) missing' },
  source: [
    { id: 'SAS3-EK-12', read: '2026-11-22' },
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'SSB-KONTROLL-02', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01'],
  collapse: 'structural',
  left: 'elevkurs',
  right: 'fagrad',
  by: enrolmentKey,
  reads: ['fullfortkode', 'skoleaar', 'programomraadekode'],
  rightReads: ['fagstatus'],
  optional: enrolmentOptional,
  messages: {
    blank: {
      what: {
        nb: 'Fullførtkoden mangler. VIGO setter da X, og SSB regner det som feil.',
        nn: 'Fullførtkoden manglar. VIGO set då X, og SSB reknar det som feil.',
        en: 'The completion code (fullførtkode) is missing. VIGO then sets X, which Statistics Norway (SSB) counts as an error.',
      },
      remedy: {
        nb: 'Sett fullførtkode på elevkurset i InSchool og eksporter på nytt.',
        nn: 'Set fullførtkode på elevkurset i InSchool og eksporter på nytt.',
        en: 'Set the fullførtkode on the enrolment in InSchool and export again.',
      },
    },
    left: {
      what: {
        nb: 'Eleven sluttet {date}, men fullførtkode S mangler. VIGO setter da X, og SSB regner det som feil.',
        nn: 'Eleven slutta {date}, men fullførtkode S manglar. VIGO set då X, og SSB reknar det som feil.',
        en: 'The pupil left on {date}, but the completion code (fullførtkode) S is missing. VIGO then sets X, which Statistics Norway (SSB) counts as an error.',
      },
      remedy: {
        nb: 'Sett S på elevkurset i InSchool og eksporter på nytt.',
        nn: 'Set S på elevkurset i InSchool og eksporter på nytt.',
        en: 'Set S on the enrolment in InSchool and export again.',
      },
    },
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    const { fullfortkode, skoleaar, programomraadekode: programme, avbruddsdato, elevstatus } = enrolment
    if (fullfortkode !== '' || left.isUnreadable(0, 'avbruddsdato')) return
    if (!isGrunnskole(programme) && !isVideregaaende(programme)) return
    if (!isDue(ctx.parametre.sluttkarakterer_komplette, skoleaar || ctx.skoleaar, ctx.today)) return
    if (isAdult(enrolment) || OTHER_PUPILS.has(elevstatus)) return
    let pupil = false
    for (let i = 0; i < right.size; i++) {
      const status = codeOfWord('fagstatus', right.row(i).fagstatus) ?? right.row(i).fagstatus
      if (status === 'V' || status === 'U' || status === 'O') return
      pupil ||= PUPIL.has(status)
    }
    if (!pupil) return
    const grunnskole = isGrunnskole(programme)
    if (leftInTheYear(avbruddsdato, skoleaar)) ctx.hit(0, 'fullfortkode', 'left', { date: avbruddsdato, allowed: ['S'] })
    else ctx.hit(0, 'fullfortkode', 'blank', { allowed: grunnskole ? ['B', 'S'] : ['B', 'I', 'M', 'A', 'H', 'S', 'L', 'K'] })
  },
})
