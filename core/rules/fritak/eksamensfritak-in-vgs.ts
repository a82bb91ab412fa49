import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { levelOf } from '../felles/level-of.ts'
import { groundOf } from './ground-of.ts'

/**
 * Exemption from the exam on application is grunnskole's. In upper secondary the pupil is exempt when exempt from the grade.
 */
export const eksamensfritakInVgs = defineRowRule({
  id: 'eksamensfritak-in-vgs',
  code: 'FRI012',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Eksamensfritak i videregående', nn: 'Eksamensfritak i vidaregåande', en: 'Exemption from an exam in upper secondary' },
  source: [{ id: 'UDIR5-3-24-05', read: '2026-11-22' }],
  norms: ['UDIR5-3-24-05'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['fritakshjemmel'],
  optional: ['skoleaar', 'programomraadekode', 'trinn', 'fagkode', 'standpunkt', 'fagstatus'],
  when: { fritakshjemmel: (basis) => basis !== '' },
  messages: {
    vgs: {
      what: {
        nb: 'Eleven er ført med fritak fra eksamen, men har ikke fritak fra karakteren. I videregående kan det ikke søkes om eksamensfritak.',
        nn: 'Eleven er ført med fritak frå eksamen, men har ikkje fritak frå karakteren. I vidaregåande kan ein ikkje søkje om eksamensfritak.',
        en: 'The pupil is entered as exempt from the exam but not from the grade. In upper secondary nobody can apply for that.',
      },
      remedy: {
        nb: 'Sjekk vedtaket. Kunne eleven ikke møte, er det dokumentasjon av fravær som gjelder.',
        nn: 'Sjekk vedtaket. Kunne eleven ikkje møte, er det dokumentasjon av fråvær som gjeld.',
        en: 'Check the decision. If the pupil could not turn up, documentation of the absence is what counts.',
      },
    },
  },
  check(row, ctx) {
    if (groundOf(row.fritakshjemmel, row.skoleaar || ctx.skoleaar) !== 'eksamen' || levelOf(row) !== 'vgs') return
    if (gradeCode(row.standpunkt) !== 'F' && codeMeant('fagstatus', row.fagstatus) !== 'F') ctx.hit('fritakshjemmel', 'vgs')
  },
})
