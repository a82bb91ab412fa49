import { defineTableRule } from '../define-rule.ts'

/** More than one start line: mostly two files put together. */
export const tofRepeated = defineTableRule({
  id: 'tof-repeated',
  code: 'LEV003',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Flere TOF-linjer', nn: 'Fleire TOF-linjer', en: 'More than one TOF line' },
  source: [{ id: 'SAS3-TOF-01', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse'],
  reads: ['linje_id'],
  messages: {
    again: {
      what: {
        nb: 'Filen har allerede en TOF-linje i rad {first}. En fil har bare én startlinje.',
        nn: 'Fila har alt ei TOF-linje i rad {first}. Ei fil har berre éi startlinje.',
        en: 'The file already has a TOF line in row {first}. A file has only one start line.',
      },
      remedy: {
        nb: 'Del filen i én fil per TOF-linje, eller ta bort linjen hvis alt hører til samme leveranse.',
        nn: 'Del fila i éi fil per TOF-linje, eller ta bort linja om alt høyrer til same leveranse.',
        en: 'Split the file into one per TOF line, or remove the line if everything belongs to the same delivery.',
      },
    },
  },
  check(table, ctx) {
    const [first, ...later] = table.leveranse
    for (const start of later) ctx.hit(start.row, 'linje_id', 'again', { first: first!.row })
  },
})
