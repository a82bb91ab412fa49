import type { Message } from '../rule.ts'

/** Two active enrolments: the same words in the interface and in the statistics. */
export const secondActiveMessages = {
  'same-school': {
    what: {
      nb: 'Eleven har to elevkurs samtidig: «{value}» her og {other} i rad {first}, begge uten avbruddsdato.',
      nn: 'Eleven har to elevkurs samstundes: «{value}» her og {other} i rad {first}, begge utan avbrotsdato.',
      en: 'The pupil has two enrolments (elevkurs) at a time: «{value}» here and {other} in row {first}, both without a date of leaving.',
    },
    remedy: {
      nb: 'Har eleven byttet programområde, sett avbruddsdato og årsak AP på det gamle i InSchool. Er eleven på begge, sett deltid.',
      nn: 'Har eleven bytt programområde, set avbrotsdato og årsak AP på det gamle i InSchool. Er eleven på begge, set deltid.',
      en: 'If the pupil has changed programme, enter the date of leaving and the reason AP on the old one in InSchool. If on both, mark the pupil as part-time (deltid).',
    },
  },
  'other-school': {
    what: {
      nb: 'Eleven står som elev ved to skoler samtidig: {value} her og {other} i rad {first}, begge uten avbruddsdato.',
      nn: 'Eleven står som elev ved to skular samstundes: {value} her og {other} i rad {first}, begge utan avbrotsdato.',
      en: 'The pupil is enrolled at two schools at a time: {value} here and {other} in row {first}, both without a date of leaving.',
    },
    remedy: {
      nb: 'Har eleven byttet skole, skal skolen eleven gikk fra, sette avbruddsdato og årsak AS i InSchool. Tar eleven bare enkelte fag her, hører de til som Skolenr 2 på hovedskolen.',
      nn: 'Har eleven bytt skule, skal skulen eleven gjekk frå, setje avbrotsdato og årsak AS i InSchool. Tek eleven berre enkelte fag her, høyrer dei til som Skolenr 2 på hovudskulen.',
      en: 'If the pupil has changed school, the school left behind enters the date of leaving and the reason AS in InSchool. If only some subjects are taken here, they belong to the main school, with this one as Skolenr 2 (second school).',
    },
  },
} as const satisfies Record<string, Message>
