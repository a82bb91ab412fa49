import { defineRowRule } from '../define-rule.ts'
import { isSchoolOnly } from './is-school-only.ts'

/**
 * L and K are for those who have finished their training in a firm and not yet taken the test. Vg1 and Vg2 in school and programmes for
 * further study have no such test. TAF and YSK have variants of their own; VIGO's elevstatus L and K are apprentices whatever the code.
 */
export const fullfortkodeTradeInSchool = defineRowRule({
  id: 'fullfortkode-trade-in-school',
  code: 'FUL006',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fullførtkode for lære på et skoleprogram',
    nn: 'Fullførtkode for lære på eit skuleprogram',
    en: 'Completion code (fullførtkode) for apprentices on a programme in school',
  },
  source: [{ id: 'RHB-B21', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['elevkurs'],
  reads: ['fullfortkode', 'programomraadekode'],
  optional: ['elevstatus'],
  when: {
    fullfortkode: (code) => code === 'L' || code === 'K',
    programomraadekode: isSchoolOnly,
    elevstatus: (status) => status !== 'L' && status !== 'K',
  },
  messages: {
    school: {
      what: {
        nb: 'Fullførtkode «{value}» er for lærlinger og lærekandidater som ikke har tatt prøven, men {programme} er opplæring i skole.',
        nn: 'Fullførtkode «{value}» er for lærlingar og lærekandidatar som ikkje har teke prøva, men {programme} er opplæring i skule.',
        en: 'Completion code (fullførtkode) «{value}» is for apprentices and training candidates who have not taken the test, but {programme} is in school.',
      },
      remedy: {
        nb: 'Sett koden etter karakterene på elevkurset i InSchool, eller rett programområdekoden om eleven er i lære.',
        nn: 'Set koden etter karakterane på elevkurset i InSchool, eller rett programområdekoden om eleven er i lære.',
        en: 'Set the code by the grades on the enrolment in InSchool, or correct the programme area code if the pupil is an apprentice.',
      },
    },
  },
  check(row, ctx) {
    ctx.hit('fullfortkode', 'school', { programme: row.programomraadekode, allowed: ['B', 'I', 'M', 'A', 'H', 'S'] })
  },
})
