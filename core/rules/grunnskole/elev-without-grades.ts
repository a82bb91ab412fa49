import type { ColumnKey } from '../../records/column-key.ts'
import { parseSkoleaar, startYearOf } from '../../skoleaar/skoleaar.ts'
import { defineGroupRule } from '../define-rule.ts'
import { isDue } from '../felles/is-due.ts'
import { isOrdinaryRow, ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import type { GroupView, RowView } from '../rule.ts'
import { isOrdinaryGrunnskole } from './grunnskole-programme.ts'

const HALF_YEAR = ['halvaar1'] as const
const FINAL = ['standpunkt', ...examColumns] as const
const READ = [
  ...ordinaryRowColumns,
  ...FINAL,
  'fodselsnummer',
  'skoleaar',
  'skolenummer',
  'halvaar1',
  'halvaar2',
  'fagkode',
  'fagmerknad',
  'skoleaar2',
  'deltid',
  'startdato',
  'startdato_fag',
] as const satisfies readonly ColumnKey[]
type Key = (typeof READ)[number]
/** Who begins this late has no half-year grade. */
const LATE = '11-01'

interface Pupil {
  readonly first: number
  readonly subjects: string[]
  /** Somewhere there is what was expected, an exemption, or a reason why it cannot be expected. */
  settled: boolean
  readonly graded: boolean
}

/**
 * A pupil of grunnskole whose every subject lacks the grade that the others have: half-year grades in February, standpunkt in June. Expected
 * only where most of the other pupils have theirs. Subjects that enough pupils have are left to the majority rules, and with an imported list
 * of subjects standpunkt is left to the rules on it.
 */
export const elevWithoutGrades = defineGroupRule({
  id: 'elev-without-grades',
  code: 'GRS016',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Elev i grunnskolen uten en eneste karakter',
    nn: 'Elev i grunnskulen utan ein einaste karakter',
    en: 'Pupil of grunnskole without a single grade',
  },
  source: [
    { id: 'UDIR5-3-13-04', read: '2026-11-22' },
    { id: 'UDIR5-3-18-01', read: '2026-11-22' },
    { id: 'NUDB-TOMME', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-13-04', 'UDIR5-3-18-01'],
  standing: 'ikke-kontrollert-2024',
  leveranser: ['termin1', 'sluttkarakterer', 'etter-klage'],
  falseAlarms: ['F01', 'F03'],
  appliesTo: ['fagrad'],
  by: ['programomraadekode', 'skoleaar'],
  reads: ['programomraadekode', 'skoleaar', 'fodselsnummer', 'fagkode'],
  optional: [...READ],
  some: { programomraadekode: isGrunnskole },
  messages: {
    halfYear: {
      what: {
        nb: 'Eleven har ingen halvårskarakter i noen av sine {count} fag, mens de andre elevene har det.',
        nn: 'Eleven har ingen halvårskarakter i nokon av dei {count} faga sine, mens dei andre elevane har det.',
        en: 'The pupil has no half-year grade in any of {count} subjects, while the other pupils have.',
      },
      remedy: {
        nb: 'Før halvårsvurdering 1 på elevens fag i skolens system, eller IV eller fritak (F) der det gjelder.',
        nn: 'Før halvårsvurdering 1 på faga til eleven i systemet til skulen, eller IV eller fritak (F) der det gjeld.',
        en: "Enter half-year grade 1 on the pupil's subjects in the school's system, or IV or exempt (F) where that holds.",
      },
    },
    final: {
      what: {
        nb: 'Eleven har verken standpunkt, eksamen eller fritak i noen av sine {count} fag, mens de andre elevene har det.',
        nn: 'Eleven har korkje standpunkt, eksamen eller fritak i nokon av dei {count} faga sine, mens dei andre elevane har det.',
        en: 'The pupil has no standpunkt, exam or exemption in any of {count} subjects, while the other pupils have.',
      },
      remedy: {
        nb: 'Før standpunkt på elevens fag i skolens system. Har eleven sluttet, før avbruddsdato og fullførtkode S.',
        nn: 'Før standpunkt på faga til eleven i systemet til skulen. Har eleven slutta, før avbrotsdato og fullførtkode S.',
        en: "Enter the standpunkt of the pupil's subjects in the school's system. If the pupil has left, enter the date of leaving and fullførtkode S.",
      },
    },
  },
  check(group, ctx) {
    const { programomraadekode, skoleaar } = group.row(0)
    if (!isOrdinaryGrunnskole(programomraadekode)) return
    const halfYear = ctx.leveranse === 'termin1'
    if (!halfYear && (ctx.kodeverk?.fagkoder != null || !isDue(ctx.parametre.sluttkarakterer_komplette, skoleaar, ctx.today))) return
    const pupils = pupilsOf(group, halfYear)
    const without = [...pupils.values()].filter(({ settled }) => !settled)
    const graded = [...pupils.values()].filter((pupil) => pupil.graded).length
    if (without.length === 0 || graded <= without.length) return
    const told = toldByMajority(group, halfYear ? 'halvaar1' : 'standpunkt', ctx.parametre)
    for (const { first, subjects } of without) {
      if (subjects.some((code) => told.has(code))) continue
      ctx.hit(first, halfYear ? 'halvaar1' : 'standpunkt', halfYear ? 'halfYear' : 'final', { count: subjects.length })
    }
  },
})

const isNothing = (grade: string): boolean => grade === '' || isEmptyMark(grade)

function pupilsOf(group: GroupView<Key>, halfYear: boolean): ReadonlyMap<string, Pupil> {
  const pupils = new Map<string, { -readonly [key in keyof Pupil]: Pupil[key] }>()
  for (let at = 0; at < group.size; at++) {
    const row = group.row(at)
    if (row.fodselsnummer === '') continue
    const key = `${row.fodselsnummer} ${row.skolenummer}`
    let pupil = pupils.get(key)
    if (pupil === undefined) {
      pupil = { first: at, subjects: [], settled: false, graded: false }
      pupils.set(key, pupil)
    }
    pupil.subjects.push(row.fagkode)
    const columns = halfYear ? [...HALF_YEAR, ...FINAL] : FINAL
    if (columns.some((column) => !isNothing(row[column]))) pupil.graded = true
    // A grade at the end of the year that is none of standpunkt: not a tenth grader.
    const excused = !isOrdinaryRow(row) || !isNothing(row.halvaar2) || isExplained(row) || (halfYear && isLate(row))
    const unread = columns.some((column) => group.isUnreadable(at, column))
    if (pupil.graded || excused || unread) pupil.settled = true
  }
  return pupils
}

/** Any remark, part-time, a subject of another year: whether a grade can be expected is another question then. */
function isExplained(row: RowView<'fagmerknad' | 'deltid' | 'skoleaar' | 'skoleaar2'>): boolean {
  return row.fagmerknad !== '' || row.deltid === 'J' || (row.skoleaar2 !== '' && row.skoleaar2 !== row.skoleaar)
}

function isLate(row: RowView<'skoleaar' | 'startdato' | 'startdato_fag'>): boolean {
  const year = parseSkoleaar(row.skoleaar)
  const late = year === null ? '' : `${startYearOf(year)}-${LATE}`
  return row.startdato >= late || row.startdato_fag >= late
}

/** Subjects in which enough ordinary rows have the grade for the majority rules to tell of those that lack it. */
function toldByMajority(
  group: GroupView<Key>,
  column: 'halvaar1' | 'standpunkt',
  numbers: { readonly flertall_minst_rader: number; readonly flertall_andel: number },
): ReadonlySet<string> {
  const tally = new Map<string, { rows: number; graded: number }>()
  for (let at = 0; at < group.size; at++) {
    const row = group.row(at)
    if (!isOrdinaryRow(row)) continue
    const of = tally.get(row.fagkode) ?? { rows: 0, graded: 0 }
    of.rows++
    if (!isNothing(row[column])) of.graded++
    tally.set(row.fagkode, of)
  }
  const { flertall_minst_rader, flertall_andel } = numbers
  return new Set(
    [...tally].flatMap(([code, { rows, graded }]) => (rows >= flertall_minst_rader && graded >= flertall_andel * rows ? [code] : [])),
  )
}
