import { defineTableRule } from '../define-rule.ts'

/** The start line stands behind other lines. */
export const tofNotFirst = defineTableRule({
  id: 'tof-not-first',
  code: 'LEV002',
  severity: 'error',
  status: 'stable',
  title: { nb: 'TOF står ikke først', nn: 'TOF står ikkje først', en: 'TOF does not come first' },
  source: [{ id: 'SAS3-TOF-01', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse'],
  reads: ['linje_id'],
  messages: {
    later: {
      what: {
        nb: 'TOF er startlinjen, men filen begynner med andre linjer (fra rad {first}).',
        nn: 'TOF er startlinja, men fila byrjar med andre linjer (frå rad {first}).',
        en: 'TOF is the start line, but the file begins with other lines (from row {first}).',
      },
      remedy: {
        nb: 'Flytt TOF-linjen øverst, eller eksporter filen på nytt.',
        nn: 'Flytt TOF-linja øvst, eller eksporter fila på nytt.',
        en: 'Move the TOF line to the top, or export the file again.',
      },
    },
  },
  check(table, ctx) {
    const start = table.leveranse[0]
    if (start === undefined || table.first === null || table.first.record === 'leveranse') return
    ctx.hit(start.row, 'linje_id', 'later', { first: table.first.row })
  },
})
