import { defineGroupRule } from '../define-rule.ts'

/**
 * The same subject twice on one programme line with the same grade status. An exam taken again is a line of its own with another status, and
 * the same subject under two programme areas is fine (F08). Lines that VIGO marks as not active are not counted. Where one of the two is ended
 * the pupil may have begun anew: a warning.
 */
export const fagradRepeated = defineGroupRule({
  id: 'fagrad-repeated',
  code: 'NOK006',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Samme fag to ganger', nn: 'Same fag to gonger', en: 'Same subject twice' },
  source: [
    { id: 'SAS3-KL-06', read: '2026-11-21' },
    { id: 'SAS3-KL-23', read: '2026-11-21' },
    { id: 'SSB-KONTROLL-01', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F08'],
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagkode'],
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagkode'],
  optional: ['karakterstatus', 'linje_aktiv', 'fagstatus', 'avbruddsdato_fag'],
  minRows: 2,
  messages: {
    again: {
      what: {
        nb: 'Eleven har allerede faget «{value}» på samme elevkurs og med samme karakterstatus, i rad {first}.',
        nn: 'Eleven har alt faget «{value}» på same elevkurs og med same karakterstatus, i rad {first}.',
        en: 'The pupil already has the subject «{value}» on the same enrolment with the same grade status (karakterstatus), in row {first}.',
      },
      remedy: {
        nb: 'Ta bort den ene linjen i InSchool, eller sett karakterstatus hvis den ene er ny, utsatt eller særskilt eksamen.',
        nn: 'Ta bort den eine linja i InSchool, eller set karakterstatus om den eine er ny, utsett eller særskild eksamen.',
        en: 'Remove one of the lines in InSchool, or set the grade status if one is a new, deferred or special exam (ny, utsatt, særskilt).',
      },
    },
    'after-break': {
      what: {
        nb: 'Eleven har faget «{value}» også i rad {first}, og ett av fagene er avsluttet. VIGO har bare én linje for faget.',
        nn: 'Eleven har faget «{value}» òg i rad {first}, og eitt av faga er avslutta. VIGO har berre éi linje for faget.',
        en: 'The pupil has the subject «{value}» in row {first} as well, and one of the two has ended. VIGO keeps only one line for the subject.',
      },
      remedy: {
        nb: 'Behold linjen som gjelder, og ta bort den andre i InSchool.',
        nn: 'Behald linja som gjeld, og ta bort den andre i InSchool.',
        en: 'Keep the line that counts and remove the other in InSchool.',
      },
    },
  },
  check(group, ctx) {
    const seen: { readonly karakterstatus: string; readonly ended: boolean; readonly first: number }[] = []
    for (let at = 0; at < group.size; at++) {
      const { karakterstatus, linje_aktiv, fagstatus, avbruddsdato_fag } = group.row(at)
      if (linje_aktiv === 'N') continue
      const ended = fagstatus === 'S' || avbruddsdato_fag !== ''
      const earlier = seen.find((one) => one.karakterstatus === karakterstatus)
      if (earlier === undefined) seen.push({ karakterstatus, ended, first: group.rowNumber(at) })
      else if (earlier.ended === ended) ctx.hit(at, 'fagkode', 'again', { first: earlier.first })
      else ctx.hit(at, 'fagkode', 'after-break', { first: earlier.first }, 'warning')
    }
  },
})
