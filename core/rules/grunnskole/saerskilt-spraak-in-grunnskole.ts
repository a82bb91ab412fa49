import { defineRowRule } from '../define-rule.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

/** Programmes for linguistic minorities: their pupils have such a decision under the rules of grunnskole. */
const MINORITIES = /^GSGSK0[CJ]/

/** The interface has the decision on extra language teaching for upper secondary alone. */
export const saerskiltSpraakInGrunnskole = defineRowRule({
  id: 'saerskilt-spraak-in-grunnskole',
  code: 'GRS014',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Vedtak om særskilt språkopplæring i grunnskolen',
    nn: 'Vedtak om særskild språkopplæring i grunnskulen',
    en: 'Decision on extra language teaching (særskilt språkopplæring) in grunnskole',
  },
  source: [{ id: 'SAS3-EK-22', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: ['elevkurs'],
  reads: ['saerskilt_spraak', 'programomraadekode'],
  when: { saerskilt_spraak: (value) => value === 'J', programomraadekode: (code) => isGrunnskole(code) && !MINORITIES.test(code) },
  messages: {
    onlyVgs: {
      what: {
        nb: 'Vedtak om særskilt språkopplæring står som «{value}», men feltet gjelder bare videregående. Programområdet {programme} er grunnskole.',
        nn: 'Vedtak om særskild språkopplæring står som «{value}», men feltet gjeld berre vidaregåande. Programområdet {programme} er grunnskule.',
        en: 'The decision on extra language teaching (særskilt språkopplæring) is «{value}», but the field is for upper secondary only. The programme area {programme} is grunnskole.',
      },
      remedy: {
        nb: 'La feltet stå tomt i grunnskolen. Er eleven i videregående, rett programområdekoden i skolens system.',
        nn: 'La feltet stå tomt i grunnskulen. Er eleven i vidaregåande, rett programområdekoden i systemet til skulen.',
        en: "Leave the field blank in grunnskole. If the pupil is in upper secondary, correct the programme area code in the school's system.",
      },
    },
  },
  check(row, ctx) {
    ctx.hit('saerskilt_spraak', 'onlyVgs', { programme: row.programomraadekode })
  },
})
