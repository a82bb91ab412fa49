import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import type { GroupView } from '../rule.ts'
import { annulmentOf } from './annulment-of.ts'

const PUPIL: ReadonlySet<string> = new Set(['E', 'A', 'N'])

/**
 * After an exam annulled for cheating the subject is taken as a private candidate. A row of a later year that has the person as a pupil in it; silent
 * with an appeal upheld.
 */
export const elevAfterJuks = defineGroupRule({
  id: 'elev-after-juks',
  code: 'FOR011',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Elev i faget igjen etter juks', nn: 'Elev i faget igjen etter juks', en: 'Pupil in the subject again after cheating' },
  source: [{ id: 'UDIR5-3-37-21', read: '2026-11-22' }],
  norms: ['UDIR5-3-37-21'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'fagkode'],
  reads: ['skoleaar', 'annullert', 'fagstatus'],
  optional: ['avbruddsdato_fag', 'klageutfall'],
  minRows: 2,
  messages: {
    pupil: {
      what: {
        nb: 'Kandidaten er elev i faget, men en eksamen i det ble annullert for juks i {year} (rad {row}). Faget må da tas som privatist.',
        nn: 'Kandidaten er elev i faget, men ein eksamen i det vart annullert for juks i {year} (rad {row}). Faget må då takast som privatist.',
        en: 'The candidate is a pupil in the subject, but an exam in it was annulled for cheating in {year} (row {row}). The subject is then taken as a private candidate.',
      },
      remedy: {
        nb: 'Sjekk om annulleringen ble stående. Ble den det, rett fagstatusen eller ta bort faget.',
        nn: 'Sjekk om annulleringa vart ståande. Vart ho det, rett fagstatusen eller ta bort faget.',
        en: 'Check whether the annulment stood. If it did, correct the fagstatus or remove the subject.',
      },
    },
  },
  check(group, ctx) {
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (!PUPIL.has(codeMeant('fagstatus', row.fagstatus)) || row.avbruddsdato_fag !== '') continue
      const before = annulledBefore(group, row.skoleaar)
      if (before < 0) continue
      ctx.hit(at, 'fagstatus', 'pupil', { year: group.row(before).skoleaar, row: group.rowNumber(before) })
    }
  },
})

/** Index of a row of an earlier year whose exam was annulled for cheating; -1 for none. */
function annulledBefore(group: GroupView<'skoleaar' | 'annullert' | 'klageutfall'>, skoleaar: string): number {
  for (let at = 0; at < group.size; at++) {
    const row = group.row(at)
    if (row.skoleaar < skoleaar && annulmentOf(row.annullert) === 'juks' && !/medh[oa]ld/i.test(row.klageutfall)) return at
  }
  return -1
}
