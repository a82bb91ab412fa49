import { trimBlanks } from '../../table/trim-blanks.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'

/**
 * A school year that can be read but is not eight digits in the interface. The interface says eight digits, not which: that they are the
 * two years is our guess, so this only warns. Other files may spell the year as they like.
 */
export const skoleaarOtherSpelling = defineCellRule({
  id: 'skoleaar-other-spelling',
  code: 'LES010',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Skoleåret er ikke skrevet med åtte siffer',
    nn: 'Skuleåret er ikkje skrive med åtte siffer',
    en: 'School year is not written with eight digits',
  },
  source: [
    { id: 'SAS3-EK-03', read: '2026-11-21' },
    { id: 'SAS3-KL-03', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: everyRecord,
  reads: columnsOfType('skoleaar'),
  messages: {
    'other-form': {
      what: {
        nb: 'Skoleåret er skrevet «{value}», men grensesnittet har åtte siffer: {wanted}.',
        nn: 'Skuleåret er skrive «{value}», men grensesnittet har åtte siffer: {wanted}.',
        en: 'The school year is written «{value}», but the interface has eight digits: {wanted}.',
      },
      remedy: {
        nb: 'Skriv {wanted}.',
        nn: 'Skriv {wanted}.',
        en: 'Write the year as {wanted}.',
      },
    },
    'blanks-around': {
      what: {
        nb: 'Det er mellomrom rundt skoleåret: «{value}».',
        nn: 'Det er mellomrom rundt skuleåret: «{value}».',
        en: 'There are blanks around the school year: «{value}».',
      },
      remedy: {
        nb: 'Skriv {wanted} uten mellomrom foran eller bak.',
        nn: 'Skriv {wanted} utan mellomrom framfor eller bak.',
        en: 'Write {wanted} without blanks before or after it.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok' || fileKindOf(cell) !== 'interface') return
    const wanted = cell.value.replace('-', '')
    if (cell.text === wanted) return
    ctx.hit(trimBlanks(cell.text) === wanted ? 'blanks-around' : 'other-form', { wanted, fix: wanted })
  },
})
