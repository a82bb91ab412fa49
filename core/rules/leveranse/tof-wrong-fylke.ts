import { defineCellRule } from '../define-rule.ts'

/** The start line names another county than the user's. Not asked when the county was not told. */
export const tofWrongFylke = defineCellRule({
  id: 'tof-wrong-fylke',
  code: 'LEV004',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Filen er fra et annet fylke', nn: 'Fila er frå eit anna fylke', en: 'File is from another county' },
  source: [{ id: 'SAS3-TOF-05', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  needs: 'fylke',
  appliesTo: ['leveranse'],
  reads: ['fylkesnummer'],
  messages: {
    other: {
      what: {
        nb: 'Filen sier fylke «{value}», men du kontrollerer for fylke {fylke}. VIGO tar bare imot filer fra brukerens eget fylke.',
        nn: 'Fila seier fylke «{value}», men du kontrollerer for fylke {fylke}. VIGO tek berre imot filer frå fylket til brukaren.',
        en: "The file says county «{value}», but you are checking for county {fylke}. VIGO only takes files from the user's own county.",
      },
      remedy: {
        nb: 'Sjekk at dette er riktig fil. Hvis den er det, må fylkesnummeret rettes i skolens system før ny eksport.',
        nn: 'Sjekk at dette er rett fil. Er ho det, må fylkesnummeret rettast i systemet til skulen før ny eksport.',
        en: "Check whether this is the right file. If it is, the county number must be corrected in the school's system before a new export.",
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok' || ctx.fylke === null || cell.value === ctx.fylke) return
    // Oslo's zero can be lost: that is fylkesnummer-unknown's to tell.
    if (cell.value.padStart(2, '0') !== ctx.fylke) ctx.hit('other', { fylke: ctx.fylke })
  },
})
