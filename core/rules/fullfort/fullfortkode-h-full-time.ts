import { definePairRule } from '../define-rule.ts'
import { enrolmentKey, enrolmentOptional } from './enrolment-columns.ts'
import { faultOfFullfortkode } from './fault-of-fullfortkode.ts'
import { outcomeOptional, outcomeReads } from './outcome-columns.ts'

/**
 * H is for part-time pupils and those who are not done. It warns only where the file says that the pupil is not part-time, the programme
 * takes the ordinary time and every subject has its final grade.
 */
export const fullfortkodeHFullTime = definePairRule({
  id: 'fullfortkode-h-full-time',
  code: 'FUL005',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Holder på, men alle fag er avsluttet',
    nn: 'Held på, men alle fag er avslutta',
    en: 'Still going on (fullførtkode H), yet every subject has ended',
  },
  source: [{ id: 'RHB-B21', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F11'],
  left: 'elevkurs',
  right: 'fagrad',
  by: enrolmentKey,
  reads: ['fullfortkode'],
  rightReads: outcomeReads,
  optional: [...enrolmentOptional, ...outcomeOptional],
  messages: {
    ended: {
      what: {
        nb: 'Fullførtkoden er H (holder på eller deltid), men eleven går ikke deltid.',
        nn: 'Fullførtkoden er H (held på eller deltid), men eleven går ikkje deltid.',
        en: 'The completion code (fullførtkode) is H, still going on or part-time, but the pupil is full-time.',
      },
      remedy: {
        nb: 'Sett B, I eller M etter karakterene på elevkurset i InSchool. Går eleven deltid, rett feltet for deltid.',
        nn: 'Set B, I eller M etter karakterane på elevkurset i InSchool. Går eleven deltid, rett feltet for deltid.',
        en: 'Set B, I or M by the grades on the enrolment in InSchool. If the pupil is part-time, correct the field for it.',
      },
    },
  },
  check(left, right, ctx) {
    const enrolment = left.row(0)
    if (enrolment.fullfortkode !== 'H') return
    if (faultOfFullfortkode(enrolment, right, ctx)?.code === 'H') ctx.hit(0, 'fullfortkode', 'ended', { allowed: ['B', 'I', 'M'] })
  },
})
