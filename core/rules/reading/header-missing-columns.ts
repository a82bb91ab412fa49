import { defineTableRule } from '../define-rule.ts'
import { everyRecord } from './every-record.ts'

/**
 * Columns that a file of a known layout should have and its header row lacks. Row ids that the receiver adds are not asked for. What the
 * missing columns would have shown is not checked, and each rule that needed them says so in the report.
 */
export const headerMissingColumns = defineTableRule({
  id: 'header-missing-columns',
  code: 'LES014',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Kolonner mangler i overskriften', nn: 'Kolonnar manglar i overskrifta', en: 'Columns are missing from the header row' },
  source: [
    { id: 'SSB-R', read: '2026-11-21' },
    { id: 'SSB-RF', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: everyRecord,
  reads: [],
  messages: {
    missing: {
      what: {
        nb: 'Overskriften mangler {count:kolonnen|kolonnene} {columns}.',
        nn: 'Overskrifta manglar {count:kolonnen|kolonnane} {columns}.',
        en: 'The header row lacks the {count:column|columns} {columns}.',
      },
      remedy: {
        nb: 'Sjekk om kolonnen heter noe annet her, eller eksporter filen på nytt med alle kolonner.',
        nn: 'Sjekk om kolonnen heiter noko anna her, eller eksporter fila på nytt med alle kolonnar.',
        en: 'Check whether the column has another name here, or export the file again with all columns.',
      },
    },
  },
  check(table, ctx) {
    const missing = table.missingColumns.filter((column) => column.passThrough !== true)
    if (table.shape === 'table' && missing.length > 0) {
      ctx.hit(table.headerRow, null, 'missing', { count: missing.length, columns: missing.map((column) => `«${column.name}»`) })
    }
  },
})
