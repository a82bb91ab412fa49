import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/** The number says that the person is not born yet. Not called too young as well. */
export const fodselsnummerBornAfterToday = defineCellRule({
  id: 'fodselsnummer-born-after-today',
  code: 'FNR004',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fødselsdatoen er fram i tid',
    nn: 'Fødselsdatoen er fram i tid',
    en: 'Date of birth is in the future',
  },
  source: [
    { id: 'INNTAKSVAKT', read: '2026-11-21' },
    { id: 'RHB-A01', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    future: {
      what: {
        nb: '«{value}» har en fødselsdato etter dagens dato {today}.',
        nn: '«{value}» har ein fødselsdato etter dagens dato {today}.',
        en: '«{value}» has a date of birth after today, {today}.',
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
    if (faultOfCell(cell, ctx, 'born-after-today') !== null) ctx.hit('future', { today: ctx.today })
  },
})
