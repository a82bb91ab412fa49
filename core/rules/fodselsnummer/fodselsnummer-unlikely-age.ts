import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/**
 * Younger than 5 or older than 100 on 1 August of the school year. The age itself is not shown: it would say something about the person.
 */
export const fodselsnummerUnlikelyAge = defineCellRule({
  id: 'fodselsnummer-unlikely-age',
  code: 'FNR005',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Lite trolig alder',
    nn: 'Lite truleg alder',
    en: 'Unlikely age',
  },
  source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    young: {
      what: {
        nb: '«{value}» gir en person som er under 5 år {date}.',
        nn: '«{value}» gjev ein person som er under 5 år {date}.',
        en: '«{value}» gives a person under 5 years of age on {date}.',
      },
      remedy: {
        nb: 'Sjekk nummeret mot Folkeregisteret, rett det i skolens system og eksporter på nytt.',
        nn: 'Sjekk nummeret mot Folkeregisteret, rett det i systemet til skulen og eksporter på nytt.',
        en: "Check the number against the National Population Register (Folkeregisteret), correct it in the school's system and export again.",
      },
    },
    old: {
      what: {
        nb: '«{value}» gir en person som er over 100 år {date}.',
        nn: '«{value}» gjev ein person som er over 100 år {date}.',
        en: '«{value}» gives a person over 100 years of age on {date}.',
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
    const fault = faultOfCell(cell, ctx, 'too-young', 'too-old')
    if (fault !== null) ctx.hit(fault.message === 'too-young' ? 'young' : 'old', { date: fault.facts.dato! })
  },
})
