import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { everyRecord } from './every-record.ts'
import { isKolonneRecord } from './kolonne-records.ts'

/**
 * Blank in a column that the format marks as mandatory. The start date of $EK is marked too, but VIGO only warns there and privatister have
 * none, so startdato-missing asks about it with the pupil's subjects in view. In tables that people make a row without a number can be a
 * heading or a total: a warning.
 */
export const mandatoryBlank = defineCellRule({
  id: 'mandatory-blank',
  code: 'LES003',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Obligatorisk felt er tomt', nn: 'Obligatorisk felt er tomt', en: 'Mandatory field is empty' },
  source: [
    { id: 'SAS3', read: '2026-11-21' },
    { id: 'SSB-R', read: '2026-11-21' },
    { id: 'SSB-RF', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F20'],
  appliesTo: everyRecord,
  reads: '*',
  messages: {
    blank: {
      what: {
        nb: 'Feltet {column} er tomt, men skal alltid være fylt ut.',
        nn: 'Feltet {column} er tomt, men skal alltid vere fylt ut.',
        en: 'The field {column} is empty, but must always be filled in.',
      },
      remedy: {
        nb: 'Fyll ut {column} i skolens system og eksporter på nytt.',
        nn: 'Fyll ut {column} i systemet til skulen og eksporter på nytt.',
        en: "Fill in {column} in the school's system and export again.",
      },
    },
    'blank-in-list': {
      what: {
        nb: 'Kolonnen {column} er tom i denne raden.',
        nn: 'Kolonnen {column} er tom i denne rada.',
        en: 'The column {column} is empty in this row.',
      },
      remedy: {
        nb: 'Fyll ut {column}. Er raden en mellomtittel eller en sum, ta den bort.',
        nn: 'Fyll ut {column}. Er rada ein mellomtittel eller ein sum, ta henne bort.',
        en: 'Fill in {column}. If the row is a heading or a total, remove it.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'blank' || cell.column.mandatory !== true || cell.key === 'linje_id' || cell.key === 'startdato') return
    if (isKolonneRecord(cell.record)) ctx.hit('blank-in-list', {}, 'warning')
    else ctx.hit('blank', {}, fileKindOf(cell) === 'table' ? 'warning' : 'error')
  },
})
