import { defineGroupRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { isListed } from '../felles/listed-subject.ts'
import { inEachOf } from '../karakter/grade-columns.ts'
import type { RowView } from '../rule.ts'
import { gradeCode } from '../standpunkt/grade-code.ts'
import { isGrunnskoleRow } from '../standpunkt/level-of-row.ts'
import { deviations } from './deviations.ts'
import { expectsGrade, expectsGradeColumns, isIbCode } from './expects-grade.ts'

type GradeKey = (typeof KEYS)[number]
const KEYS = ['standpunkt', 'halvaar2', 'halvaar1'] as const
type Scale = 'number' | 'word'

/**
 * A grade on another scale than nearly all pupils of the subject: D, B or IB among numbers, or a number among words. IV, F, GK and VO are
 * of no scale, and the letters of the IB programme are another's. One finding per row, at the grade that counts most.
 */
export const karakterUnlikeMost = defineGroupRule({
  id: 'karakter-unlike-most',
  code: 'FLT004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Karakter på en annen skala enn flertallet i faget',
    nn: 'Karakter på ein annan skala enn fleirtalet i faget',
    en: 'Grade on another scale than the majority of the subject',
  },
  source: [
    { id: 'UDIR5-3-04-10', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-04-10'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode'],
  optional: [...KEYS, ...expectsGradeColumns],
  some: inEachOf(['standpunkt', 'halvaar1', 'halvaar2'], (grade) => scaleOf(grade) === 'word'),
  messages: {
    word: {
      what: {
        nb: '«{value}» er ikke en tallkarakter. Etter flertallet i filen har {fagkode} tallkarakterer: {agree} av {rows} elever har det.',
        nn: '«{value}» er ikkje ein talkarakter. Etter fleirtalet i fila har {fagkode} talkarakterar: {agree} av {rows} elevar har det.',
        en: '«{value}» is not a number grade. Going by the majority of the file {fagkode} has number grades: {agree} of {rows} pupils have one.',
      },
      remedy: {
        nb: 'Sjekk fagkoden og karakteren på faget i InSchool. Deltatt, bestått og ikke bestått hører til fag der læreplanen sier det.',
        nn: 'Sjekk fagkoden og karakteren på faget i InSchool. Delteke, greidd og ikkje greidd høyrer til fag der læreplanen seier det.',
        en: 'Check the subject code and the grade in InSchool. Deltatt (took part), bestått (passed) and ikke bestått (failed) belong to subjects whose curriculum says so.',
      },
    },
    number: {
      what: {
        nb: '«{value}» er en tallkarakter. Etter flertallet i filen har {fagkode} ikke tallkarakterer: {agree} av {rows} elever har D, B eller IB.',
        nn: '«{value}» er ein talkarakter. Etter fleirtalet i fila har {fagkode} ikkje talkarakterar: {agree} av {rows} elevar har D, B eller IB.',
        en: '«{value}» is a number grade. Going by the majority of the file {fagkode} has no number grades: {agree} of {rows} pupils have D, B or IB.',
      },
      remedy: {
        nb: 'Sjekk fagkoden og karakteren på faget i InSchool.',
        nn: 'Sjekk fagkoden og karakteren på faget i InSchool.',
        en: 'Check the subject code and the grade on the subject in InSchool.',
      },
    },
  },
  check(group, ctx) {
    const { parametre } = ctx
    if (group.size < parametre.flertall_minst_rader || isListed(group.row(0).fagkode, 'uttrykk', ctx)) return
    let numbers = 0
    let words = 0
    for (let at = 0; at < group.size; at++) {
      const { standpunkt, halvaar2, halvaar1 } = group.row(at)
      const first = scaleOf(standpunkt)
      const second = scaleOf(halvaar2)
      const third = scaleOf(halvaar1)
      if (first === 'number' || second === 'number' || third === 'number') numbers++
      if (first === 'word' || second === 'word' || third === 'word') words++
    }
    if (numbers === 0 || words === 0) return
    const usual: Scale = numbers >= words ? 'number' : 'word'
    const other: Scale = usual === 'number' ? 'word' : 'number'
    const { fagkode } = group.row(0)
    const found = deviations(
      group,
      {
        says: (row) => {
          if (keyOfScale(row, other) === null) return keyOfScale(row, usual) === null ? null : true
          return hasOtherTerms(row, fagkode, parametre.ib_koder) ? null : false
        },
        counts: expectsGrade,
      },
      parametre,
    )
    for (const { index, agree, rows } of found) {
      const key = keyOfScale(group.row(index), other)
      if (key !== null) ctx.hit(index, key, other, { fagkode, agree, rows })
    }
  },
})

/** A number, a word, or neither: IV, F, GK, VO, letters of the IB programme, and what is no grade. */
function scaleOf(grade: string): Scale | null {
  if (grade === '') return null
  if (grade.length === 1 && grade >= '1' && grade <= '6') return 'number'
  const code = gradeCode(grade)
  if (/^[1-6]$/.test(code)) return 'number'
  return code === 'D' || code === 'B' || code === 'IB' ? 'word' : null
}

/** The grade of a row that is on a scale, the one that counts most first. */
function keyOfScale(row: RowView<GradeKey>, scale: Scale): GradeKey | null {
  if (scaleOf(row.standpunkt) === scale) return 'standpunkt'
  if (scaleOf(row.halvaar2) === scale) return 'halvaar2'
  return scaleOf(row.halvaar1) === scale ? 'halvaar1' : null
}

/** Rows with a scale of their own: the IB programme, an individual plan; and B and IB in grunnskole, told by the rule on its grades. */
function hasOtherTerms(row: RowView<GradeKey | 'programomraadekode' | 'fagmerknad'>, fagkode: string, ib: readonly string[]): boolean {
  const { programomraadekode, fagmerknad } = row
  if (isIbCode(programomraadekode, fagkode, ib) || fagmerknadOf(fagmerknad) === 'FAM05') return true
  return isGrunnskoleRow(programomraadekode, fagkode) && KEYS.some((key) => /^I?B$/.test(gradeCode(row[key])))
}
