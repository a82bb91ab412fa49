import { defineRowRule } from '../define-rule.ts'
import { isBounded, validityIn, yearOfRow } from './validity.ts'

/** The interface wants an active school. One that closed during the school year was active when the pupil began. */
export const skolenummerNotActive = defineRowRule({
  id: 'skolenummer-not-active',
  code: 'OPP012',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Skolen er ikke i drift i skoleåret',
    nn: 'Skulen er ikkje i drift i skuleåret',
    en: 'School not active in the school year',
  },
  source: [
    { id: 'SAS3-EK-04', read: '2026-11-22' },
    { id: 'VIGO-SKOLE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'skoler',
  collapse: 'structural',
  appliesTo: ['elevkurs'],
  reads: ['skolenummer'],
  optional: ['skoleaar'],
  when: {
    skolenummer: (number, { kodeverk }) => {
      const school = kodeverk?.skoler?.oppslag.get(number)
      return school !== undefined && isBounded(school)
    },
  },
  messages: {
    before: {
      what: {
        nb: 'Skolen «{value}» ({name}) var i drift til og med {date}, før skoleåret {year}.',
        nn: 'Skulen «{value}» ({name}) var i drift til og med {date}, før skuleåret {year}.',
        en: 'The school «{value}» ({name}) was active until {date}, before the school year {year}.',
      },
      remedy: {
        nb: 'Skriv nummeret til skolen eleven går på nå.',
        nn: 'Skriv nummeret til skulen eleven går på no.',
        en: 'Write the number of the school the pupil attends now.',
      },
    },
    after: {
      what: {
        nb: 'Skolen «{value}» ({name}) er i drift først fra {date}, etter skoleåret {year}.',
        nn: 'Skulen «{value}» ({name}) er i drift først frå {date}, etter skuleåret {year}.',
        en: 'The school «{value}» ({name}) is active only from {date}, after the school year {year}.',
      },
      remedy: {
        nb: 'Sjekk skolenummeret og skoleåret.',
        nn: 'Sjekk skulenummeret og skuleåret.',
        en: 'Check the school number and the school year.',
      },
    },
    expired: {
      what: {
        nb: 'Skolen «{value}» ({name}) er ikke i drift ifølge listen, hentet {date}.',
        nn: 'Skulen «{value}» ({name}) er ikkje i drift ifølgje lista, henta {date}.',
        en: 'The school «{value}» ({name}) is not active according to the list, fetched {date}.',
      },
      remedy: {
        nb: 'Skriv nummeret til skolen eleven går på nå. Er skolen i drift, så importer listen på nytt.',
        nn: 'Skriv nummeret til skulen eleven går på no. Er skulen i drift, så importer lista på nytt.',
        en: 'Write the number of the school the pupil attends now. If the school is active, import the list again.',
      },
    },
  },
  check(row, ctx) {
    const list = ctx.kodeverk?.skoler
    const school = list?.oppslag.get(row.skolenummer)
    if (!list || school === undefined) return
    const skoleaar = yearOfRow(row.skoleaar, ctx.skoleaar)
    const verdict = validityIn(school, skoleaar, list.hentet)
    if (verdict.kind === 'valid') return
    const date = verdict.kind === 'before' ? verdict.til : verdict.kind === 'after' ? verdict.fra : list.hentet
    ctx.hit('skolenummer', verdict.kind, { code: row.skolenummer, name: school.navn, date, year: skoleaar.replace('-', '–') })
  },
})
