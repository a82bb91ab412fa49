import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'

/**
 * Who took subjects ahead of their year is a full-time pupil however many of them are approved. Told where the pupil is part-time and has both a subject
 * marked as forsering and an approved one; whether another reason makes the pupil part-time the file does not say.
 */
export const forseringMadeDeltid = defineGroupRule({
  id: 'forsering-made-deltid',
  code: 'OMV002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Forsert fag har gjort eleven til deltidselev',
    nn: 'Forsert fag har gjort eleven til deltidselev',
    en: 'Forsering has made the pupil part-time',
  },
  source: [{ id: 'UDIR5-3-17a-09', read: '2026-11-22' }],
  norms: ['UDIR5-3-17a-09'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer'],
  reads: ['forsering', 'elevstatus'],
  optional: ['fagstatus', 'fagmerknad'],
  messages: {
    'part-time': {
      what: {
        nb: 'Eleven er ført som deltidselev og har forserte og godkjente fag. Fag tatt på forhånd gjør ikke en elev til deltidselev.',
        nn: 'Eleven er ført som deltidselev og har forserte og godkjende fag. Fag tekne på førehand gjer ikkje ein elev til deltidselev.',
        en: 'The pupil is entered as part-time and has subjects taken ahead and approved ones. Subjects taken ahead (forsering) do not make a pupil part-time.',
      },
      remedy: {
        nb: 'Er de forserte fagene eneste grunn, skal elevstatusen være E. Ellers er alt i orden.',
        nn: 'Er dei forserte faga einaste grunn, skal elevstatusen vere E. Elles er alt i orden.',
        en: 'If those subjects are the only reason, the status must be E. Otherwise all is well.',
      },
    },
  },
  check(group, ctx) {
    let [taken, approved, partTime] = [-1, false, false]
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (taken < 0 && codeMeant('janei', row.forsering) === 'J') taken = at
      if (codeMeant('fagstatus', row.fagstatus) === 'G' || fagmerknadOf(row.fagmerknad) === 'FAM52') approved = true
      if (codeMeant('elevstatus', row.elevstatus) === 'D') partTime = true
    }
    if (taken >= 0 && approved && partTime) ctx.hit(taken, 'elevstatus', 'part-time')
  },
})
