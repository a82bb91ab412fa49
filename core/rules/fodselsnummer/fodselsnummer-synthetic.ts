import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'
import { faultOfCell, hasFault } from './fault-of-cell.ts'

const KINDS = {
  'synthetic-tenor': 'tenor',
  'synthetic-helsenett': 'helsenett',
  'h-nummer-or-nav-test': 'h-or-nav',
  'nav-number': 'nav',
} as const

/** A number made for testing: something is added to the month. Silent when the run allows test persons. */
export const fodselsnummerSynthetic = defineCellRule({
  id: 'fodselsnummer-synthetic',
  code: 'FNR007',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Testperson i stedet for en virkelig person',
    nn: 'Testperson i staden for ein verkeleg person',
    en: 'Test person instead of a real one',
  },
  source: [
    { id: 'FNR-SYNTETISK', read: '2026-11-21' },
    { id: 'INNTAKSVAKT', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['fodselsnummer'],
  unreadable: true,
  messages: {
    tenor: {
      what: {
        nb: '«{value}» er en testperson fra Skatteetaten (måned + 80).',
        nn: '«{value}» er ein testperson frå Skatteetaten (månad + 80).',
        en: '«{value}» is a test person of the Tax Administration (month + 80).',
      },
      remedy: {
        nb: 'Sett inn personens fødselsnummer eller D-nummer. Er dette en prøvekjøring, kan testpersoner tillates med --tillat-syntetiske.',
        nn: 'Set inn fødselsnummeret eller D-nummeret til personen. Er dette ei prøvekøyring, kan testpersonar tillatast med --tillat-syntetiske.',
        en: "Enter the person's fødselsnummer or D-nummer. If this is a trial run, test persons can be allowed with --tillat-syntetiske.",
      },
    },
    helsenett: {
      what: {
        nb: '«{value}» er en testperson fra Norsk helsenett (måned + 65).',
        nn: '«{value}» er ein testperson frå Norsk helsenett (månad + 65).',
        en: '«{value}» is a test person of Norsk helsenett (month + 65).',
      },
      remedy: {
        nb: 'Sett inn personens fødselsnummer eller D-nummer. Er dette en prøvekjøring, kan testpersoner tillates med --tillat-syntetiske.',
        nn: 'Set inn fødselsnummeret eller D-nummeret til personen. Er dette ei prøvekøyring, kan testpersonar tillatast med --tillat-syntetiske.',
        en: "Enter the person's fødselsnummer or D-nummer. If this is a trial run, test persons can be allowed with --tillat-syntetiske.",
      },
    },
    'h-or-nav': {
      what: {
        nb: '«{value}» er et hjelpenummer (H-nummer) eller en testperson fra NAV (måned + 40).',
        nn: '«{value}» er eit hjelpenummer (H-nummer) eller ein testperson frå NAV (månad + 40).',
        en: '«{value}» is an auxiliary number (H-nummer) or a test person of NAV (month + 40).',
      },
      remedy: {
        nb: 'Sett inn personens fødselsnummer eller D-nummer. Er dette en prøvekjøring, kan testpersoner tillates med --tillat-syntetiske.',
        nn: 'Set inn fødselsnummeret eller D-nummeret til personen. Er dette ei prøvekøyring, kan testpersonar tillatast med --tillat-syntetiske.',
        en: "Enter the person's fødselsnummer or D-nummer. If this is a trial run, test persons can be allowed with --tillat-syntetiske.",
      },
    },
    nav: {
      what: {
        nb: '«{value}» er et nummer fra NAV (måned + 20), ikke et fødselsnummer.',
        nn: '«{value}» er eit nummer frå NAV (månad + 20), ikkje eit fødselsnummer.',
        en: '«{value}» is a number of NAV (month + 20), not a fødselsnummer.',
      },
      remedy: {
        nb: 'Sett inn personens fødselsnummer eller D-nummer. Er dette en prøvekjøring, kan testpersoner tillates med --tillat-syntetiske.',
        nn: 'Set inn fødselsnummeret eller D-nummeret til personen. Er dette ei prøvekøyring, kan testpersonar tillatast med --tillat-syntetiske.',
        en: "Enter the person's fødselsnummer or D-nummer. If this is a trial run, test persons can be allowed with --tillat-syntetiske.",
      },
    },
  },
  when: hasFault,
  check(cell, ctx) {
    const fault = faultOfCell(cell, ctx, ...(Object.keys(KINDS) as (keyof typeof KINDS)[]))
    if (fault !== null) ctx.hit(KINDS[fault.message as keyof typeof KINDS])
  },
})
