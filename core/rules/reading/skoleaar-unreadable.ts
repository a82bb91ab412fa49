import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'

/**
 * A school year that cannot be told: one year alone, two years that do not follow each other, or a text. One year alone only warns outside
 * the interface: the statistics have such years, but whether the year begins or ends there is not said.
 */
export const skoleaarUnreadable = defineCellRule({
  id: 'skoleaar-unreadable',
  code: 'LES009',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Skoleåret kan ikke leses', nn: 'Skuleåret kan ikkje lesast', en: 'School year cannot be read' },
  source: [{ id: 'SAS3-EK-03', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: everyRecord,
  reads: columnsOfType('skoleaar'),
  unreadable: true,
  messages: {
    'one-year': {
      what: {
        nb: '«{value}» er ett år. Et skoleår skrives med begge årene, for eksempel 20252026.',
        nn: '«{value}» er eitt år. Eit skuleår skal skrivast med begge åra, til dømes 20252026.',
        en: '«{value}» is one year. A school year is written with both years, such as 20252026.',
      },
      remedy: {
        nb: 'Skriv begge årene uten mellomrom.',
        nn: 'Skriv begge åra utan mellomrom.',
        en: 'Write both years without a blank.',
      },
    },
    'not-in-sequence': {
      what: {
        nb: '«{value}» er to år som ikke følger etter hverandre.',
        nn: '«{value}» er to år som ikkje følgjer etter kvarandre.',
        en: '«{value}» is two years that do not follow each other.',
      },
      remedy: {
        nb: 'Rett skoleåret i skolens system, for eksempel til 20252026, og eksporter på nytt.',
        nn: 'Rett skuleåret i systemet til skulen, til dømes til 20252026, og eksporter på nytt.',
        en: "Correct the school year in the school's system, for example to 20252026, and export again.",
      },
    },
    'not-a-year': {
      what: {
        nb: '«{value}» kan ikke leses som et skoleår.',
        nn: '«{value}» kan ikkje lesast som eit skuleår.',
        en: '«{value}» cannot be read as a school year.',
      },
      remedy: {
        nb: 'Skriv de to årene etter hverandre, for eksempel 20252026.',
        nn: 'Skriv dei to åra etter kvarandre, til dømes 20252026.',
        en: 'Write the two years one after the other, such as 20252026.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'unreadable') return
    const text = trimBlanks(cell.text)
    if (/^(?:19|20|21)\d{2}$/.test(text)) ctx.hit('one-year', {}, fileKindOf(cell) === 'interface' ? 'error' : 'warning')
    else if (/^\d{4}\s*[-–/]?\s*(?:\d{4}|\d{2})$|^\d{2}\s*[-–/]\s*\d{2}$/.test(text)) ctx.hit('not-in-sequence')
    else ctx.hit('not-a-year')
  },
})
