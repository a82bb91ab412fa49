import type { ColumnKey } from '../../records/column-key.ts'
import { parseSkoleaar } from '../../skoleaar/skoleaar.ts'
import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { isDue } from '../felles/is-due.ts'
import { isUtvidetTid, isVoksenprogram, kurskode } from '../felles/kurskode.ts'
import { isOrdinaryRow, ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import type { RowView, RunFacts } from '../rule.ts'
import { examOutcome } from './exam-outcome.ts'

/** The spring's first exams are those of private candidates in April. */
const SPRING_EXAMS = '04-01'

const OPTIONAL = [
  ...ordinaryRowColumns,
  ...examColumns,
  'halvaar2',
  'standpunkt',
  'skoleaar',
  'skoleaar2',
  'karakterstatus',
  'rkv_dato',
] as const satisfies readonly ColumnKey[]

type Row = RowView<(typeof OPTIONAL)[number] | 'termin'>

/**
 * The term (H autumn, V spring) says when half-year grade 2, standpunkt or the exam was given. Told: spring before any exam of the spring has been
 * held; half-year grade 2 in the autumn; and the one row that differs where nearly all of the school's pupils in the subject agree. Exams taken again,
 * appeals, prior learning and programmes over the calendar year have their own terms (F18).
 */
export const terminAgainstGrade = defineGroupRule({
  id: 'termin-against-grade',
  code: 'EKS010',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Termin som ikke passer karakteren', nn: 'Termin som ikkje passar karakteren', en: 'Term that does not fit the grade' },
  source: [
    { id: 'SAS3-KL-20', read: '2026-11-22' },
    { id: 'VTFK-12-338', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  falseAlarms: ['F18'],
  collapse: 'structural',
  appliesTo: ['fagrad'],
  by: ['skolenummer', 'fagkode'],
  reads: ['termin'],
  optional: OPTIONAL,
  messages: {
    'before-spring': {
      what: {
        nb: 'Terminen er «{value}» (vår), men våreksamenen er ikke holdt ennå. Karakteren må være fra høsten.',
        nn: 'Terminen er «{value}» (vår), men våreksamenen er ikkje halden enno. Karakteren må vere frå hausten.',
        en: 'The term is «{value}» (spring), but the exams of the spring have not been held yet. The grade must be of the autumn.',
      },
      remedy: {
        nb: 'Rett terminen til H på faget i InSchool, eller sjekk at skoleåret på raden er riktig.',
        nn: 'Rett terminen til H på faget i InSchool, eller sjekk at skuleåret på rada er rett.',
        en: 'Correct the term to H on the subject in InSchool, or check that the school year of the row is right.',
      },
    },
    'second-half': {
      what: {
        nb: 'Terminen er «{value}» (høst), men raden har karakter for andre halvår, som blir satt om våren.',
        nn: 'Terminen er «{value}» (haust), men rada har karakter for andre halvår, som blir sett om våren.',
        en: 'The term is «{value}» (autumn), but the row has a grade for the second half-year, which is given in spring.',
      },
      remedy: {
        nb: 'Rett terminen til V på faget i InSchool. Hører karakteren til første halvår, flytter du den dit.',
        nn: 'Rett terminen til V på faget i InSchool. Høyrer karakteren til første halvår, flyttar du han dit.',
        en: 'Correct the term to V on the subject in InSchool. If the grade belongs to the first half-year, move it there.',
      },
    },
    minority: {
      what: {
        nb: 'Terminen er «{value}», men {agree} av {all} elever i faget ved skolen har {usual}.',
        nn: 'Terminen er «{value}», men {agree} av {all} elevar i faget ved skulen har {usual}.',
        en: 'The term is «{value}», but {agree} of {all} pupils in the subject at the school have {usual}.',
      },
      remedy: {
        nb: 'Sjekk når karakteren ble gitt: høst er H, vår er V. Rett terminen på faget i InSchool hvis den er feil.',
        nn: 'Sjekk når karakteren vart gjeven: haust er H, vår er V. Rett terminen på faget i InSchool om han er feil.',
        en: 'Check when the grade was given: autumn is H, spring is V. Correct the term on the subject in InSchool if it is wrong.',
      },
    },
  },
  check(group, ctx) {
    const faultOf = (row: Row): 'before-spring' | 'second-half' | null => {
      const termin = codeMeant('termin', row.termin)
      if (termin === 'V') return hasEarlySpringExam(row, ctx) ? 'before-spring' : null
      return termin === 'H' && isCounted(row) && hasGrade(row.halvaar2) && hasOrdinaryVariant(row) ? 'second-half' : null
    }
    let [autumn, spring] = [0, 0]
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (row.termin === '' || hasOwnTerm(row)) continue
      const fault = faultOf(row)
      if (fault !== null) ctx.hit(at, 'termin', fault)
      if (!isCounted(row)) continue
      if (codeMeant('termin', row.termin) === 'H') autumn++
      if (codeMeant('termin', row.termin) === 'V') spring++
    }
    const all = autumn + spring
    const agree = Math.max(autumn, spring)
    if (agree === all || all < ctx.parametre.flertall_minst_rader || agree < all * ctx.parametre.flertall_andel) return
    const [usual, rare] = autumn > spring ? ['H', 'V'] : ['V', 'H']
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (codeMeant('termin', row.termin) !== rare || hasOwnTerm(row) || !isCounted(row) || faultOf(row) !== null) continue
      ctx.hit(at, 'termin', 'minority', { agree, all, usual })
    }
  },
})

/** Rows whose grade is given at a time of its own. */
function hasOwnTerm(row: Row): boolean {
  return (
    row.rkv_dato !== '' ||
    row.skoleaar2 !== '' ||
    ['N', 'U', 'S', 'K'].includes(codeMeant('karakterstatus', row.karakterstatus)) ||
    isUtvidetTid(row.programomraadekode) ||
    isVoksenprogram(row.programomraadekode)
  )
}

/** Rows that are compared with each other: an ordinary pupil's with a grade that the term is about. */
function isCounted(row: Row): boolean {
  const fagstatus = codeMeant('fagstatus', row.fagstatus)
  return isOrdinaryRow({ ...row, fagstatus }) && (hasGrade(row.standpunkt) || hasGrade(row.halvaar2) || hasExam(row))
}

function hasGrade(grade: string): boolean {
  return (gradeMeant(grade) ?? '') !== ''
}

function hasExam(row: Row): boolean {
  return examColumns.some((key) => ['result', 'lacking'].includes(examOutcome(gradeMeant(row[key]))))
}

/** A programme in its usual form: in others (TAF, vekslingsmodell) the half-years may lie otherwise. */
function hasOrdinaryVariant(row: Row): boolean {
  return /^-*$/.test(kurskode(row.programomraadekode).variant)
}

function hasEarlySpringExam(row: Row, { today, skoleaar }: Pick<RunFacts, 'today' | 'skoleaar'>): boolean {
  const year = row.skoleaar === '' ? skoleaar : row.skoleaar
  const isTold = row.voksen !== 'J' && ['', 'E', 'A', 'B', 'N', 'P'].includes(codeMeant('fagstatus', row.fagstatus))
  return isTold && hasExam(row) && parseSkoleaar(year) !== null && !isDue(SPRING_EXAMS, year, today)
}
