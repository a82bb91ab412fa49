import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'
import { recoverLetters } from './recover-letters.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/
const LINE_BREAK = /[\n\r\u0085]/

/**
 * Characters that no one can see, inside a text. Control characters that are Norwegian letters in another encoding are mojibake's; codes and
 * numbers have their own rules on form. A line break in a table that people made is how they write two lines.
 */
export const controlCharacters = defineCellRule({
  id: 'control-characters',
  code: 'LES013',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Usynlige styretegn i teksten', nn: 'Usynlege styreteikn i teksten', en: 'Invisible control characters in the text' },
  source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: everyRecord,
  reads: [...columnsOfType('text'), 'morsmaal'],
  messages: {
    tab: {
      what: {
        nb: 'Det står en tabulator i «{value}».',
        nn: 'Det står ein tabulator i «{value}».',
        en: 'There is a tab in «{value}».',
      },
      remedy: {
        nb: 'Bytt tabulatoren med et mellomrom i skolens system, og eksporter på nytt.',
        nn: 'Byt tabulatoren med eit mellomrom i systemet til skulen, og eksporter på nytt.',
        en: "Replace the tab with a blank in the school's system, and export again.",
      },
    },
    'line-break': {
      what: {
        nb: 'Det står et linjeskift inne i feltet: «{value}».',
        nn: 'Det står eit linjeskift inne i feltet: «{value}».',
        en: 'There is a line break inside the field: «{value}».',
      },
      remedy: {
        nb: 'Ta bort linjeskiftet i skolens system, og eksporter på nytt. VIGO leser filen linje for linje.',
        nn: 'Ta bort linjeskiftet i systemet til skulen, og eksporter på nytt. VIGO les fila linje for linje.',
        en: "Remove the line break in the school's system, and export again. VIGO reads the file line by line.",
      },
    },
    control: {
      what: {
        nb: 'Det står et usynlig styretegn ({sign}) i «{value}».',
        nn: 'Det står eit usynleg styreteikn ({sign}) i «{value}».',
        en: 'There is an invisible control character ({sign}) in «{value}».',
      },
      remedy: {
        nb: 'Skriv teksten på nytt i skolens system, uten å lime inn, og eksporter på nytt.',
        nn: 'Skriv teksten på nytt i systemet til skulen, utan å lime inn, og eksporter på nytt.',
        en: "Type the text again in the school's system, without pasting, and export again.",
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok') return
    const found = CONTROL.exec(cell.value)
    if (found === null || recoverLetters(cell.value) !== null) return
    if (LINE_BREAK.test(found[0])) {
      if (fileKindOf(cell) !== 'table') ctx.hit('line-break', {}, 'warning')
    } else if (found[0] === '\t') ctx.hit('tab', {}, 'warning')
    else ctx.hit('control', { sign: `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` })
  },
})
