import { defineRowRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { isAdult } from './is-adult.ts'

/** Pupils whom VIGO has found to be ordinary, adapted, part-time or gone; the others are not asked for a code. */
const ASKED: ReadonlySet<string> = new Set(['E', 'A', 'D', 'S'])

/** The same as fullfortkode-missing where there are no subjects to look at but VIGO's own elevstatus. X there is told by fullfortkode-undetermined. */
export const fullfortkodeMissingInStatistics = defineRowRule({
  id: 'fullfortkode-missing-in-statistics',
  code: 'FUL011',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fullførtkode mangler i statistikken',
    nn: 'Fullførtkode manglar i statistikken',
    en: 'Completion code (fullførtkode) missing in the statistics',
  },
  source: [
    { id: 'SSB-R-13', read: '2026-11-22' },
    { id: 'SSB-KONTROLL-03', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01'],
  collapse: 'structural',
  appliesTo: ['elevkurs'],
  reads: ['fullfortkode', 'skoleaar', 'programomraadekode', 'elevstatus', 'antall_stryk'],
  optional: ['voksen'],
  when: { fullfortkode: (code) => code === '', elevstatus: (status) => ASKED.has(status) },
  messages: {
    blank: {
      what: {
        nb: 'Fullførtkoden mangler. SSB venter en kode for alle som har vært elever.',
        nn: 'Fullførtkoden manglar. SSB ventar ein kode for alle som har vore elevar.',
        en: 'The completion code (fullførtkode) is missing. Statistics Norway (SSB) expects one for everybody who was a pupil.',
      },
      remedy: {
        nb: 'Be skolen sette fullførtkode på elevkurset, eller rett den i VIGO før filen sendes.',
        nn: 'Be skulen setje fullførtkode på elevkurset, eller rett han i VIGO før fila blir send.',
        en: "Ask the school to set the fullførtkode on the pupil's enrolment, or correct it in VIGO before the file is sent.",
      },
    },
  },
  check(row, ctx) {
    if (isAdult(row) || !isDue(ctx.parametre.sluttkarakterer_komplette, row.skoleaar, ctx.today)) return
    ctx.hit('fullfortkode', 'blank')
  },
})
