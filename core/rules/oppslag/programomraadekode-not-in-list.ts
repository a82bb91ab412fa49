import { isCode } from '../../catalogue/code-list.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { judgeProgramomraadekode } from '../programomraade/judge-programomraadekode.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { kindsIn } from './covers.ts'

/**
 * A programme area that the imported list does not have. Grep has six characters and VIGO ten, and counties make variants of their own, so
 * the first six decide. A list without any code of a known education programme (Grep has no grunnskole) says nothing of it. In the
 * interface the enrolment tells; its subject lines carry the same code.
 */
export const programomraadekodeNotInList = defineCellRule({
  id: 'programomraadekode-not-in-list',
  code: 'OPP009',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Programområdekoden står ikke i kodelisten',
    nn: 'Programområdekoden står ikkje i kodelista',
    en: 'Programme area code not in the code list',
  },
  source: [
    { id: 'SAS3-EK-05', read: '2026-11-22' },
    { id: 'VIGO-PROGRAMOMRAADE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'programomraader',
  collapse: 'structural',
  appliesTo: ['elevkurs', 'fagrad', ...kolonneRecords],
  reads: ['programomraadekode'],
  messages: {
    unknown: {
      what: {
        nb: 'Programområdet «{value}» står ikke i listen over programområder, hentet {date}.',
        nn: 'Programområdet «{value}» står ikkje i lista over programområde, henta {date}.',
        en: 'The programme area «{value}» is not in the list of programme areas, fetched {date}.',
      },
      remedy: {
        nb: 'Slå opp koden i VIGO Kodeverksbase, og rett den på elevkurset i InSchool. Er koden ny, så importer listen på nytt.',
        nn: 'Slå opp koden i VIGO Kodeverksbase, og rett han på elevkurset i InSchool. Er koden ny, så importer lista på nytt.',
        en: "Look the code up in VIGO Kodeverksbase, and correct it on the pupil's enrolment in InSchool. If the code is new, import the list again.",
      },
    },
  },
  check(cell, ctx) {
    const list = ctx.kodeverk?.programomraader
    if (!list || (cell.record === 'fagrad' && fileKindOf(cell) === 'interface')) return
    const verdict = judgeProgramomraadekode(cell)
    // A misspelt code has a rule of its own; the code that is meant may still be none.
    if (verdict.kind !== 'right' || verdict.code.length < 6) return
    const { code } = verdict
    const program = code.slice(0, 2)
    const bases = kindsIn(list, 'base', (one) => [one.slice(0, 6)])
    if (list.oppslag.has(code) || bases.has(code.slice(0, 6)) || isCode('programomraade-navngitte', code)) return
    const programs = kindsIn(list, 'program', (one) => [one.slice(0, 2)])
    if (!programs.has(program) && (isCode('utdanningsprogram', program) || program === 'IB')) return
    ctx.hit('unknown', { code, date: list.hentet }, list.opphav === 'grep' ? 'warning' : 'error')
  },
})
