import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/** A (avlyst) and B (annullert) stood in the handbook of 2014; the interface does not take them, and statistics of later years should not have them. */
export const karakterstatusUnknown = defineCellRule({
  id: 'karakterstatus-unknown',
  code: 'FGR002',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent karakterstatus', nn: 'Ukjend karakterstatus', en: 'Unknown grade status (karakterstatus)' },
  source: [
    { id: 'RHB-B23', read: '2026-11-21' },
    { id: 'SAS3-KL-23', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['karakterstatus'],
  messages: {
    unknown: {
      what: {
        nb: '«{value}» er ingen karakterstatus.',
        nn: '«{value}» er ingen karakterstatus.',
        en: '«{value}» is not a karakterstatus (grade status).',
      },
      remedy: {
        nb: 'Bruk N (ny), U (utsatt), S (særskilt), E (feilføring) eller K (klage), eller la feltet stå tomt. Rett i InSchool og eksporter på nytt.',
        nn: 'Bruk N (ny), U (utsett), S (særskild), E (feilføring) eller K (klage), eller la feltet stå tomt. Rett i InSchool og eksporter på nytt.',
        en: 'Use N (ny), U (utsatt), S (særskilt), E (wrong entry) or K (appeal), or leave the field blank. Correct it in InSchool and export again.',
      },
    },
    old: {
      what: {
        nb: 'Karakterstatus «{value}» er fra kodelisten fra 2014 og brukes ikke lenger.',
        nn: 'Karakterstatus «{value}» er frå kodelista frå 2014 og er ikkje i bruk lenger.',
        en: 'The karakterstatus «{value}» is from the list of 2014 and no longer in use.',
      },
      remedy: {
        nb: 'Er eksamen avlyst eller annullert, føres det som fagmerknad (FAM36 eller FAM04). Fjern karakterstatusen.',
        nn: 'Er eksamen avlyst eller annullert, blir det ført som fagmerknad (FAM36 eller FAM04). Fjern karakterstatusen.',
        en: 'A cancelled or annulled exam is shown by a subject remark (FAM36 or FAM04). Remove the karakterstatus.',
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeCode(cell)
    const old = cell.value === 'A' || cell.value === 'B'
    const allowed = codesOf('karakterstatus')
    if (verdict.kind === 'unknown') ctx.hit(old ? 'old' : 'unknown', { allowed })
    else if (old) ctx.hit('old', { allowed }, 'warning')
  },
})
