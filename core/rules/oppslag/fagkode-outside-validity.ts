import { defineRowRule } from '../define-rule.ts'
import { fagkodeOf, subjectOf } from './subject.ts'
import { isBounded, validityIn, yearOfRow } from './validity.ts'

/** Pupils who are taught the subject this year; an exam or an approval from earlier may have the code of then. */
const TAUGHT: ReadonlySet<string> = new Set(['', 'E', 'A', 'B', 'N'])

/**
 * A subject code that the list ends before the row's school year, or begins after it. That VIGO refuses it is nowhere said, so it warns.
 * Exams taken again and subjects of an earlier year keep the code they had.
 */
export const fagkodeOutsideValidity = defineRowRule({
  id: 'fagkode-outside-validity',
  code: 'OPP002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fagkoden gjelder ikke i skoleåret',
    nn: 'Fagkoden gjeld ikkje i skuleåret',
    en: 'Fagkode (subject code) not valid in the school year',
  },
  source: [
    { id: 'VIGO-FAG', read: '2026-11-22' },
    { id: 'GREP', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'fagkoder',
  appliesTo: ['fagrad'],
  reads: ['fagkode'],
  optional: ['skoleaar', 'fagstatus', 'karakterstatus', 'skoleaar2', 'linje_aktiv', 'avbruddsdato_fag'],
  when: {
    fagkode: (value, run) => {
      const subject = subjectOf(value, run)
      return subject !== null && isBounded(subject)
    },
    fagstatus: (status) => TAUGHT.has(status),
  },
  messages: {
    before: {
      what: {
        nb: 'Fagkoden «{value}» ({name}) gjaldt til og med {date}, før skoleåret {year}.',
        nn: 'Fagkoden «{value}» ({name}) galdt til og med {date}, før skuleåret {year}.',
        en: 'The fagkode (subject code) «{value}» ({name}) was valid until {date}, before the school year {year}.',
      },
      remedy: {
        nb: 'Finn koden som gjelder nå, i Grep eller VIGO Kodeverksbase, og rett faget i InSchool. Er faget tatt et tidligere år, skal raden ha det skoleåret.',
        nn: 'Finn koden som gjeld no, i Grep eller VIGO Kodeverksbase, og rett faget i InSchool. Er faget teke eit tidlegare år, skal rada ha det skuleåret.',
        en: 'Find the code that is valid now in Grep or VIGO Kodeverksbase, and correct the subject in InSchool. If it was taken in an earlier year, the row should have that school year.',
      },
    },
    after: {
      what: {
        nb: 'Fagkoden «{value}» ({name}) gjelder først fra {date}, etter skoleåret {year}.',
        nn: 'Fagkoden «{value}» ({name}) gjeld først frå {date}, etter skuleåret {year}.',
        en: 'The fagkode (subject code) «{value}» ({name}) is valid only from {date}, after the school year {year}.',
      },
      remedy: {
        nb: 'Sjekk fagkoden og skoleåret på elevens fag i InSchool.',
        nn: 'Sjekk fagkoden og skuleåret på faget til eleven i InSchool.',
        en: "Check the code and the school year on the pupil's subject in InSchool.",
      },
    },
    expired: {
      what: {
        nb: 'Fagkoden «{value}» ({name}) er merket som utgått i listen, hentet {date}.',
        nn: 'Fagkoden «{value}» ({name}) er merkt som utgått i lista, henta {date}.',
        en: 'The fagkode (subject code) «{value}» ({name}) is marked as no longer in use in the list, fetched {date}.',
      },
      remedy: {
        nb: 'Finn koden som gjelder nå, i Grep eller VIGO Kodeverksbase, og rett faget i InSchool.',
        nn: 'Finn koden som gjeld no, i Grep eller VIGO Kodeverksbase, og rett faget i InSchool.',
        en: 'Find the code that is valid now in Grep or VIGO Kodeverksbase, and correct the subject in InSchool.',
      },
    },
  },
  check(row, ctx) {
    const list = ctx.kodeverk?.fagkoder
    const subject = subjectOf(row.fagkode, ctx)
    if (!list || subject === null) return
    if (row.karakterstatus !== '' || row.skoleaar2 !== '' || row.linje_aktiv === 'N' || row.avbruddsdato_fag !== '') return
    const skoleaar = yearOfRow(row.skoleaar, ctx.skoleaar)
    const verdict = validityIn(subject, skoleaar, list.hentet)
    if (verdict.kind === 'valid') return
    const date = verdict.kind === 'before' ? verdict.til : verdict.kind === 'after' ? verdict.fra : list.hentet
    ctx.hit('fagkode', verdict.kind, { code: fagkodeOf(row.fagkode), name: subject.navn, date, year: skoleaar.replace('-', '–') })
  },
})
