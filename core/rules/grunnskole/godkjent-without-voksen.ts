import { defineGroupRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import { codeOf } from './code-of.ts'
import { gradeOf } from './grade-of.ts'
import { isForPupils } from './grunnskole-programme.ts'
import { adultColumns, isAdult } from './is-adult.ts'

/** A half-year grade GK is told by the rule on where grades stand. */
const COLUMNS = ['standpunkt', ...examColumns] as const
/** Voksen, recognised, approved: the subject row says itself why GK stands there. */
const APPROVED: ReadonlySet<string> = new Set(['V', 'R', 'G'])
const APPROVING: ReadonlySet<string> = new Set(['FAM03', 'FAM18', 'FAM52'])

/** GK is given after an assessment of prior learning; in grunnskole only adults can have it. */
export const godkjentWithoutVoksen = defineGroupRule({
  id: 'godkjent-without-voksen',
  code: 'GRS006',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'GK i grunnskolen for en som ikke er voksen',
    nn: 'GK i grunnskulen for ein som ikkje er vaksen',
    en: 'GK in grunnskole for somebody who is not an adult',
  },
  source: [
    { id: 'RHB-B26', read: '2026-11-22' },
    { id: 'UDIR-FORING-GS', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  optional: [...adultColumns, ...COLUMNS, 'fagstatus', 'rkv_dato', 'fagmerknad'],
  some: { programomraadekode: isGrunnskole },
  messages: {
    notAdult: {
      what: {
        nb: '«{value}» (godkjent) brukes bare for voksne i grunnskolen, men eleven er ikke ført som voksen.',
        nn: '«{value}» (godkjent) blir berre brukt for vaksne i grunnskulen, men eleven er ikkje ført som vaksen.',
        en: '«{value}» (godkjent, approved) is only for adults in grunnskole, but the pupil is not entered as an adult.',
      },
      remedy: {
        nb: 'Før karakteren eller fritaket (F) på faget i skolens system. Er det en voksen med realkompetansevurdering, rett programområdet eller Voksen.',
        nn: 'Før karakteren eller fritaket (F) på faget i systemet til skulen. Er det ein vaksen med realkompetansevurdering, rett programområdet eller Vaksen.',
        en: "Enter the grade or the exemption (F) on the subject in the school's system. If this is an adult with assessed prior learning, correct the programme area or Voksen (adult).",
      },
    },
  },
  check(group, ctx) {
    if (!isForPupils(group.row(0).programomraadekode)) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (!COLUMNS.some((key) => gradeOf(row[key]) === 'GK')) continue
      if (
        APPROVED.has(codeOf('fagstatus', row.fagstatus)) ||
        row.rkv_dato !== '' ||
        APPROVING.has(fagmerknadOf(row.fagmerknad)) ||
        isAdult(row, ctx)
      )
        continue
      for (const key of COLUMNS) if (gradeOf(row[key]) === 'GK') ctx.hit(at, key, 'notAdult')
    }
  },
})
