import { defineRowRule } from '../define-rule.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { levelOf } from '../felles/level-of.ts'
import { groundOf } from './ground-of.ts'

/**
 * In upper secondary newcomers may be exempt from half-year grades, but standpunkt is given all the same.
 */
export const standpunktExemptForLanguage = defineRowRule({
  id: 'standpunkt-exempt-for-language',
  code: 'FRI006',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Standpunkt fritatt på grunn av språk',
    nn: 'Standpunkt friteke på grunn av språk',
    en: 'Standpunkt exempt because of language',
  },
  source: [{ id: 'UDIR5-3-21-07', read: '2026-11-22' }],
  norms: ['UDIR5-3-21-07'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fritakshjemmel'],
  optional: ['skoleaar', 'programomraadekode', 'trinn', 'fagkode'],
  when: { standpunkt: (grade) => gradeCode(grade) === 'F', fritakshjemmel: (basis) => basis !== '' },
  messages: {
    final: {
      what: {
        nb: 'Standpunkt er F fordi eleven er i innføringsklasse eller nyankommen. I videregående gjelder fritaket bare halvårskarakteren.',
        nn: 'Standpunkt er F fordi eleven er i innføringsklasse eller nykommen. I vidaregåande gjeld fritaket berre halvårskarakteren.',
        en: 'Standpunkt is F because the pupil is in an introductory class or newly arrived. In upper secondary the exemption is for half-year grades only.',
      },
      remedy: {
        nb: 'Sett standpunktkarakter, eller IV når grunnlaget mangler, i InSchool.',
        nn: 'Set standpunktkarakter, eller IV når grunnlaget manglar, i InSchool.',
        en: 'Enter a standpunkt grade in InSchool, or IV when there is no basis.',
      },
    },
  },
  check(row, ctx) {
    if (groundOf(row.fritakshjemmel, row.skoleaar || ctx.skoleaar) === 'spraak' && levelOf(row) === 'vgs') ctx.hit('standpunkt', 'final')
  },
})
