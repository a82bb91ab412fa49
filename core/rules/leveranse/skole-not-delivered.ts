import { defineBatchRule } from '../define-rule.ts'
import { LEVERANSER } from '../leveranse.ts'

/** A school of the office's list without a file in this run. A blank `leveranser` expects all; a date in `levert` says it has come another way. */
export const skoleNotDelivered = defineBatchRule({
  id: 'skole-not-delivered',
  code: 'LEV010',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Skolen har ikke levert', nn: 'Skulen har ikkje levert', en: 'The school has not delivered' },
  source: [{ id: 'INNTAKSVAKT-SAMLET', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  with: 'skoleliste',
  messages: {
    missing: {
      what: {
        nb: 'Skole {skolenummer} {navn} skal levere {leveranse}, men er ikke i noen av filene.',
        nn: 'Skule {skolenummer} {navn} skal levere {leveranse}, men er ikkje i nokon av filene.',
        en: 'School {skolenummer} {navn} is to deliver {leveranse}, but is in none of the files.',
      },
      remedy: {
        nb: 'Purr på skolen, eller skriv datoen i «Levert» hvis filen er kommet en annen vei.',
        nn: 'Purr på skulen, eller skriv datoen i «Levert» om fila er komen ein annan veg.',
        en: 'Remind the school, or enter the date in «Levert» if the file has come another way.',
      },
    },
  },
  check(batch, ctx) {
    const deliveries = new Set(batch.files.map(({ leveranse }) => leveranse))
    for (const { file, row, value } of batch.skolelister) {
      const { skolenummer, skolenavn, leveranser, levert } = value
      if (skolenummer === '' || levert !== '') continue
      for (const leveranse of LEVERANSER) {
        if (!deliveries.has(leveranse) || !expects(leveranser, leveranse)) continue
        const delivered = batch.files.some((one) => one.leveranse === leveranse && one.skoler.some((s) => s.skolenummer === skolenummer))
        if (!delivered) ctx.hit(file, row, 'skolenummer', 'missing', { skolenummer, navn: skolenavn, leveranse })
      }
    }
  },
})

function expects(leveranser: string, leveranse: string): boolean {
  const words = leveranser
    .toLowerCase()
    .split(/[,;+/]|\s+og\s+|\s{2,}/)
    .map((word) => word.trim().replace(/\s+/g, '-'))
    .filter((word) => word !== '')
  return words.length === 0 || words.includes('alle') || words.includes(leveranse)
}
