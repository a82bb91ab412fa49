import { defineGroupRule } from '../define-rule.ts'
import { annulmentOf } from './annulment-of.ts'

/**
 * After an exam annulled for cheating the subject is taken as a private candidate, and not within a year of the annulment. Needs both days; with an
 * appeal upheld nothing stands in the way.
 */
export const eksamenTooSoonAfterJuks = defineGroupRule({
  id: 'eksamen-too-soon-after-juks',
  code: 'FOR009',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Ny eksamen før ett år etter juks', nn: 'Ny eksamen før eitt år etter juks', en: 'New exam within a year of cheating' },
  source: [{ id: 'UDIR5-3-37-22', read: '2026-11-22' }],
  norms: ['UDIR5-3-37-22'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'fagkode'],
  reads: ['annullert', 'annullert_dato', 'eksamensdato'],
  optional: ['klageutfall'],
  minRows: 2,
  messages: {
    soon: {
      what: {
        nb: 'Eksamen er {value}, men en eksamen i faget ble annullert for juks {annulled} (rad {row}). Det skal gå ett år.',
        nn: 'Eksamen er {value}, men ein eksamen i faget vart annullert for juks {annulled} (rad {row}). Det skal gå eitt år.',
        en: 'The exam is on {value}, but one in the subject was annulled for cheating on {annulled} (row {row}). A year has to pass.',
      },
      remedy: {
        nb: 'Sjekk de to datoene, og ta oppmeldingen opp med privatistkontoret.',
        nn: 'Sjekk dei to datoane, og ta oppmeldinga opp med privatistkontoret.',
        en: 'Check the two days, and take the registration up with the office for private candidates.',
      },
    },
  },
  check(group, ctx) {
    let annulled = ''
    let row = 0
    for (let at = 0; at < group.size; at++) {
      const { annullert, annullert_dato, klageutfall } = group.row(at)
      if (annulmentOf(annullert) !== 'juks' || annullert_dato <= annulled || /medh[oa]ld/i.test(klageutfall)) continue
      annulled = annullert_dato
      row = group.rowNumber(at)
    }
    if (annulled === '') return
    const earliest = `${Number(annulled.slice(0, 4)) + 1}${annulled.slice(4)}`
    for (let at = 0; at < group.size; at++) {
      const { annullert, eksamensdato } = group.row(at)
      if (annullert === '' && eksamensdato > annulled && eksamensdato < earliest) ctx.hit(at, 'eksamensdato', 'soon', { annulled, row })
    }
  },
})
