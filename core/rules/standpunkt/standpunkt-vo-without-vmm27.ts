import { skoleaarFrom } from '../../skoleaar/skoleaar.ts'
import { definePairRule } from '../define-rule.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { remarkCode } from '../kode/remark-code.ts'

/**
 * VO in standpunkt is explained by VMM27 on the pupil's document. A remark on any of the pupil's enrolments will do, and one remark explains
 * every VO, so the lack of it is told once, at the pupil's first.
 */
export const standpunktVoWithoutVmm27 = definePairRule({
  id: 'standpunkt-vo-without-vmm27',
  code: 'STP011',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'VO uten VMM27', nn: 'VO utan VMM27', en: 'VO without VMM27' },
  source: [
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'VIGO-VMM', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  valid: { from: skoleaarFrom(2023) },
  leveranser: ['sluttkarakterer', 'etter-klage'],
  left: 'fagrad',
  right: 'vitnemaalsmerknad',
  by: ['fodselsnummer'],
  reads: ['fodselsnummer', 'standpunkt'],
  optional: ['programomraadekode'],
  rightReads: ['vitnemaalsmerknad'],
  messages: {
    missing: {
      what: {
        nb: 'Standpunkt er «{value}», men eleven har ikke vitnemålsmerknaden VMM27, som forklarer VO.',
        nn: 'Standpunkt er «{value}», men eleven har ikkje vitnemålsmerknaden VMM27, som forklarer VO.',
        en: 'The standpunkt (overall achievement grade) is «{value}», but the pupil lacks the diploma remark VMM27, which explains VO.',
      },
      remedy: {
        nb: 'Legg inn VMM27 på eleven i InSchool. Skulle det vært en annen karakter, rett standpunkt.',
        nn: 'Legg inn VMM27 på eleven i InSchool. Skulle det vore ein annan karakter, rett standpunkt.',
        en: 'Enter VMM27 on the pupil in InSchool. If another grade was meant, correct standpunkt.',
      },
    },
  },
  check(left, right, ctx) {
    // The remark is for upper secondary; VO in grunnskole is told as a grade that does not belong there.
    if (isGrunnskole(left.row(0).programomraadekode)) return
    for (let at = 0; at < left.size; at++) {
      if (left.row(at).standpunkt !== 'VO') continue
      for (let other = 0; other < right.size; other++) if (remarkCode('VMM', right.row(other).vitnemaalsmerknad) === 'VMM27') return
      ctx.hit(at, 'standpunkt', 'missing')
      return
    }
  },
})
