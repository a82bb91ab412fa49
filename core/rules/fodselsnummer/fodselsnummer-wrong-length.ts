import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/** Too few or too many digits, and no sure answer to what they should be. */
export const fodselsnummerWrongLength = defineCellRule({
  id: 'fodselsnummer-wrong-length',
  code: 'FNR012',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fødselsnummeret har ikke elleve siffer',
    nn: 'Fødselsnummeret har ikkje elleve siffer',
    en: 'Identity number does not have eleven digits',
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
    length: {
      what: {
        nb: '«{value}» har {digits} siffer, men et fødselsnummer har 11.',
        nn: '«{value}» har {digits} siffer, men eit fødselsnummer har 11.',
        en: '«{value}» has {digits} {digits:digit|digits}, but an identity number has 11.',
      },
      remedy: {
        nb: 'Rett nummeret i skolens system og eksporter på nytt.',
        nn: 'Rett nummeret i systemet til skulen og eksporter på nytt.',
        en: "Correct the number in the school's system and export again.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    const fault = faultOfCell(cell, ctx, 'wrong-length')
    if (fault !== null) ctx.hit('length', { digits: fault.facts.siffer! })
  },
})
