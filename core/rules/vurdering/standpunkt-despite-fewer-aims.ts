import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'

/**
 * A number grade in standpunkt in a subject whose individual plan leaves competence aims out: there is hardly a basis for it.
 */
export const standpunktDespiteFewerAims = defineRowRule({
  id: 'standpunkt-despite-fewer-aims',
  code: 'VUR003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Standpunkt når kompetansemål er valgt bort',
    nn: 'Standpunkt når kompetansemål er valde bort',
    en: 'Standpunkt though competence aims are left out',
  },
  source: [
    { id: 'UDIR5-3-17-06', read: '2026-11-22' },
    { id: 'UDIR5-3-20-09', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-17-06', 'UDIR5-3-20-09'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'iop_bortvalgte_maal'],
  when: { standpunkt: (grade) => /^[1-6]$/.test(gradeCode(grade)), iop_bortvalgte_maal: (left) => codeMeant('janei', left) === 'J' },
  messages: {
    graded: {
      what: {
        nb: 'Standpunkt er «{value}», men kompetansemål i faget er valgt bort. Da er det sjelden grunnlag for karakter.',
        nn: 'Standpunkt er «{value}», men kompetansemål i faget er valde bort. Då er det sjeldan grunnlag for karakter.',
        en: 'Standpunkt is «{value}», but competence aims of the subject are left out. Then there is seldom a basis for a grade.',
      },
      remedy: {
        nb: 'Spør faglæreren om alle målene i faget er med. Er de ikke det, skal karakteren vurderes på nytt.',
        nn: 'Spør faglæraren om alle måla i faget er med. Er dei ikkje det, skal karakteren vurderast på nytt.',
        en: 'Ask the teacher whether all aims of the subject are included. If not, the grade has to be considered again.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('standpunkt', 'graded')
  },
})
