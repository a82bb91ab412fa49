import { definePairRule } from '../define-rule.ts'
import { differingKey } from './differing-key.ts'
import { isMistyped } from './is-mistyped.ts'

const MESSAGE = { none: 'none', programomraadekode: 'programme', skolenummer: 'school', skoleaar: 'year' } as const

/**
 * A subject line ($KL) that belongs to no programme line ($EK): the key is person, school year, school and programme area. Told once per
 * person and cause, with its rows, at the column in which the nearest programme line differs.
 */
export const fagradWithoutElevkurs = definePairRule({
  id: 'fagrad-without-elevkurs',
  code: 'NOK002',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Fag uten elevkurs', nn: 'Fag utan elevkurs', en: 'Subject line without an enrolment' },
  source: [
    { id: 'SAS3-KL-05', read: '2026-11-21' },
    { id: 'SAS3-EK-05', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F08'],
  collapse: 'person',
  between: 'file',
  left: 'fagrad',
  right: 'elevkurs',
  by: ['fodselsnummer'],
  isDoubtful: isMistyped,
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  messages: {
    none: {
      what: {
        nb: 'Eleven har fag ($KL), men ikke noe elevkurs ($EK) i filen.',
        nn: 'Eleven har fag ($KL), men ikkje noko elevkurs ($EK) i fila.',
        en: 'The pupil has subject lines ($KL) but no enrolment ($EK) in the file.',
      },
      remedy: {
        nb: 'Sjekk at fødselsnummeret er det samme på linjene, og eksporter filen på nytt med elevkurset.',
        nn: 'Sjekk at fødselsnummeret er det same på linjene, og eksporter fila på nytt med elevkurset.',
        en: 'Make sure that the identity number is the same on the lines, and export the file again with the enrolment.',
      },
    },
    programme: {
      what: {
        nb: 'Faget ligger på programområde «{value}», men eleven har ikke noe elevkurs der.',
        nn: 'Faget ligg på programområde «{value}», men eleven har ikkje noko elevkurs der.',
        en: 'The subject is on programme area «{value}», but the pupil has no enrolment ($EK) there.',
      },
      remedy: {
        nb: 'Rett programområdekoden på faget eller elevkurset i skolens system, og eksporter på nytt.',
        nn: 'Rett programområdekoden på faget eller elevkurset i systemet til skulen, og eksporter på nytt.',
        en: "Correct the programme area code of the subject or the enrolment in the school's system, and export again.",
      },
    },
    school: {
      what: {
        nb: 'Faget ligger på skole «{value}», men eleven har ikke noe elevkurs der.',
        nn: 'Faget ligg på skule «{value}», men eleven har ikkje noko elevkurs der.',
        en: 'The subject is at school «{value}», but the pupil has no enrolment ($EK) there.',
      },
      remedy: {
        nb: 'SKOLENR skal være skolen eleven hører til. Er faget tatt ved en annen skole, skal den stå i SKOLENR2.',
        nn: 'SKOLENR skal vere skulen eleven høyrer til. Er faget teke ved ein annan skule, skal han stå i SKOLENR2.',
        en: 'SKOLENR must be the school the pupil belongs to. If the subject was taken at another school, that one goes in SKOLENR2.',
      },
    },
    year: {
      what: {
        nb: 'Faget ligger på skoleåret «{value}», men eleven har ikke noe elevkurs det året.',
        nn: 'Faget ligg på skuleåret «{value}», men eleven har ikkje noko elevkurs det året.',
        en: 'The subject is in the school year «{value}», but the pupil has no enrolment ($EK) that year.',
      },
      remedy: {
        nb: 'SKOLEAR skal være elevkursets år. Er faget tatt et annet år, skal det stå i SKOLEAR2.',
        nn: 'SKOLEAR skal vere året til elevkurset. Er faget teke eit anna år, skal det stå i SKOLEAR2.',
        en: 'SKOLEAR must be the year of the enrolment. If the subject was taken in another year, that one goes in SKOLEAR2.',
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
