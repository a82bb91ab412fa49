import { definePairRule } from '../define-rule.ts'
import { isMistyped } from './is-mistyped.ts'

/** Subject rows (ssbResultatfag) of a pupil who has no row in the file of results (ssbResultat) that came with it. One finding per pupil. */
export const elevNotInResultat = definePairRule({
  id: 'elev-not-in-resultat',
  code: 'NOK008',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Eleven er i karakterfilen, men ikke i resultatfilen',
    nn: 'Eleven er i karakterfila, men ikkje i resultatfila',
    en: 'The pupil is in the file of grades but not in the file of results',
  },
  source: [
    { id: 'SSB-RF-01', read: '2026-11-22' },
    { id: 'SSB-R-01', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  between: 'files',
  left: 'fagrad',
  right: 'elevkurs',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  isDoubtful: isMistyped,
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  optional: ['linje_aktiv'],
  messages: {
    missing: {
      what: {
        nb: 'Eleven har fag ved skole {skolenummer} på {programomraadekode}, men ingen rad for det i ssbResultat.',
        nn: 'Eleven har fag ved skule {skolenummer} på {programomraadekode}, men inga rad for det i ssbResultat.',
        en: 'The pupil has subjects at school {skolenummer} in {programomraadekode}, but no row for it in ssbResultat.',
      },
      remedy: {
        nb: 'Hent begge filene på nytt fra VIGO fra samme dag. Mangler eleven fortsatt, sjekk elevkurset i VIGO.',
        nn: 'Hent begge filene på nytt frå VIGO frå same dag. Manglar eleven framleis, sjekk elevkurset i VIGO.',
        en: 'Fetch both files from VIGO again on the same day. If the pupil is still missing, check the enrolment in VIGO.',
      },
    },
  },
  check(fag, resultat, ctx) {
    if (resultat.size > 0) return
    const { skolenummer, programomraadekode } = fag.row(0)
    ctx.hit(0, 'fodselsnummer', 'missing', { skolenummer, programomraadekode })
  },
})
