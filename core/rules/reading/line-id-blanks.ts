import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from './every-record.ts'

/** A right line id with blanks around it. The line is read; a line id in small letters is not, and is row-unknown-kind's. */
export const lineIdBlanks = defineCellRule({
  id: 'line-id-blanks',
  code: 'LES015',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Mellomrom rundt linjetypen', nn: 'Mellomrom rundt linjetypen', en: 'Blanks around the line id' },
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
  },
  check(cell, ctx) {
    if (cell.status === 'ok' && cell.text !== cell.value) ctx.hit('blanks', { right: cell.value, fix: cell.value })
  },
})
