import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import type { Cell } from '../rule.ts'
import { everyRecord } from './every-record.ts'

const NAMES: ReadonlySet<string> = new Set(['navn', 'etternavn', 'fornavn', 'klasse'])
/** Columns whose own rules read past such blanks without a word. */
const UNTOLD: ReadonlySet<string> = new Set(['fylkesnummer', 'avgiverfylke', 'hjemstedsfylke', 'personnummer5', 'morsmaal'])
const INVISIBLE = /[\u00A0\u2007\u200B\u202F\uFEFF]/

/**
 * A value with something around it that a spreadsheet put there or was to be fooled by: ="V", 'V, a hyphen that does not break, 20252026.0. What
 * stands inside is read and judged by the other rules, so each cause is told once. Identity, organisation and school numbers have rules
 * of their own for this.
 */
export const spreadsheetForm = defineCellRule({
  id: 'spreadsheet-form',
  code: 'LES017',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Verdien bærer spor av et regneark', nn: 'Verdien ber spor av eit rekneark', en: 'Value bears marks of a spreadsheet' },
  source: [
    { id: 'INNTAKSVAKT', read: '2026-11-21' },
    { id: 'SAS3', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: everyRecord,
  reads: '*',
  unreadable: true,
  messages: {
    quoted: {
      what: {
        nb: '«{value}» er skrevet slik for at Excel skal la verdien være tekst; likhetstegnet og hermetegnene er blitt med i filen.',
        nn: '«{value}» er skrive slik for at Excel skal la verdien vere tekst; likskapsteiknet og hermeteikna er blitt med i fila.',
        en: '«{value}» is written so that Excel keeps the value as text; the equals sign and the quotation marks have come along into the file.',
      },
      remedy: {
        nb: 'Skriv bare {right}.',
        nn: 'Skriv berre {right}.',
        en: 'Write only {right}.',
      },
    },
    apostrophe: {
      what: {
        nb: 'Det står en apostrof foran verdien: «{value}». Excel bruker den til å holde på tekst, men i filen er den et tegn som alle andre.',
        nn: 'Det står ein apostrof framfor verdien: «{value}». Excel bruker han til å halde på tekst, men i fila er han eit teikn som alle andre.',
        en: 'There is an apostrophe before the value: «{value}». Excel uses it to keep text, but in the file it is a character like any other.',
      },
      remedy: {
        nb: 'Ta bort apostrofen: {right}.',
        nn: 'Ta bort apostrofen: {right}.',
        en: 'Remove the apostrophe: {right}.',
      },
    },
    hyphen: {
      what: {
        nb: '«{value}» har en bindestrek som ikke er den vanlige. Den følger med fra Word, e-post og nettsider.',
        nn: '«{value}» har ein bindestrek som ikkje er den vanlege. Han følgjer med frå Word, e-post og nettsider.',
        en: '«{value}» has a hyphen that is not the ordinary one. It comes along from Word, mail and web pages.',
      },
      remedy: {
        nb: 'Skriv {right} med vanlig bindestrek.',
        nn: 'Skriv {right} med vanleg bindestrek.',
        en: 'Write {right} with an ordinary hyphen.',
      },
    },
    decimals: {
      what: {
        nb: '«{value}» har fått desimaler av et regneark.',
        nn: '«{value}» har fått desimalar av eit rekneark.',
        en: '«{value}» has been given decimals by a spreadsheet.',
      },
      remedy: {
        nb: 'Skriv {right} uten desimaler.',
        nn: 'Skriv {right} utan desimalar.',
        en: 'Write {right} without decimals.',
      },
    },
    invisible: {
      what: {
        nb: '«{value}» har et mellomrom som ikke er det vanlige, eller et tegn uten bredde. Det følger med fra Excel, Word og nettsider.',
        nn: '«{value}» har eit mellomrom som ikkje er det vanlege, eller eit teikn utan breidd. Det følgjer med frå Excel, Word og nettsider.',
        en: '«{value}» has a blank that is not the ordinary one, or a character without width. It comes along from Excel, Word and web pages.',
      },
      remedy: {
        nb: 'Skriv {right} med vanlig mellomrom, eller uten der det ikke skal stå noe.',
        nn: 'Skriv {right} med vanleg mellomrom, eller utan der det ikkje skal stå noko.',
        en: 'Write {right} with an ordinary blank, or none where nothing belongs.',
      },
    },
  },
  check(cell, ctx) {
    const { form, text } = cell
    if (form === undefined) {
      const right = withoutInvisible(cell)
      if (right !== null) ctx.hit('invisible', { right, fix: right }, NAMES.has(cell.key) ? 'info' : 'warning')
      return
    }
    ctx.hit(form, { right: text, fix: text }, fileKindOf(cell) === 'table' ? 'warning' : 'error')
  },
})

/**
 * The value without blanks that nobody sees, null where there are none or another rule tells of them: dates and school years of the interface, numbers
 * and codes with rules of their own.
 */
function withoutInvisible(cell: Cell): string | null {
  const { text, type, key } = cell
  if (cell.status !== 'ok' || !INVISIBLE.test(text)) return null
  if (NAMES.has(key)) return trimBlanks(text.replace(/[\u200B\uFEFF]/g, '').replace(/[\u00A0\u2007\u202F]/g, ' '))
  const isMine = type === 'number' || UNTOLD.has(key) || ((type === 'date' || type === 'skoleaar') && fileKindOf(cell) !== 'interface')
  const right = trimBlanks(text)
  return isMine && !INVISIBLE.test(right) ? right : null
}
