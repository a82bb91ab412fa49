import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { judgeCode } from '../kode/judge-code.ts'
import { codeOfMark } from '../kode/words-of-list.ts'

/**
 * Columns that answer yes or no. «JA» and «NEI» are spelling (code-spelling); a tick, a 1 or a 0 most likely means J or N, which is a
 * proposal and no sure repair: in the interface it is an error like any other sign that is not in the list. How the statistics write «Er
 * linja aktiv?» is not known: 1 and 0 are left alone there, all else only warns.
 */
export const janeiUnknown = defineCellRule({
  id: 'janei-unknown',
  code: 'KUR012',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Verken ja eller nei', nn: 'Verken ja eller nei', en: 'Neither yes nor no' },
  source: [
    { id: 'SAS3-EK-10', read: '2026-11-21' },
    { id: 'SAS3-EK-18', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['deltid', 'voksen', 'saerskilt_spraak', 'rett_paabygging', 'linje_aktiv'],
  messages: {
    unknown: {
      what: {
        nb: '{column} er «{value}», men må være J eller N.',
        nn: '{column} er «{value}», men må vere J eller N.',
        en: '{column} is «{value}», but has to be J (yes) or N (no).',
      },
      remedy: {
        nb: 'Rett feltet på elevkurset i InSchool og eksporter på nytt.',
        nn: 'Rett feltet på elevkurset i InSchool og eksporter på nytt.',
        en: "Correct the field on the pupil's enrolment in InSchool and export again.",
      },
    },
    mark: {
      what: {
        nb: '{column} er «{value}», men skal ha bokstaven J eller N. Trolig menes {code}.',
        nn: '{column} er «{value}», men skal ha bokstaven J eller N. Truleg er det meint {code}.',
        en: '{column} is «{value}», but takes the letter J (yes) or N (no). {code} is probably meant.',
      },
      remedy: {
        nb: 'Skriv {code} hvis det er det som menes.',
        nn: 'Skriv {code} om det er det som er meint.',
        en: 'Write {code} if that is what is meant.',
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind !== 'unknown') return
    if (cell.key === 'linje_aktiv' && (cell.value === '1' || cell.value === '0')) return
    const allowed = codesOf('janei')
    const severity = fileKindOf(cell) === 'interface' ? 'error' : 'warning'
    const code = codeOfMark(cell.value)
    if (code !== null) ctx.hit('mark', { code, allowed }, severity)
    else ctx.hit('unknown', { allowed }, severity)
  },
})
