import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { examColumns, inEachOf } from '../karakter/grade-columns.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

const APPROVED = [...examColumns, 'standpunkt'] as const
const isApproved = (grade: string): boolean => gradeMeant(grade) === 'GK'

/**
 * Prior learning that was approved has GK with FAM18 (the whole subject) or FAM03 (a part, see attachment). A subject has one remark, so another one may
 * stand in its place. Adults in grunnskole have GK without it.
 */
export const rkvGodkjentWithoutFagmerknad = defineRowRule({
  id: 'rkv-godkjent-without-fagmerknad',
  code: 'RKV004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Godkjent realkompetanse uten merknad',
    nn: 'Godkjend realkompetanse utan merknad',
    en: 'Approved prior learning (realkompetanse) without a remark',
  },
  source: [
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'RHB-E1', read: '2026-11-22' },
    { id: 'VIGO-FAM', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagstatus', 'fagmerknad'],
  optional: [...APPROVED, 'programomraadekode', 'fagkode'],
  when: {
    fagstatus: (status) => codeMeant('fagstatus', status) === 'R',
    fagmerknad: (remark) => codeMeant('fagmerknad', remark) === '',
  },
  whenAny: inEachOf(APPROVED, isApproved),
  messages: {
    missing: {
      what: {
        nb: '«{value}» i {column} er godkjent realkompetanse, men faget mangler merknaden FAM18 (realkompetansevurdert) eller FAM03 (deler av faget, se vedlegg).',
        nn: '«{value}» i {column} er godkjend realkompetanse, men faget manglar merknaden FAM18 (realkompetansevurdert) eller FAM03 (delar av faget, sjå vedlegg).',
        en: '«{value}» in {column} is approved prior learning (realkompetanse), but the subject lacks the remark FAM18 (prior learning assessed) or FAM03 (parts of the subject, see attachment).',
      },
      remedy: {
        nb: 'Før FAM18 på faget i InSchool når hele faget er godkjent, FAM03 når bare deler er det.',
        nn: 'Før FAM18 på faget i InSchool når heile faget er godkjent, FAM03 når berre delar er det.',
        en: 'Enter FAM18 on the subject in InSchool when all of it was approved, FAM03 when only parts were.',
      },
    },
  },
  check(row, ctx) {
    if (isGrunnskole(row.programomraadekode) || /^[A-ZÆØÅ]{3}V\d{3}/.test(row.fagkode)) return
    ctx.hit(APPROVED.find((key) => isApproved(row[key]))!, 'missing')
  },
})
