import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { levelOf } from '../felles/level-of.ts'
import { groundOf } from './ground-of.ts'

/**
 * An exemption from grades because of an individual plan is grunnskole's, for pupils who have such a plan. In upper secondary the plan exempts from
 * nothing. Only rows whose standpunkt is F are looked at: a note that the pupil has a plan is no exemption.
 */
export const fritakIopNotPossible = defineRowRule({
  id: 'fritak-iop-not-possible',
  code: 'FRI003',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fritak etter individuell plan som ikke kan gis',
    nn: 'Fritak etter individuell plan som ikkje kan givast',
    en: 'Exemption by individual plan that cannot be given',
  },
  source: [
    { id: 'UDIR5-3-20-02', read: '2026-11-22' },
    { id: 'UDIR5-3-20-11', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-20-02', 'UDIR5-3-20-11'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F45'],
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fritakshjemmel'],
  optional: ['skoleaar', 'programomraadekode', 'trinn', 'fagkode', 'iop'],
  when: { standpunkt: (grade) => gradeCode(grade) === 'F', fritakshjemmel: (basis) => basis !== '' },
  messages: {
    vgs: {
      what: {
        nb: 'Eleven er fritatt fra karakter på grunn av individuell plan, men går i videregående. Der gir planen ikke fritak.',
        nn: 'Eleven er friteken frå karakter på grunn av individuell plan, men går i vidaregåande. Der gir planen ikkje fritak.',
        en: 'The pupil is exempt from the grade because of an individual plan, but is in upper secondary, where the plan gives no exemption.',
      },
      remedy: {
        nb: 'Sjekk vedtaket. Mangler grunnlag for karakter, er koden IV.',
        nn: 'Sjekk vedtaket. Manglar grunnlag for karakter, er koden IV.',
        en: 'Check the decision. Without a basis for a grade the code is IV.',
      },
    },
    'no-plan': {
      what: {
        nb: 'Eleven er fritatt fra karakter på grunn av individuell plan, men filen sier at eleven ikke har noen slik plan.',
        nn: 'Eleven er friteken frå karakter på grunn av individuell plan, men fila seier at eleven ikkje har ein slik plan.',
        en: 'The pupil is exempt from the grade because of an individual plan, but the file says that there is none.',
      },
      remedy: {
        nb: 'Sjekk vedtaket, og rett enten fritaket eller kolonnen for IOP.',
        nn: 'Sjekk vedtaket, og rett anten fritaket eller kolonnen for IOP.',
        en: 'Check the decision, and correct either the exemption or the column on the plan.',
      },
    },
  },
  check(row, ctx) {
    if (groundOf(row.fritakshjemmel, row.skoleaar || ctx.skoleaar) !== 'iop') return
    if (levelOf(row) === 'vgs') ctx.hit('fritakshjemmel', 'vgs')
    else if (codeMeant('janei', row.iop) === 'N') ctx.hit('fritakshjemmel', 'no-plan')
  },
})
