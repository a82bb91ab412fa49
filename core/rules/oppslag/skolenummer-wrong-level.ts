import { defineRowRule } from '../define-rule.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { isGrunnskole, isVideregaaende } from '../kode/is-grunnskole.ts'

/** The interface says that school and programme have the same level. A school that the list gives both levels fits either. */
export const skolenummerWrongLevel = defineRowRule({
  id: 'skolenummer-wrong-level',
  code: 'OPP013',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Skole og programområde har ulikt nivå',
    nn: 'Skule og programområde har ulikt nivå',
    en: 'School and programme area of different levels',
  },
  source: [
    { id: 'SAS3-EK-04', read: '2026-11-22' },
    { id: 'SAS3-EK-05', read: '2026-11-22' },
    { id: 'VIGO-SKOLE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'skoler',
  collapse: 'structural',
  appliesTo: ['elevkurs'],
  reads: ['skolenummer', 'programomraadekode'],
  when: { skolenummer: (number, { kodeverk }) => (kodeverk?.skoler?.oppslag.get(number)?.nivaa ?? []).length === 1 },
  messages: {
    grunnskole: {
      what: {
        nb: 'Skolen «{value}» ({name}) er en grunnskole, men programområdet {programme} er videregående.',
        nn: 'Skulen «{value}» ({name}) er ein grunnskule, men programområdet {programme} er vidaregåande.',
        en: 'The school «{value}» ({name}) is a grunnskole (primary and lower secondary), but the programme area {programme} is upper secondary.',
      },
      remedy: {
        nb: 'Rett skolenummeret eller programområdet på elevkurset i InSchool.',
        nn: 'Rett skulenummeret eller programområdet på elevkurset i InSchool.',
        en: 'Correct the school number or the programme area of the enrolment in InSchool.',
      },
    },
    videregaaende: {
      what: {
        nb: 'Skolen «{value}» ({name}) er videregående, men programområdet {programme} er grunnskole.',
        nn: 'Skulen «{value}» ({name}) er vidaregåande, men programområdet {programme} er grunnskule.',
        en: 'The school «{value}» ({name}) is upper secondary, but the programme area {programme} is grunnskole (primary and lower secondary).',
      },
      remedy: {
        nb: 'Rett skolenummeret eller programområdet på elevkurset i InSchool.',
        nn: 'Rett skulenummeret eller programområdet på elevkurset i InSchool.',
        en: 'Correct the school number or the programme area of the enrolment in InSchool.',
      },
    },
  },
  check(row, ctx) {
    const school = ctx.kodeverk?.skoler?.oppslag.get(row.skolenummer)
    const level = school?.nivaa?.[0]
    const { programomraadekode: programme } = row
    if (school === undefined || level === undefined || isIbRow(programme, '', ctx.parametre) || programme.startsWith('AO')) return
    const wrong = level === 'grunnskole' ? isVideregaaende(programme) : isGrunnskole(programme)
    if (wrong) ctx.hit('skolenummer', level, { code: row.skolenummer, name: school.navn, programme })
  },
})
