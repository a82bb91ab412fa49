import { defineGroupRule } from '../define-rule.ts'
import { otherNames } from './other-names.ts'
import { twoNames } from './two-names.ts'

/**
 * One identity number with two names that have no word in common. The most frequent name is taken for the right one. A new family name is
 * only said. Two pupil lines ($EL) with one number are told by elev-repeated whatever their names are.
 */
export const navnDiffers = defineGroupRule({
  id: 'navn-differs',
  code: 'ELV001',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'To navn på ett fødselsnummer', nn: 'To namn på eitt fødselsnummer', en: 'Two names for one identity number' },
  source: [
    { id: 'RHB-A01', read: '2026-11-22' },
    { id: 'SSB-R-08', read: '2026-11-22' },
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F24'],
  collapse: 'person',
  appliesTo: ['elevkurs', 'fagrad', 'person', 'kontrakt'],
  by: ['fodselsnummer'],
  reads: ['fodselsnummer', 'navn'],
  minRows: 2,
  messages: twoNames,
  check(group, ctx) {
    const nameOf = (at: number): string => group.row(at).navn
    for (const { at, verdict, first } of otherNames(group.size, nameOf))
      ctx.hit(at, 'navn', verdict, { first: group.rowNumber(first) }, verdict === 'other' ? 'warning' : 'info')
  },
})
