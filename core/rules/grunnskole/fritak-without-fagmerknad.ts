import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'

/**
 * F in standpunkt goes with a remark that says why: FAM01 (from teaching), FAM02 (from grades), FAM44 (individual plan). The points of the
 * intake depend on it. Only a blank remark is told: another one may be the more important of two.
 */
export const fritakWithoutFagmerknad = defineRowRule({
  id: 'fritak-without-fagmerknad',
  code: 'GRS009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fritatt i grunnskolen uten fagmerknad',
    nn: 'Friteken i grunnskulen utan fagmerknad',
    en: 'Exempt in grunnskole without a subject remark (fagmerknad)',
  },
  source: [{ id: 'UDIR-FORING-GS', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  collapse: 'structural',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fagmerknad', 'programomraadekode'],
  optional: ['linje_aktiv'],
  when: {
    standpunkt: (grade) => gradeCode(grade) === 'F',
    fagmerknad: (value) => value === '' || isEmptyMark(value),
    programomraadekode: isGrunnskole,
  },
  messages: {
    missing: {
      what: {
        nb: 'Standpunkt er «{value}» (fritatt), men faget mangler fagmerknaden som sier hvorfor.',
        nn: 'Standpunkt er «{value}» (friteken), men faget manglar fagmerknaden som seier kvifor.',
        en: 'The standpunkt is «{value}» (exempt), but the subject lacks the remark that says why.',
      },
      remedy: {
        nb: 'Før FAM01 (fritatt fra opplæring), FAM02 (fritatt fra vurdering med karakter) eller FAM44 (IOP) på faget i skolens system.',
        nn: 'Før FAM01 (friteken frå opplæring), FAM02 (friteken frå vurdering med karakter) eller FAM44 (IOP) på faget i systemet til skulen.',
        en: "Enter FAM01 (exempt from teaching), FAM02 (exempt from grading) or FAM44 (individual plan) on the subject in the school's system.",
      },
    },
  },
  check(row, ctx) {
    if (row.linje_aktiv !== 'N') ctx.hit('standpunkt', 'missing')
  },
})
