import { judgeOrganisasjonsnummer } from '../../idnumbers/organisasjonsnummer.ts'
import { defineCellRule } from '../define-rule.ts'
import { everyRecord } from '../reading/every-record.ts'

/** A right number written in groups, as on letterheads. */
export const organisasjonsnummerBlanks = defineCellRule({
  id: 'organisasjonsnummer-blanks',
  code: 'ORG003',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Mellomrom i organisasjonsnummeret', nn: 'Mellomrom i organisasjonsnummeret', en: 'Blanks in the organisation number' },
  source: [{ id: 'ORGNR', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
  collapse: 'person',
  appliesTo: everyRecord,
  reads: ['organisasjonsnummer'],
  messages: {
    blanks: {
      what: {
        nb: 'Det er mellomrom eller andre tegn i «{value}».',
        nn: 'Det er mellomrom eller andre teikn i «{value}».',
        en: 'There are blanks or other characters in «{value}».',
      },
      remedy: {
        nb: 'Skriv {right}, ni siffer uten mellomrom.',
        nn: 'Skriv {right}, ni siffer utan mellomrom.',
        en: 'Write {right}, nine digits without blanks.',
      },
    },
  },
  check(cell, ctx) {
    if (cell.status !== 'ok') return
    const { fault, fix } = judgeOrganisasjonsnummer(cell.text)
    if (fault === 'blanks' && fix !== null) ctx.hit('blanks', { right: fix, fix })
  },
})
