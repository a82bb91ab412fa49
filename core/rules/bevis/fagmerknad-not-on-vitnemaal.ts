import { defineGroupRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { enrolmentOptional } from '../fullfort/enrolment-columns.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import { codeOfWord } from '../kode/words-of-list.ts'
import { bevistypeOf } from './bevistype-of.ts'
import { enrolmentsOf } from './enrolments-of.ts'
import { isOnlyForKompetansebevis } from './is-only-for-kompetansebevis.ts'
import { isVitnemaalTooEarly } from './is-vitnemaal-too-early.ts'

/** Grades of which another rule says that they may not stand on a vitnemål, or that they are in doubt; the remark only follows from them. */
const TOLD_BY_GRADE: ReadonlySet<string> = new Set(['IV', 'IM', 'IB'])

/** Remarks that stand with IV alone: a grade beside them is told by the rules on standpunkt and exam. */
const NO_BASIS: ReadonlySet<string> = new Set(['FAM21', 'FAM51'])

/**
 * VIGO's table says of a remark which document it may stand on. Some are for kompetansebevis alone (over the absence limit, individual plan,
 * exam not taken, half-year grade). Grunnskole has a rule of its own. FAM37, which is for vitnemål alone, is entered before the last year and
 * proves nothing.
 */
export const fagmerknadNotOnVitnemaal = defineGroupRule({
  id: 'fagmerknad-not-on-vitnemaal',
  code: 'BEV009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fagmerknad som bare kan stå på kompetansebevis',
    nn: 'Fagmerknad som berre kan stå på kompetansebevis',
    en: 'Subject remark (fagmerknad) for kompetansebevis (certificate) only',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'RHB-B22', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-18-02'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  appliesTo: ['fagrad'],
  by: ['fodselsnummer'],
  reads: ['fodselsnummer', 'fagmerknad'],
  optional: [
    ...enrolmentOptional,
    ...examColumns,
    'standpunkt',
    'skolenummer',
    'fullfortkode',
    'fagstatus',
    'avbruddsdato_fag',
    'linje_aktiv',
  ],
  some: { fagmerknad: (remark) => remark !== '' },
  messages: {
    'only-kb': {
      what: {
        nb: 'Fagmerknaden {remark} kan bare stå på kompetansebevis, men bevistypen på elevkurset er VM (vitnemål).',
        nn: 'Fagmerknaden {remark} kan berre stå på kompetansebevis, men bevistypen på elevkurset er VM (vitnemål).',
        en: 'The subject remark {remark} may stand on a kompetansebevis (certificate) only, but the document type (bevistype) is VM, vitnemål (diploma).',
      },
      remedy: {
        nb: 'Ta bort merknaden på faget i InSchool hvis den ikke gjelder, eller sett KB på elevkurset.',
        nn: 'Ta bort merknaden på faget i InSchool om han ikkje gjeld, eller set KB på elevkurset.',
        en: 'Remove the remark from the subject in InSchool if it does not apply, or set KB on the enrolment.',
      },
    },
  },
  check(group, ctx) {
    for (const rows of enrolmentsOf(group, (row) => bevistypeOf(row.bevistype) === 'VM')) {
      const { programomraadekode: programme } = rows.row(0)
      if (!isVideregaaende(programme) || isIbRow(programme, '', ctx.parametre) || isVitnemaalTooEarly(rows.row(0))) continue
      for (const at of rows.indexes) {
        const row = group.row(at)
        const status = codeOfWord('fagstatus', row.fagstatus) ?? row.fagstatus
        if (row.fullfortkode !== 'B' && row.fullfortkode !== '') continue
        if (status === 'S' || status === 'P' || row.avbruddsdato_fag !== '' || row.linje_aktiv === 'N') continue
        const remark = fagmerknadOf(row.fagmerknad)
        if (!isOnlyForKompetansebevis(remark)) continue
        const grades = [row.standpunkt, ...examColumns.map((key) => row[key])]
        if (grades.some((grade) => TOLD_BY_GRADE.has(grade))) continue
        if (NO_BASIS.has(remark) && grades.some((grade) => grade !== '')) continue
        ctx.hit(at, 'fagmerknad', 'only-kb', { remark })
      }
    }
  },
})
