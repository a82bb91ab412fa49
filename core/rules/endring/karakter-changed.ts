import { definePairRule } from '../define-rule.ts'
import { gradeColumns } from '../karakter/grade-columns.ts'

/** A grade as it can be delivered: what could not have been imported was put right, not changed. */
const DELIVERED = /^(?:[1-7]|[A-E]|IV|IM|IG|IB|BM|GK|VO|F)$/

/**
 * A grade that stood in the earlier file and is another now, on a line that says of no appeal, correction or new exam why. Only lines without
 * karakterstatus are compared: a changed grade with one is a line of its own (K, E, N, U, S).
 */
export const karakterChanged = definePairRule({
  id: 'karakter-changed',
  code: 'END002',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Karakteren er endret uten karakterstatus',
    nn: 'Karakteren er endra utan karakterstatus',
    en: 'The grade has changed without a grade status (karakterstatus)',
  },
  source: [
    { id: 'SAS3-KL-23', read: '2026-11-22' },
    { id: 'RHB-B23', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-39-03'],
  standing: 'bekreftet',
  leveranser: ['termin1', 'privatist', 'sluttkarakterer', 'etter-klage'],
  between: 'files',
  left: 'fagrad',
  right: 'forrige-fagrad',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagkode'],
  reads: ['fagkode'],
  optional: [...gradeColumns, 'karakterstatus'],
  messages: {
    changed: {
      what: {
        nb: 'Karakteren var «{before}» i den forrige filen (rad {row}) og er nå «{value}», men linjen har ingen karakterstatus.',
        nn: 'Karakteren var «{before}» i den førre fila (rad {row}) og er no «{value}», men linja har ingen karakterstatus.',
        en: 'The grade was «{before}» in the earlier file (row {row}) and is now «{value}», but the line has no grade status (karakterstatus).',
      },
      remedy: {
        nb: 'Kommer endringen av en klage, skal linjen ha K; er det rettet en føringsfeil, E. Er den nye karakteren feil, rett den i InSchool.',
        nn: 'Kjem endringa av ei klage, skal linja ha K; er det retta ein føringsfeil, E. Er den nye karakteren feil, rett han i InSchool.',
        en: 'After an appeal the line needs K, after the correction of an entry error E. If the new grade is wrong, correct it in InSchool.',
      },
    },
    removed: {
      what: {
        nb: 'Karakteren «{before}» i den forrige filen (rad {row}) er borte.',
        nn: 'Karakteren «{before}» i den førre fila (rad {row}) er borte.',
        en: 'The grade «{before}» in the earlier file (row {row}) is gone.',
      },
      remedy: {
        nb: 'Sjekk i InSchool om karakteren er slettet ved en feil. Er den annullert, skal linjen ha merknad om det.',
        nn: 'Sjekk i InSchool om karakteren er sletta ved ein feil. Er han annullert, skal linja ha merknad om det.',
        en: 'Check in InSchool whether the grade was deleted by mistake. If it was annulled, the line needs a remark saying so.',
      },
    },
  },
  check(now, before, ctx) {
    const i = onlyWithoutStatus(now.size, (index) => now.row(index).karakterstatus)
    const j = onlyWithoutStatus(before.size, (index) => before.row(index).karakterstatus)
    if (i < 0 || j < 0) return
    for (const key of gradeColumns) {
      const old = before.row(j)[key]
      const grade = now.row(i)[key]
      if (old === grade || !DELIVERED.test(old) || now.isUnreadable(i, key)) continue
      // An exam grade that is gone because standpunkt became IV is told by the rule on exam grades without a basis.
      ctx.hit(i, key, grade === '' ? 'removed' : 'changed', { before: old, row: before.rowNumber(j) })
    }
  },
})

/** Index of the one line without karakterstatus; -1 where there is none or several. */
function onlyWithoutStatus(size: number, statusOf: (index: number) => string): number {
  let only = -1
  for (let index = 0; index < size; index++) {
    if (statusOf(index) !== '') continue
    if (only >= 0) return -1
    only = index
  }
  return only
}
