import { defineRowRule } from '../define-rule.ts'

/** Skoleår 2 is the earlier year in which the subject was taken; a later one has not been. */
export const skoleaar2AfterSkoleaar = defineRowRule({
  id: 'skoleaar2-after-skoleaar',
  code: 'DAT013',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Skoleår 2 er senere enn skoleåret',
    nn: 'Skuleår 2 er seinare enn skuleåret',
    en: 'School year 2 is later than the school year',
  },
  source: [
    { id: 'SAS3-KL-15', read: '2026-11-22' },
    { id: 'SSB-RF-23', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['skoleaar', 'skoleaar2'],
  when: { skoleaar2: (year) => year !== '', skoleaar: (year) => year !== '' },
  messages: {
    later: {
      what: {
        nb: 'Faget skal være tatt i «{value}», som er etter skoleåret {skoleaar}.',
        nn: 'Faget skal vere teke i «{value}», som er etter skuleåret {skoleaar}.',
        en: 'The subject is said to be taken in «{value}», which is after the school year {skoleaar}.',
      },
      remedy: {
        nb: 'Skoleår 2 er året faget ble tatt, når det ikke er dette. Rett det i InSchool, eller la feltet stå tomt.',
        nn: 'Skuleår 2 er året faget vart teke, når det ikkje er dette. Rett det i InSchool, eller la feltet stå tomt.',
        en: 'School year 2 is the year in which the subject was taken, when it is another. Correct it in InSchool, or leave the field blank.',
      },
    },
  },
  check(row, ctx) {
    if (row.skoleaar2 > row.skoleaar) ctx.hit('skoleaar2', 'later', { skoleaar: row.skoleaar })
  },
})
