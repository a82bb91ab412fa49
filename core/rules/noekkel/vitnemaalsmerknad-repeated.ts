import { defineGroupRule } from '../define-rule.ts'

/** The same diploma remark twice on one programme line. With other texts it may be two decisions, of which VIGO keeps one: a warning. */
export const vitnemaalsmerknadRepeated = defineGroupRule({
  id: 'vitnemaalsmerknad-repeated',
  code: 'NOK007',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Samme vitnemålsmerknad to ganger', nn: 'Same vitnemålsmerknad to gonger', en: 'Same diploma remark twice' },
  source: [{ id: 'SAS3-VM-06', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['vitnemaalsmerknad'],
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'vitnemaalsmerknad'],
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'vitnemaalsmerknad'],
  optional: ['vmm_parameter1', 'vmm_parameter2'],
  minRows: 2,
  messages: {
    again: {
      what: {
        nb: 'Eleven har allerede merknaden «{value}» på samme elevkurs, i rad {first}.',
        nn: 'Eleven har alt merknaden «{value}» på same elevkurs, i rad {first}.',
        en: 'The pupil already has the remark «{value}» on the same enrolment, in row {first}.',
      },
      remedy: {
        nb: 'Ta bort den ene merknaden i skolens system, og eksporter på nytt.',
        nn: 'Ta bort den eine merknaden i systemet til skulen, og eksporter på nytt.',
        en: "Remove one of the remarks in the school's system, and export again.",
      },
    },
    'other-text': {
      what: {
        nb: 'Eleven har merknaden «{value}» også i rad {first}, med en annen tekst.',
        nn: 'Eleven har merknaden «{value}» òg i rad {first}, med ein annan tekst.',
        en: 'The pupil has the remark «{value}» in row {first} as well, with another text.',
      },
      remedy: {
        nb: 'VIGO har bare én av hver merknad på et elevkurs. Samle teksten i én, eller bruk VMM23 med vedlegg.',
        nn: 'VIGO har berre éin av kvar merknad på eit elevkurs. Samle teksten i éin, eller bruk VMM23 med vedlegg.',
        en: 'VIGO keeps one of each remark per enrolment. Put the text into one, or use VMM23 with an attachment.',
      },
    },
  },
  check(group, ctx) {
    const { vmm_parameter1: one, vmm_parameter2: two } = group.row(0)
    const first = group.rowNumber(0)
    for (let at = 1; at < group.size; at++) {
      const row = group.row(at)
      if (row.vmm_parameter1 === one && row.vmm_parameter2 === two) ctx.hit(at, 'vitnemaalsmerknad', 'again', { first })
      else ctx.hit(at, 'vitnemaalsmerknad', 'other-text', { first }, 'warning')
    }
  },
})
