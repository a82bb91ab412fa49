import { defineRowRule } from '../define-rule.ts'
import { looksLike } from './parameter-form.ts'
import { fagmerknadInUse } from './remark-in-use.ts'

/**
 * What stands in the blank of a remark's text. VIGO does not look at it and nobody has written down its exact form, so it asks only whether
 * a code or a year is there at all. In tables the column often holds the whole sentence; only the interface is judged.
 */
export const fagmerknadParameterForm = defineRowRule({
  id: 'fagmerknad-parameter-form',
  code: 'MRK005',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fagmerknad med en verdi som ikke passer i teksten',
    nn: 'Fagmerknad med ein verdi som ikkje passar i teksten',
    en: 'Subject remark (fagmerknad) with a value that does not fit its text',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-21' },
    { id: 'SAS3-KL-22', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['linje_id', 'fagmerknad', 'fagmerknad_parameter'],
  when: {
    fagmerknad: (value) => Boolean(fagmerknadInUse(value)?.parameters),
    fagmerknad_parameter: (value) => value !== '',
  },
  messages: {
    fagkode: {
      what: {
        nb: 'Fagmerknaden {code} skal vise til en fagkode, men «{value}» er ingen fagkode.',
        nn: 'Fagmerknaden {code} skal vise til ein fagkode, men «{value}» er ingen fagkode.',
        en: 'The subject remark {code} refers to a fagkode (subject code), but «{value}» is none.',
      },
      remedy: {
        nb: 'Skriv fagkoden merknaden viser til, i InSchool og eksporter på nytt.',
        nn: 'Skriv fagkoden merknaden viser til, i InSchool og eksporter på nytt.',
        en: 'Write the subject code that the remark refers to in InSchool and export again.',
      },
    },
    year: {
      what: {
        nb: 'Fagmerknaden {code} skal ha et årstall med fire siffer, men det står «{value}».',
        nn: 'Fagmerknaden {code} skal ha eit årstal med fire siffer, men det står «{value}».',
        en: 'The subject remark {code} takes a year of four digits, but it says «{value}».',
      },
      remedy: {
        nb: 'Skriv året faget ble bestått, for eksempel 2024, i InSchool og eksporter på nytt.',
        nn: 'Skriv året faget vart bestått, til dømes 2024, i InSchool og eksporter på nytt.',
        en: 'Write the year the subject was passed, such as 2024, in InSchool and export again.',
      },
    },
    programme: {
      what: {
        nb: 'Fagmerknaden {code} skal vise til en programområdekode, men «{value}» er ingen slik kode.',
        nn: 'Fagmerknaden {code} skal vise til ein programområdekode, men «{value}» er ingen slik kode.',
        en: 'The subject remark {code} refers to a programme area code, but «{value}» is none.',
      },
      remedy: {
        nb: 'Skriv programområdekoden, for eksempel STUSP1----, i InSchool og eksporter på nytt.',
        nn: 'Skriv programområdekoden, til dømes STUSP1----, i InSchool og eksporter på nytt.',
        en: 'Write the programme area code, such as STUSP1----, in InSchool and export again.',
      },
    },
  },
  check(row, ctx) {
    const remark = fagmerknadInUse(row.fagmerknad)
    const wanted = remark?.parameters?.[0]
    const value = row.fagmerknad_parameter
    const facts = { code: remark?.code }
    if (wanted === 'aar' && !looksLike('aar', value)) ctx.hit('fagmerknad_parameter', 'year', facts)
    if (wanted === 'programomraadekode' && !looksLike('programomraadekode', value)) ctx.hit('fagmerknad_parameter', 'programme', facts)
    if (wanted === 'fagkode' && !looksLike('fagkode', value)) ctx.hit('fagmerknad_parameter', 'fagkode', facts)
  },
})
