import type { FagkodeOppslag, ImportedKodeverk } from '../../catalogue/imported-kodeverk.ts'
import { normaliseHeader } from '../../table/normalise-header.ts'
import { defineGroupRule } from '../define-rule.ts'
import { kurskode } from '../felles/kurskode.ts'
import { isOrdinaryRow, ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { isIbRow } from '../karakter/is-ib-row.ts'
import { isVideregaaende } from '../kode/is-grunnskole.ts'
import { kindsIn } from './covers.ts'
import { fagkodeOf, isSpecialSubject, subjectOf } from './subject.ts'

/** Programmes that lead to studiekompetanse; pupils of the trades take their subjects as in-depth study (YFF). */
const GENERAL = ['ST', 'ID', 'MD', 'KD', 'ME', 'PB']
/** A subject that belongs to so many education programmes is a fellesfag, whatever the list calls it. */
const COMMON = 4
/** Kinds of subject a pupil may choose freely. */
const FREE = /fellesfag|valgfri|valfri|valgfag|valfag|fordyp|prosjekt|individuell|uspes|sprak/
/** Languages, in-depth study and project: chosen across programmes. */
const FREE_CODES = /^(?:FSP|PSP|TSP|NOR|SAM|FIN|KVE|MOR|YFF|PTF|PRO)/

/**
 * A subject of another education programme than the row's. Only the first two letters are compared: subjects of a later year and of other
 * areas of the programme are forsering and choice. The kind of a subject may differ from pupil to pupil (RHB-A05), so it never does more
 * than ask. One finding per row; what is chosen freely, languages, IB, påbygging, variants and private schools are left alone (F25).
 */
export const fagkodeOtherProgramme = defineGroupRule({
  id: 'fagkode-other-programme',
  code: 'OPP004',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Faget hører til et annet utdanningsprogram',
    nn: 'Faget høyrer til eit anna utdanningsprogram',
    en: 'Subject of another education programme',
  },
  source: [
    { id: 'VIGO-FAG', read: '2026-11-22' },
    { id: 'RHB-A05', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'fagkoder',
  falseAlarms: ['F25'],
  appliesTo: ['fagrad'],
  by: ['programomraadekode', 'fagkode'],
  reads: ['programomraadekode', 'fagkode'],
  optional: [...ordinaryRowColumns, 'skolenummer', 'skolenummer2', 'fagmerknad', 'karakterstatus', 'deltid'],
  messages: {
    other: {
      what: {
        nb: '«{value}» ({name}) hører til {programmes}, ikke til {programme}.',
        nn: '«{value}» ({name}) høyrer til {programmes}, ikkje til {programme}.',
        en: '«{value}» ({name}) belongs to {programmes}, not to {programme}.',
      },
      remedy: {
        nb: 'Sjekk fagkoden og programområdet på elevens fag i InSchool. Har eleven valgt faget fritt, er det riktig.',
        nn: 'Sjekk fagkoden og programområdet på faget til eleven i InSchool. Har eleven valt faget fritt, er det rett.',
        en: "Check the code and the programme area of the pupil's subject in InSchool. If the pupil has chosen it freely, it is right.",
      },
    },
  },
  check(group, ctx) {
    const { programomraadekode, fagkode } = group.row(0)
    const list = ctx.kodeverk?.fagkoder
    const subject = subjectOf(fagkode, ctx)
    if (!list || subject?.programomraader == null || isIbRow(programomraadekode, fagkode, ctx.parametre) || isSpecialSubject(fagkode))
      return
    if (!isElsewhere(subject, fagkodeOf(fagkode), programomraadekode, list)) return
    const facts = { name: subject.navn, programmes: subject.programomraader.slice(0, 3), programme: programomraadekode }
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (!isOrdinaryRow(row) || row.fagstatus === 'N' || row.skolenummer.startsWith('00') || row.deltid === 'J') continue
      // A subject at another school, from before or with a remark has been looked at by somebody.
      if (row.skolenummer2 !== '' || row.fagmerknad !== '' || row.karakterstatus !== '') continue
      ctx.hit(at, 'fagkode', 'other', facts)
    }
  },
})

function isElsewhere(
  subject: FagkodeOppslag,
  fagkode: string,
  programme: string,
  list: NonNullable<ImportedKodeverk['fagkoder']>,
): boolean {
  const own = programme.slice(0, 2)
  const { variant } = kurskode(programme)
  if (!isVideregaaende(programme) || own === 'PB' || own === 'AO' || !/^-*$/.test(variant)) return false
  if (FREE_CODES.test(fagkode) || FREE.test(normaliseHeader(subject.fagtype ?? ''))) return false
  const programmes = new Set(subject.programomraader!.map((code) => code.slice(0, 2)))
  if (programmes.has(own) || programmes.has('GS') || programmes.size >= COMMON) return false
  if (!GENERAL.includes(own) && GENERAL.some((general) => programmes.has(general))) return false
  // A list without subjects for the programme says nothing of it.
  return kindsIn(list, 'program', (_, { programomraader }) => (programomraader ?? []).map((code) => code.slice(0, 2))).has(own)
}
