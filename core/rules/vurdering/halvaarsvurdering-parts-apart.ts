import { daysBetween } from '../../dates/days-between.ts'
import type { PlainDate } from '../../dates/plain-date.ts'
import { defineRowRule } from '../define-rule.ts'

/** Proposed by the catalogue; the circular says «around the same time». */
const MOST_DAYS = 30

/**
 * The assessment without a grade and the grade come at about the same time, and not the grade first. Thirty days is the catalogue's proposal, so
 * a longer gap is for information.
 */
export const halvaarsvurderingPartsApart = defineRowRule({
  id: 'halvaarsvurdering-parts-apart',
  code: 'VUR004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'De to delene av halvårsvurderingen henger ikke sammen',
    nn: 'Dei to delane av halvårsvurderinga heng ikkje saman',
    en: 'The two parts of a half-year assessment do not belong together',
  },
  source: [
    { id: 'UDIR5-3-13-05', read: '2026-11-22' },
    { id: 'UDIR5-3-13-06', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-13-05', 'UDIR5-3-13-06'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['halvaar_uten_dato', 'halvaar1_dato'],
  when: { halvaar_uten_dato: (date) => date !== '', halvaar1_dato: (date) => date !== '' },
  messages: {
    after: {
      what: {
        nb: 'Vurderingen uten karakter er fra {value}, men karakteren ble gitt {graded}. Den bør ikke komme etter karakteren.',
        nn: 'Vurderinga utan karakter er frå {value}, men karakteren vart gitt {graded}. Ho bør ikkje kome etter karakteren.',
        en: 'The assessment without a grade is of {value}, but the grade was given on {graded}. It should not come after the grade.',
      },
      remedy: {
        nb: 'Sjekk de to datoene. Stemmer de, er det til neste halvår.',
        nn: 'Sjekk dei to datoane. Stemmer dei, er det til neste halvår.',
        en: 'Check the two days. If they are right, it is for the next half-year.',
      },
    },
    apart: {
      what: {
        nb: 'Vurderingen uten karakter er fra {value}, {days} dager før karakteren. De to skal komme omtrent samtidig.',
        nn: 'Vurderinga utan karakter er frå {value}, {days} dagar før karakteren. Dei to skal kome om lag samstundes.',
        en: 'The assessment without a grade is of {value}, {days} days before the grade. The two should come at about the same time.',
      },
      remedy: { nb: 'Sjekk de to datoene.', nn: 'Sjekk dei to datoane.', en: 'Check both dates.' },
    },
  },
  check(row, ctx) {
    const days = daysBetween(row.halvaar_uten_dato as PlainDate, row.halvaar1_dato as PlainDate)
    if (days < 0) ctx.hit('halvaar_uten_dato', 'after', { graded: row.halvaar1_dato })
    else if (days > MOST_DAYS) ctx.hit('halvaar_uten_dato', 'apart', { days }, 'info')
  },
})
