import { defineGroupRule } from '../define-rule.ts'
import { otherNames } from './other-names.ts'
import { twoNames } from './two-names.ts'

/** The same as navn-differs, in tables that have family name and given name in two columns. */
export const etternavnDiffers = defineGroupRule({
  id: 'etternavn-differs',
  code: 'ELV002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'To etternavn og fornavn på ett fødselsnummer',
    nn: 'To etternamn og fornamn på eitt fødselsnummer',
    en: 'Two last and first names for one identity number',
  },
  source: [
    { id: 'RHB-A01', read: '2026-11-22' },
    { id: 'SSB-KONTROLL', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F24'],
  collapse: 'person',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer'],
  reads: ['fodselsnummer', 'etternavn', 'fornavn'],
  optional: ['navn'],
  minRows: 2,
  messages: twoNames,
  check(group, ctx) {
    const nameOf = (at: number): string => {
      const { navn, etternavn, fornavn } = group.row(at)
      // A row with the whole name is for navn-differs; half a name is compared with nothing.
      return navn !== '' || etternavn === '' || fornavn === '' ? '' : `${etternavn}, ${fornavn}`
    }
    for (const { at, verdict, first } of otherNames(group.size, nameOf))
      ctx.hit(at, 'etternavn', verdict, { first: group.rowNumber(first) }, verdict === 'other' ? 'warning' : 'info')
  },
})
