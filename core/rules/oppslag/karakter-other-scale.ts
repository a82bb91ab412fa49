import type { Uttrykk } from '../../catalogue/imported-kodeverk.ts'
import { defineGroupRule } from '../define-rule.ts'
import { isOrdinaryRow, ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { fagkodeOf, subjectOf } from './subject.ts'

const NUMBERS = ['1', '2', '3', '4', '5', '6']
const PASSED = ['B', 'IB', 'BM']
const TOOK_PART = ['D', 'ID']
const ALL = [...NUMBERS, ...PASSED, ...TOOK_PART]
/** Grades of each scale; F, GK, IV, IM, IG and VO belong to none and stand in any subject. */
const SCALES: Readonly<Record<Exclude<Uttrykk, 'ingen'>, readonly string[]>> = { tall: NUMBERS, bestaatt: PASSED, deltatt: TOOK_PART }
const OTHERS: Readonly<Record<Exclude<Uttrykk, 'ingen'>, ReadonlySet<string>>> = {
  tall: new Set(ALL.filter((grade) => !NUMBERS.includes(grade))),
  bestaatt: new Set(ALL.filter((grade) => !PASSED.includes(grade))),
  deltatt: new Set(ALL.filter((grade) => !TOOK_PART.includes(grade))),
}
const COLUMNS = ['standpunkt', ...examColumns] as const

/** A grade of another scale than the subject's: B where the subject has numbers, 4 where it is passed or not. */
export const karakterOtherScale = defineGroupRule({
  id: 'karakter-other-scale',
  code: 'OPP008',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Karakter fra en annen skala enn fagets',
    nn: 'Karakter frå ein annan skala enn faget har',
    en: 'Grade of another scale than that of the subject',
  },
  source: [
    { id: 'UDIR5-3-04-10', read: '2026-11-22' },
    { id: 'GREP', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-04-10'],
  standing: 'ikke-kontrollert-2024',
  needs: 'fagkoder',
  falseAlarms: ['F16'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode'],
  optional: [...ordinaryRowColumns, ...COLUMNS],
  messages: {
    tall: {
      what: {
        nb: '«{value}» er satt i {code} ({name}), der karakteren er et tall fra 1 til 6.',
        nn: '«{value}» er sett i {code} ({name}), der karakteren er eit tal frå 1 til 6.',
        en: '«{value}» is given in {code} ({name}), where the grade is a number from 1 to 6.',
      },
      remedy: {
        nb: 'Rett karakteren på elevens fag i InSchool, eller sjekk fagkoden.',
        nn: 'Rett karakteren på faget til eleven i InSchool, eller sjekk fagkoden.',
        en: "Correct the grade on the pupil's subject in InSchool, or check the subject code.",
      },
    },
    bestaatt: {
      what: {
        nb: '«{value}» er satt i {code} ({name}), der karakteren er bestått eller ikke bestått.',
        nn: '«{value}» er sett i {code} ({name}), der karakteren er greidd eller ikkje greidd.',
        en: '«{value}» is given in {code} ({name}), where the grade is passed or not passed (bestått).',
      },
      remedy: {
        nb: 'Skriv B eller IB på elevens fag i InSchool, eller sjekk fagkoden.',
        nn: 'Skriv B eller IB på faget til eleven i InSchool, eller sjekk fagkoden.',
        en: "Enter B or IB on the pupil's subject in InSchool, or check the subject code.",
      },
    },
    deltatt: {
      what: {
        nb: '«{value}» er satt i {code} ({name}), der eleven bare har deltatt eller ikke.',
        nn: '«{value}» er sett i {code} ({name}), der eleven berre har delteke eller ikkje.',
        en: '«{value}» is given in {code} ({name}), where the pupil has only taken part or not (deltatt).',
      },
      remedy: {
        nb: 'Skriv D på elevens fag i InSchool, eller sjekk fagkoden.',
        nn: 'Skriv D på faget til eleven i InSchool, eller sjekk fagkoden.',
        en: "Enter D on the pupil's subject in InSchool, or check the subject code.",
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    const subject = subjectOf(fagkode, ctx)
    const scale = subject?.uttrykk
    if (scale == null || scale === 'ingen') return
    const facts = { code: fagkodeOf(fagkode), name: subject!.navn, allowed: SCALES[scale] }
    const others = OTHERS[scale]
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const key = COLUMNS.find((column) => others.has(row[column]))
      if (key === undefined || !isOrdinaryRow(row) || isIbRow(row.programomraadekode, fagkode, ctx.parametre)) continue
      for (const column of COLUMNS) if (others.has(row[column])) ctx.hit(at, column, scale, facts)
    }
  },
})
