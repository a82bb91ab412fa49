import { defineGroupRule } from '../define-rule.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import type { GroupView, RowView, RunFacts } from '../rule.ts'
import { codeMeant } from './code-meant.ts'
import { isExamResult } from './exam-falls-away.ts'
import { gradeCode, isBlankGrade } from './grade-code.ts'
import { remarkAlone } from './remark-alone.ts'

type Key = (typeof KEYS)[number]
const KEYS = ['fagkode', 'standpunkt', ...examColumns, 'fagstatus', 'karakterstatus', 'fagmerknad', 'linje_aktiv'] as const

const NOT_PUPILS: ReadonlySet<string> = new Set(['P', 'V', 'R', 'G', 'S'])
/** Fewest programme subjects behind an exam: with one alone the others may have been taken another year. */
const FEWEST = 2

/**
 * An interdisciplinary exam grade of a pupil who has IV in all programme subjects behind it: the exam falls away. With a grade in one of
 * them it stands. No source lists the subjects behind; those of the enrolment whose codes begin with the same three letters are taken for
 * them, so it only warns. Exempt subjects (F) and VO are not counted.
 */
export const tverrfagligAllIv = defineGroupRule({
  id: 'tverrfaglig-all-iv',
  code: 'STP007',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Tverrfaglig eksamen med IV i alle programfagene',
    nn: 'Tverrfagleg eksamen med IV i alle programfaga',
    en: 'Interdisciplinary exam with IV in all programme subjects',
  },
  source: [
    { id: 'VTFK-6-1-8-201', read: '2026-11-22' },
    { id: 'UDIR5-3-37-11', read: '2026-11-22' },
  ],
  norms: ['VTFK-6-1-8-201', 'UDIR5-3-37-11'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F05'],
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['fagkode', 'standpunkt'],
  optional: KEYS,
  minRows: FEWEST + 1,
  some: { standpunkt: (grade) => grade.startsWith('I') },
  messages: {
    all: {
      what: {
        nb: 'Eleven har IV i alle programfagene bak {fagkode} ({subjects}), men eksamenskarakteren «{value}» står fortsatt. Fagene er funnet på bokstavene i fagkoden.',
        nn: 'Eleven har IV i alle programfaga bak {fagkode} ({subjects}), men eksamenskarakteren «{value}» står framleis. Faga er funne på bokstavane i fagkoden.',
        en: 'The pupil has IV in all programme subjects behind {fagkode} ({subjects}), but the exam grade «{value}» still stands. The subjects were found by the letters of the subject code.',
      },
      remedy: {
        nb: 'Er det disse programfagene som inngår, slett eksamenskarakteren i InSchool. Har eleven karakter i ett av dem, blir den stående.',
        nn: 'Er det desse programfaga som inngår, slett eksamenskarakteren i InSchool. Har eleven karakter i eitt av dei, blir han ståande.',
        en: 'If these are the subjects behind the exam, delete the exam grade in InSchool. If the pupil has a grade in one of them, it stands.',
      },
    },
  },
  check(group, ctx) {
    const ivs: number[] = []
    for (let at = 0; at < group.size; at++) if (group.row(at).standpunkt.startsWith('I')) ivs.push(at)
    if (ivs.length < FEWEST) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const { fagkode } = row
      const exam = isTverrfagligExam(row, ctx) ? examColumns.find((key) => isExamResult(row[key])) : undefined
      if (exam === undefined) continue
      const subjects = subjectsBehind(group, fagkode, ctx)
      if (subjects !== null && subjects.length >= FEWEST) ctx.hit(at, exam, 'all', { fagkode, subjects: subjects.join(', ') })
    }
  },
})

function isTverrfagligExam(row: RowView<Key>, run: RunFacts): boolean {
  return (
    isTverrfaglig(row.fagkode, run) &&
    isBlankGrade(row.standpunkt) &&
    row.linje_aktiv !== 'N' &&
    codeMeant('karakterstatus', row.karakterstatus) !== 'K' &&
    !NOT_PUPILS.has(codeMeant('fagstatus', row.fagstatus)) &&
    remarkAlone(row.fagmerknad) !== 'FAM04'
  )
}

/** The programme subjects behind an exam when all of them have IV; null when one has not. */
function subjectsBehind(group: GroupView<Key>, exam: string, run: RunFacts): readonly string[] | null {
  const found: string[] = []
  for (let at = 0; at < group.size; at++) {
    const { fagkode, standpunkt, linje_aktiv } = group.row(at)
    if (linje_aktiv === 'N' || fagkode === exam || fagkode.slice(0, 3) !== exam.slice(0, 3)) continue
    const grade = gradeCode(standpunkt)
    if (grade === 'F' || grade === 'VO' || (grade === '' && isTverrfaglig(fagkode, run))) continue
    if (grade !== 'IV') return null
    found.push(fagkode)
  }
  return found
}
