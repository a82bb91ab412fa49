import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/**
 * Day or month of birth that the calendar does not have; the century comes from the individual number, so 29 February is judged by its
 * year.
 */
export const fodselsnummerImpossibleDay = defineCellRule({
  id: 'fodselsnummer-impossible-day',
  code: 'FNR002',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fødselsnummeret begynner med en dag som ikke finnes',
    nn: 'Fødselsnummeret byrjar med ein dag som ikkje finst',
    en: 'Identity number begins with a day that does not exist',
  },
  source: [
    { id: 'RHB-A01', read: '2026-11-21' },
    { id: 'SAS3-EL-02', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    day: {
      what: {
        nb: '«{value}» begynner med en dag som ikke finnes i den måneden og det året.',
        nn: '«{value}» byrjar med ein dag som ikkje finst i den månaden og det året.',
        en: '«{value}» begins with a day that does not exist in that month and year.',
      },
      remedy: {
        nb: 'Sjekk nummeret mot Folkeregisteret, rett det i skolens system og eksporter på nytt.',
        nn: 'Sjekk nummeret mot Folkeregisteret, rett det i systemet til skulen og eksporter på nytt.',
        en: "Check the number against the National Population Register (Folkeregisteret), correct it in the school's system and export again.",
      },
    },
    month: {
      what: {
        nb: 'Siffer 3 og 4 i «{value}» er ingen måned.',
        nn: 'Siffer 3 og 4 i «{value}» er ingen månad.',
        en: 'Digits 3 and 4 of «{value}» are not a month.',
      },
      remedy: {
        nb: 'Sjekk nummeret mot Folkeregisteret, rett det i skolens system og eksporter på nytt.',
        nn: 'Sjekk nummeret mot Folkeregisteret, rett det i systemet til skulen og eksporter på nytt.',
        en: "Check the number against the National Population Register (Folkeregisteret), correct it in the school's system and export again.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    const fault = faultOfCell(cell, ctx, 'impossible-day', 'impossible-month')
    if (fault !== null) ctx.hit(fault.message === 'impossible-day' ? 'day' : 'month')
  },
})
