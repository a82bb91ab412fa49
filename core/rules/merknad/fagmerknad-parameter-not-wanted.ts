import { defineRowRule } from '../define-rule.ts'
import { fagmerknadInUse } from './remark-in-use.ts'

/**
 * A parameter that no text has room for: it will never be printed. Most likely the remark itself is missing, or another was meant. An
 * unknown or expired remark is told of by its own rule, and a table's column often holds the sentence itself, so only the interface is judged.
 */
export const fagmerknadParameterNotWanted = defineRowRule({
  id: 'fagmerknad-parameter-not-wanted',
  code: 'MRK006',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Verdi til en fagmerknad som ikke bruker den',
    nn: 'Verdi til ein fagmerknad som ikkje bruker han',
    en: 'Value for a subject remark (fagmerknad) that does not use one',
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
    fagmerknad: (value) => {
      if (value === '') return true
      const remark = fagmerknadInUse(value)
      return remark !== null && remark.parameters === undefined
    },
    fagmerknad_parameter: (value) => value !== '',
  },
  messages: {
    withoutCode: {
      what: {
        nb: 'Det står «{value}» i {column}, men linjen har ingen fagmerknad.',
        nn: 'Det står «{value}» i {column}, men linja har ingen fagmerknad.',
        en: '{column} says «{value}», but the line has no fagmerknad (subject remark).',
      },
      remedy: {
        nb: 'Legg inn fagmerknaden verdien hører til, på faget i InSchool, eller fjern verdien.',
        nn: 'Legg inn fagmerknaden verdien høyrer til, på faget i InSchool, eller fjern verdien.',
        en: 'Enter the remark that the value belongs to on the subject in InSchool, or remove the value.',
      },
    },
    takesNone: {
      what: {
        nb: 'Det står «{value}» i {column}, men teksten til {code} har ikke plass til noen verdi.',
        nn: 'Det står «{value}» i {column}, men teksten til {code} har ikkje plass til nokon verdi.',
        en: '{column} says «{value}», but the text of {code} has no room for a value.',
      },
      remedy: {
        nb: 'Sjekk om det skulle vært en annen fagmerknad. Hvis ikke: fjern verdien i InSchool.',
        nn: 'Sjekk om det skulle vore ein annan fagmerknad. Om ikkje: fjern verdien i InSchool.',
        en: 'Check whether another remark was meant. If not, remove the value in InSchool.',
      },
    },
  },
  check(row, ctx) {
    if (row.fagmerknad === '') ctx.hit('fagmerknad_parameter', 'withoutCode')
    else ctx.hit('fagmerknad_parameter', 'takesNone', { code: fagmerknadInUse(row.fagmerknad)?.code })
  },
})
