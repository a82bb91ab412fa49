import { defineCellRule } from '../define-rule.ts'
import { judgeFagkode } from '../fagkode/judge-fagkode.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { kindsIn } from './covers.ts'
import { fagkodeOf, isSpecialSubject, kindOfCode } from './subject.ts'

/**
 * A subject code that the imported list does not have. The list is asked only of the kinds of code it holds: Grep has neither IB subjects,
 * nor those of one school, nor the codes of before 2006, so there a missing code is no more than unusual.
 */
export const fagkodeNotInList = defineCellRule({
  id: 'fagkode-not-in-list',
  code: 'OPP001',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Fagkoden står ikke i kodelisten',
    nn: 'Fagkoden står ikkje i kodelista',
    en: 'Fagkode (subject code) not in the code list',
  },
  source: [
    { id: 'SAS3-KL-06', read: '2026-11-22' },
    { id: 'VIGO-FAG', read: '2026-11-22' },
    { id: 'GREP', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'fagkoder',
  falseAlarms: ['F03'],
  collapse: 'structural',
  appliesTo: ['fagrad', ...kolonneRecords],
  reads: ['fagkode', 'ny_fagkode', 'tverrfaglig'],
  messages: {
    unknown: {
      what: {
        nb: 'Fagkoden «{value}» står ikke i listen over fagkoder, hentet {date}.',
        nn: 'Fagkoden «{value}» står ikkje i lista over fagkodar, henta {date}.',
        en: 'The fagkode (subject code) «{value}» is not in the list of subject codes, fetched {date}.',
      },
      remedy: {
        nb: 'Slå opp faget i Grep eller VIGO Kodeverksbase, og rett fagkoden på elevens fag i InSchool. Er koden ny, så importer listen på nytt.',
        nn: 'Slå opp faget i Grep eller VIGO Kodeverksbase, og rett fagkoden på faget til eleven i InSchool. Er koden ny, så importer lista på nytt.',
        en: "Look the subject up in Grep or VIGO Kodeverksbase, and correct the code on the pupil's subject in InSchool. If the code is new, import the list again.",
      },
    },
  },
  check(cell, ctx) {
    const list = ctx.kodeverk?.fagkoder
    const verdict = judgeFagkode(cell)
    // Misspelt codes and those that cannot be codes are told by rules that need no list.
    if (!list || (verdict.kind !== 'right' && !(verdict.kind === 'form' && verdict.how === 'unknown'))) return
    const code = fagkodeOf(cell.value)
    if (code.length > 7 || !/^[A-ZÆØÅ0-9]{5,7}$/.test(code) || list.oppslag.has(code) || isSpecialSubject(code)) return
    const kind = kindOfCode(code)
    const kinds = kindsIn(list, 'kind', (one) => [kindOfCode(one) ?? ''])
    if (kind !== null && kind !== 'ordinary' && !kinds.has(kind)) return
    ctx.hit('unknown', { code, date: list.hentet }, list.opphav === 'grep' ? 'warning' : 'error')
  },
})
