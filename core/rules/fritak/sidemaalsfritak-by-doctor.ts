import { defineRowRule } from '../define-rule.ts'
import { groundOf } from './ground-of.ts'

/**
 * A diagnosis that makes both written forms hard has to come from an expert; a doctor's note is not enough. A text that names both is in order.
 */
export const sidemaalsfritakByDoctor = defineRowRule({
  id: 'sidemaalsfritak-by-doctor',
  code: 'FRI007',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Sidemålsfritak med legeattest', nn: 'Sidemålsfritak med legeattest', en: "Exemption from sidemål on a doctor's note" },
  source: [{ id: 'UDIR5-3-22-05', read: '2026-11-22' }],
  norms: ['UDIR5-3-22-05'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['fritakshjemmel', 'fritak_dokumentasjon'],
  optional: ['skoleaar'],
  when: {
    fritakshjemmel: (basis) => basis !== '',
    fritak_dokumentasjon: (proof) => /lege/i.test(proof) && !/sakk[yu]n|ppt|pp-/i.test(proof),
  },
  messages: {
    doctor: {
      what: {
        nb: 'Fritaket i sidemål er dokumentert med legeattest. Det holder ikke; det må være en sakkyndig vurdering.',
        nn: 'Fritaket i sidemål er dokumentert med legeattest. Det held ikkje; det må vere ei sakkunnig vurdering.',
        en: "The exemption from sidemål is documented by a doctor's note. That is not enough; it takes an expert's assessment.",
      },
      remedy: {
        nb: 'Hent den sakkyndige vurderingen, og før den som dokumentasjon. Har fritaket en annen grunn, rett dokumentasjonen.',
        nn: 'Hent den sakkunnige vurderinga, og før ho som dokumentasjon. Har fritaket ein annan grunn, rett dokumentasjonen.',
        en: "Get the expert's assessment and enter it as documentation. If the exemption has another ground, correct the documentation.",
      },
    },
  },
  check(row, ctx) {
    if (groundOf(row.fritakshjemmel, row.skoleaar || ctx.skoleaar) === 'sidemaal') ctx.hit('fritak_dokumentasjon', 'doctor')
  },
})
