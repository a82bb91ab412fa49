import { defineGroupRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { isDue } from '../felles/is-due.ts'
import { kurskode } from '../felles/kurskode.ts'
import { isOrdinaryRow, ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { fagkodeOf, isSpecialSubject, kindOfCode, subjectOf } from './subject.ts'
import { yearOfRow } from './validity.ts'

/** Remarks of subjects without a standpunkt: exempt, no grade, from another year or country, exempt from sidemål. */
const WITHOUT: ReadonlySet<string> = new Set(['FAM01', 'FAM02', 'FAM12', 'FAM38', 'FAM43', 'FAM52', 'FAM57', 'FAM58', 'FAM59'])

/**
 * No standpunkt in a subject that has one by the list, once final grades are due. The list tells by code and year which subjects go on (F04)
 * and which are interdisciplinary exams (F03), so nothing is guessed from the other pupils. Programmes that run over more years or in
 * variants of their own may give the grade later and are left alone.
 */
export const standpunktMissingByList = defineGroupRule({
  id: 'standpunkt-missing-by-list',
  code: 'OPP006',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Standpunkt mangler i et fag som har standpunkt',
    nn: 'Standpunkt manglar i eit fag som har standpunkt',
    en: 'Standpunkt (overall grade) missing in a subject that has one',
  },
  source: [
    { id: 'VIGO-FAG', read: '2026-11-22' },
    { id: 'GREP', read: '2026-11-22' },
    { id: 'UDIR5-3-18-01', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-18-01'],
  standing: 'bekreftet',
  needs: 'fagkoder',
  falseAlarms: ['F01', 'F03', 'F04'],
  leveranser: ['sluttkarakterer', 'etter-klage'],
  appliesTo: ['fagrad'],
  by: ['fagkode'],
  reads: ['fagkode', 'standpunkt'],
  optional: [...ordinaryRowColumns, 'fodselsnummer', 'skoleaar', 'fagmerknad', 'karakterstatus', 'skoleaar2'],
  messages: {
    missing: {
      what: {
        nb: 'Standpunkt mangler i {code} ({name}).',
        nn: 'Standpunkt manglar i {code} ({name}).',
        en: 'There is no standpunkt (overall grade) in {code} ({name}).',
      },
      remedy: {
        nb: 'Sett standpunkt på elevens fag i InSchool, også når det er IV eller F. Fortsetter faget neste år, sjekk fagkoden; har eleven sluttet, før avbruddsdato.',
        nn: 'Set standpunkt på faget til eleven i InSchool, òg når det er IV eller F. Held faget fram neste år, sjekk fagkoden; har eleven slutta, før avbrotsdato.',
        en: "Enter the standpunkt on the pupil's subject in InSchool, also when it is IV or F. If the subject goes on next year, check its code; if the pupil has left, enter the date.",
      },
    },
  },
  check(group, ctx) {
    const { fagkode } = group.row(0)
    const subject = subjectOf(fagkode, ctx)
    if (subject?.standpunkt !== true || subject.uttrykk === 'ingen') return
    if (isSpecialSubject(fagkode) || kindOfCode(fagkodeOf(fagkode)) === 'opplaeringsfag') return
    const blank: number[] = []
    for (let at = 0; at < group.size; at++) if (group.row(at).standpunkt === '' && !group.isUnreadable(at, 'standpunkt')) blank.push(at)
    if (blank.length === 0) return
    const graded = new Set<string>()
    for (let at = 0; at < group.size; at++) {
      const { fodselsnummer, standpunkt } = group.row(at)
      if (standpunkt !== '' || group.isUnreadable(at, 'standpunkt')) graded.add(fodselsnummer)
    }
    for (const at of blank) {
      const row = group.row(at)
      // The grade may stand on another line of the pupil.
      if (row.fodselsnummer !== '' && graded.has(row.fodselsnummer)) continue
      if (!isOrdinaryRow(row) || isIbRow(row.programomraadekode, fagkode, ctx.parametre)) continue
      if (row.karakterstatus !== '' || row.skoleaar2 !== '' || WITHOUT.has(fagmerknadOf(row.fagmerknad))) continue
      if (!/^-*$/.test(kurskode(row.programomraadekode).variant)) continue
      if (!isDue(ctx.parametre.sluttkarakterer_komplette, yearOfRow(row.skoleaar, ctx.skoleaar), ctx.today)) continue
      ctx.hit(at, 'standpunkt', 'missing', { code: fagkodeOf(fagkode), name: subject.navn })
    }
  },
})
