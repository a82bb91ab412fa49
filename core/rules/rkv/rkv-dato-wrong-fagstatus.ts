import { defineGroupRule } from '../define-rule.ts'
import { isVoksenprogram } from '../felles/kurskode.ts'
import { codeOfWord } from '../kode/words-of-list.ts'

/** Pupils who take the subject now. Private candidates and others may have been assessed before; blank, S, F and G say nothing of it. */
const PUPIL: ReadonlySet<string> = new Set(['E', 'A', 'B', 'N', 'U', 'M'])

/**
 * A date of an assessment of prior learning goes with fagstatus R, or V when it ended in IG and the adult takes the subject after all. On an ordinary
 * pupil's row one of the two is wrong. Adults and programmes in modules are left alone; a date to come is wrong by itself.
 */
export const rkvDatoWrongFagstatus = defineGroupRule({
  id: 'rkv-dato-wrong-fagstatus',
  code: 'RKV002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Dato for realkompetansevurdering på en elev',
    nn: 'Dato for realkompetansevurdering på ein elev',
    en: 'Date of an assessment of prior learning on a pupil',
  },
  source: [
    { id: 'SAS3-KL-25', read: '2026-11-22' },
    { id: 'RHB-E1', read: '2026-11-22' },
    { id: 'RHB-B07', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  by: ['rkv_dato'],
  reads: ['rkv_dato', 'fagstatus'],
  optional: ['voksen', 'elevstatus', 'programomraadekode'],
  messages: {
    pupil: {
      what: {
        nb: 'Faget er realkompetansevurdert «{value}», men fagstatus er {status}. Datoen hører til fagstatus R, eller V når vurderingen ga IG.',
        nn: 'Faget er realkompetansevurdert «{value}», men fagstatus er {status}. Datoen høyrer til fagstatus R, eller V når vurderinga gav IG.',
        en: 'Prior learning in the subject was assessed «{value}», but the fagstatus is {status}. The date goes with fagstatus R, or V when the assessment ended in IG (not approved).',
      },
      remedy: {
        nb: 'Rett fagstatusen på faget i InSchool, eller ta bort datoen hvis eleven ikke er realkompetansevurdert i faget.',
        nn: 'Rett fagstatusen på faget i InSchool, eller ta bort datoen om eleven ikkje er realkompetansevurdert i faget.',
        en: 'Correct the fagstatus on the subject in InSchool, or remove the date if prior learning was not assessed in the subject.',
      },
    },
  },
  check(group, ctx) {
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const status = codeOfWord('fagstatus', row.fagstatus) ?? row.fagstatus
      if (
        !PUPIL.has(status) ||
        row.rkv_dato > ctx.today ||
        row.voksen === 'J' ||
        row.elevstatus === 'V' ||
        isVoksenprogram(row.programomraadekode)
      )
        continue
      ctx.hit(at, 'rkv_dato', 'pupil', { status })
    }
  },
})
