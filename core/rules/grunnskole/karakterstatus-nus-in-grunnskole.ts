import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { isForAdults } from './grunnskole-programme.ts'

const NUS: ReadonlySet<string> = new Set(['N', 'U', 'S'])

/**
 * Grunnskole has no ny, utsatt or særskilt eksamen; the remark for such an exam (FAM62) is for upper secondary alone. What holds for adults
 * after 2024 has not been seen, so programmes for adults are left alone. Corrections (E) and appeals (K) are for all.
 */
export const karakterstatusNusInGrunnskole = defineRowRule({
  id: 'karakterstatus-nus-in-grunnskole',
  code: 'GRS004',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Ny, utsatt eller særskilt eksamen i grunnskolen',
    nn: 'Ny, utsett eller særskild eksamen i grunnskulen',
    en: 'New, deferred or special exam (ny, utsatt, særskilt) in grunnskole',
  },
  source: [
    { id: 'UDIR5-3-25-09', read: '2026-11-22' },
    { id: 'VIGO-FAM', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-25-09'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['karakterstatus', 'programomraadekode'],
  when: {
    karakterstatus: (status) => NUS.has(codeMeant('karakterstatus', status)),
    programomraadekode: (code) => isGrunnskole(code) && !isForAdults(code),
  },
  messages: {
    nus: {
      what: {
        nb: 'Karakterstatus «{value}» er for ny (N), utsatt (U) eller særskilt (S) eksamen. De finnes bare i videregående, men programområdet {programme} er grunnskole.',
        nn: 'Karakterstatus «{value}» er for ny (N), utsett (U) eller særskild (S) eksamen. Dei finst berre i vidaregåande, men programområdet {programme} er grunnskule.',
        en: 'Grade status (karakterstatus) «{value}» is for a new (N, ny), deferred (U, utsatt) or special (S, særskilt) exam. They exist in upper secondary only, but the programme area {programme} is grunnskole.',
      },
      remedy: {
        nb: 'Ta bort karakterstatusen på faget i skolens system. Er karakteren endret, er koden E (feilføring) eller K (klage).',
        nn: 'Ta bort karakterstatusen på faget i systemet til skulen. Er karakteren endra, er koden E (feilføring) eller K (klage).',
        en: "Remove the grade status on the subject in the school's system. If the grade was changed, the code is E (wrong entry) or K (appeal).",
      },
    },
  },
  check(row, ctx) {
    ctx.hit('karakterstatus', 'nus', { programme: row.programomraadekode, allowed: ['E', 'K'] })
  },
})
