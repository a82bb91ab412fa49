import { defineGroupRule } from '../define-rule.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { codeOf } from './code-of.ts'
import { isForPupils } from './grunnskole-programme.ts'
import { adultColumns, isAdult } from './is-adult.ts'

const TEACHERS = ['halvaar1', 'halvaar2', 'standpunkt'] as const

/**
 * Private exams are for upper secondary, in grunnskole for adults alone. Who is an adult is told by the programme, VOKSEN on the enrolment,
 * VIGO's elevstatus or the birth date; participants of 16 to 24 years (GSGSK0MG--) are left alone. Where the row has a teacher's grade, the
 * rule on those tells that the status is wrong.
 */
export const privatistInGrunnskole = defineGroupRule({
  id: 'privatist-in-grunnskole',
  code: 'GRS005',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Privatist i grunnskolen',
    nn: 'Privatist i grunnskulen',
    en: 'Private candidate (privatist) in grunnskole',
  },
  source: [{ id: 'UDIR5-3-10-03', read: '2026-11-22' }],
  norms: ['UDIR5-3-10-03'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagstatus'],
  optional: [...adultColumns, ...TEACHERS],
  some: { programomraadekode: isGrunnskole },
  messages: {
    notAdult: {
      what: {
        nb: 'Fagstatus er P (privatist), men eleven er i grunnskolen og er ikke ført som voksen.',
        nn: 'Fagstatus er P (privatist), men eleven er i grunnskulen og er ikkje ført som vaksen.',
        en: 'The fagstatus is P (privatist), but the pupil is in grunnskole and not entered as an adult.',
      },
      remedy: {
        nb: 'Bare voksne kan være privatist i grunnskolefag. Rett fagstatusen til E, eller før eleven som voksen, i skolens system.',
        nn: 'Berre vaksne kan vere privatist i grunnskulefag. Rett fagstatusen til E, eller før eleven som vaksen, i systemet til skulen.',
        en: "Only adults can be private candidates in grunnskole subjects. Correct the fagstatus to E, or enter the pupil as an adult, in the school's system.",
      },
    },
  },
  check(group, ctx) {
    if (!isForPupils(group.row(0).programomraadekode)) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (codeOf('fagstatus', row.fagstatus) !== 'P' || TEACHERS.some((key) => row[key] !== '')) continue
      if (!isAdult(row, ctx)) ctx.hit(at, 'fagstatus', 'notAdult')
    }
  },
})
