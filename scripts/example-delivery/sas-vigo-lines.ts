import { bevistype, fullfortkode } from './completion.ts'
import { DELIVERY_DAY, type ExampleLeveranse, type ExampleSchool } from './delivery.ts'
import { type Line, line } from './sas-vigo-line.ts'
import type { Fagrad, Pupil } from './school-pupils.ts'

const SKOLEAR = '20252026'
const FIRST_DAY = '20250818'

/** A school's interface file for a delivery: start line, then each pupil with programme, subjects and remarks. */
export function sasVigoLines(school: ExampleSchool, pupils: readonly Pupil[], leveranse: ExampleLeveranse): Line[] {
  const start = line('TOF', {
    VERSJON: 'SAS3',
    FILDATO: DELIVERY_DAY[leveranse],
    MELDING: 'Eksempelsystem',
    FYLKESNR: school.skolenummer.slice(0, 2),
    SKOLENR: school.skolenummer,
    AVGIVERID: `eksempel-${leveranse}-1`,
  })
  return [start, ...pupils.flatMap((pupil) => pupilLines(pupil, leveranse))]
}

function pupilLines(pupil: Pupil, leveranse: ExampleLeveranse): Line[] {
  const key = { FNR: pupil.person.fodselsnummer, SKOLEAR, SKOLENR: pupil.school.skolenummer, KURSKODE: pupil.programme.kode }
  const fagrader = leveranse === 'privatist' ? pupil.fagrader.filter(({ subject }) => subject.exam !== undefined) : pupil.fagrader
  const remark = isFinal(leveranse) && bevistype(pupil) === 'VM' ? [line('$VM', { ...key, VMMKODE: 'VMM06' })] : []
  return [
    line('$EL', { FNR: key.FNR, ELEVNAVN: pupil.person.name, GATE2: 'Eksempelveien 1', POSTNR2: '3901', KOMMNR2: '4001', MORSMKOD: 'NOR' }),
    line('$EK', { ...key, ...(leveranse === 'privatist' ? {} : enrolment(pupil, leveranse)) }),
    ...fagrader.map((fagrad) => line('$KL', { ...key, ...subjectCells(fagrad, pupil, leveranse) })),
    ...remark,
  ]
}

function isFinal(leveranse: ExampleLeveranse): boolean {
  return leveranse === 'sluttkarakterer' || leveranse === 'etter-klage'
}

function enrolment(pupil: Pupil, leveranse: ExampleLeveranse): Record<string, string> {
  const { fravaerDager, fravaerTimer, left, maalform } = pupil
  const ordinary = { KLASSE: pupil.programme.klasse, STARTDAT: FIRST_DAY, DELK: 'N', VOKSEN: 'N', MALFORM: maalform, SERSPRAK: 'N' }
  const leaving = left === null ? {} : { SLUTTDAT: left, FRAFAARS: 'AS' }
  const absence = {
    FRAVDAG: String(fravaerDager),
    FRAVTIME: String(fravaerTimer),
    FRAVDAGT: String(fravaerDager + 1),
    FRAVTIMET: String(fravaerTimer + 2),
  }
  if (!isFinal(leveranse)) return leveranse === 'termin1' ? { ...ordinary, ...leaving, ...absence } : ordinary
  const conduct = left === null ? { KARORD: fravaerDager > 7 ? 'NG' : 'G', KARATF: 'G' } : {}
  return { ...ordinary, ...leaving, ...absence, ...conduct, BEVISTYP: bevistype(pupil), FULLFKOD: fullfortkode(pupil) }
}

const EXAM_COLUMN = { S: 'KARSKR', M: 'KARMUN', MP: 'KARANN', P: 'KARANN' } as const

function subjectCells(fagrad: Fagrad, pupil: Pupil, leveranse: ExampleLeveranse): Record<string, string> {
  const { subject, fagstatus } = fagrad
  const exam =
    subject.exam !== undefined && fagrad.eksamen !== ''
      ? { [EXAM_COLUMN[subject.exam.form]]: fagrad.eksamen, EKSTYPE: subject.exam.form }
      : {}
  if (leveranse === 'privatist') {
    const grade = fagrad.eksamen === '' ? '4' : fagrad.eksamen
    const form = subject.exam!.form
    return { FAGKODE: subject.fagkode, [EXAM_COLUMN[form]]: grade, EKSTYPE: form, KLSTATUS: 'P', EKSTERM: 'H' }
  }
  const began = fagstatus === 'G' ? {} : { STARTDAT: FIRST_DAY }
  const ordinary = { FAGKODE: subject.fagkode, KLSTATUS: leveranse === 'ajourhold' || leveranse === 'elevdata' ? 'E' : fagstatus, ...began }
  if (leveranse === 'ajourhold' || leveranse === 'elevdata') return ordinary
  const left = fagstatus === 'S' && pupil.left !== null ? { SLUTTDAT: pupil.left } : {}
  const remark = { FAMKODE: fagrad.fagmerknad, FAMVAR: fagrad.parameter, KARSTAT: fagrad.karakterstatus }
  if (leveranse === 'termin1') {
    const before = fagstatus === 'G' ? { ...remark, KARSTP: fagrad.standpunkt } : {}
    return { ...ordinary, ...left, ...before, KART1: fagrad.halvaar1 }
  }
  const grades = { KART1: fagrad.halvaar1, KART2: fagrad.halvaar2, KARSTP: fagrad.standpunkt }
  const term = fagstatus === 'E' ? { EKSTERM: 'V' } : {}
  return { ...ordinary, ...left, ...grades, ...exam, ...remark, ...term }
}
