import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { kolonneRecords } from './kolonne-records.ts'

/** A share that is no number, or more than all of it. */
export const percentUnreadable = defineCellRule({
  id: 'percent-unreadable',
  code: 'LES058',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Prosenten kan ikke leses', nn: 'Prosenten kan ikkje lesast', en: 'Percentage that cannot be read' },
  source: [
    { id: 'KOLONNER', read: '2026-11-22' },
    { id: 'KOLONNER-EGNE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: kolonneRecords,
  reads: columnsOfType('percent'),
  unreadable: true,

  messages: {
    'not-percent': {
      what: {
        nb: '«{value}» kan ikke leses som prosent.',
        nn: '«{value}» kan ikkje lesast som prosent.',
        en: '«{value}» cannot be read as a percentage.',
      },
      remedy: {
        nb: 'Skriv bare tallet, for eksempel 8,5.',
        nn: 'Skriv berre talet, til dømes 8,5.',
        en: 'Write only the number, such as 8,5.',
      },
    },
    'over-hundred': {
      what: {
        nb: '«{value}» er mer enn hundre prosent.',
        nn: '«{value}» er meir enn hundre prosent.',
        en: '«{value}» is more than a hundred per cent.',
      },
      remedy: {
        nb: 'Sjekk tallet, og om kommaet står rett.',
        nn: 'Sjekk talet, og om kommaet står rett.',
        en: 'Check the number and where the comma stands.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status === 'unreadable') ctx.hit('not-percent')
    else if (cell.status === 'ok' && Number(cell.value) > 100) ctx.hit('over-hundred')
  },
})
