import { defineRowRule } from '../define-rule.ts'
import { isListed } from './is-listed.ts'

/** More than all teaching of a year: 38 weeks of 35 lessons of 45 minutes are under a thousand hours. */
const MOST = 1000

/** More hours in one subject than a whole school year has. On other codes the hours are told by elevtimer-on-other-fagkode. */
export const elevtimerTooMany = defineRowRule({
  id: 'elevtimer-too-many',
  code: 'TIM003',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Uvanlig mange elevtimer', nn: 'Uvanleg mange elevtimar', en: 'Unusually many pupil hours (elevtimer)' },
  source: [{ id: 'RHB-B09', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['elevtimer', 'fagkode'],
  when: { elevtimer: (hours) => Number(hours) > MOST, fagkode: isListed },
  messages: {
    many: {
      what: {
        nb: '{value} elevtimer i {fagkode} er mer enn undervisningen i et helt skoleår.',
        nn: '{value} elevtimar i {fagkode} er meir enn undervisinga i eit heilt skuleår.',
        en: '{value} pupil hours (elevtimer) in {fagkode} are more than all teaching in a school year.',
      },
      remedy: {
        nb: 'Sjekk timetallet i InSchool: det er hele timer på 60 minutter for dette skoleåret.',
        nn: 'Sjekk timetalet i InSchool: det er heile timar på 60 minutt for dette skuleåret.',
        en: 'Check the hours in InSchool: they are whole hours of 60 minutes for this school year.',
      },
    },
  },
  check(row, ctx) {
    ctx.hit('elevtimer', 'many', { fagkode: row.fagkode })
  },
})
