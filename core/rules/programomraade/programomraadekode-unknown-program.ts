import { codesOf } from '../../catalogue/code-list.ts'
import { skoleaarFrom } from '../../skoleaar/skoleaar.ts'
import { defineCellRule } from '../define-rule.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeProgramomraadekode } from './judge-programomraadekode.ts'

const PROGRAMS: ReadonlySet<string> = new Set([...codesOf('utdanningsprogram'), 'IB'])

/**
 * The first two letters are the utdanningsprogram. The list is read from codes in use since the reform of 2020 was through, so older school
 * years, which had other programmes, are left alone, and an unknown one only warns.
 */
export const programomraadekodeUnknownProgram = defineCellRule({
  id: 'programomraadekode-unknown-program',
  code: 'PRG003',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Programområdekoden begynner ikke med et kjent utdanningsprogram',
    nn: 'Programområdekoden byrjar ikkje med eit kjent utdanningsprogram',
    en: 'Programme area code without a known education programme',
  },
  source: [
    { id: 'RHB-A02', read: '2026-11-21' },
    { id: 'RHB-A03', read: '2026-11-21' },
  ],
  norms: [],
  standing: 'bekreftet',
  unless: 'programomraader',
  valid: { from: skoleaarFrom(2023) },
  appliesTo: ['elevkurs', 'fagrad', 'vitnemaalsmerknad', ...kolonneRecords],
  reads: ['programomraadekode'],
  messages: {
    unknown: {
      what: {
        nb: 'De to første bokstavene i «{value}» er ikke et kjent utdanningsprogram.',
        nn: 'Dei to første bokstavane i «{value}» er ikkje eit kjent utdanningsprogram.',
        en: 'The first two letters of «{value}» are not a known education programme (utdanningsprogram).',
      },
      remedy: {
        nb: 'Slå opp koden i VIGO Kodeverksbase, og rett den på elevkurset i InSchool hvis den er feil.',
        nn: 'Slå opp koden i VIGO Kodeverksbase, og rett han på elevkurset i InSchool om han er feil.',
        en: "Look the code up in VIGO Kodeverksbase, and correct it on the pupil's enrolment in InSchool if it is wrong.",
      },
    },
  },
  check(cell, ctx) {
    const verdict = judgeProgramomraadekode(cell)
    if (verdict.kind !== 'right' && verdict.kind !== 'spelling') return
    if (verdict.code.length > 4 && !PROGRAMS.has(verdict.code.slice(0, 2))) ctx.hit('unknown', { allowed: [...PROGRAMS] })
  },
})
