import type { Fields } from './lines.ts'
import { type Fag, LAST_YEAR, type Pupil, type School } from './model.ts'
import { COLUMN_OF, elOf, enrol, exam, fag, pass } from './ordinary.ts'
import type { Dice, People } from './people.ts'
import { isLastYear, PROGRAMMES } from './programmes.ts'

export interface CaseContext {
  readonly dice: Dice
  readonly people: People
  readonly school: School
  /** Another upper secondary school of the county. */
  readonly other: School
}

/** A legitimate oddity: what makes an ordinary pupil one, and further pupils that come with it (a twin, another with the same name). */
export interface Case {
  readonly of: string
  readonly fits: (pupil: Pupil) => boolean
  readonly apply?: (pupil: Pupil, context: CaseContext) => void
  readonly brings?: (pupil: Pupil, context: CaseContext) => readonly Pupil[]
}

const DATES = { autumn: '20251121', newYear: '20260112', june: '20260608' }

const ek = (pupil: Pupil) => pupil.enrolments[0]!
const code = (pupil: Pupil) => ek(pupil).programme.code
const year = (pupil: Pupil) => code(pupil)[5]!
const ordinaryVgs = (pupil: Pupil) => /^(ST(USP|SSA|REA)|IDIDR|MDMUS|HS(HSF|HEA|BUA)|BA|EL|TP(TIP)|RM|NA|SR).*----$/.test(code(pupil))
const early = (pupil: Pupil) => ordinaryVgs(pupil) && !isLastYear(code(pupil)) && /HEA3/.test(code(pupil)) === false
const vg3 = (pupil: Pupil) => ordinaryVgs(pupil) && isLastYear(code(pupil)) && code(pupil).startsWith('ST')

/** The n-th subject with a standpunkt grade; its exam is taken away, so that the case says all there is. */
function graded(pupil: Pupil, n = 0): Fag {
  const row = ek(pupil).fag.filter(({ f }) => f.KARSTP !== undefined && f.KARSTP !== '' && f.ELEVTIMER === '')[n]!
  Object.assign(row.f, { KARSKR: '', KARMUN: '', KARANN: '', EKSTYPE: '' })
  return row
}

function subject(pupil: Pupil, start: string): Fag {
  return ek(pupil).fag.find(({ f }) => f.FAGKODE!.startsWith(start))!
}

function add(pupil: Pupil, fagkode: string, f: Fields, more: Omit<Fag, 'f'> = {}): void {
  ek(pupil).fag.push(fag(fagkode, f, more))
}

function leave(pupil: Pupil, date: string, why: string): void {
  Object.assign(ek(pupil).f, { SLUTTDAT: date, FRAFAARS: why, FULLFKOD: 'S', KARORD: '', KARATF: '' })
  // B04: the date is copied to the subjects, with fagstatus S.
  for (const { f } of ek(pupil).fag) {
    for (const id of ['KARSTP', 'KART2', 'KARSKR', 'KARMUN', 'KARANN', 'EKSTYPE', 'EKSTERM']) f[id] = ''
    if (date < '20260110') f.KART1 = ''
    Object.assign(f, { KLSTATUS: 'S', SLUTTDAT: date })
  }
}

/** An adult: subjects with status V, no orden and oppførsel (Udir's føring, F02), absence blank (SSB: only where elevstatus is not V). */
function adult(pupil: Pupil, { dice, people }: CaseContext): void {
  const person = people.person(1975 + dice.below(24))
  Object.assign(pupil, { person, el: elOf(person, dice) })
  const { f } = ek(pupil)
  Object.assign(f, { VOKSEN: 'J', RETT2IMP: dice.of(['V', 'U', 'I']), RETTPB: dice.of(['J', 'N']), KARORD: '', KARATF: '' })
  Object.assign(f, { FRAVDAG: '', FRAVTIME: '', FRAVDAGT: '', FRAVTIMET: '', BEVISTYP: 'KB' })
  for (const row of ek(pupil).fag) row.f.KLSTATUS = 'V'
}

const vgs: readonly Case[] = [
  // B26, F10: standpunkt 1 passes when the exam is 2 or better.
  { of: 'exam-saves', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 1).f, { KARSTP: '1', ...exam('S', '3') }) },
  { of: 'failed', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 2).f, { KARSTP: '1' }) },
  // UDIR5-3-04-08: an exam of 1 outweighs the standpunkt grade; the pupil has a right to ny eksamen.
  { of: 'failed-exam', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 0).f, { KARSTP: '3', ...exam('S', '1') }) },
  // F11: both a 1 and an IV: I or M are accepted.
  {
    of: 'failed-and-iv',
    fits: ordinaryVgs,
    apply(p, { dice }) {
      Object.assign(graded(p, 0).f, { KARSTP: '1' })
      Object.assign(graded(p, 1).f, { KART1: 'IV', KARSTP: 'IV', FAMKODE: 'FAM21' })
      Object.assign(ek(p).f, { FULLFKOD: dice.of(['I', 'M']), BEVISTYP: 'KB' })
    },
  },
  // B26: IV stands in halvår and standpunkt, on a kompetansebevis (F13).
  { of: 'iv', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 0).f, { KARSTP: 'IV', KART1: 'IV' }) },
  { of: 'iv-fam21', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 1).f, { KARSTP: 'IV', FAMKODE: 'FAM21' }) },
  { of: 'fam51', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 1).f, { KARSTP: 'IV', FAMKODE: 'FAM51' }) },
  // B26, F15: IM in the exam column with FAM39 (documented) or FAM29.
  { of: 'im-fam39', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 0).f, { ...exam('S', 'IM'), FAMKODE: 'FAM39' }) },
  { of: 'im-fam29', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 0).f, { ...exam('M', 'IM'), FAMKODE: 'FAM29' }) },
  // UDIR5-3-35: utsatt eksamen taken in autumn is a row of its own, told apart by KARSTAT (F08).
  {
    of: 'utsatt',
    fits: ordinaryVgs,
    apply(p, { dice }) {
      const row = graded(p, 1)
      Object.assign(row.f, { ...exam('S', 'IM'), FAMKODE: 'FAM39' })
      add(p, row.f.FAGKODE!, { ...exam('S', pass(dice)), KARSTAT: 'U', EKSTERM: 'H', FAMKODE: 'FAM62' }, { only: ['etter-klage'] })
    },
  },
  // UDIR5-3-34: ny eksamen in autumn in a subject of last year; in February's file and after. The standpunkt grade is repeated or not.
  {
    of: 'ny',
    fits: (p) => ordinaryVgs(p) && year(p) === '2',
    apply(p, { dice }) {
      const f = { ...exam('S', dice.of(['2', '3'])), KARSTAT: 'N', EKSTERM: 'H', SKOLEAR2: LAST_YEAR, STARTDAT: '20240819' }
      add(p, 'GEO1010', { ...f, KARSTP: dice.of(['', '3']) }, { autumn: true, only: ['termin1', 'sluttkarakterer', 'etter-klage'] })
    },
  },
  // UDIR5-3-33: særskilt eksamen with 2 or better passes a subject with standpunkt 1; the 1 stays (F10: KARSTAT S with pass).
  {
    of: 'saerskilt',
    fits: (p) => ordinaryVgs(p) && year(p) === '2',
    apply(p) {
      const f = { KARSTP: '1', ...exam('M', '2'), KARSTAT: 'S', EKSTERM: 'H', SKOLEAR2: LAST_YEAR, STARTDAT: '20240819' }
      add(p, 'NAT1012', f, { autumn: true, only: ['termin1', 'sluttkarakterer', 'etter-klage'] })
    },
  },
  // Ordinary exam 1 in June, ny eksamen with 3 in the summer: two rows of one code, passed (UDIR5-3-34-02).
  {
    of: 'ny-summer',
    fits: ordinaryVgs,
    apply(p) {
      const row = graded(p, 1)
      Object.assign(row.f, { KARSTP: '2', ...exam('S', '1') })
      add(p, row.f.FAGKODE!, { KARSTP: '2', ...exam('S', '3'), KARSTAT: 'N', EKSTERM: 'H' }, { only: ['etter-klage'] })
    },
  },
  // F07: privatist on the row only, beside rows as a pupil; no start date (B03), autumn exam.
  {
    of: 'privatist-beside',
    fits: ordinaryVgs,
    apply: (p, { dice }) =>
      add(p, 'FSP6240', { KLSTATUS: 'P', STARTDAT: '', ...exam('S', dice.of(['1', '4', '5'])), EKSTERM: 'H' }, { autumn: true }),
  },
  {
    of: 'privatist-im',
    fits: ordinaryVgs,
    apply: (p) => add(p, 'MAT1105', { KLSTATUS: 'P', STARTDAT: '', ...exam('S', 'IM'), EKSTERM: 'V', FAMKODE: 'FAM29' }),
  },
  // F03: exempt subjects. FAM02 with F or with a blank grade; FAM01 and FAM43 with fagstatus F and no start date (F20).
  { of: 'fam02-f', fits: vg3, apply: (p) => Object.assign(subject(p, 'KRO').f, { KARSTP: 'F', KART1: 'F', FAMKODE: 'FAM02' }) },
  {
    of: 'fam02',
    fits: vg3,
    apply: (p) => Object.assign(subject(p, 'KRO').f, { KARSTP: '', KART1: '', EKSTERM: '', FAMKODE: 'FAM02' }),
  },
  {
    of: 'fam01',
    fits: vg3,
    apply: (p) => Object.assign(subject(p, 'KRO').f, { KARSTP: '', KART1: '', EKSTERM: '', STARTDAT: '', KLSTATUS: 'F', FAMKODE: 'FAM01' }),
  },
  { of: 'fam43', fits: early, apply: (p) => add(p, 'FSP6230', { STARTDAT: '', KLSTATUS: 'F', FAMKODE: 'FAM43' }) },
  // UDIR5-3-22: sidemål, in writing only; an exemption does not stand in the way of a vitnemål (42-04).
  {
    of: 'fam58',
    fits: vg3,
    apply: (p) => Object.assign(subject(p, 'NOR1268').f, { KARSTP: 'F', KART1: '', KARSKR: '', EKSTYPE: '', FAMKODE: 'FAM58' }),
  },
  {
    of: 'fam59',
    fits: vg3,
    apply: (p) => Object.assign(subject(p, 'NOR1268').f, { KARSTP: '', KART1: '', KARSKR: '', EKSTYPE: '', EKSTERM: '', FAMKODE: 'FAM59' }),
  },
  // GK from abroad: approved after application (FAM52), no form (B15), in every delivery from the start of the year.
  {
    of: 'gk-abroad',
    fits: ordinaryVgs,
    apply: (p) => add(p, 'SPR3020', { KLSTATUS: 'G', STARTDAT: '', KARANN: 'GK', FAMKODE: 'FAM52' }, { fromStart: true }),
  },
  {
    of: 'fam16',
    fits: early,
    apply: (p) =>
      add(
        p,
        'REL1003',
        { KLSTATUS: 'G', STARTDAT: '', KARSTP: '4', SKOLEAR2: '20222023', FAMKODE: 'FAM16', FAMVAR: '2023' },
        { fromStart: true },
      ),
  },
  { of: 'fam17', fits: ordinaryVgs, apply: (p) => add(p, 'MAT1102', { KLSTATUS: 'F', STARTDAT: '', FAMKODE: 'FAM17' }) },
  {
    of: 'fam46',
    fits: early,
    apply: (p) => add(p, 'PSP5849', { KLSTATUS: 'F', STARTDAT: '', FAMKODE: 'FAM46', FAMVAR: 'FSP0042' }),
  },
  // B26: VO where IV stood before; VMM27 carries the explanation. Silent in F03, F05, F10.
  {
    of: 'vo',
    fits: vg3,
    apply(p) {
      Object.assign(graded(p, 4).f, { KARSTP: 'VO' })
      ek(p).vm.push({ VMMKODE: 'VMM27' })
    },
  },
  { of: 'skolenr2', fits: ordinaryVgs, apply: (p, { other }) => Object.assign(graded(p, 0).f, { SKOLENR2: other.number }) },
  { of: 'skolenr2-special', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 0).f, { SKOLENR2: '24499' }) },
  // F07, F04: a subject finished the year before.
  {
    of: 'skoleaar2',
    fits: (p) => ordinaryVgs(p) && year(p) !== '1',
    apply: (p) => add(p, 'ENG1007', { KLSTATUS: 'G', KARSTP: '4', SKOLEAR2: LAST_YEAR, STARTDAT: '' }, { fromStart: true }),
  },
  {
    of: 'deltid',
    fits: early,
    apply(p) {
      Object.assign(ek(p).f, { DELK: 'J', FULLFKOD: 'H' })
      ek(p).fag.splice(2, 3)
    },
  },
  {
    of: 'left-autumn',
    fits: ordinaryVgs,
    apply: (p, { dice }) => leave(p, DATES.autumn, dice.of(['FV', 'FL', 'AR', 'FR', 'AF', 'PM', 'MI', 'LA'])),
  },
  // Left in September, before the October file; absence is what it was.
  { of: 'left-early', fits: ordinaryVgs, apply: (p) => leave(p, '20250912', 'FV') },
  // B04: subjects that already have H2, standpunkt or exam keep their status and get no date.
  {
    of: 'left-june',
    fits: ordinaryVgs,
    apply(p) {
      Object.assign(ek(p).f, { SLUTTDAT: DATES.june, FRAFAARS: 'AR', FULLFKOD: 'S', BEVISTYP: 'KB' })
      const rows = ek(p).fag.filter(({ f }) => (f.KARSTP ?? '') !== '')
      for (const { f } of rows.slice(2)) {
        Object.assign(f, { KARSTP: '', KARSKR: '', KARMUN: '', KARANN: '', EKSTYPE: '', EKSTERM: '', KLSTATUS: 'S', SLUTTDAT: DATES.june })
      }
    },
  },
  // F17, FAM33: leaves with a second half-year grade.
  {
    of: 'fam33',
    fits: (p) => ordinaryVgs(p) && year(p) === '1',
    apply(p) {
      leave(p, '20260515', 'FL')
      Object.assign(ek(p).fag[0]!.f, { KART2: '4', EKSTERM: 'V', FAMKODE: 'FAM33', KLSTATUS: 'E', SLUTTDAT: '' })
    },
  },
  // F22: changes school in January; the first school's row ends, the second one's begins.
  {
    of: 'mover',
    fits: early,
    apply(p, { dice, other }) {
      const second = enrol(other, ek(p).programme, dice)
      Object.assign(second.f, { STARTDAT: DATES.newYear, FRAVDAG: '1', FRAVDAGT: '2', FRAVTIME: '3', FRAVTIMET: '3' })
      for (const { f } of second.fag) {
        if (f.STARTDAT !== '') f.STARTDAT = DATES.newYear
        f.KART1 = ''
      }
      leave(p, '20260109', 'AS')
      Object.assign(ek(p).f, { FRAVDAG: '2', FRAVDAGT: '4', FRAVTIME: '6', FRAVTIMET: '6' })
      p.enrolments.push(second)
    },
  },
  // B02, F08, F09: omvalg at the same school in September; the same code may stand under both programmes.
  {
    of: 'omvalg',
    fits: (p) => code(p) === 'STUSP1----',
    apply(p, { dice, school }) {
      const second = enrol(school, PROGRAMMES.hs1, dice)
      second.f.STARTDAT = '20250902'
      for (const { f } of second.fag) f.STARTDAT = '20250902'
      leave(p, '20250901', 'AP')
      p.enrolments.push(second)
    },
  },
  // FAM57: a subject kept after omvalg.
  {
    of: 'fam57',
    fits: (p) => early(p) && year(p) === '2',
    apply: (p) =>
      add(p, 'NAT1007', { KLSTATUS: 'G', STARTDAT: '', FAMKODE: 'FAM57', KARSTP: '4', SKOLEAR2: LAST_YEAR }, { fromStart: true }),
  },
  // F09: part-time at two schools.
  {
    of: 'two-part-time',
    fits: early,
    apply(p, { dice, other }) {
      const second = enrol(other, ek(p).programme, dice)
      Object.assign(ek(p).f, { DELK: 'J', FULLFKOD: 'H' })
      Object.assign(second.f, { DELK: 'J', FULLFKOD: 'H', FRAVDAG: '0', FRAVDAGT: '0', FRAVTIME: '2', FRAVTIMET: '2' })
      second.fag = second.fag.splice(3)
      ek(p).fag = ek(p).fag.slice(0, 3)
      p.enrolments.push(second)
    },
  },
  {
    of: 'exchange-in',
    fits: early,
    apply: (p) => Object.assign(ek(p), { fag: ek(p).fag.map((row) => ({ ...row, f: { ...row.f, KLSTATUS: 'U' } })) }),
  },
  // A Norwegian exchange pupil: the year abroad is approved as a whole; F02: no orden where all rows are G.
  {
    of: 'exchange-out',
    fits: (p) => ordinaryVgs(p) && year(p) === '2' && code(p).startsWith('ST'),
    apply(p) {
      ek(p).fag = ek(p)
        .fag.slice(0, 4)
        .map(({ f }) => fag(f.FAGKODE!, { KLSTATUS: 'G', STARTDAT: '', KARANN: 'GK', FAMKODE: 'FAM52' }))
      Object.assign(ek(p).f, { KARORD: '', KARATF: '', FRAVDAG: '0', FRAVTIME: '0', FRAVDAGT: '0', FRAVTIMET: '0', FULLFKOD: 'B' })
    },
  },
  { of: 'nett', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 0).f, { KLSTATUS: 'N' }) },
  // Mer opplæring: hours without a grade, on a code of B09.
  { of: 'mer', fits: ordinaryVgs, apply: (p) => add(p, 'UPF9001', { KLSTATUS: 'B', ELEVTIMER: '40' }) },
  {
    of: 'oppdrag',
    fits: early,
    apply(p) {
      for (const { f } of ek(p).fag) f.KLSTATUS = 'O'
      Object.assign(ek(p).f, { KARORD: '', KARATF: '' })
    },
  },
  // B21, B26: IV with FAM05 makes elevstatus A and fullførtkode A, in an ordinary class too.
  {
    of: 'iop',
    fits: ordinaryVgs,
    apply(p) {
      Object.assign(graded(p, 0).f, { KLSTATUS: 'A', KARSTP: 'IV', FAMKODE: 'FAM05' })
      Object.assign(ek(p).f, { FULLFKOD: 'A', BEVISTYP: 'KB' })
    },
  },
  // Klage: the changed grade in September's file; feilføring is E (B23).
  { of: 'klage', fits: ordinaryVgs, apply: (p) => examWithKlage(p, { KARSTAT: 'K' }, '3', '4') },
  { of: 'klage-failed', fits: ordinaryVgs, apply: (p) => examWithKlage(p, { KARSTAT: 'K' }, '1', '2') },
  {
    of: 'feilfoering',
    fits: ordinaryVgs,
    apply(p) {
      const row = graded(p, 1)
      ek(p).fag[ek(p).fag.indexOf(row)] = { ...row, f: { ...row.f, KARSTP: '4' }, klage: { KARSTP: '5', KARSTAT: 'E' } }
    },
  },
  // F05: a complaint about IV was upheld, so the exam grade stands again.
  {
    of: 'klage-iv',
    fits: ordinaryVgs,
    apply(p) {
      const row = graded(p, 0)
      ek(p).fag[ek(p).fag.indexOf(row)] = {
        ...row,
        f: { ...row.f, KARSTP: 'IV' },
        klage: { KARSTP: 'IV', ...exam('S', '4'), KARSTAT: 'K' },
      }
      Object.assign(ek(p).f, { FULLFKOD: 'M', BEVISTYP: 'KB' })
    },
  },
  // F14: IV in the exam column is silent where FAM04 says that the exam is annulled.
  { of: 'annulled', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 0).f, { ...exam('S', 'IV'), FAMKODE: 'FAM04' }) },
  // FAM36: exam cancelled; no exam grade.
  { of: 'fam36', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 1).f, { FAMKODE: 'FAM36' }) },
  { of: 'd-number', fits: ordinaryVgs, apply: (p, { people }) => dNumber(p, people) },
  {
    of: 'd-number-replaced',
    fits: ordinaryVgs,
    apply(p, { people }) {
      p.earlierNumber = people.number(p.person.born, true)
    },
  },
  // VMM43: a trial without grades in orden and oppførsel (F02).
  {
    of: 'vmm43',
    fits: ordinaryVgs,
    apply(p) {
      Object.assign(ek(p).f, { KARORD: '', KARATF: '' })
      ek(p).vm.push({ VMMKODE: 'VMM43' })
    },
  },
  // UDIR5-3-47-07: ten days struck is the most there is.
  {
    of: 'absence-ten',
    fits: ordinaryVgs,
    apply(p) {
      Object.assign(ek(p).f, { FRAVDAG: '7', FRAVDAGT: '17', FRAVTIME: '14', FRAVTIMET: '14' })
      ek(p).vm.push({ VMMKODE: 'VMM16' })
    },
  },
  {
    of: 'absence-no-total',
    fits: ordinaryVgs,
    apply: (p) => Object.assign(ek(p).f, { FRAVDAG: '31', FRAVTIME: '44', FRAVDAGT: '', FRAVTIMET: '' }),
  },
  // Hours struck are a fault in grunnskole only (decided).
  { of: 'absence-hours', fits: ordinaryVgs, apply: (p) => Object.assign(ek(p).f, { FRAVTIME: '10', FRAVTIMET: '13' }) },
  {
    of: 'absence-none',
    fits: ordinaryVgs,
    apply: (p) => Object.assign(ek(p).f, { FRAVDAG: '0', FRAVTIME: '0', FRAVDAGT: '0', FRAVTIMET: '0' }),
  },
  // F29: hours are missing where the pupil came after 1 October.
  {
    of: 'late-start',
    fits: (p) => code(p) === 'SRSSR1----',
    apply(p) {
      ek(p).f.STARTDAT = '20251027'
      for (const { f } of ek(p).fag) Object.assign(f, { STARTDAT: '20251027', ELEVTIMER: '' })
    },
  },
  {
    of: 'start-july',
    fits: ordinaryVgs,
    apply(p) {
      ek(p).f.STARTDAT = '20250731'
      for (const { f } of ek(p).fag) f.STARTDAT = '20250731'
    },
  },
  { of: 'samisk', fits: ordinaryVgs, apply: (p) => Object.assign(ek(p).f, { MALFORM: 'S', SERSPRAK: 'J' }) },
  // FAM61: midtveisvurdering, on a kompetansebevis.
  { of: 'fam61', fits: early, apply: (p) => Object.assign(add2(p), { KART2: '4', EKSTERM: 'V', FAMKODE: 'FAM61' }) },
  {
    of: 'fam41',
    fits: ordinaryVgs,
    apply: (p) => add(p, 'FSP6237', { KARSTP: '5', KART1: '4', EKSTERM: 'V', FAMKODE: 'FAM41', FAMVAR: 'FSP6238' }),
  },
  {
    of: 'fam34',
    fits: early,
    apply: (p) => add(p, 'MAT1017', { KLSTATUS: 'G', STARTDAT: '', KARSTP: '6', FAMKODE: 'FAM34' }, { fromStart: true }),
  },
  // A subject of half a year, finished in autumn: standpunkt with term H stands in February's file too.
  {
    of: 'autumn-subject',
    fits: early,
    apply: (p, { dice }) => add(p, 'SAM3070', { KART1: '', KARSTP: pass(dice), EKSTERM: 'H' }, { autumn: true }),
  },
  { of: 'fam12', fits: ordinaryVgs, apply: (p) => add(p, 'SAM3072', { FAMKODE: 'FAM12' }) },
  { of: 'fam38', fits: ordinaryVgs, apply: (p) => add(p, 'SAM3074', { FAMKODE: 'FAM38', ...exam('S', '4'), EKSTERM: 'V' }) },
  {
    of: 'twins',
    fits: ordinaryVgs,
    brings(p, { dice, people, school }) {
      const given = people.person(1990).given === 'Ada' ? 'Ida' : 'Tvilling'
      const person = people.person(0, { born: p.person.born, family: p.person.family, given })
      return [
        { of: 'twins', person, el: { ...elOf(person, dice), GATE2: p.el.GATE2! }, enrolments: [enrol(school, ek(p).programme, dice)] },
      ]
    },
  },
  {
    of: 'same-name',
    fits: ordinaryVgs,
    brings(p, { dice, people, school }) {
      const person = people.person(Number(p.person.born.slice(0, 4)), { family: p.person.family, given: p.person.given })
      return [{ of: 'same-name', person, el: elOf(person, dice), enrolments: [enrol(school, ek(p).programme, dice)] }]
    },
  },
  // B06: IM (never came) is for part-time pupils and such.
  {
    of: 'never-came',
    fits: early,
    apply(p) {
      ek(p).f.DELK = 'J'
      leave(p, '20250825', 'IM')
      Object.assign(ek(p).f, { FRAVDAG: '0', FRAVTIME: '0', FRAVDAGT: '0', FRAVTIMET: '0' })
    },
  },
  // F06: a dashed line is sent as blank: grade in «annen» without a form.
  { of: 'dashed', fits: early, apply: (p) => Object.assign(graded(p, 1).f, { KARANN: '4', EKSTYPE: '' }) },
  // Lives in another county; place bought there (F21 on the pupil).
  { of: 'other-county', fits: ordinaryVgs, apply: (p) => Object.assign(p.el, { POSTNR2: '7010', KOMMNR2: '5001' }) },
  { of: 'no-address', fits: ordinaryVgs, apply: (p) => Object.assign(p.el, { GATE2: '', POSTNR2: '', KOMMNR2: '', MORSMKOD: '' }) },
  { of: 'forstegang', fits: vg3, apply: (p) => ek(p).vm.push({ VMMKODE: 'VMM06' }) },
  { of: 'vmm32', fits: vg3, apply: (p) => ek(p).vm.push({ VMMKODE: 'VMM32', VMMVAR1: 'Vg3 realfag' }) },
  { of: 'vmm25', fits: vg3, apply: (p) => ek(p).vm.push({ VMMKODE: 'VMM25' }) },
  // Yes/no columns, målform and class may be blank: «not stated» (decided), and all of them are voluntary.
  {
    of: 'not-stated',
    fits: ordinaryVgs,
    apply: (p) => Object.assign(ek(p).f, { DELK: '', VOKSEN: '', SERSPRAK: '', MALFORM: '', KLASSE: '' }),
  },
  // Every young pupil has a right; the column is not imported, not wrong.
  { of: 'rett', fits: ordinaryVgs, apply: (p) => Object.assign(ek(p).f, { RETT2IMP: 'U' }) },
  { of: 'lite-godt', fits: ordinaryVgs, apply: (p) => Object.assign(ek(p).f, { KARORD: 'LG', KARATF: 'LG' }) },
  // The tverrfaglig exam failed: the programme subjects are passed, the exam is not (04-09).
  {
    of: 'tverrfaglig-failed',
    fits: (p) => ek(p).fag.some(({ f }) => f.EKSTYPE === 'P'),
    apply: (p) => Object.assign(ek(p).fag.find(({ f }) => f.EKSTYPE === 'P')!.f, { KARANN: '1' }),
  },
  {
    of: 'tverrfaglig-im',
    fits: (p) => ek(p).fag.some(({ f }) => f.EKSTYPE === 'P'),
    apply: (p) => Object.assign(ek(p).fag.find(({ f }) => f.EKSTYPE === 'P')!.f, { KARANN: 'IM', FAMKODE: 'FAM39' }),
  },
  // NUS of the tverrfaglig exam of last year: no standpunkt on the row.
  {
    of: 'tverrfaglig-ny',
    fits: (p) => ordinaryVgs(p) && year(p) === '2',
    apply: (p) => {
      const f = { ...exam('P', '3'), KARSTAT: 'N', EKSTERM: 'H', SKOLEAR2: LAST_YEAR, STARTDAT: '20240819' }
      add(p, 'SSH2004', f, { autumn: true, only: ['termin1', 'sluttkarakterer', 'etter-klage'] })
    },
  },
  // Long absence from home and subjects at two schools in one year: a subject without term 1 because it began in January.
  {
    of: 'spring-subject',
    fits: early,
    apply: (p, { dice }) => add(p, 'SAM3078', { STARTDAT: '20260112', KARSTP: pass(dice), EKSTERM: 'V' }),
  },
  // An older pupil (22) without adult's right, in class as others.
  {
    of: 'older',
    fits: ordinaryVgs,
    apply: (p, { people, dice }) => {
      const person = people.person(2003)
      Object.assign(p, { person, el: elOf(person, dice) })
    },
  },
  // The half-year grade IV, and a standpunkt grade after all.
  { of: 'iv-then-grade', fits: ordinaryVgs, apply: (p) => Object.assign(graded(p, 0).f, { KART1: 'IV', KARSTP: '3' }) },
  // Written exam dated in autumn for a pupil (two-year subjects end at Christmas).
  {
    of: 'autumn-exam',
    fits: early,
    apply: (p) => add(p, 'SAM3080', { KARSTP: '4', ...exam('S', '3'), EKSTERM: 'H' }, { autumn: true }),
  },
  // Two exams in one subject are two codes in norsk; a pupil may have all three (NOR1267, 1268, 1269).
  {
    of: 'three-norsk',
    fits: vg3,
    apply(p) {
      for (const [start, form] of [
        ['NOR1268', 'S'],
        ['NOR1269', 'M'],
      ] as const)
        Object.assign(subject(p, start).f, exam(form, '4'))
    },
  },
  // An adult in an ordinary class: KLSTATUS V (F02, F19, F29), start in January.
  {
    of: 'adult-january',
    fits: early,
    apply(p, context) {
      adult(p, context)
      ek(p).f.STARTDAT = '20260105'
      for (const { f } of ek(p).fag) Object.assign(f, { STARTDAT: '20260105', KART1: '' })
    },
  },
  // Realkompetanse: GK + FAM18, in part FAM03, nothing approved IG (E1); an IG of before with a grade of today: fagstatus V and the date.
  {
    of: 'rkv',
    fits: early,
    apply(p, context) {
      adult(p, context)
      Object.assign(ek(p).f, { DELK: 'J', FULLFKOD: 'H' })
      const rkv = { KLSTATUS: 'R', STARTDAT: '', RKVDATO: '20250828' }
      ek(p).fag = [graded(p, 0)]
      Object.assign(ek(p).fag[0]!.f, { RKVDATO: '20240311' })
      add(p, 'HEA2009', { ...rkv, KARANN: 'GK', FAMKODE: 'FAM18' }, { fromStart: true })
      add(p, 'HEA2010', { ...rkv, KARANN: 'IG' }, { fromStart: true })
      add(p, 'HEA2011', { ...rkv, KARANN: 'GK', FAMKODE: 'FAM03' }, { fromStart: true })
      ek(p).vm.push({ VMMKODE: 'VMM23' })
    },
  },
]

/** FAM61 stands on a subject without standpunkt. */
function add2(p: Pupil): Fields {
  add(p, 'SAM3076', {})
  return ek(p).fag.at(-1)!.f
}

function examWithKlage(p: Pupil, status: Fields, before: string, after: string): void {
  const row = graded(p, 0)
  const at = ek(p).fag.indexOf(row)
  ek(p).fag[at] = { ...row, f: { ...row.f, KARSTP: '3', ...exam('S', before) }, klage: { [COLUMN_OF.S]: after, ...status } }
}

function dNumber(p: Pupil, people: People): void {
  Object.assign(p, { person: { ...p.person, fnr: people.number(p.person.born, true) } })
}

const inGs = (pupil: Pupil) => code(pupil) === 'GSGSK0----'

const gs: readonly Case[] = [
  // § 3-20 (grunnskole only): FAM44, with F.
  { of: 'gs-fam44', fits: inGs, apply: (p) => Object.assign(subject(p, 'KHV').f, { KARSTP: 'F', KART1: 'F', FAMKODE: 'FAM44' }) },
  {
    of: 'gs-fam01',
    fits: inGs,
    apply: (p) => Object.assign(subject(p, 'KRO').f, { KARSTP: 'F', KART1: '', KLSTATUS: 'F', FAMKODE: 'FAM01' }),
  },
  {
    of: 'gs-fam02',
    fits: inGs,
    apply: (p) => Object.assign(subject(p, 'RLE').f, { KARSTP: '', KART1: '', EKSTERM: '', FAMKODE: 'FAM02' }),
  },
  {
    of: 'gs-fam58',
    fits: inGs,
    apply: (p) => Object.assign(subject(p, 'NOR0215').f, { KARSTP: 'F', KART1: 'F', KARSKR: '', EKSTYPE: '', FAMKODE: 'FAM58' }),
  },
  {
    of: 'gs-fam59',
    fits: inGs,
    apply: (p) => Object.assign(subject(p, 'NOR0215').f, { KARSTP: 'F', KART1: '', KARSKR: '', EKSTYPE: '', FAMKODE: 'FAM59' }),
  },
  // § 3-40: neither a 1 nor IV stands in the way of the vitnemål of grunnskole.
  { of: 'gs-failed', fits: inGs, apply: (p) => Object.assign(graded(p, 8).f, { KARSTP: '1' }) },
  { of: 'gs-iv', fits: inGs, apply: (p) => Object.assign(graded(p, 9).f, { KARSTP: 'IV', KART1: 'IV' }) },
  { of: 'gs-im', fits: inGs, apply: (p) => Object.assign(graded(p, 7).f, { ...exam('M', 'IM'), FAMKODE: 'FAM39' }) },
  { of: 'gs-left', fits: inGs, apply: (p) => leave(p, '20260313', 'FL') },
  {
    of: 'gs-new-arrival',
    fits: inGs,
    apply(p) {
      ek(p).f.STARTDAT = '20260112'
      for (const { f } of ek(p).fag) f.KART1 = ''
      ek(p).vm.push({ VMMKODE: 'VMM01', VMMVAR1: '120126' })
    },
  },
  {
    of: 'gs-valgfag',
    fits: inGs,
    apply: (p, { dice }) => add(p, 'PRG0010', { STARTDAT: '', KART1: '4', KARSTP: pass(dice), EKSTERM: 'V' }),
  },
  {
    of: 'gs-absence',
    fits: inGs,
    apply: (p) => Object.assign(ek(p).f, { FRAVDAG: '5', FRAVDAGT: '15', FRAVTIME: '5', FRAVTIMET: '5' }),
  },
  {
    of: 'gs-no-total',
    fits: inGs,
    apply: (p) => Object.assign(ek(p).f, { FRAVDAG: '12', FRAVTIME: '5', FRAVDAGT: '', FRAVTIMET: '' }),
  },
  { of: 'gs-klage', fits: inGs, apply: (p) => gsKlage(p) },
  { of: 'gs-vmm16', fits: inGs, apply: (p) => ek(p).vm.push({ VMMKODE: 'VMM16' }) },
  { of: 'gs-d-number', fits: inGs, apply: (p, { people }) => dNumber(p, people) },
  { of: 'gs-lite-godt', fits: inGs, apply: (p) => Object.assign(ek(p).f, { KARORD: 'LG', KARATF: 'NG' }) },
]

function gsKlage(p: Pupil): void {
  const row = graded(p, 8)
  const at = ek(p).fag.indexOf(row)
  ek(p).fag[at] = { ...row, f: { ...row.f, KARSTP: '3' }, klage: { KARSTP: '4', KARSTAT: 'K' } }
}

export const CASES: readonly Case[] = [...vgs, ...gs]

/** What holds for every pupil of a programme that is itself out of the ordinary. */
export function bySpecialProgramme(p: Pupil, context: CaseContext): void {
  const { dice } = context
  const enrolment = ek(p)
  const { f } = enrolment
  switch (enrolment.programme) {
    case PROGRAMMES.vo2:
      adult(p, context)
      p.of = 'voksen'
      Object.assign(f, { DELK: dice.of(['J', 'N']) })
      if (dice.chance(0.2)) enrolment.vm.push({ VMMKODE: 'VMM36' })
      break
    case PROGRAMMES.mv3:
      adult(p, context)
      p.of = 'modul'
      f.BEVISTYP = ''
      f.STARTDAT = dice.of(['20250818', '20250901', '20260105'])
      for (const row of enrolment.fag) row.f.STARTDAT = f.STARTDAT
      enrolment.vm.push({ VMMKODE: 'VMM46' })
      break
    case PROGRAMMES.gv:
    case PROGRAMMES.gm:
      adult(p, context)
      p.of = 'gs-voksen'
      f.RETTPB = ''
      Object.assign(f, { BEVISTYP: 'VM', FULLFKOD: 'B', RETT2IMP: '' })
      // B26: GK for adults in grunnskole.
      if (dice.chance(0.3)) enrolment.fag[1]!.f = { ...enrolment.fag[1]!.f, KARSTP: 'GK', KART1: '' }
      enrolment.vm.push({ VMMKODE: 'VMM44' })
      break
    case PROGRAMMES.h1:
    case PROGRAMMES.ht:
      p.of = 'lower-competence'
      Object.assign(f, { FULLFKOD: 'A', BEVISTYP: 'KB' })
      for (const row of enrolment.fag) {
        Object.assign(row.f, { KLSTATUS: 'A' })
        if (row.f.KARSTP) Object.assign(row.f, { KARSTP: 'IV', KARSKR: '', KARMUN: '', KARANN: '', EKSTYPE: '', FAMKODE: 'FAM05' })
      }
      break
    case PROGRAMMES.ao:
      p.of = 'minority'
      Object.assign(f, { FULLFKOD: 'A', BEVISTYP: 'KB', SERSPRAK: 'J' })
      for (const row of enrolment.fag) if (row.f.KARSTP) Object.assign(row.f, { KARSTP: 'D', KART1: 'D' })
      break
    case PROGRAMMES.a1:
      p.of = 'two-years'
      Object.assign(f, { FULLFKOD: 'H' })
      break
    case PROGRAMMES.b1:
      p.of = 'two-years'
      f.STARTDAT = '20240819'
      for (const row of enrolment.fag) row.f.STARTDAT = '20240819'
      break
    case PROGRAMMES.taf:
      p.of = 'taf'
      Object.assign(f, { FULLFKOD: dice.of(['B', 'H']) })
      enrolment.vm.push({ VMMKODE: 'VMM28' })
      break
    case PROGRAMMES.ib2:
    case PROGRAMMES.ib3:
      p.of = 'ib'
      for (const row of enrolment.fag) {
        const scale = row.f.FAGKODE!.startsWith('IBT') ? ['A', 'B', 'C', 'D'] : ['3', '4', '5', '6', '7']
        Object.assign(row.f, { KART1: dice.of(scale), KARSTP: dice.of(scale) })
        if (row.f.KARSKR) row.f.KARSKR = dice.of(scale)
      }
      break
    case PROGRAMMES.me3: {
      // F02: all rows M: no orden; B15: the trade test in «annen» without a form; FAM27; L and K when the test is not taken.
      p.of = 'trade-in-school'
      for (const row of enrolment.fag) Object.assign(row.f, { KLSTATUS: 'M' })
      const trade = enrolment.fag[1]!.f
      Object.assign(trade, { KART1: '', KARANN: dice.of(['B', 'BM']), FAMKODE: 'FAM27', EKSTERM: 'V' })
      Object.assign(f, { KARORD: '', KARATF: '' })
      const how = dice.below(8)
      if (how < 2) {
        Object.assign(trade, { KARANN: '', EKSTERM: '', FAMKODE: how === 0 ? 'FAM49' : 'FAM50' })
        Object.assign(f, { FULLFKOD: how === 0 ? 'L' : 'K', BEVISTYP: 'KB' })
      } else if (how === 2) {
        Object.assign(trade, { KARANN: 'IB', FAMKODE: '' })
      } else if (how === 3) {
        // FAM37: passed trade test, a common core subject with 1.
        enrolment.fag.push(fag('NOR1264', { KLSTATUS: 'M', KARSTP: '1', KART1: '2', EKSTERM: 'V', FAMKODE: 'FAM37' }))
        Object.assign(f, { FULLFKOD: 'B', BEVISTYP: 'VM' })
      }
      enrolment.vm.push({ VMMKODE: 'VMM15' })
      break
    }
    default:
  }
}
