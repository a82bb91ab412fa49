import { defineRowRule } from '../define-rule.ts'

/**
 * The exception rests on an exemption from grades in grunnskole (a), one in upper secondary (b), or specific learning difficulties (c). Norwegian as a
 * new language is none. Texts that name neither are left alone.
 */
export const unntakWrongGround = defineRowRule({
  id: 'unntak-wrong-ground',
  code: 'FRI015',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Grunn som ikke gir unntak fra kravet om bestått',
    nn: 'Grunn som ikkje gir unntak frå kravet om greidd',
    en: 'Ground that gives no exception from having to pass',
  },
  source: [
    { id: 'UDIR5-3-44-05', read: '2026-11-22' },
    { id: 'UDIR5-3-44-07', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-44-05', 'UDIR5-3-44-07'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['unntak_grunn'],
  when: { unntak_grunn: (ground) => ground !== '' },
  messages: {
    language: {
      what: {
        nb: 'Unntaket fra kravet om bestått er begrunnet med norskferdigheter. Det er ikke en grunn for unntak.',
        nn: 'Unntaket frå kravet om greidd er grunngitt med norskferdigheiter. Det er ikkje ein grunn for unntak.',
        en: 'The exception from having to pass rests on skills in Norwegian. That is no ground for it.',
      },
      remedy: {
        nb: 'Sjekk vedtaket. Gjelder en annen grunn, rett kolonnen.',
        nn: 'Sjekk vedtaket. Gjeld ein annan grunn, rett kolonnen.',
        en: 'Check the decision. If another ground applies, correct the column.',
      },
    },
    letter: {
      what: {
        nb: 'Grunnen til unntaket er ikke a, b eller c, som er de eneste.',
        nn: 'Grunnen til unntaket er ikkje a, b eller c, som er dei einaste.',
        en: 'The ground of the exception is not a, b or c, which are the only ones.',
      },
      remedy: {
        nb: 'Sjekk vedtaket, og rett bokstaven.',
        nn: 'Sjekk vedtaket, og rett bokstaven.',
        en: 'Check the decision, and correct that letter.',
      },
    },
  },
  check(row, ctx) {
    const ground = row.unntak_grunn.toLowerCase()
    if (/norskferdig|norskkunnskap|minoritetsspr/.test(ground)) ctx.hit('unntak_grunn', 'language')
    else if (/^(?:bokstav )?[d-z][).]?$/.test(ground)) ctx.hit('unntak_grunn', 'letter')
  },
})
