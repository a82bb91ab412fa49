import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from './every-record.ts'

/** A right line id with blanks around it or in small letters. The line is read all the same. */
export const lineIdBlanks = defineCellRule({
  id: 'line-id-blanks',
  code: 'LES015',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Mellomrom eller små bokstaver i linjetypen',
    nn: 'Mellomrom eller små bokstavar i linjetypen',
    en: 'Blanks or small letters in the line id',
  },
  source: [{ id: 'SAS3-TOF-01', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: everyRecord,
  reads: ['linje_id'],
  messages: {
    blanks: {
      what: {
        nb: 'Det er mellomrom rundt linjetypen: «{value}».',
        nn: 'Det er mellomrom rundt linjetypen: «{value}».',
        en: 'There are blanks around the line id: «{value}».',
      },
      remedy: {
        nb: 'Skriv {right} uten mellomrom foran eller bak.',
        nn: 'Skriv {right} utan mellomrom framfor eller bak.',
        en: 'Write {right} without blanks before or after it.',
      },
    },
    'small-letters': {
      what: {
        nb: 'Linjetypen «{value}» skrives {right}, med store bokstaver. Linjen er lest.',
        nn: 'Linjetypen «{value}» skal skrivast {right}, med store bokstavar. Linja er lesen.',
        en: 'The line id «{value}» is written {right}, in capitals. The line has been read.',
      },
      remedy: {
        nb: 'Skriv {right} først på linjen, med store bokstaver og uten mellomrom.',
        nn: 'Skriv {right} først på linja, med store bokstavar og utan mellomrom.',
        en: 'Write {right} at the start of the line, in capitals and without blanks.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok' || cell.text === cell.value) return
    ctx.hit(trimBlanks(cell.text) === cell.value ? 'blanks' : 'small-letters', { right: cell.value, fix: cell.value })
  },
})
