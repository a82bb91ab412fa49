import { defineRowRule } from '../define-rule.ts'

/**
 * X in the statistics or in a table at the end of the year: nobody has said how the year ended. Private candidates are not asked for a
 * code, and nobody is before the final grades. The interface is fullfortkode-unknown's: it has no elevstatus column, but X there is wrong
 * whoever the pupil is.
 */
export const fullfortkodeUndetermined = defineRowRule({
  id: 'fullfortkode-undetermined',
  code: 'KUR002',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Fullførtkode ikke fastsatt', nn: 'Fullførtkode ikkje fastsett', en: 'Completion code (fullførtkode) not determined' },
  source: [
    { id: 'SSB-KONTROLL-02', read: '2026-11-21' },
    { id: 'RHB-B21', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01'],
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['fullfortkode', 'elevstatus'],
  when: { fullfortkode: (code) => code === 'X', elevstatus: (status) => status !== 'P' },
  messages: {
    undetermined: {
      what: {
        nb: 'Fullførtkoden er X: den er ikke fastsatt, og SSB regner det som feil.',
        nn: 'Fullførtkoden er X: han er ikkje fastsett, og SSB reknar det som feil.',
        en: 'The fullførtkode is X: it has not been determined, and Statistics Norway (SSB) counts it as an error.',
      },
      remedy: {
        nb: 'Be skolen sette fullførtkode på elevkurset, eller rett den i VIGO før filen sendes.',
        nn: 'Be skulen setje fullførtkode på elevkurset, eller rett han i VIGO før fila blir send.',
        en: "Ask the school to set the fullførtkode on the pupil's enrolment, or correct it in VIGO before the file is sent.",
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('fullfortkode', 'undetermined')
  },
})
