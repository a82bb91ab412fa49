import { isYearEnd } from '../dato/is-year-end.ts'
import { defineRowRule } from '../define-rule.ts'

/**
 * Elevstatus S goes with a date of leaving, and the reverse. Where the fullførtkode already disagrees with the date, or says that the pupil
 * left without one, that is told by the rules on fullførtkode; a date at the end of the year is given to pupils who simply finish.
 */
export const elevstatusWithoutAvbruddsdato = defineRowRule({
  id: 'elevstatus-without-avbruddsdato',
  code: 'ELV010',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Elevstatus og avbruddsdato sier ikke det samme',
    nn: 'Elevstatus og avbrotsdato seier ikkje det same',
    en: 'Pupil status (elevstatus) and date of leaving do not agree',
  },
  source: [
    { id: 'RHB-B04', read: '2026-11-22' },
    { id: 'RHB-B08', read: '2026-11-22' },
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['elevstatus', 'avbruddsdato'],
  optional: ['fullfortkode', 'skoleaar'],
  when: { elevstatus: (status) => status === 'S' || status === 'E' },
  messages: {
    'no-date': {
      what: {
        nb: 'Elevstatus er S (sluttet), men avbruddsdato mangler.',
        nn: 'Elevstatus er S (slutta), men avbrotsdato manglar.',
        en: 'The elevstatus is S (has left), but the date of leaving is missing.',
      },
      remedy: {
        nb: 'Før dagen eleven sluttet, i InSchool. Har eleven ikke sluttet, rett fagstatus på fagene, så følger elevstatus etter.',
        nn: 'Før dagen eleven slutta, i InSchool. Har eleven ikkje slutta, rett fagstatus på faga, så følgjer elevstatus etter.',
        en: 'Enter the day the pupil left in InSchool. If the pupil has not left, correct the fagstatus of the subjects, and the elevstatus follows.',
      },
    },
    'not-left': {
      what: {
        nb: 'Eleven har avbruddsdato, men elevstatus er «{value}». Den skal være S (sluttet).',
        nn: 'Eleven har avbrotsdato, men elevstatus er «{value}». Han skal vere S (slutta).',
        en: 'The pupil has a date of leaving, but the elevstatus is «{value}». It should be S (has left).',
      },
      remedy: {
        nb: 'Har eleven sluttet, rett fagstatus på fagene til S i InSchool. Går eleven fortsatt, ta bort avbruddsdatoen.',
        nn: 'Har eleven slutta, rett fagstatus på faga til S i InSchool. Går eleven framleis, ta bort avbrotsdatoen.',
        en: 'If the pupil has left, correct the fagstatus of the subjects to S in InSchool. If the pupil is still there, remove the date of leaving.',
      },
    },
  },
  check(row, ctx) {
    if (row.elevstatus === 'S') {
      if (row.avbruddsdato === '' && row.fullfortkode !== 'S') ctx.hit('elevstatus', 'no-date')
    } else if (
      row.avbruddsdato !== '' &&
      !isYearEnd(row.avbruddsdato, row.skoleaar) &&
      (row.fullfortkode === 'S' || row.fullfortkode === '')
    )
      ctx.hit('elevstatus', 'not-left')
  },
})
