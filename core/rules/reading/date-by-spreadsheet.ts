import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'
import { judgeSpreadsheetDate } from './judge-spreadsheet-date.ts'

/**
 * A date as a spreadsheet keeps it (days since 1900), with slashes in an order that differs between countries, or without its first zero. A repair only
 * when one day alone is possible: within the school year for a serial, one order that is a day of the calendar for slashes.
 */
export const dateBySpreadsheet = defineCellRule({
  id: 'date-by-spreadsheet',
  code: 'LES019',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Datoen er skrevet om av et regneark',
    nn: 'Datoen er skriven om av eit rekneark',
    en: 'Date rewritten by a spreadsheet',
  },
  source: [
    { id: 'SAS3', read: '2026-11-21' },
    { id: 'INNTAKSVAKT', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: everyRecord,
  reads: columnsOfType('date'),
  unreadable: true,
  messages: {
    serial: {
      what: {
        nb: '«{value}» er antall dager siden 1900, slik Excel lagrer en dato.',
        nn: '«{value}» er talet på dagar sidan 1900, slik Excel lagrar ein dato.',
        en: '«{value}» is a number of days since 1900, the way Excel stores a date.',
      },
      remedy: {
        nb: 'Gi kolonnen datoformat i Excel og lagre på nytt, eller eksporter fra skolens system.',
        nn: 'Gi kolonnen datoformat i Excel og lagre på nytt, eller eksporter frå systemet til skulen.',
        en: "Give the column a date format in Excel and save again, or export from the school's system.",
      },
    },
    slashes: {
      what: {
        nb: '«{value}» er skrevet med skråstreker. Noen land skriver måneden først, andre dagen.',
        nn: '«{value}» er skriven med skråstrekar. Nokre land skriv månaden først, andre dagen.',
        en: '«{value}» is written with slashes. Some countries write the month first, others the day.',
      },
      remedy: {
        nb: 'Skriv datoen slik resten av filen gjør, for eksempel 18.08.2025 i en tabell.',
        nn: 'Skriv datoen slik resten av fila gjer, til dømes 18.08.2025 i ein tabell.',
        en: 'Write the date as the rest of the file does, 18.08.2025 in a table for example.',
      },
    },
    'lost-zero': {
      what: {
        nb: '«{value}» har fem siffer. Et regneark har trolig tatt bort nullen først.',
        nn: '«{value}» har fem siffer. Eit rekneark har truleg teke bort nullen først.',
        en: '«{value}» has five digits. A spreadsheet has probably removed the zero in front.',
      },
      remedy: {
        nb: 'Skriv datoen med seks siffer, dag, måned og år.',
        nn: 'Skriv datoen med seks siffer, dag, månad og år.',
        en: 'Write the date with six digits, day, month and year.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeSpreadsheetDate(cell, ctx)
    if (verdict !== null) ctx.hit(verdict.kind, verdict.fix === null ? {} : { fix: verdict.fix })
  },
})
