import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'

/** Exams of grunnskole are written, oral or, from 2022, oral-practical. A practical one is only for upper secondary. */
export const eksamensformNotInGrunnskole = defineRowRule({
  id: 'eksamensform-not-in-grunnskole',
  code: 'GRS007',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Eksamensform som ikke brukes i grunnskolen',
    nn: 'Eksamensform som ikkje blir brukt i grunnskulen',
    en: 'Exam form not used in grunnskole',
  },
  source: [{ id: 'UDIR-FORING-GS', read: '2026-11-22' }],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['eksamensform', 'programomraadekode'],
  when: { eksamensform: (form) => codeMeant('eksamensform', form) === 'P', programomraadekode: isGrunnskole },
  messages: {
    practical: {
      what: {
        nb: 'Eksamensform «{value}» (praktisk) finnes ikke i grunnskolen. Der er eksamen skriftlig (S), muntlig (M) eller muntlig-praktisk (MP).',
        nn: 'Eksamensform «{value}» (praktisk) finst ikkje i grunnskulen. Der er eksamen skriftleg (S), munnleg (M) eller munnleg-praktisk (MP).',
        en: 'Exam form «{value}» (practical) does not exist in grunnskole. Exams there are written (S), oral (M) or oral-practical (MP).',
      },
      remedy: {
        nb: 'Rett eksamensformen på faget i skolens system. I praktiske fag er den MP.',
        nn: 'Rett eksamensforma på faget i systemet til skulen. I praktiske fag er ho MP.',
        en: "Correct the exam form of the subject in the school's system. In practical subjects it is MP.",
      },
    },
  },
  check(_row, ctx) {
    ctx.hit('eksamensform', 'practical', { allowed: ['S', 'M', 'MP'] })
  },
})
