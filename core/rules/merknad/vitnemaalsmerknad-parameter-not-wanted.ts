import { defineRowRule } from '../define-rule.ts'
import { vitnemaalsmerknadInUse } from './remark-in-use.ts'

/**
 * A parameter that the remark's text has no room for. Free texts (VMM17-19) may be longer than one field, and VMM29 has four blanks: their
 * second parameter is left alone.
 */
export const vitnemaalsmerknadParameterNotWanted = defineRowRule({
  id: 'vitnemaalsmerknad-parameter-not-wanted',
  code: 'MRK012',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Verdi til en vitnemålsmerknad som ikke bruker den',
    nn: 'Verdi til ein vitnemålsmerknad som ikkje bruker han',
    en: 'Value for a diploma remark (vitnemålsmerknad) that does not use one',
  },
  source: [
    { id: 'VIGO-VMM', read: '2026-11-21' },
    { id: 'SAS3-VM-07', read: '2026-11-21' },
    { id: 'SAS3-VM-08', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['vitnemaalsmerknad'],
  reads: ['vitnemaalsmerknad', 'vmm_parameter1', 'vmm_parameter2'],
  when: {
    vitnemaalsmerknad: (value) => {
      const remark = vitnemaalsmerknadInUse(value)
      return remark !== null && (remark.parameters?.length ?? 0) < 2 && remark.parameters?.[0] !== 'tekst'
    },
  },
  messages: {
    takesNone: {
      what: {
        nb: 'Det står «{value}» i {column}, men teksten til {code} har ikke plass til noen verdi.',
        nn: 'Det står «{value}» i {column}, men teksten til {code} har ikkje plass til nokon verdi.',
        en: '{column} says «{value}», but the text of {code} has no room for a value.',
      },
      remedy: {
        nb: 'Sjekk om det skulle vært en annen merknad. Hvis ikke: fjern verdien i InSchool.',
        nn: 'Sjekk om det skulle vore ein annan merknad. Om ikkje: fjern verdien i InSchool.',
        en: 'Check whether another remark was meant. If not, remove the value in InSchool.',
      },
    },
    takesOne: {
      what: {
        nb: 'Det står «{value}» i {column}, men teksten til {code} har bare plass til én verdi.',
        nn: 'Det står «{value}» i {column}, men teksten til {code} har berre plass til éin verdi.',
        en: '{column} says «{value}», but the text of {code} has room for one value only.',
      },
      remedy: {
        nb: 'Flytt verdien til det første feltet hvis det er tomt, eller fjern den i InSchool.',
        nn: 'Flytt verdien til det første feltet om det er tomt, eller fjern han i InSchool.',
        en: 'Move the value to the first field if that is blank, or remove it in InSchool.',
      },
    },
  },
  check(row, ctx) {
    const remark = vitnemaalsmerknadInUse(row.vitnemaalsmerknad)
    const facts = { code: remark?.code }
    if (remark?.parameters !== undefined) {
      if (row.vmm_parameter2 !== '') ctx.hit('vmm_parameter2', 'takesOne', facts)
      return
    }
    if (row.vmm_parameter1 !== '') ctx.hit('vmm_parameter1', 'takesNone', facts)
    if (row.vmm_parameter2 !== '') ctx.hit('vmm_parameter2', 'takesNone', facts)
  },
})
