import type { ColumnKey } from '../../records/column-key.ts'
import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import type { GroupView } from '../rule.ts'

const COLUMNS = ['orden', 'oppforsel'] as const satisfies readonly ColumnKey[]
type Column = (typeof COLUMNS)[number]

/** Where two grades differ, one of them is not G. */
const isLess = (value: string): boolean => ['NG', 'LG'].includes(codeMeant('orden', value))

/**
 * Grade tables repeat order and conduct on each of a pupil's rows: a pupil has one of each. Rows of another term, school or programme have their own; blank rows
 * and values that are no such grade say nothing here, and adults should have none at all. The grade that most rows have is taken for the
 * right one, the first where they are as many.
 */
export const ordenDiffers = defineGroupRule({
  id: 'orden-differs',
  code: 'ORD004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Ulike karakterer i orden eller oppførsel',
    nn: 'Ulike karakterar i orden eller åtferd',
    en: 'Differing grades in order or conduct',
  },
  source: [
    { id: 'RHB-B25', read: '2026-11-22' },
    { id: 'SAS3-EK-15', read: '2026-11-22' },
    { id: 'SAS3-EK-16', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer'],
  reads: ['fodselsnummer', 'orden'],
  optional: ['oppforsel', 'skoleaar', 'skolenummer', 'programomraadekode', 'termin', 'voksen'],
  some: { orden: isLess, oppforsel: isLess },
  minRows: 2,
  messages: {
    differs: {
      what: {
        nb: '{column} er «{value}» her, men «{other}» i andre rader for samme elev (rad {row}).',
        nn: '{column} er «{value}» her, men «{other}» i andre rader for same elev (rad {row}).',
        en: '{column} is «{value}» here, but «{other}» in other rows of the same pupil (row {row}).',
      },
      remedy: {
        nb: 'Sjekk karakteren på eleven i InSchool, og skriv den samme i alle radene til eleven.',
        nn: 'Sjekk karakteren på eleven i InSchool, og skriv den same i alle radene til eleven.',
        en: "Check the pupil's grade in InSchool, and write the same one in all the pupil's rows.",
      },
    },
  },
  check(group, ctx) {
    const places = new Map<string, number[]>()
    for (let at = 0; at < group.size; at++) {
      const { skoleaar, skolenummer, programomraadekode, termin, voksen } = group.row(at)
      if (codeMeant('janei', voksen) === 'J') continue
      const place = [skoleaar, skolenummer, programomraadekode, termin].join(';')
      const rows = places.get(place)
      if (rows === undefined) places.set(place, [at])
      else rows.push(at)
    }
    for (const rows of places.values())
      for (const key of COLUMNS) {
        const odd = firstOdd(group, rows, key)
        if (odd !== null) ctx.hit(odd.at, key, 'differs', { other: odd.other, row: group.rowNumber(odd.otherAt) })
      }
  },
})

/** The first row whose grade is not the usual one of these rows, and the first that has the usual one; null where all are the same. */
function firstOdd(
  group: GroupView<Column>,
  rows: readonly number[],
  key: Column,
): { readonly at: number; readonly other: string; readonly otherAt: number } | null {
  const byGrade = new Map<string, number[]>()
  for (const at of rows) {
    const grade = codeMeant('orden', group.row(at)[key])
    if (grade !== 'G' && grade !== 'NG' && grade !== 'LG') continue
    const same = byGrade.get(grade)
    if (same === undefined) byGrade.set(grade, [at])
    else same.push(at)
  }
  if (byGrade.size < 2) return null
  const [[other, usual], ...odd] = [...byGrade].sort(([, a], [, b]) => b.length - a.length) as [
    [string, number[]],
    ...(readonly [string, number[]])[],
  ]
  return { at: Math.min(...odd.flatMap(([, at]) => at)), other, otherAt: usual[0]! }
}
