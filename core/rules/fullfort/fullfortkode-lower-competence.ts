import { defineRowRule } from '../define-rule.ts'
import { kurskode } from '../felles/kurskode.ts'

/** The category HT is for planned lower competence in a group of its own; the code is then A, or S or H. H--- in an ordinary class may be either. */
export const fullfortkodeLowerCompetence = defineRowRule({
  id: 'fullfortkode-lower-competence',
  code: 'FUL009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Planlagt lavere kompetanse uten fullførtkode A',
    nn: 'Planlagd lågare kompetanse utan fullførtkode A',
    en: 'Planned lower competence without completion code (fullførtkode) A',
  },
  source: [
    { id: 'SSB-KONTROLL-09', read: '2026-11-22' },
    { id: 'RHB-B21', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  appliesTo: ['elevkurs'],
  reads: ['fullfortkode', 'programomraadekode', 'avbruddsdato'],
  when: {
    fullfortkode: (code) => code === 'B' || code === 'I' || code === 'M',
    programomraadekode: (code) => kurskode(code).variant.startsWith('HT'),
    avbruddsdato: (date) => date === '',
  },
  messages: {
    'not-a': {
      what: {
        nb: 'Programområdet {programme} er planlagt lavere kompetanse (HT), men fullførtkoden er «{value}», ikke A.',
        nn: 'Programområdet {programme} er planlagd lågare kompetanse (HT), men fullførtkoden er «{value}», ikkje A.',
        en: 'The programme area {programme} is planned lower competence (HT), but the completion code (fullførtkode) is «{value}», not A.',
      },
      remedy: {
        nb: 'Sett A på elevkurset i InSchool, eller rett programområdekoden om eleven følger vanlig opplæring.',
        nn: 'Set A på elevkurset i InSchool, eller rett programområdekoden om eleven følgjer vanleg opplæring.',
        en: 'Set A on the enrolment in InSchool, or correct the programme area code if the pupil follows ordinary teaching.',
      },
    },
  },
  check(row, ctx) {
    ctx.hit('fullfortkode', 'not-a', { programme: row.programomraadekode, allowed: ['A'] })
  },
})
