import { defineTableRule } from '../define-rule.ts'
import { everyRecord } from './every-record.ts'

/**
 * Rows of data above the header row, as after sorting a sheet with its header row in it. The reader takes what stands below the header row,
 * so that these rows are lost. Titles above a table are fine.
 */
export const rowsAboveHeader = defineTableRule({
  id: 'rows-above-header',
  code: 'LES016',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Rader over overskriftsraden', nn: 'Rader over overskriftsrada', en: 'Rows above the header row' },
  source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F43'],
  appliesTo: everyRecord,
  reads: [],
  messages: {
    above: {
      what: {
        nb: '{rows} {rows:rad|rader} står over overskriftsraden og er ikke lest. Overskriften står i rad {header}.',
        nn: '{rows} {rows:rad|rader} står over overskriftsrada og er ikkje {rows:lesen|lesne}. Overskrifta står i rad {header}.',
        en: '{rows} {rows:row stands|rows stand} above the header row and {rows:has|have} not been read. The header row is row {header}.',
      },
      remedy: {
        nb: 'Flytt overskriftsraden øverst i filen, og sjekk filen på nytt.',
        nn: 'Flytt overskriftsrada øvst i fila, og sjekk fila på nytt.',
        en: 'Move the header row to the top of the file, and check the file again.',
      },
    },
  },
  check(table, ctx) {
    if (table.rowsAbove === null) return
    ctx.hit(table.rowsAbove.firstRow, null, 'above', { rows: table.rowsAbove.count, header: table.headerRow })
  },
})
