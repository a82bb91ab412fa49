import { defineRowRule } from '../define-rule.ts'
import { isLavereKompetanse } from '../felles/kurskode.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import { isAdult } from './is-adult.ts'
import { isPartTime } from './is-part-time.ts'

const OTHER_PUPILS: ReadonlySet<string> = new Set(['P', 'O', 'U', 'I', 'L', 'K', 'M', 'S'])

/**
 * Statistics of enrolments have no grades, but the number of subjects VIGO counted as failed. How VIGO counts is inferred, and a pupil may
 * be exempt from having to pass a subject, so it warns.
 */
export const fullfortkodeAgainstAntallStryk = defineRowRule({
  id: 'fullfortkode-against-antall-stryk',
  code: 'FUL012',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fullførtkode passer ikke med antall stryk',
    nn: 'Fullførtkode passar ikkje med talet på stryk',
    en: 'Completion code (fullførtkode) does not fit the number of failed subjects',
  },
  source: [
    { id: 'RHB-B21', read: '2026-11-22' },
    { id: 'SSB-R-21', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F11'],
  appliesTo: ['elevkurs'],
  reads: ['fullfortkode', 'antall_stryk', 'programomraadekode'],
  optional: ['elevstatus', 'voksen', 'deltid', 'avbruddsdato'],
  when: {
    fullfortkode: (code) => code === 'B' || code === 'I',
    antall_stryk: (count) => count !== '',
    programomraadekode: isVideregaaende,
  },
  messages: {
    failed: {
      what: {
        nb: 'Fullførtkoden er B (fullført og bestått), men eleven er ført med {stryk} stryk.',
        nn: 'Fullførtkoden er B (fullført og greidd), men eleven er ført med {stryk} stryk.',
        en: 'The completion code (fullførtkode) is B, completed and passed, but failed subjects (stryk) number {stryk}.',
      },
      remedy: {
        nb: 'Se på karakterene i ssbResultatfag. Er et fag ikke bestått, skal koden være I. Fritak fra kravet om bestått må være ført (FAM37).',
        nn: 'Sjå på karakterane i ssbResultatfag. Er eit fag ikkje greidd, skal koden vere I. Unntak frå kravet om greidd må vere ført (FAM37).',
        en: 'Look at the grades in ssbResultatfag. If a subject is not passed, the code must be I. An exemption from having to pass must be entered (FAM37).',
      },
    },
    'none-failed': {
      what: {
        nb: 'Fullførtkoden er I (ikke bestått), men eleven er ført med 0 stryk.',
        nn: 'Fullførtkoden er I (ikkje greidd), men eleven er ført med 0 stryk.',
        en: 'The completion code (fullførtkode) is I, not passed, but the number of failed subjects (stryk) is 0.',
      },
      remedy: {
        nb: 'Se på karakterene i ssbResultatfag. Er alle fag bestått, skal koden være B; mangler vurderingsgrunnlag, skal den være M.',
        nn: 'Sjå på karakterane i ssbResultatfag. Er alle fag greidde, skal koden vere B; manglar vurderingsgrunnlag, skal han vere M.',
        en: 'Look at the grades in ssbResultatfag. If all subjects are passed, the code must be B; where a basis for assessment is missing, M.',
      },
    },
  },
  check(row, ctx) {
    if (OTHER_PUPILS.has(row.elevstatus) || row.avbruddsdato !== '' || isIbRow(row.programomraadekode, '', ctx.parametre)) return
    const { antall_stryk: stryk } = row
    if (row.fullfortkode === 'B') {
      if (stryk !== '0') ctx.hit('fullfortkode', 'failed', { stryk, allowed: ['I', 'M'] })
    } else if (stryk === '0' && !isAdult(row) && !isPartTime(row) && !isLavereKompetanse(row.programomraadekode))
      ctx.hit('fullfortkode', 'none-failed', { allowed: ['B', 'M'] })
  },
})
