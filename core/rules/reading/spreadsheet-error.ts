import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'

// Norwegian and English Excel, and LibreOffice. #I/T and #N/A are how people's tables say «nothing here».
const ERROR = /^#(?:NAVN\?|NAME\?|VERDI!|VALUE!|REF!|REFERANSE!|DIV\/0!|NUM!|TALL!|NULL!|OVERFLYT!|SPILL!|KALK!|CALC!|#{3,})$/i
const CUT = /^#{4,}$/

/**
 * A formula that failed, or a column too narrow to show its value, saved as if it were the text. Only columns of free text: elsewhere the value is
 * no code, date or number, and the rule for that says so.
 */
export const spreadsheetError = defineCellRule({
  id: 'spreadsheet-error',
  code: 'LES018',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Feilmelding fra et regneark i stedet for tekst',
    nn: 'Feilmelding frå eit rekneark i staden for tekst',
    en: 'Error message of a spreadsheet in place of text',
  },
  source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: everyRecord,
  reads: columnsOfType('text'),
  messages: {
    error: {
      what: {
        nb: '«{value}» er det Excel viser når en formel ikke kan regnes ut. Teksten som sto der, er borte.',
        nn: '«{value}» er det Excel viser når ein formel ikkje kan reknast ut. Teksten som stod der, er borte.',
        en: '«{value}» is what Excel shows when a formula cannot be calculated. The text that stood there is gone.',
      },
      remedy: {
        nb: 'Hent verdien fra skolens system. Tekst som begynner med =, - eller +, blir lest som en formel.',
        nn: 'Hent verdien frå systemet til skulen. Tekst som byrjar med =, - eller +, blir lesen som ein formel.',
        en: "Take the value from the school's system. Text that begins with =, - or + is read as a formula.",
      },
    },
    narrow: {
      what: {
        nb: '«{value}» er det Excel viser når kolonnen er for smal. Verdien er ikke lagret i filen.',
        nn: '«{value}» er det Excel viser når kolonnen er for smal. Verdien er ikkje lagra i fila.',
        en: '«{value}» is what Excel shows when the column is too narrow. The value is not in the file.',
      },
      remedy: {
        nb: 'Gjør kolonnen bredere og lagre på nytt, eller eksporter fra skolens system.',
        nn: 'Gjer kolonnen breiare og lagre på nytt, eller eksporter frå systemet til skulen.',
        en: "Make the column wider and save again, or export from the school's system.",
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok') return
    const text = trimBlanks(cell.text)
    if (CUT.test(text)) ctx.hit('narrow')
    else if (ERROR.test(text)) ctx.hit('error')
  },
})
