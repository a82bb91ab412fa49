import { defineGroupRule } from '../define-rule.ts'

/**
 * The same person, school year, school and programme area on two lines. Where one of them has an end date the pupil may have left and come
 * back, which VIGO keeps on one line: a warning.
 */
export const elevkursRepeated = defineGroupRule({
  id: 'elevkurs-repeated',
  code: 'NOK005',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Samme elevkurs to ganger', nn: 'Same elevkurs to gonger', en: 'Same enrolment twice' },
  source: [
    { id: 'SAS3-EK-05', read: '2026-11-21' },
    { id: 'SSB-KONTROLL-01', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F08', 'F09'],
  appliesTo: ['elevkurs'],
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  optional: ['avbruddsdato'],
  minRows: 2,
  messages: {
    again: {
      what: {
        nb: 'Eleven har allerede programområdet «{value}» samme skoleår ved samme skole, i rad {first}.',
        nn: 'Eleven har alt programområdet «{value}» same skuleår ved same skule, i rad {first}.',
        en: 'The pupil already has the programme area «{value}» in the same school year at the same school, in row {first}.',
      },
      remedy: {
        nb: 'Ta bort den ene linjen i skolens system, eller rett programområdekoden på den som er feil. Eksporter på nytt.',
        nn: 'Ta bort den eine linja i systemet til skulen, eller rett programområdekoden på den som er feil. Eksporter på nytt.',
        en: "Remove one of the lines in the school's system, or correct the programme area code of the one that is wrong. Export again.",
      },
    },
    'after-break': {
      what: {
        nb: 'Eleven har programområdet «{value}» også i rad {first}, og en av linjene er avsluttet. VIGO har bare én linje for dette.',
        nn: 'Eleven har programområdet «{value}» òg i rad {first}, og ei av linjene er avslutta. VIGO har berre éi linje for dette.',
        en: 'The pupil has the programme area «{value}» in row {first} as well, and one of the lines has ended. VIGO keeps only one line for this.',
      },
      remedy: {
        nb: 'Er eleven tilbake på samme programområde, skal det være én linje uten avbruddsdato.',
        nn: 'Er eleven tilbake på same programområde, skal det vere éi linje utan avbrotsdato.',
        en: 'If the pupil is back on the same programme area, there should be one line without an end date.',
      },
    },
  },
  check(group, ctx) {
    const first = group.rowNumber(0)
    const ended = group.row(0).avbruddsdato !== ''
    for (let at = 1; at < group.size; at++) {
      if ((group.row(at).avbruddsdato !== '') === ended) ctx.hit(at, 'programomraadekode', 'again', { first })
      else ctx.hit(at, 'programomraadekode', 'after-break', { first }, 'warning')
    }
  },
})
