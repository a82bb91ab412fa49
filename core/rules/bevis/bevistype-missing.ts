import { definePairRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { isSisteAar } from '../felles/kurskode.ts'
import { enrolmentKey, enrolmentOptional } from '../fullfort/enrolment-columns.ts'
import { isAdult } from '../fullfort/is-adult.ts'
import { isPartTime } from '../fullfort/is-part-time.ts'
import { leftInTheYear } from '../fullfort/left-in-the-year.ts'
import { isOrdinaryGrunnskole } from '../grunnskole/grunnskole-programme.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import { codeOfWord } from '../kode/words-of-list.ts'
import { bevistypeMessages } from './messages-on-bevistype.ts'

const COMPLETED: ReadonlySet<string> = new Set(['B', 'I', 'M'])
const PUPIL: ReadonlySet<string> = new Set(['', 'E', 'A', 'B', 'N'])
const NOT_PUPIL: ReadonlySet<string> = new Set(['V', 'U', 'O', 'M'])

/**
 * A pupil who has completed grunnskole or the last year of upper secondary gets a document. In Vg1 and Vg2 a blank is fine also when all is passed. Waits for the day the
 * final grades must be complete.
 */
export const bevistypeMissing = definePairRule({
  id: 'bevistype-missing',
  code: 'BEV001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Bevistype mangler', nn: 'Bevistype manglar', en: 'Document type (bevistype) missing' },
  source: [
    { id: 'SAS3-EK-11', read: '2026-11-22' },
    { id: 'RHB-B22', read: '2026-11-22' },
    { id: 'UDIR5-3-40-01', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-40-01', 'UDIR5-3-40-02'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F12'],
  collapse: 'structural',
  left: 'elevkurs',
  right: 'fagrad',
  by: enrolmentKey,
  reads: ['bevistype', 'fullfortkode', 'skoleaar', 'programomraadekode'],
  rightReads: ['fagstatus'],
  optional: enrolmentOptional,
  messages: {
    blank: bevistypeMessages.missing,
    grunnskole: {
      what: {
        nb: 'Eleven har fullført grunnskolen (fullførtkode B), men bevistypen mangler.',
        nn: 'Eleven har fullført grunnskulen (fullførtkode B), men bevistypen manglar.',
        en: 'The pupil has completed grunnskole (fullførtkode B), but the document type (bevistype) is missing.',
      },
      remedy: {
        nb: 'Sett VM (vitnemål) i skolens system og eksporter på nytt, også når eleven ikke har karakter i alle fag.',
        nn: 'Set VM (vitnemål) i systemet til skulen og eksporter på nytt, òg når eleven ikkje har karakter i alle fag.',
        en: "Set VM (diploma) in the school's system and export again, also where the pupil lacks a grade in some subject.",
      },
    },
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    const { bevistype, fullfortkode: fullfort, skoleaar, programomraadekode: programme, elevstatus } = enrolment
    if (bevistype !== '' || !COMPLETED.has(fullfort)) return
    const grunnskole = isOrdinaryGrunnskole(programme)
    if (grunnskole ? fullfort !== 'B' : !isVideregaaende(programme) || !isSisteAar(programme)) return
    if (!isDue(ctx.parametre.sluttkarakterer_komplette, skoleaar, ctx.today)) return
    if (isAdult(enrolment) || (!grunnskole && isPartTime(enrolment)) || leftInTheYear(enrolment.avbruddsdato, skoleaar)) return
    if (elevstatus !== '' && elevstatus !== 'E' && elevstatus !== 'A') return
    let pupil = false
    for (let i = 0; i < right.size; i++) {
      const status = codeOfWord('fagstatus', right.row(i).fagstatus) ?? right.row(i).fagstatus
      if (NOT_PUPIL.has(status)) return
      pupil ||= PUPIL.has(status)
    }
    if (!pupil) return
    if (grunnskole) ctx.hit(0, 'bevistype', 'grunnskole', { allowed: ['VM'] })
    else ctx.hit(0, 'bevistype', 'blank', { fullfort, allowed: fullfort === 'B' ? ['VM', 'KB'] : ['KB'] })
  },
})
