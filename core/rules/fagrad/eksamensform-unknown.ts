import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/**
 * VIGO's own table has seven forms and four of them are known, so another can only be asked about, unless it is wider than the field. A blank form is right for RKV, trade
 * tests and whatever is printed as a line.
 */
export const eksamensformUnknown = defineCellRule({
  id: 'eksamensform-unknown',
  code: 'FGR003',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent eksamensform', nn: 'Ukjend eksamensform', en: 'Unknown exam form (eksamensform)' },
  source: [
    { id: 'RHB-B15', read: '2026-11-21' },
    { id: 'SAS3-KL-13', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F06'],
  appliesTo: ['fagrad'],
  reads: ['eksamensform'],
  messages: {
    'too-long': {
      what: {
        nb: '«{value}» er ingen eksamensform. En eksamensform har høyst {max} tegn.',
        nn: '«{value}» er inga eksamensform. Ei eksamensform har høgst {max} teikn.',
        en: '«{value}» is not an eksamensform (exam form), which has at most {max} characters.',
      },
      remedy: {
        nb: 'Bruk S (skriftlig), M (muntlig), P (praktisk) eller MP (muntlig-praktisk). Rett i InSchool og eksporter på nytt.',
        nn: 'Bruk S (skriftleg), M (munnleg), P (praktisk) eller MP (munnleg-praktisk). Rett i InSchool og eksporter på nytt.',
        en: 'Use S (written), M (oral), P (practical) or MP (oral-practical). Correct it in InSchool and export again.',
      },
    },
    unknown: {
      what: {
        nb: '«{value}» er ingen kjent eksamensform.',
        nn: '«{value}» er inga kjend eksamensform.',
        en: '«{value}» is not a known eksamensform (exam form).',
      },
      remedy: {
        nb: 'Bruk S (skriftlig), M (muntlig), P (praktisk) eller MP (muntlig-praktisk), eller la feltet stå tomt når beviset skal ha strek. Rett i InSchool og eksporter på nytt.',
        nn: 'Bruk S (skriftleg), M (munnleg), P (praktisk) eller MP (munnleg-praktisk), eller la feltet stå tomt når beviset skal ha strek. Rett i InSchool og eksporter på nytt.',
        en: 'Use S (written), M (oral), P (practical) or MP (oral-practical), or leave the field blank if the document is to have a dash (strek). Correct it in InSchool and export again.',
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind !== 'unknown') return
    const allowed = codesOf('eksamensform')
    const max = cell.column.width
    if (max !== null && cell.value.length > max) ctx.hit('too-long', { max, allowed })
    else ctx.hit('unknown', { allowed }, 'warning')
  },
})
