import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'
import { recoverLetters } from './recover-letters.ts'

const NAMES: ReadonlySet<string> = new Set(['navn', 'etternavn', 'fornavn', 'gateadresse', 'adresse', 'skolenavn'])

/**
 * Text written in one encoding and read in another: «BjÃ¸rn» for Bjørn. The right text is a sure repair only where turning the letters back
 * gives clean Norwegian or western letters.
 */
export const mojibake = defineCellRule({
  id: 'mojibake',
  code: 'LES012',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Bokstaver i feil tegnsett', nn: 'Bokstavar i feil teiknsett', en: 'Letters in the wrong encoding' },
  source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: everyRecord,
  reads: columnsOfType('text'),
  messages: {
    readable: {
      what: {
        nb: '«{value}» har bokstaver som er lest i feil tegnsett.',
        nn: '«{value}» har bokstavar som er lesne i feil teiknsett.',
        en: '«{value}» has letters that were read in the wrong encoding.',
      },
      remedy: {
        nb: 'Eksporter filen på nytt uten å åpne og lagre den i et annet program, eller rett teksten.',
        nn: 'Eksporter fila på nytt utan å opne og lagre ho i eit anna program, eller rett teksten.',
        en: 'Export the file again without opening and saving it in another program, or correct the text.',
      },
    },
    lost: {
      what: {
        nb: '«{value}» har bokstaver som har gått tapt.',
        nn: '«{value}» har bokstavar som har gått tapt.',
        en: '«{value}» has letters that have been lost.',
      },
      remedy: {
        nb: 'Eksporter filen på nytt fra skolens system; bokstavene kan ikke hentes fram igjen fra denne filen.',
        nn: 'Eksporter fila på nytt frå systemet til skulen; bokstavane kan ikkje hentast fram att frå denne fila.',
        en: "Export the file again from the school's system; the letters cannot be brought back from this file.",
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok') return
    const garbled = recoverLetters(cell.value)
    if (garbled === null) {
      if (NAMES.has(cell.key) && /\p{L}\?\p{L}/u.test(cell.value)) ctx.hit('lost')
    } else if (garbled.right === null) ctx.hit('lost')
    else ctx.hit('readable', { fix: garbled.right })
  },
})
