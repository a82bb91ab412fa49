import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'

/**
 * A text or whole number wider than its format allows. Codes, dates and identifiers have their own rules on form; mother tongue is a code
 * whose list is not known here, so only its width is judged.
 */
export const valueTooLong = defineCellRule({
  id: 'value-too-long',
  code: 'LES005',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Verdien er for lang', nn: 'Verdien er for lang', en: 'Value is too long' },
  source: [{ id: 'SAS3', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: everyRecord,
  reads: [...columnsOfType('text', 'number'), 'morsmaal'],
  messages: {
    text: {
      what: {
        nb: '{column} har {found} tegn, men kan ha høyst {max}: «{value}».',
        nn: '{column} har {found} teikn, men kan ha høgst {max}: «{value}».',
        en: '{column} has {found} characters but may have at most {max}: «{value}».',
      },
      remedy: {
        nb: 'Kort ned teksten i skolens system og eksporter på nytt.',
        nn: 'Kort ned teksten i systemet til skulen og eksporter på nytt.',
        en: "Shorten the text in the school's system and export again.",
      },
    },
    number: {
      what: {
        nb: '{column} er «{value}», men kan ha høyst {max} siffer.',
        nn: '{column} er «{value}», men kan ha høgst {max} siffer.',
        en: '{column} is «{value}» but may have at most {max} digits.',
      },
      remedy: {
        nb: 'Sjekk tallet i skolens system og eksporter på nytt.',
        nn: 'Sjekk talet i systemet til skulen og eksporter på nytt.',
        en: "Check the number in the school's system and export again.",
      },
    },
  },
  check(cell, ctx) {
    const max = cell.column.width
    if (max === null || cell.status !== 'ok' || cell.value.length <= max) return
    if (cell.type === 'number') ctx.hit('number', { max })
    else {
      const found = [...cell.value.normalize('NFC')].length
      if (found > max) ctx.hit('text', { found, max })
    }
  },
})
