import { parseWrittenDate } from '../../dates/parse-written-date.ts'
import { defineRowRule } from '../define-rule.ts'
import { looksLike } from './parameter-form.ts'
import { vitnemaalsmerknadInUse } from './remark-in-use.ts'

/** The dates that some diploma remarks are printed with. Where the text only says «dato», any way of writing a day that exists will do. */
export const vitnemaalsmerknadParameterForm = defineRowRule({
  id: 'vitnemaalsmerknad-parameter-form',
  code: 'MRK011',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Vitnemålsmerknad med en dato som ikke passer i teksten',
    nn: 'Vitnemålsmerknad med ein dato som ikkje passar i teksten',
    en: 'Diploma remark (vitnemålsmerknad) with a date that does not fit its text',
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
    vmm_parameter1: (value) => value !== '',
  },
  messages: {
    ddmmaa: {
      what: {
        nb: 'Datoen i vitnemålsmerknaden {code} skal skrives ddmmåå, men det står «{value}».',
        nn: 'Datoen i vitnemålsmerknaden {code} skal skrivast ddmmåå, men det står «{value}».',
        en: 'The date in the diploma remark {code} is written ddmmåå (six digits), but it says «{value}».',
      },
      remedy: {
        nb: 'Skriv en dato som finnes, med seks siffer, for eksempel 180825, og eksporter på nytt.',
        nn: 'Skriv ein dato som finst, med seks siffer, til dømes 180825, og eksporter på nytt.',
        en: 'Write a date that exists in six digits, such as 180825, and export again.',
      },
    },
    withDots: {
      what: {
        nb: 'Datoen i vitnemålsmerknaden {code} skal skrives dd.mm.åååå, men det står «{value}».',
        nn: 'Datoen i vitnemålsmerknaden {code} skal skrivast dd.mm.åååå, men det står «{value}».',
        en: 'The date in the diploma remark {code} is written dd.mm.åååå, but it says «{value}».',
      },
      remedy: {
        nb: 'Skriv en dato som finnes, for eksempel 18.08.2025, og eksporter på nytt.',
        nn: 'Skriv ein dato som finst, til dømes 18.08.2025, og eksporter på nytt.',
        en: 'Write a date that exists, such as 18.08.2025, and export again.',
      },
    },
    date: {
      what: {
        nb: 'Vitnemålsmerknaden {code} skal ha en dato, men «{value}» er ingen dato.',
        nn: 'Vitnemålsmerknaden {code} skal ha ein dato, men «{value}» er ingen dato.',
        en: 'The diploma remark {code} takes a date, but «{value}» is none.',
      },
      remedy: {
        nb: 'Skriv datoen, for eksempel 15.08.2025, på merknaden i InSchool og eksporter på nytt.',
        nn: 'Skriv datoen, til dømes 15.08.2025, på merknaden i InSchool og eksporter på nytt.',
        en: 'Write the date, such as 15.08.2025, on the remark in InSchool and export again.',
      },
    },
  },
  check(row, ctx) {
    const remark = vitnemaalsmerknadInUse(row.vitnemaalsmerknad)
    const wanted = remark?.parameters?.[0]
    const value = row.vmm_parameter1
    const facts = { code: remark?.code }
    if (wanted === 'ddmmaa' && !looksLike('ddmmaa', value)) ctx.hit('vmm_parameter1', 'ddmmaa', facts)
    if (wanted === 'dd.mm.aaaa' && !looksLike('dd.mm.aaaa', value)) ctx.hit('vmm_parameter1', 'withDots', facts)
    if (wanted === 'dato' && parseWrittenDate(value, ctx.today) === null) ctx.hit('vmm_parameter1', 'date', facts)
  },
})
