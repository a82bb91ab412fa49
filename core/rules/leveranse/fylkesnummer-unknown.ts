import { codeEntry } from '../../catalogue/code-list.ts'
import { yearOf } from '../../dates/plain-date.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'

/** Not counties, but first digits of school numbers that belong to none: unspecified, special units, national. */
const SPECIAL: ReadonlySet<string> = new Set(['24', '70', '99'])

/**
 * A county number that is none, or one that is out of use. Where the user's county is known and the file says another, tof-wrong-fylke has
 * told it. The trade files may carry old counties and names of counties, so there only two digits that never were a county are told.
 */
export const fylkesnummerUnknown = defineCellRule({
  id: 'fylkesnummer-unknown',
  code: 'LEV006',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Fylkesnummeret er ikke i bruk', nn: 'Fylkesnummeret er ikkje i bruk', en: 'County number is not in use' },
  source: [
    { id: 'VIGO-FYLKE', read: '2026-11-21' },
    { id: 'SAS3-TOF-05', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['leveranse', 'kontrakt', 'avlagtprove'],
  reads: ['fylkesnummer', 'avgiverfylke', 'hjemstedsfylke'],
  unreadable: true,
  messages: {
    unknown: {
      what: {
        nb: '«{value}» er ikke et fylkesnummer.',
        nn: '«{value}» er ikkje eit fylkesnummer.',
        en: '«{value}» is not a county number.',
      },
      remedy: {
        nb: 'Skriv fylkesnummeret med to siffer, for eksempel 46 for Vestland.',
        nn: 'Skriv fylkesnummeret med to siffer, til dømes 46 for Vestland.',
        en: 'Write the county number with two digits, such as 46 for Vestland.',
      },
    },
    expired: {
      what: {
        nb: 'Fylkesnummer «{value}» ({name}) gikk ut av bruk etter {last}.',
        nn: 'Fylkesnummer «{value}» ({name}) gjekk ut av bruk etter {last}.',
        en: 'County number «{value}» ({name}) went out of use after {last}.',
      },
      remedy: {
        nb: 'Sett inn fylkesnummeret som gjelder nå, i skolens system, og eksporter på nytt.',
        nn: 'Set inn fylkesnummeret som gjeld no, i systemet til skulen, og eksporter på nytt.',
        en: "Enter the county number now in use in the school's system, and export again.",
      },
    },
    'lost-zero': {
      what: {
        nb: 'Fylkesnummeret er «{value}»; nullen foran er borte.',
        nn: 'Fylkesnummeret er «{value}»; nullen framfor er borte.',
        en: 'The county number is «{value}»; the zero in front is gone.',
      },
      remedy: {
        nb: 'Skriv {right}.',
        nn: 'Skriv {right}, med null framfor.',
        en: 'Write it as {right}.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'blank') return
    const text = trimBlanks(cell.text)
    const inInterface = cell.key === 'fylkesnummer'
    if (!inInterface && !/^\d{2}$/.test(text)) return
    if (SPECIAL.has(text)) return
    const padded = text.padStart(2, '0')
    const entry = codeEntry('fylkesnummer', padded)
    const year = yearOf(ctx.today)
    if (!inInterface) {
      if (entry === null) ctx.hit('unknown', {}, 'warning')
      return
    }
    // Letters are unreadable to tof-wrong-fylke, so they are always told here.
    if (cell.status === 'ok' && ctx.fylke !== null && padded !== ctx.fylke) return
    if (entry === null || (entry.from ?? 0) > year) ctx.hit('unknown')
    else if ((entry.to ?? year) < year) ctx.hit('expired', { name: entry.nb ?? '', last: String(entry.to) }, 'warning')
    else if (text !== padded) ctx.hit('lost-zero', { right: padded, fix: padded }, 'warning')
  },
})
