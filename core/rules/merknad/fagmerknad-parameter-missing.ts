import { defineRowRule } from '../define-rule.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import { fagmerknadInUse } from './remark-in-use.ts'

/** Six remarks have a blank in their text. VIGO does not check it, so the document would be printed with a hole: a warning. */
export const fagmerknadParameterMissing = defineRowRule({
  id: 'fagmerknad-parameter-missing',
  code: 'MRK004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fagmerknad uten verdien teksten krever',
    nn: 'Fagmerknad utan verdien teksten krev',
    en: 'Subject remark (fagmerknad) without the value its text needs',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-21' },
    { id: 'SAS3-KL-22', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagmerknad', 'fagmerknad_parameter'],
  when: {
    fagmerknad: (value) => Boolean(fagmerknadInUse(value)?.parameters),
    fagmerknad_parameter: (value) => value === '' || isEmptyMark(value.toUpperCase()),
  },
  messages: {
    fagkode: {
      what: {
        nb: 'Fagmerknaden {code} skal ha en fagkode i teksten, men feltet {column} er tomt.',
        nn: 'Fagmerknaden {code} skal ha ein fagkode i teksten, men feltet {column} er tomt.',
        en: 'The subject remark {code} takes a fagkode (subject code) in its text, but the field {column} is blank.',
      },
      remedy: {
        nb: 'Skriv fagkoden som merknaden viser til, i InSchool og eksporter på nytt.',
        nn: 'Skriv fagkoden som merknaden viser til, i InSchool og eksporter på nytt.',
        en: 'Write the subject code that the remark refers to in InSchool and export again.',
      },
    },
    year: {
      what: {
        nb: 'Fagmerknaden {code} skal ha et årstall i teksten, men feltet {column} er tomt.',
        nn: 'Fagmerknaden {code} skal ha eit årstal i teksten, men feltet {column} er tomt.',
        en: 'The subject remark {code} takes a year in its text, but the field {column} is blank.',
      },
      remedy: {
        nb: 'Skriv året faget ble bestått, med fire siffer, i InSchool og eksporter på nytt.',
        nn: 'Skriv året faget vart bestått, med fire siffer, i InSchool og eksporter på nytt.',
        en: 'Write the year the subject was passed, in four digits, in InSchool and export again.',
      },
    },
    programme: {
      what: {
        nb: 'Fagmerknaden {code} skal ha en programområdekode i teksten, men feltet {column} er tomt.',
        nn: 'Fagmerknaden {code} skal ha ein programområdekode i teksten, men feltet {column} er tomt.',
        en: 'The subject remark {code} takes a programme area code in its text, but the field {column} is blank.',
      },
      remedy: {
        nb: 'Skriv programområdekoden merknaden gjelder, i InSchool og eksporter på nytt.',
        nn: 'Skriv programområdekoden merknaden gjeld, i InSchool og eksporter på nytt.',
        en: 'Write the programme area code that the remark is about in InSchool and export again.',
      },
    },
  },
  check(row, ctx) {
    const remark = fagmerknadInUse(row.fagmerknad)
    const wanted = remark?.parameters?.[0]
    const message = wanted === 'aar' ? 'year' : wanted === 'programomraadekode' ? 'programme' : 'fagkode'
    ctx.hit('fagmerknad_parameter', message, { code: remark?.code })
  },
})
