import { defineTableRule } from '../define-rule.ts'

/** A start line and nothing behind it. Lines of unknown kind are told by row-unknown-kind. */
export const leveranseWithoutRows = defineTableRule({
  id: 'leveranse-without-rows',
  code: 'LEV007',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Bare startlinje, ingen elever', nn: 'Berre startlinje, ingen elevar', en: 'Only a start line, no pupils' },
  source: [
    { id: 'SAS3', read: '2026-11-21' },
    { id: 'VIGO-SKOLE-KONTROLL', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse'],
  reads: [],
  messages: {
    empty: {
      what: {
        nb: 'Filen har bare startlinjen TOF og ingen elever.',
        nn: 'Fila har berre startlinja TOF og ingen elevar.',
        en: 'The file has only the start line TOF and no pupils.',
      },
      remedy: {
        nb: 'Sjekk utvalget i skolens system og eksporter på nytt.',
        nn: 'Sjekk utvalet i systemet til skulen og eksporter på nytt.',
        en: "Check the selection in the school's system and export again.",
      },
    },
  },
  check(table, ctx) {
    const others = [...table.rows].some(([record, rows]) => record !== 'leveranse' && rows > 0)
    if (table.leveranse.length > 0 && !others && table.unknownStarts.length === 0) ctx.hit(0, null, 'empty')
  },
})
