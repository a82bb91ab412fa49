import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/**
 * Thirteen codes say how a pupil takes the subject. «Elev» is read without a word in a table that people made; in the interface it is an
 * unknown code of four letters in a field of one, though what is meant is plain. The earlier fagstatus stands in the statistics only, in a
 * column known by inference, so it warns.
 */
export const fagstatusUnknown = defineCellRule({
  id: 'fagstatus-unknown',
  code: 'FGR001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent fagstatus', nn: 'Ukjend fagstatus', en: 'Unknown subject status (fagstatus)' },
  source: [
    { id: 'RHB-B07', read: '2026-11-21' },
    { id: 'SAS3-KL-16', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['fagstatus', 'forrige_fagstatus'],
  messages: {
    unknown: {
      what: {
        nb: '«{value}» er ingen fagstatus.',
        nn: '«{value}» er ingen fagstatus.',
        en: '«{value}» is not a fagstatus (subject status).',
      },
      remedy: {
        nb: 'Velg riktig fagstatus på faget til eleven i InSchool og eksporter på nytt.',
        nn: 'Vel rett fagstatus på faget til eleven i InSchool og eksporter på nytt.',
        en: "Choose the right fagstatus on the pupil's subject in InSchool and export again.",
      },
    },
    word: {
      what: {
        nb: '«{value}» er ingen fagstatus: koden er {code}.',
        nn: '«{value}» er ingen fagstatus: koden er {code}.',
        en: '«{value}» is not a fagstatus (subject status): the code is {code}.',
      },
      remedy: {
        nb: 'Skriv {code}. Står det ord i alle radene, må eksporten settes opp til å skrive koder.',
        nn: 'Skriv {code}. Står det ord i alle radene, må eksporten setjast opp til å skrive kodar.',
        en: 'Write {code}. If all rows have words, the export has to be set up to write codes.',
      },
    },
  },
  check(cell, ctx) {
    const severity = cell.key === 'forrige_fagstatus' ? 'warning' : 'error'
    const verdict = judgeCode(cell)
    const allowed = codesOf('fagstatus')
    if (verdict.kind === 'unknown') ctx.hit('unknown', { allowed }, severity)
    else if (verdict.kind === 'word') ctx.hit('word', { code: verdict.code, fix: verdict.code, allowed }, severity)
  },
})
