import type { ProgramomraadeOppslag } from '../../catalogue/imported-kodeverk.ts'
import { defineRowRule } from '../define-rule.ts'
import type { RunFacts } from '../rule.ts'
import { isBounded, validityIn, yearOfRow } from './validity.ts'

/** The list's entry of a code, or of the ordinary variant of its programme area. */
function entryOf(code: string, { kodeverk }: Pick<RunFacts, 'kodeverk'>): ProgramomraadeOppslag | null {
  const list = kodeverk?.programomraader?.oppslag
  return list?.get(code) ?? list?.get(`${code.slice(0, 6)}----`) ?? list?.get(code.slice(0, 6)) ?? null
}

/** A programme area that the list ends before the enrolment's school year, or begins after it. Implied, so it warns. */
export const programomraadekodeOutsideValidity = defineRowRule({
  id: 'programomraadekode-outside-validity',
  code: 'OPP010',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Programområdet gjelder ikke i skoleåret',
    nn: 'Programområdet gjeld ikkje i skuleåret',
    en: 'Programme area not valid in the school year',
  },
  source: [
    { id: 'SAS3-EK-05', read: '2026-11-22' },
    { id: 'VIGO-PROGRAMOMRAADE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'programomraader',
  collapse: 'structural',
  appliesTo: ['elevkurs'],
  reads: ['programomraadekode'],
  optional: ['skoleaar'],
  when: {
    programomraadekode: (code, run) => {
      const entry = entryOf(code, run)
      return entry !== null && isBounded(entry)
    },
  },
  messages: {
    before: {
      what: {
        nb: 'Programområdet «{value}» ({name}) gjaldt til og med {date}, før skoleåret {year}.',
        nn: 'Programområdet «{value}» ({name}) galdt til og med {date}, før skuleåret {year}.',
        en: 'The programme area «{value}» ({name}) was valid until {date}, before the school year {year}.',
      },
      remedy: {
        nb: 'Finn koden som gjelder nå, i VIGO Kodeverksbase, og rett elevkurset i InSchool.',
        nn: 'Finn koden som gjeld no, i VIGO Kodeverksbase, og rett elevkurset i InSchool.',
        en: 'Find the code that is valid now in VIGO Kodeverksbase, and correct the enrolment in InSchool.',
      },
    },
    after: {
      what: {
        nb: 'Programområdet «{value}» ({name}) gjelder først fra {date}, etter skoleåret {year}.',
        nn: 'Programområdet «{value}» ({name}) gjeld først frå {date}, etter skuleåret {year}.',
        en: 'The programme area «{value}» ({name}) is valid only from {date}, after the school year {year}.',
      },
      remedy: {
        nb: 'Sjekk programområdet og skoleåret på elevkurset i InSchool.',
        nn: 'Sjekk programområdet og skuleåret på elevkurset i InSchool.',
        en: 'Check the programme area and the school year of the enrolment in InSchool.',
      },
    },
    expired: {
      what: {
        nb: 'Programområdet «{value}» ({name}) er merket som utgått i listen, hentet {date}.',
        nn: 'Programområdet «{value}» ({name}) er merkt som utgått i lista, henta {date}.',
        en: 'The programme area «{value}» ({name}) is marked as no longer in use in the list, fetched {date}.',
      },
      remedy: {
        nb: 'Finn koden som gjelder nå, i VIGO Kodeverksbase, og rett elevkurset i InSchool.',
        nn: 'Finn koden som gjeld no, i VIGO Kodeverksbase, og rett elevkurset i InSchool.',
        en: 'Find the code that is valid now in VIGO Kodeverksbase, and correct the enrolment in InSchool.',
      },
    },
  },
  check(row, ctx) {
    const list = ctx.kodeverk?.programomraader
    const entry = entryOf(row.programomraadekode, ctx)
    if (!list || entry === null) return
    const skoleaar = yearOfRow(row.skoleaar, ctx.skoleaar)
    const verdict = validityIn(entry, skoleaar, list.hentet)
    if (verdict.kind === 'valid') return
    const date = verdict.kind === 'before' ? verdict.til : verdict.kind === 'after' ? verdict.fra : list.hentet
    ctx.hit('programomraadekode', verdict.kind, { code: row.programomraadekode, name: entry.navn, date, year: skoleaar.replace('-', '–') })
  },
})
