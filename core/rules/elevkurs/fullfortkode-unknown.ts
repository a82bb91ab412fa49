import { codesOf } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { judgeCode } from '../kode/judge-code.ts'

/**
 * A completion code outside the list. X is a case of its own: VIGO writes it where a school sent a blank, so a school's own file cannot
 * hold it, while the statistics can (fullfortkode-undetermined).
 */
export const fullfortkodeUnknown = defineCellRule({
  id: 'fullfortkode-unknown',
  code: 'KUR001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ukjent fullførtkode', nn: 'Ukjend fullførtkode', en: 'Unknown completion code (fullførtkode)' },
  source: [
    { id: 'RHB-B21', read: '2026-11-21' },
    { id: 'SAS3-EK-12', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F01'],
  appliesTo: ['elevkurs', 'fagrad'],
  reads: ['fullfortkode'],
  messages: {
    unknown: {
      what: {
        nb: '«{value}» er ingen fullførtkode.',
        nn: '«{value}» er ingen fullførtkode.',
        en: '«{value}» is not a fullførtkode (completion code).',
      },
      remedy: {
        nb: 'Velg riktig fullførtkode på elevkurset i InSchool og eksporter på nytt.',
        nn: 'Vel rett fullførtkode på elevkurset i InSchool og eksporter på nytt.',
        en: "Choose the right fullførtkode on the pupil's enrolment in InSchool and export again.",
      },
    },
    fromVigo: {
      what: {
        nb: 'Fullførtkode X settes av VIGO når feltet er tomt; en skole sender den ikke.',
        nn: 'Fullførtkode X blir sett av VIGO når feltet er tomt; ein skule sender han ikkje.',
        en: 'Fullførtkode X is set by VIGO where the field is blank; a school does not send it.',
      },
      remedy: {
        nb: 'Velg den koden som gjelder for eleven i InSchool, og eksporter på nytt.',
        nn: 'Vel den koden som gjeld for eleven i InSchool, og eksporter på nytt.',
        en: 'Choose the code that holds for the pupil in InSchool and export again.',
      },
    },
  },
  check(cell, ctx) {
    if (judgeCode(cell).kind !== 'unknown') return
    const allowed = codesOf('fullfortkode').filter((code) => code !== 'X')
    ctx.hit(cell.value === 'X' ? 'fromVigo' : 'unknown', { allowed })
  },
})
