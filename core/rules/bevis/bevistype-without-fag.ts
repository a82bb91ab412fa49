import { defineRowRule } from '../define-rule.ts'

/** A document that has no subject on it. More teaching (fagstatus B) is not counted, so it warns. */
export const bevistypeWithoutFag = defineRowRule({
  id: 'bevistype-without-fag',
  code: 'BEV007',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Bevis uten fag', nn: 'Bevis utan fag', en: 'Document without subjects' },
  source: [
    { id: 'SSB-KONTROLL-07', read: '2026-11-22' },
    { id: 'SSB-R-20', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  appliesTo: ['elevkurs'],
  reads: ['bevistype', 'antall_fag'],
  when: { bevistype: (code) => code === 'VM' || code === 'KB', antall_fag: (count) => count === '0' },
  messages: {
    empty: {
      what: {
        nb: 'Bevistypen er {value}, men antall fag på elevkurset er 0.',
        nn: 'Bevistypen er {value}, men talet på fag på elevkurset er 0.',
        en: 'The document type (bevistype) is {value}, but the enrolment has 0 subjects.',
      },
      remedy: {
        nb: 'Sjekk i VIGO at fagene er kommet med. Har eleven ingen fag, skal bevistypen være tom.',
        nn: 'Sjekk i VIGO at faga er komne med. Har eleven ingen fag, skal bevistypen vere tom.',
        en: 'Check in VIGO that the subjects have arrived. If the pupil has none, the document type must be blank.',
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('bevistype', 'empty')
  },
})
