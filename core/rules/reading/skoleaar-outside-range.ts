import { type Skoleaar, skoleaarOn, startYearOf } from '../../skoleaar/skoleaar.ts'
import { defineCellRule } from '../define-rule.ts'
import { columnsOfType } from './columns-of-type.ts'
import { everyRecord } from './every-record.ts'

/** No subject a school sends today was taken earlier: Reform 94 had not begun. */
const EARLIEST = 1990

/** A school year that is written rightly but can hardly be meant. */
export const skoleaarOutsideRange = defineCellRule({
  id: 'skoleaar-outside-range',
  code: 'LES011',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Skoleåret er langt fram eller tilbake i tid',
    nn: 'Skuleåret er langt fram eller tilbake i tid',
    en: 'School year is far in the future or the past',
  },
  source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: everyRecord,
  reads: columnsOfType('skoleaar'),
  messages: {
    future: {
      what: {
        nb: 'Skoleåret «{value}» har ikke begynt, og begynner ikke neste år heller.',
        nn: 'Skuleåret «{value}» har ikkje byrja, og byrjar ikkje neste år heller.',
        en: 'The school year «{value}» has not begun and does not begin next year either.',
      },
      remedy: {
        nb: 'Sjekk skoleåret i skolens system, rett det og eksporter på nytt.',
        nn: 'Sjekk skuleåret i systemet til skulen, rett det og eksporter på nytt.',
        en: "Check the school year in the school's system, correct it and export again.",
      },
    },
    past: {
      what: {
        nb: 'Skoleåret «{value}» er før 1990.',
        nn: 'Skuleåret «{value}» er før 1990.',
        en: 'The school year «{value}» is before 1990.',
      },
      remedy: {
        nb: 'Sjekk skoleåret i skolens system, rett det og eksporter på nytt.',
        nn: 'Sjekk skuleåret i systemet til skulen, rett det og eksporter på nytt.',
        en: "Check the school year in the school's system, correct it and export again.",
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok') return
    const start = startYearOf(cell.value as Skoleaar)
    if (start > startYearOf(skoleaarOn(ctx.today)) + 1) ctx.hit('future')
    else if (start < EARLIEST) ctx.hit('past')
  },
})
