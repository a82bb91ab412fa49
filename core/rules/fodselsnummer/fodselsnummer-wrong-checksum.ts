import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

/**
 * The last two digits do not follow from the other nine: a slip of the keyboard, or a number somebody made up. D-nummer are judged alike.
 */
export const fodselsnummerWrongChecksum = defineCellRule({
  id: 'fodselsnummer-wrong-checksum',
  code: 'FNR001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fødselsnummeret har feil kontrollsiffer',
    nn: 'Fødselsnummeret har feil kontrollsiffer',
    en: 'Identity number has wrong control digits',
  },
  source: [
    { id: 'MOD11', read: '2026-11-21' },
    { id: 'SAS3-EL-02', read: '2026-11-21' },
    { id: 'RHB-A01', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    wrong: {
      what: {
        nb: 'Kontrollsifrene i «{value}» stemmer ikke; minst ett siffer er feil.',
        nn: 'Kontrollsiffera i «{value}» stemmer ikkje; minst eitt siffer er feil.',
        en: 'The control digits of «{value}» do not match; at least one digit is wrong.',
      },
      remedy: {
        nb: 'Sjekk nummeret mot Folkeregisteret, rett det i skolens system og eksporter på nytt.',
        nn: 'Sjekk nummeret mot Folkeregisteret, rett det i systemet til skulen og eksporter på nytt.',
        en: "Check the number against the National Population Register (Folkeregisteret), correct it in the school's system and export again.",
      },
    },
    synthetic: {
      what: {
        nb: '«{value}» ser ut som en testperson (måned + {added}), men kontrollsifrene stemmer ikke.',
        nn: '«{value}» ser ut som ein testperson (månad + {added}), men kontrollsiffera stemmer ikkje.',
        en: '«{value}» looks like a test person (month + {added}), but the control digits do not match.',
      },
      remedy: {
        nb: 'Sett inn personens fødselsnummer eller D-nummer i skolens system, og eksporter på nytt.',
        nn: 'Set inn fødselsnummeret eller D-nummeret til personen i systemet til skulen, og eksporter på nytt.',
        en: "Enter the person's fødselsnummer or D-nummer in the school's system, and export again.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    const fault = faultOfCell(cell, ctx, 'wrong-checksum', 'synthetic-wrong-checksum')
    if (fault === null) return
    if (fault.message === 'wrong-checksum') ctx.hit('wrong')
    else ctx.hit('synthetic', { added: fault.facts.tillegg! })
  },
})
