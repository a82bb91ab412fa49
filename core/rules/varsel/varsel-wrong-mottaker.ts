import type { PlainDate } from '../../dates/plain-date.ts'
import { defineRowRule } from '../define-rule.ts'
import { ageOn } from '../felles/age-on.ts'

const OF_AGE = 18
const GUARDIANS = /foresatt|føresett|foreld|\b(?:mor|far|verge|verje)\b/i
const PUPIL = /\belev(?:en)?\b/i

/**
 * Guardians are warned of a pupil below 18 and not of one who is of age on the day of the warning. A receiver written otherwise than as pupil or
 * guardians (a name) tells nothing.
 */
export const varselWrongMottaker = defineRowRule({
  id: 'varsel-wrong-mottaker',
  code: 'VAR004',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Varselet gikk til feil mottaker', nn: 'Varselet gjekk til feil mottakar', en: 'Warning to the wrong receiver' },
  source: [{ id: 'UDIR5-3-07-10', read: '2026-11-22' }],
  norms: ['UDIR5-3-07-10'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F30'],
  appliesTo: ['fagrad'],
  reads: ['fodselsnummer', 'varsel_dato', 'varsel_mottaker'],
  when: { varsel_dato: (date) => date !== '', varsel_mottaker: (receiver) => receiver !== '' },
  messages: {
    'of-age': {
      what: {
        nb: 'De foresatte er varslet, men eleven var {age} år da varselet ble gitt.',
        nn: 'Dei føresette er varsla, men eleven var {age} år då varselet vart gitt.',
        en: 'The guardians were warned, but the pupil was {age} when the warning was given.',
      },
      remedy: {
        nb: 'Varsle bare eleven når han eller hun er myndig, og rett mottakeren.',
        nn: 'Varsle berre eleven når han eller ho er myndig, og rett mottakaren.',
        en: 'Warn only the pupil once of age, and correct the receiver.',
      },
    },
    'guardians-missing': {
      what: {
        nb: 'Bare eleven er varslet, men eleven var {age} år da varselet ble gitt.',
        nn: 'Berre eleven er varsla, men eleven var {age} år då varselet vart gitt.',
        en: 'Only the pupil was warned, but was {age} when the warning was given.',
      },
      remedy: {
        nb: 'Varsle også de foresatte når eleven ikke er myndig, og før dem som mottaker.',
        nn: 'Varsle òg dei føresette når eleven ikkje er myndig, og før dei som mottakar.',
        en: 'Warn the guardians as well while the pupil is a minor, and enter them as receiver.',
      },
    },
  },
  check(row, ctx) {
    const age = ageOn(row.fodselsnummer, row.varsel_dato as PlainDate, ctx)
    if (age === null) return
    const guardians = GUARDIANS.test(row.varsel_mottaker)
    if (age >= OF_AGE && guardians) ctx.hit('varsel_mottaker', 'of-age', { age })
    else if (age < OF_AGE && !guardians && PUPIL.test(row.varsel_mottaker)) ctx.hit('varsel_mottaker', 'guardians-missing', { age })
  },
})
