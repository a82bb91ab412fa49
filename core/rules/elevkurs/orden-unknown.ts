import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/** Orden and oppførsel have three grades. IV can never stand there, however great the absence: a message of its own, because it is so often tried. */
export const ordenUnknown = defineCellRule({
  id: 'orden-unknown',
  code: 'KUR009',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Ukjent karakter i orden eller oppførsel',
    nn: 'Ukjend karakter i orden eller åtferd',
    en: 'Unknown grade in order (orden) or conduct (oppførsel)',
  },
  source: [
    { id: 'RHB-B25', read: '2026-11-21' },
    { id: 'SAS3-EK-15', read: '2026-11-21' },
  ],
  norms: ['UDIR5-3-06-03', 'UDIR5-3-06-04'],
  standing: 'bekreftet',
  falseAlarms: ['F02'],
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['orden', 'oppforsel'],
  messages: {
    unknown: {
      what: {
        nb: '{column} er «{value}», men må være G (god), NG (nokså god) eller LG (lite god).',
        nn: '{column} er «{value}», men må vere G (god), NG (nokså god) eller LG (lite god).',
        en: '{column} is «{value}», but has to be G (god, good), NG (nokså god, fair) or LG (lite god, poor).',
      },
      remedy: {
        nb: 'Rett karakteren på eleven i InSchool og eksporter på nytt.',
        nn: 'Rett karakteren på eleven i InSchool og eksporter på nytt.',
        en: "Correct the pupil's grade in InSchool and export again.",
      },
    },
    neverIv: {
      what: {
        nb: '{column} er IV, men i orden og oppførsel skal det alltid settes karakter, også ved stort fravær.',
        nn: '{column} er IV, men i orden og åtferd skal det alltid setjast karakter, òg ved stort fråvær.',
        en: '{column} is IV, but orden and oppførsel are always graded, also where absence is high.',
      },
      remedy: {
        nb: 'Sett G, NG eller LG i InSchool. Skal eleven ikke ha karakter her, skal feltet være tomt.',
        nn: 'Set G, NG eller LG i InSchool. Skal eleven ikkje ha karakter her, skal feltet vere tomt.',
        en: 'Set G, NG or LG in InSchool. If the pupil is not to have a grade here, the field is blank.',
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind === 'unknown') ctx.hit(cell.value === 'IV' ? 'neverIv' : 'unknown', { allowed: codesOf('orden') })
  },
})
