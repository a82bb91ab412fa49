import { defineRowRule } from '../define-rule.ts'
import { remarkCode } from '../kode/remark-code.ts'
import { examColumns, inEachOf } from './grade-columns.ts'

/** The remarks that say the exam was annulled, so that IV is explained. */
const ANNULLED = ['FAM04', 'FAM56']

/** IV in an exam column means cheating or expulsion. It happens, so it asks for a confirmation; with the remark for an annulled exam it is silent. */
export const karakterIvInExam = defineRowRule({
  id: 'karakter-iv-in-exam',
  code: 'KAR005',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'IV som eksamenskarakter', nn: 'IV som eksamenskarakter', en: 'IV as an exam grade' },
  source: [
    { id: 'RHB-B26', read: '2026-11-21' },
    { id: 'VIGO-FAM', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F14'],
  appliesTo: ['fagrad'],
  reads: [],
  optional: [...examColumns, 'fagmerknad'],
  whenAny: inEachOf(examColumns, (grade) => grade === 'IV'),
  messages: {
    confirm: {
      what: {
        nb: '«{value}» i {column} betyr at kandidaten jukset eller ble bortvist fra eksamen, men raden har ikke merknaden for annullert eksamen (FAM04).',
        nn: '«{value}» i {column} tyder at kandidaten juksa eller vart bortvist frå eksamen, men rada har ikkje merknaden for annullert eksamen (FAM04).',
        en: '«{value}» in {column} means that the candidate cheated or was expelled from the exam, but the row lacks the subject remark for an annulled exam (FAM04).',
      },
      remedy: {
        nb: 'Var det juks eller bortvisning, før FAM04 på faget i InSchool. Møtte kandidaten ikke, er koden IM. Mangler vurderingsgrunnlag, hører IV til i standpunkt.',
        nn: 'Var det juks eller bortvising, før FAM04 på faget i InSchool. Møtte kandidaten ikkje, er koden IM. Manglar vurderingsgrunnlag, høyrer IV til i standpunkt.',
        en: 'If there was cheating or expulsion, enter FAM04 on the subject in InSchool. If the candidate did not turn up, the code is IM. Without a basis for assessment, IV belongs in standpunkt (overall achievement grade).',
      },
    },
  },
  check(row, ctx, met) {
    // In tables the remark's text may follow its code.
    const remark = remarkCode('FAM', row.fagmerknad) ?? row.fagmerknad.slice(0, 5)
    if (ANNULLED.includes(remark)) return
    for (const { key } of met) ctx.hit(key, 'confirm')
  },
})
