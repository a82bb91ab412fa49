import type { ColumnKey } from '../../records/column-key.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'

/** Numbers with decimals, read as text since nothing is computed from them. */
const MEASURES: readonly ColumnKey[] = ['karakterpoeng', 'kursprosent']

/**
 * Columns of whole numbers: absence, pupil hours, numbers of subjects; and the last five digits of an identity number where they stand
 * alone. «7,0» is 7 written by a spreadsheet: a sure repair, not an error (F27). Grade points and share of the programme area, which VIGO
 * computes, are numbers that may have decimals.
 */
export const valueNotNumber = defineCellRule({
  id: 'value-not-number',
  code: 'LES006',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ikke et helt tall', nn: 'Ikkje eit heilt tal', en: 'Not a whole number' },
  source: [
    { id: 'SAS3-EK-13', read: '2026-11-21' },
    { id: 'SAS3-KL-19', read: '2026-11-21' },
    { id: 'RHB-B24', read: '2026-11-21' },
    { id: 'RHB-B09', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F27'],
  appliesTo: everyRecord,
  reads: [...columnsOfType('number'), 'personnummer5', ...MEASURES],
  unreadable: true,
  messages: {
    'zero-decimals': {
      what: {
        nb: '«{value}» er et helt tall med desimaler; det skal stå {whole}.',
        nn: '«{value}» er eit heilt tal med desimalar; det skal stå {whole}.',
        en: '«{value}» is a whole number with decimals; it should read {whole}.',
      },
      remedy: {
        nb: 'Skriv {whole} uten komma eller punktum.',
        nn: 'Skriv {whole} utan komma eller punktum.',
        en: 'Write {whole} without a comma or point.',
      },
    },
    decimal: {
      what: {
        nb: '«{value}» har desimaler, men {column} skal være et helt tall.',
        nn: '«{value}» har desimalar, men {column} skal vere eit heilt tal.',
        en: '«{value}» has decimals, but {column} must be a whole number.',
      },
      remedy: {
        nb: 'Sjekk tallet i skolens system, og før hele dager eller timer.',
        nn: 'Sjekk talet i systemet til skulen, og før heile dagar eller timar.',
        en: "Check the number in the school's system and enter whole days or hours.",
      },
    },
    negative: {
      what: {
        nb: '«{value}» er mindre enn null.',
        nn: '«{value}» er mindre enn null.',
        en: '«{value}» is less than zero.',
      },
      remedy: {
        nb: 'Sjekk tallet i skolens system og eksporter på nytt.',
        nn: 'Sjekk talet i systemet til skulen og eksporter på nytt.',
        en: "Check the number in the school's system and export again.",
      },
    },
    'not-measure': {
      what: {
        nb: '«{value}» er ikke et tall. {column} skal være et tall, med eller uten desimaler.',
        nn: '«{value}» er ikkje eit tal. {column} skal vere eit tal, med eller utan desimalar.',
        en: '«{value}» is not a number. {column} must be a number, with or without decimals.',
      },
      remedy: {
        nb: 'VIGO regner ut tallet. Bestill statistikkfilen på nytt, og sjekk at kolonnene ikke er flyttet.',
        nn: 'VIGO reknar ut talet. Bestill statistikkfila på nytt, og sjekk at kolonnane ikkje er flytte.',
        en: 'VIGO computes the number. Order the statistics file again, and check that no column has moved.',
      },
    },
    'not-number': {
      what: {
        nb: '«{value}» er ikke et tall. {column} skal være et helt tall.',
        nn: '«{value}» er ikkje eit tal. {column} skal vere eit heilt tal.',
        en: '«{value}» is not a number. {column} must be a whole number.',
      },
      remedy: {
        nb: 'Skriv bare tallet, uten tekst og tegn rundt.',
        nn: 'Skriv berre talet, utan tekst og teikn rundt.',
        en: 'Write only the number, without text or other characters around it.',
      },
    },
  },
  check(cell, ctx) {
    const text = trimBlanks(cell.text)
    if (MEASURES.includes(cell.key)) {
      if (cell.status === 'blank' || /^\d+(?:[.,]\d+)?$/.test(text)) return
      ctx.hit(/^[-\u2212]\s*\d+(?:[.,]\d+)?$/.test(text) ? 'negative' : 'not-measure')
      return
    }
    if (cell.status === 'ok') {
      if (/[.,]0+$/.test(text)) ctx.hit('zero-decimals', { whole: cell.value, fix: cell.value }, 'warning')
    } else if (cell.status === 'unreadable') {
      if (fileKindOf(cell) === 'table' && isEmptyMark(text.toUpperCase())) return
      if (/^[-\u2212]\s*\d+(?:[.,]\d+)?$/.test(text)) ctx.hit('negative')
      else if (/^\d+[.,]\d+$/.test(text)) ctx.hit('decimal')
      else ctx.hit('not-number')
    }
  },
})
