import { defineRowRule } from '../define-rule.ts'
import { vitnemaalsmerknadInUse } from './remark-in-use.ts'

/** Remarks with one blank in their text need the first parameter. VMM29 has four blanks and two fields, packed nobody knows how: never judged. */
export const vitnemaalsmerknadParameterMissing = defineRowRule({
  id: 'vitnemaalsmerknad-parameter-missing',
  code: 'MRK010',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Vitnemålsmerknad uten verdien teksten krever',
    nn: 'Vitnemålsmerknad utan verdien teksten krev',
    en: 'Diploma remark (vitnemålsmerknad) without the value its text needs',
  },
  source: [
    { id: 'VIGO-VMM', read: '2026-11-21' },
    { id: 'SAS3-VM-07', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['vitnemaalsmerknad'],
  reads: ['vitnemaalsmerknad', 'vmm_parameter1'],
  when: {
    vitnemaalsmerknad: (value) => vitnemaalsmerknadInUse(value)?.parameters?.length === 1,
    vmm_parameter1: (value) => value === '',
  },
  messages: {
    date: {
      what: {
        nb: 'Vitnemålsmerknaden {code} skal ha en dato i teksten, men feltet {column} er tomt.',
        nn: 'Vitnemålsmerknaden {code} skal ha ein dato i teksten, men feltet {column} er tomt.',
        en: 'The diploma remark {code} takes a date in its text, but the field {column} is blank.',
      },
      remedy: {
        nb: 'Skriv datoen på merknaden i InSchool og eksporter på nytt.',
        nn: 'Skriv datoen på merknaden i InSchool og eksporter på nytt.',
        en: 'Write the date on the remark in InSchool and export again.',
      },
    },
    text: {
      what: {
        nb: 'Vitnemålsmerknaden {code} skal fylles ut med en tekst, men feltet {column} er tomt.',
        nn: 'Vitnemålsmerknaden {code} skal fyllast ut med ein tekst, men feltet {column} er tomt.',
        en: 'The diploma remark {code} has to be filled in with a text, but the field {column} is blank.',
      },
      remedy: {
        nb: 'Skriv det merknaden gjelder, på merknaden i InSchool og eksporter på nytt.',
        nn: 'Skriv det merknaden gjeld, på merknaden i InSchool og eksporter på nytt.',
        en: 'Write what the remark is about on the remark in InSchool and export again.',
      },
    },
    programme: {
      what: {
        nb: 'Vitnemålsmerknaden {code} skal nevne et programområde, men feltet {column} er tomt.',
        nn: 'Vitnemålsmerknaden {code} skal nemne eit programområde, men feltet {column} er tomt.',
        en: 'The diploma remark {code} names a programme area, but the field {column} is blank.',
      },
      remedy: {
        nb: 'Skriv programområdet på merknaden i InSchool og eksporter på nytt.',
        nn: 'Skriv programområdet på merknaden i InSchool og eksporter på nytt.',
        en: 'Write the programme area on the remark in InSchool and export again.',
      },
    },
  },
  check(row, ctx) {
    const remark = vitnemaalsmerknadInUse(row.vitnemaalsmerknad)
    const wanted = remark?.parameters?.[0]
    const message = wanted === 'tekst' ? 'text' : wanted === 'programomraade' ? 'programme' : 'date'
    ctx.hit('vmm_parameter1', message, { code: remark?.code })
  },
})
