import { isCalendarDay, plainDate } from '../../dates/plain-date.ts'
import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'
import { readDateParts, readDayFirst } from './read-date-parts.ts'

/**
 * A date that exists but is not written ÅÅÅÅMMDD where the interface wants that. Tables may write dates as they like; there only
 * eight digits with the day first are told, because nobody can read them. A two-digit year or six digits leave room for doubt: no repair.
 */
export const dateOtherSpelling = defineCellRule({
  id: 'date-other-spelling',
  code: 'LES008',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Datoen er ikke skrevet ÅÅÅÅMMDD', nn: 'Datoen er ikkje skriven ÅÅÅÅMMDD', en: 'Date is not written ÅÅÅÅMMDD' },
  source: [{ id: 'SAS3', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: everyRecord,
  reads: columnsOfType('date'),
  unreadable: true,
  messages: {
    'other-form': {
      what: {
        nb: 'Datoen er skrevet «{value}», men VIGO vil ha den som {wanted}.',
        nn: 'Datoen er skriven «{value}», men VIGO vil ha han som {wanted}.',
        en: 'The date is written «{value}», but VIGO wants it as {wanted}.',
      },
      remedy: {
        nb: 'Skriv åtte siffer: år, måned, dag.',
        nn: 'Skriv åtte siffer: år, månad, dag.',
        en: 'Write eight digits: year, month, day.',
      },
    },
    'short-year': {
      what: {
        nb: 'Datoen «{value}» har ikke hele årstallet. VIGO vil ha åtte siffer: ÅÅÅÅMMDD.',
        nn: 'Datoen «{value}» har ikkje heile årstalet. VIGO vil ha åtte siffer: ÅÅÅÅMMDD.',
        en: 'The date «{value}» does not have the whole year. VIGO wants eight digits: ÅÅÅÅMMDD (year, month, day).',
      },
      remedy: {
        nb: 'Skriv datoen med fire siffer i årstallet, for eksempel 20250818.',
        nn: 'Skriv datoen med fire siffer i årstalet, til dømes 20250818.',
        en: 'Write the date with four digits in the year, such as 20250818.',
      },
    },
    'day-first': {
      what: {
        nb: 'Datoen «{value}» er skrevet med dagen først.',
        nn: 'Datoen «{value}» er skriven med dagen først.',
        en: 'The date «{value}» is written with the day first.',
      },
      remedy: {
        nb: 'Skriv året først: {wanted}.',
        nn: 'Skriv året først: {wanted}.',
        en: 'Write the year first: {wanted}.',
      },
    },
    'blanks-around': {
      what: {
        nb: 'Det er mellomrom rundt datoen: «{value}».',
        nn: 'Det er mellomrom rundt datoen: «{value}».',
        en: 'There are blanks around the date: «{value}».',
      },
      remedy: {
        nb: 'Skriv {wanted} uten mellomrom foran eller bak.',
        nn: 'Skriv {wanted} utan mellomrom framfor eller bak.',
        en: 'Write {wanted} without blanks before or after it.',
      },
    },
  },
  sensitiveFacts: ['wanted'],
  check(cell, ctx) {
    if (cell.status === 'blank') return
    const text = trimBlanks(cell.text)
    if (cell.status === 'unreadable') {
      const parts = readDayFirst(text)
      const wanted =
        parts === null || !isCalendarDay(parts.year, parts.month, parts.day) ? null : plainDate(parts.year, parts.month, parts.day)
      if (wanted !== null) ctx.hit('day-first', { wanted: compact(wanted), fix: compact(wanted) })
      return
    }
    if (cell.column.digits === undefined || cell.text === compact(cell.value)) return
    const wanted = compact(cell.value)
    if (text === wanted) ctx.hit('blanks-around', { wanted, fix: wanted }, 'warning')
    else if (hasFourDigitYear(text)) ctx.hit('other-form', { wanted, fix: wanted })
    else ctx.hit('short-year')
  },
})

function compact(date: string): string {
  return date.replaceAll('-', '')
}

function hasFourDigitYear(text: string): boolean {
  const parts = readDateParts(text)
  return parts !== null && parts.year >= 1000
}
