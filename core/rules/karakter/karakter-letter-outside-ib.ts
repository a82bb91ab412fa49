import { codeEntry } from '../../catalogue/code-list.ts'
import { defineRowRule } from '../define-rule.ts'
import { gradeColumns, inEachOf } from './grade-columns.ts'
import { gradesFor } from './grade-placement.ts'
import { isIbRow } from './is-ib-row.ts'

const isIbLetter = (grade: string): boolean => /^[A-Z]$/.test(grade) && codeEntry('karakter', grade)?.scale === 'ib-programme'

/**
 * A, C and E are grades of the IB programme. B and D are too, but elsewhere they mean bestått and deltatt, so they say nothing. Other
 * scales with letters may exist in VIGO's own table: a warning.
 */
export const karakterLetterOutsideIb = defineRowRule({
  id: 'karakter-letter-outside-ib',
  code: 'KAR008',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Bokstavkarakter utenfor IB', nn: 'Bokstavkarakter utanfor IB', en: 'Letter grade outside the IB programme' },
  source: [{ id: 'RHB-B26', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  reads: ['fagkode'],
  optional: [...gradeColumns, 'programomraadekode'],
  whenAny: inEachOf(gradeColumns, isIbLetter),
  messages: {
    letter: {
      what: {
        nb: 'Bokstavkarakteren «{value}» hører til IB-programmet, men verken programområdet eller fagkoden er IB.',
        nn: 'Bokstavkarakteren «{value}» høyrer til IB-programmet, men verken programområdet eller fagkoden er IB.',
        en: 'The letter grade «{value}» belongs to the IB programme, but neither the programme nor the fagkode (subject code) is IB.',
      },
      remedy: {
        nb: 'Rett karakteren til et tall fra 1 til 6 i InSchool, eller rett programområdekoden.',
        nn: 'Rett karakteren til eit tal frå 1 til 6 i InSchool, eller rett programområdekoden.',
        en: 'Correct the grade to a number from 1 to 6 in InSchool, or correct the programme area code.',
      },
    },
  },
  check(row, ctx, met) {
    if (isIbRow(row.programomraadekode, row.fagkode, ctx.parametre)) return
    for (const { key } of met) ctx.hit(key, 'letter', { allowed: gradesFor(key) })
  },
})
