import { defineRowRule } from '../define-rule.ts'
import { isLavereKompetanse } from '../felles/kurskode.ts'

/**
 * Planned lower competence is A in both columns of the statistics. Elevstatus A comes from IV with FAM05; fullførtkode A also from the
 * programme (HT, HR, HM, H---, AOLOV), where it needs no elevstatus.
 */
export const fullfortkodeNotAsElevstatus = defineRowRule({
  id: 'fullfortkode-not-as-elevstatus',
  code: 'FUL013',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Bare én av fullførtkode og elevstatus er A',
    nn: 'Berre éin av fullførtkode og elevstatus er A',
    en: 'Only one of completion code (fullførtkode) and elevstatus is A',
  },
  source: [
    { id: 'SSB-KONTROLL-11', read: '2026-11-22' },
    { id: 'SSB-KONTROLL-10', read: '2026-11-22' },
    { id: 'RHB-B21', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F11'],
  appliesTo: ['elevkurs'],
  reads: ['fullfortkode', 'elevstatus', 'programomraadekode', 'antall_stryk'],
  when: { fullfortkode: (code) => /^[ABIM]$/.test(code), elevstatus: (status) => status === 'A' || status === 'E' },
  messages: {
    'no-plan': {
      what: {
        nb: 'Fullførtkoden er A (planlagt lavere kompetanse), men elevstatus er E, og programområdet {programme} er ikke for lavere kompetanse.',
        nn: 'Fullførtkoden er A (planlagd lågare kompetanse), men elevstatus er E, og programområdet {programme} er ikkje for lågare kompetanse.',
        en: 'The completion code (fullførtkode) is A, planned lower competence, but elevstatus is E and the programme area {programme} is not for lower competence.',
      },
      remedy: {
        nb: 'Har eleven individuell plan, skal minst ett fag ha IV med FAM05. Ellers skal koden være B, I eller M.',
        nn: 'Har eleven individuell plan, skal minst eitt fag ha IV med FAM05. Elles skal koden vere B, I eller M.',
        en: 'If the pupil has an individual plan, some subject must have IV with FAM05. Otherwise the code must be B, I or M.',
      },
    },
    plan: {
      what: {
        nb: 'Elevstatus er A (IV med FAM05 i et fag), men fullførtkoden er «{value}», ikke A.',
        nn: 'Elevstatus er A (IV med FAM05 i eit fag), men fullførtkoden er «{value}», ikkje A.',
        en: 'The pupil status (elevstatus) is A (IV with FAM05 in a subject), but the completion code (fullførtkode) is «{value}», not A.',
      },
      remedy: {
        nb: 'Be skolen sette fullførtkode A på elevkurset, eller rette karakter og fagmerknad på faget.',
        nn: 'Be skulen setje fullførtkode A på elevkurset, eller rette karakter og fagmerknad på faget.',
        en: 'Ask the school to set fullførtkode A on the enrolment, or to correct the grade and the remark on the subject.',
      },
    },
  },
  check(row, ctx) {
    const { fullfortkode: code, elevstatus, programomraadekode: programme } = row
    if (code === 'A') {
      if (elevstatus === 'E' && !isLavereKompetanse(programme) && !programme.startsWith('AO'))
        ctx.hit('fullfortkode', 'no-plan', { programme, allowed: ['B', 'I', 'M'] })
    } else if (elevstatus === 'A') ctx.hit('fullfortkode', 'plan', { allowed: ['A'] })
  },
})
