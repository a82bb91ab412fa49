import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isBlankGrade } from './graded.ts'
import { isGrunnskoleRow } from './level-of-row.ts'

const TAUGHT: ReadonlySet<string> = new Set(['', 'E', 'A', 'B', 'N', 'M'])

/**
 * F in standpunkt without a remark that says why: the diploma database refuses the subject. A fagstatus that itself says exempt or approved
 * is let pass, and grunnskole has other documents.
 */
export const standpunktFWithoutFam = defineRowRule({
  id: 'standpunkt-f-without-fam',
  code: 'STP009',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Fritatt uten fagmerknad', nn: 'Friteken utan fagmerknad', en: 'Exempt without a subject remark (fagmerknad)' },
  source: [
    { id: 'NVB-F05', read: '2026-11-22' },
    { id: 'VIGO-FAM', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01'],
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fagmerknad', 'fagkode'],
  optional: ['fagstatus', 'programomraadekode', 'linje_aktiv'],
  when: {
    standpunkt: (grade) => grade === 'F',
    fagmerknad: isBlankGrade,
    fagstatus: (status) => TAUGHT.has(codeMeant('fagstatus', status)),
    linje_aktiv: (active) => active !== 'N',
  },
  messages: {
    why: {
      what: {
        nb: 'Standpunkt er «{value}» (fritatt), men faget har ingen fagmerknad som sier hvorfor.',
        nn: 'Standpunkt er «{value}» (friteken), men faget har ingen fagmerknad som seier kvifor.',
        en: 'The standpunkt (overall achievement grade) is «{value}» (exempt), but the subject has no remark (fagmerknad) that says why.',
      },
      remedy: {
        nb: 'Legg inn fagmerknaden for fritaket på faget i InSchool, for eksempel FAM01, FAM02 eller FAM43.',
        nn: 'Legg inn fagmerknaden for fritaket på faget i InSchool, til dømes FAM01, FAM02 eller FAM43.',
        en: 'Enter the remark for the exemption on the subject in InSchool, for instance FAM01, FAM02 or FAM43.',
      },
    },
  },
  check(row, ctx) {
    if (!isGrunnskoleRow(row.programomraadekode, row.fagkode)) ctx.hit('standpunkt', 'why')
  },
})
