import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { gradeOutcome } from '../felles/grade-outcome.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import type { GroupView, RowView } from '../rule.ts'

const PUPIL: ReadonlySet<string> = new Set(['E', 'A', 'N'])
/** Passed in an earlier year, at a higher level, in lower secondary, approved, kept after omvalg. */
const KEPT: ReadonlySet<string> = new Set(['FAM16', 'FAM17', 'FAM34', 'FAM46', 'FAM52', 'FAM57'])

/**
 * Who has passed a subject as a pupil is not a pupil in it again, except after forsering, and after omvalg in common subjects. Needs both columns and
 * says nothing where they are blank (F28); a subject that was not passed, is kept, runs over years or is repeated with the whole year is in order.
 */
export const fagradTakenAgain = defineGroupRule({
  id: 'fagrad-taken-again',
  code: 'OMV001',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Bestått fag tatt på nytt som elev', nn: 'Greidd fag teke på nytt som elev', en: 'Passed subject taken again as a pupil' },
  source: [
    { id: 'UDIR5-3-17a-02', read: '2026-11-22' },
    { id: 'UDIR5-3-17a-10', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-17a-02', 'UDIR5-3-17a-10'],
  standing: 'ikke-kontrollert-2024',
  falseAlarms: ['F28'],
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'fagkode'],
  reads: ['skoleaar', 'fagstatus', 'omvalg', 'forsering'],
  optional: [...examColumns, 'standpunkt', 'fagtype', 'fagmerknad', 'programomraadekode', 'avbruddsdato_fag'],
  minRows: 2,
  messages: {
    passed: {
      what: {
        nb: 'Eleven besto faget som elev i {year} (rad {row}) og er elev i det igjen, uten omvalg eller forsering.',
        nn: 'Eleven greidde faget som elev i {year} (rad {row}) og er elev i det igjen, utan omval eller forsering.',
        en: 'The pupil passed the subject as a pupil in {year} (row {row}) and is a pupil in it again, without omvalg (change of programme) or forsering.',
      },
      remedy: {
        nb: 'Sjekk om eleven skulle beholdt karakteren. Vil eleven forbedre den, er det som privatist.',
        nn: 'Sjekk om eleven skulle ha behalde karakteren. Vil eleven betre han, er det som privatist.',
        en: 'Check whether the grade should have been kept. Improving it is done as a private candidate.',
      },
    },
    programfag: {
      what: {
        nb: 'Eleven besto programfaget som elev i {year} (rad {row}) og er elev i det igjen. Omvalg gjelder bare fellesfag.',
        nn: 'Eleven greidde programfaget som elev i {year} (rad {row}) og er elev i det igjen. Omval gjeld berre fellesfag.',
        en: 'The pupil passed the programme subject as a pupil in {year} (row {row}) and is a pupil in it again. Omvalg (change of programme) is for common subjects only.',
      },
      remedy: {
        nb: 'Sjekk om eleven skulle beholdt karakteren. Vil eleven forbedre den, er det som privatist.',
        nn: 'Sjekk om eleven skulle ha behalde karakteren. Vil eleven betre han, er det som privatist.',
        en: 'Check whether the grade should have been kept. Improving it is done as a private candidate.',
      },
    },
  },
  check(group, ctx) {
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const { skoleaar, programomraadekode } = row
      const chose = codeMeant('janei', row.omvalg)
      const programfag = chose === 'J' && /programfag/i.test(row.fagtype)
      const neither = chose === 'N' && codeMeant('janei', row.forsering) === 'N'
      if (!isPupil(row) || KEPT.has(fagmerknadOf(row.fagmerknad)) || (!programfag && !neither)) continue
      const before = earlierPass(group, skoleaar, programomraadekode)
      if (before < 0) continue
      const facts = { year: group.row(before).skoleaar, row: group.rowNumber(before) }
      ctx.hit(at, 'fagstatus', programfag ? 'programfag' : 'passed', facts)
    }
  },
})

type Subject = RowView<(typeof examColumns)[number] | 'fagstatus' | 'avbruddsdato_fag' | 'standpunkt' | 'skoleaar' | 'programomraadekode'>

function isPupil(row: Pick<Subject, 'fagstatus' | 'avbruddsdato_fag'>): boolean {
  return PUPIL.has(codeMeant('fagstatus', row.fagstatus)) && row.avbruddsdato_fag === ''
}

/** Index of a row of an earlier year and another programme in which the pupil passed; -1 for none. */
function earlierPass(group: GroupView<keyof Subject>, skoleaar: string, programomraadekode: string): number {
  for (let at = 0; at < group.size; at++) {
    const row = group.row(at)
    if (row.skoleaar < skoleaar && row.programomraadekode !== programomraadekode && isPupil(row) && isPassed(row)) return at
  }
  return -1
}

/** An exam of 2 or better passes the subject and one of 1 fails it, whatever standpunkt is. */
function isPassed(row: Subject): boolean {
  const exams = examColumns.map((key) => gradeOutcome(gradeCode(row[key])))
  if (row.standpunkt === '' || exams.includes('failed')) return false
  return gradeOutcome(gradeCode(row.standpunkt)) === 'passed' || exams.includes('passed')
}
