import { definePairRule } from '../define-rule.ts'
import { differingKey } from './differing-key.ts'
import { isMistyped } from './is-mistyped.ts'

const MESSAGE = { none: 'none', programomraadekode: 'programme', skolenummer: 'school', skoleaar: 'year' } as const

/** A diploma remark ($VM) that belongs to no programme line ($EK). Told as fagrad-without-elevkurs tells it of subjects. */
export const vitnemaalsmerknadWithoutElevkurs = definePairRule({
  id: 'vitnemaalsmerknad-without-elevkurs',
  code: 'NOK003',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Vitnemålsmerknad uten elevkurs', nn: 'Vitnemålsmerknad utan elevkurs', en: 'Diploma remark without an enrolment' },
  source: [
    { id: 'SAS3-VM-05', read: '2026-11-21' },
    { id: 'SAS3-EK-05', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',

  collapse: 'person',
  between: 'file',
  left: 'vitnemaalsmerknad',
  right: 'elevkurs',
  by: ['fodselsnummer'],
  isDoubtful: isMistyped,
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  messages: {
    none: {
      what: {
        nb: 'Eleven har en vitnemålsmerknad ($VM), men ikke noe elevkurs ($EK) i filen.',
        nn: 'Eleven har ein vitnemålsmerknad ($VM), men ikkje noko elevkurs ($EK) i fila.',
        en: 'The pupil has a diploma remark ($VM) but no enrolment ($EK) in the file.',
      },
      remedy: {
        nb: 'Sjekk merknaden i skolens system: den skal ligge på elevkurset vitnemålet gjelder. Eksporter på nytt.',
        nn: 'Sjekk merknaden i systemet til skulen: han skal liggje på elevkurset vitnemålet gjeld. Eksporter på nytt.',
        en: "Check the remark in the school's system: it belongs on the enrolment that the diploma is for. Export again.",
      },
    },
    programme: {
      what: {
        nb: 'Merknaden ligger på programområde «{value}», men eleven har ikke noe elevkurs der.',
        nn: 'Merknaden ligg på programområde «{value}», men eleven har ikkje noko elevkurs der.',
        en: 'The remark is on programme area «{value}», but the pupil has no enrolment ($EK) there.',
      },
      remedy: {
        nb: 'Sjekk merknaden i skolens system: den skal ligge på elevkurset vitnemålet gjelder. Eksporter på nytt.',
        nn: 'Sjekk merknaden i systemet til skulen: han skal liggje på elevkurset vitnemålet gjeld. Eksporter på nytt.',
        en: "Check the remark in the school's system: it belongs on the enrolment that the diploma is for. Export again.",
      },
    },
    school: {
      what: {
        nb: 'Merknaden ligger på skole «{value}», men eleven har ikke noe elevkurs der.',
        nn: 'Merknaden ligg på skule «{value}», men eleven har ikkje noko elevkurs der.',
        en: 'The remark is at school «{value}», but the pupil has no enrolment ($EK) there.',
      },
      remedy: {
        nb: 'Sjekk merknaden i skolens system: den skal ligge på elevkurset vitnemålet gjelder. Eksporter på nytt.',
        nn: 'Sjekk merknaden i systemet til skulen: han skal liggje på elevkurset vitnemålet gjeld. Eksporter på nytt.',
        en: "Check the remark in the school's system: it belongs on the enrolment that the diploma is for. Export again.",
      },
    },
    year: {
      what: {
        nb: 'Merknaden ligger på skoleåret «{value}», men eleven har ikke noe elevkurs det året.',
        nn: 'Merknaden ligg på skuleåret «{value}», men eleven har ikkje noko elevkurs det året.',
        en: 'The remark is in the school year «{value}», but the pupil has no enrolment ($EK) that year.',
      },
      remedy: {
        nb: 'Sjekk merknaden i skolens system: den skal ligge på elevkurset vitnemålet gjelder. Eksporter på nytt.',
        nn: 'Sjekk merknaden i systemet til skulen: han skal liggje på elevkurset vitnemålet gjeld. Eksporter på nytt.',
        en: "Check the remark in the school's system: it belongs on the enrolment that the diploma is for. Export again.",
      },
    },
  },
  check(left, right, ctx) {
    for (let at = 0; at < left.size; at++) {
      const differing = differingKey(left, at, right)
      if (differing === null) continue
      ctx.hit(at, differing === 'none' ? 'fodselsnummer' : differing, MESSAGE[differing])
    }
  },
})
