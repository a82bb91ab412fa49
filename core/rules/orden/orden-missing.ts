import { definePairRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { isDue } from '../felles/is-due.ts'
import type { GroupView } from '../rule.ts'
import { enrolmentColumns, isWithoutOrden } from './without-orden.ts'

const ORDINARY: ReadonlySet<string> = new Set(['E', 'A', 'B', 'N'])

/**
 * Neither order nor conduct graded when the year is over; with one of the two it is orden-without-oppforsel. Silent for all that F02 names,
 * before the final grades are due, and for pupils with no subject that is known to be ordinary. After appeals a pupil may stand there with
 * changed subjects only; nothing more is asked of those.
 */
export const ordenMissing = definePairRule({
  id: 'orden-missing',
  code: 'ORD001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter i orden og oppførsel mangler',
    nn: 'Karakter i orden og åtferd manglar',
    en: 'Grades in order and conduct are missing',
  },
  source: [
    { id: 'UDIR5-3-06-02', read: '2026-11-22' },
    { id: 'UDIR5-3-19-02', read: '2026-11-22' },
    { id: 'RHB-B25', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-06-02', 'UDIR5-3-19-01', 'UDIR5-3-19-02', 'UDIR5-3-15-04'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F02'],
  collapse: 'structural',
  left: 'elevkurs',
  right: 'fagrad',
  also: 'vitnemaalsmerknad',
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['orden', 'oppforsel', 'skoleaar'],
  rightReads: ['fagstatus'],
  optional: [...enrolmentColumns, 'karakterstatus', 'vitnemaalsmerknad'],
  messages: {
    both: {
      what: {
        nb: 'Karakter i orden og oppførsel mangler.',
        nn: 'Karakter i orden og åtferd manglar.',
        en: 'The grades in order (orden) and conduct (oppførsel) are missing.',
      },
      remedy: {
        nb: 'Sett begge karakterene på eleven i InSchool: G, NG eller LG. Har skolen ikke slike karakterer, skal vitnemålsmerknaden VMM43 eller VMM45 stå.',
        nn: 'Set begge karakterane på eleven i InSchool: G, NG eller LG. Har skulen ikkje slike karakterar, skal vitnemålsmerknaden VMM43 eller VMM45 stå.',
        en: 'Enter both grades on the pupil in InSchool: G, NG or LG. If the school does not give such grades, the diploma remark VMM43 or VMM45 must be there.',
      },
    },
  },
  check(left, right, ctx, also) {
    for (let at = 0; at < left.size; at++) {
      const row = left.row(at)
      if (codeMeant('orden', row.orden) !== '' || codeMeant('orden', row.oppforsel) !== '') continue
      if (!isDue(ctx.parametre.sluttkarakterer_komplette, row.skoleaar, ctx.today) || isWithoutOrden(row, right, also)) continue
      if (hasOrdinarySubject(right, ctx.leveranse === 'etter-klage')) ctx.hit(at, 'orden', 'both')
    }
  },
})

function hasOrdinarySubject(subjects: GroupView<'fagstatus' | 'karakterstatus'>, unchanged: boolean): boolean {
  for (let at = 0; at < subjects.size; at++) {
    const { fagstatus, karakterstatus } = subjects.row(at)
    if (ORDINARY.has(codeMeant('fagstatus', fagstatus)) && !(unchanged && karakterstatus !== '')) return true
  }
  return false
}
