import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { levelOf } from '../felles/level-of.ts'
import { groundOf } from './ground-of.ts'

/**
 * In grunnskole an exemption by individual plan or for newcomers is the guardians' choice. Only a consent that is entered as missing is told; a blank
 * says nothing.
 */
export const fritakWithoutSamtykke = defineRowRule({
  id: 'fritak-without-samtykke',
  code: 'FRI004',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fritak uten samtykke fra foresatte',
    nn: 'Fritak utan samtykke frå føresette',
    en: 'Exemption without the consent of the guardians',
  },
  source: [
    { id: 'UDIR5-3-20-04', read: '2026-11-22' },
    { id: 'UDIR5-3-21-03', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-20-04', 'UDIR5-3-21-03'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['fritakshjemmel', 'samtykke'],
  optional: ['skoleaar', 'programomraadekode', 'trinn', 'fagkode'],
  when: { fritakshjemmel: (basis) => basis !== '', samtykke: (consent) => codeMeant('janei', consent) === 'N' },
  messages: {
    refused: {
      what: {
        nb: 'Eleven er fritatt fra karakter, men de foresatte har ikke samtykket.',
        nn: 'Eleven er friteken frå karakter, men dei føresette har ikkje samtykt.',
        en: 'The pupil is exempt from the grade, but the guardians have not consented.',
      },
      remedy: {
        nb: 'Hent samtykke, eller sett karakter i faget. Er samtykket gitt, rett kolonnen.',
        nn: 'Hent samtykke, eller set karakter i faget. Er samtykket gitt, rett kolonnen.',
        en: 'Get the consent, or grade the subject. If consent was given, correct the column.',
      },
    },
  },
  check(row, ctx) {
    const ground = groundOf(row.fritakshjemmel, row.skoleaar || ctx.skoleaar)
    if ((ground === 'iop' || ground === 'spraak') && levelOf(row) === 'grunnskole') ctx.hit('samtykke', 'refused')
  },
})
