import { plainDate } from '../../../core/dates/plain-date.ts'
import { syntheticFodselsnummer } from '../synthetic-fodselsnummer.ts'
import type { Fields, Line } from './lines.ts'
import { inLine, type SasFault, sas, type Where } from './planting.ts'

const END = 'sluttkarakterer vgs'
const GS = 'sluttkarakterer gs'

const ord = (_: Fields, line: Line) => line.of === 'ordinary'
const ofCase =
  (...names: string[]) =>
  (_: Fields, line: Line) =>
    names.includes(line.of)
const blank = (f: Fields, ...ids: string[]) => ids.every((id) => (f[id] ?? '') === '')
const noExam = (f: Fields) => blank(f, 'KARSKR', 'KARMUN', 'KARANN', 'EKSTYPE', 'FAMKODE', 'KARSTAT')
/** An ordinary subject row with a standpunkt grade of 2 or better and no exam. */
const plain = (f: Fields, line: Line) => ord(f, line) && /^[2-6]$/.test(f.KARSTP ?? '') && noExam(f) && f.KLSTATUS === 'E'
/** Such a row of Vg1 or Vg2, where a document type is not bound to the outcome. */
const early = (f: Fields, line: Line) => plain(f, line) && /^.{5}[12]----/.test(f.KURSKODE!)
const last = (f: Fields, line: Line) => plain(f, line) && /^ST.{3}3----/.test(f.KURSKODE!)
const written = (f: Fields, line: Line) => ord(f, line) && /^[2-6]$/.test(f.KARSKR ?? '') && blank(f, 'FAMKODE', 'KARSTAT')
const oral = (f: Fields, line: Line) => ord(f, line) && /^[2-6]$/.test(f.KARMUN ?? '') && blank(f, 'FAMKODE', 'KARSTAT')
const practical = (f: Fields, line: Line) => ord(f, line) && f.EKSTYPE === 'P'
const tenth = (f: Fields, line: Line) => ord(f, line) && f.KURSKODE === 'GSGSK0----'
const ekVg1 = (f: Fields, line: Line) => ord(f, line) && /^.{5}1----/.test(f.KURSKODE!)
const ekLast = (f: Fields, line: Line) => ord(f, line) && /^ST.{3}3----/.test(f.KURSKODE!) && f.FULLFKOD === 'B'

/** Kinds of line: [name, where, condition, change, columns, severity (F feil, A advarsel, I info), source, consequences]. */
type Row = readonly [
  string,
  Where,
  (f: Fields, line: Line) => boolean,
  Fields | ((f: Fields, lines: Line[], line: Line) => unknown),
  string,
  string,
  string,
  string?,
]
const lines = (kind: Line['kind'], rows: readonly Row[]): SasFault[] =>
  rows.map(([name, where, when, to, columns, severity, source, also]) =>
    inLine(name, where, { kind, when, to }, columns, severity, source, also),
  )

/** A person's number is another one on all the person's lines. */
const person = (
  name: string,
  to: (fnr: string) => string,
  severity: string,
  source: string,
  fits: (fnr: string) => boolean = () => true,
  where: Where = END,
) =>
  sas(name, where, severity, source, '', (all) => {
    const first = all.find((line) => line.kind === '$EL' && /^(ordinary|privatist)$/.test(line.of) && fits(line.f.FNR!))
    if (first === undefined) return undefined
    const before = first.f.FNR
    for (const line of all) if (line.f.FNR === before) line.f.FNR = to(before!)
    return { at: first, columns: ['FNR'] }
  })

const lastDigit = (fnr: string) => `${fnr.slice(0, 10)}${(Number(fnr[10]) + 1) % 10}`

const identity: readonly SasFault[] = [
  person('number with a wrong control digit', lastDigit, 'F', 'A01; grensesnitt $EL 2: error if invalid'),
  person(
    'two digits swapped',
    (fnr) => `${fnr.slice(0, 6)}${fnr[7]}${fnr[6]}${fnr.slice(8)}`,
    'F',
    'A01',
    (fnr) => fnr[6] !== fnr[7],
  ),
  person(
    'leading zero lost',
    (fnr) => fnr.slice(1),
    'F',
    'design 7',
    (fnr) => fnr.startsWith('0'),
  ),
  person('twelve digits', (fnr) => `${fnr}0`, 'F', 'A01: 11 digits'),
  person(
    'nine digits',
    (fnr) => fnr.slice(2),
    'F',
    'A01: 11 digits',
    (fnr) => !fnr.startsWith('0'),
  ),
  person(
    'letter O for zero',
    (fnr) => fnr.replace('0', 'O'),
    'F',
    'A01',
    (fnr) => fnr.includes('0'),
  ),
  person('written with a blank', (fnr) => `${fnr.slice(0, 6)} ${fnr.slice(6)}`, 'FA', 'kolonner.yaml: fødselsnummer som «DDMMÅÅ NNNNN»'),
  person('written with a hyphen', (fnr) => `${fnr.slice(0, 6)}-${fnr.slice(6)}`, 'FA', 'kolonner.yaml'),
  person('as a number in Excel', (fnr) => `${fnr[0]},${fnr.slice(1, 6)}E+10`, 'F', 'design 7'),
  person('behind stars', (fnr) => `${fnr.slice(0, 6)}*****`, 'F', 'kolonner.yaml: skjult bak stjerner'),
  person('impossible day', (fnr) => `00${fnr.slice(2)}`, 'F', 'day 01-31'),
  person('impossible month', (fnr) => `${fnr.slice(0, 2)}99${fnr.slice(4)}`, 'F', 'month 01-12 (made-up: +80)'),
  person(
    'fiktivt number',
    (fnr) => `${Number(fnr.slice(0, 2)) + 40}${String(Number(fnr.slice(2, 4)) - 80).padStart(2, '0')}${fnr.slice(4, 6)}99139`,
    'A',
    'grensesnitt: fiktivt gives a warning',
  ),
  person('born in the future', () => syntheticFodselsnummer({ birthDate: plainDate(2031, 3, 14)!, individ: 500 + 2 }), 'FA', 'unlikely'),
  person('a child of five', () => syntheticFodselsnummer({ birthDate: plainDate(2021, 3, 14)! }), 'A', 'unlikely age'),
  person('a wrong number in the list of November', lastDigit, 'F', 'A01', undefined, 'elevdata gs'),
  person('a wrong number in August', lastDigit, 'F', 'A01', undefined, 'ajourhold vgs'),
  person('a wrong number of a private candidate', lastDigit, 'F', 'A01', undefined, 'privatist privatist'),
  ...lines('$KL', [
    ['one subject row with a wrong number', END, plain, (f) => ({ FNR: lastDigit(f.FNR!) }), 'FNR', 'F', 'A01'],
    ['number blank on a subject row', END, plain, { FNR: '' }, 'FNR', 'F', '$KL 2 mandatory'],
  ]),
  ...lines('$EL', [
    ['name blank in the list of November', 'elevdata gs', ord, { ELEVNAVN: '' }, 'ELEVNAVN', 'A', 'Vigo Skole MISSING_NAME is a warning'],
    [
      'a child of twelve in the list of November',
      'elevdata gs',
      ord,
      (_f) => ({ FNR: syntheticFodselsnummer({ birthDate: plainDate(2013, 3, 14)! }) }),
      'FNR',
      'A',
      'age',
    ],
    ['blank number in the list of November', 'elevdata gs', ord, { FNR: '' }, 'FNR', 'F', '$EL 2 mandatory'],
    ['mis-decoded letters in a name', END, ord, { ELEVNAVN: 'BjÃ¸rnsen SÃ¸lvi' }, 'ELEVNAVN', 'FA', 'encoding'],
    ['control character in a name', END, ord, { ELEVNAVN: 'Berg\u0007 Ada' }, 'ELEVNAVN', 'FA', 'text'],
    ['postal code of three digits', END, ord, { POSTNR2: '150' }, 'POSTNR2', 'FA', '$EL 5 9(4)'],
    ['municipality of an unknown county', END, ord, { KOMMNR2: '8801' }, 'KOMMNR2', 'FA', '$EL 6 must exist'],
    ['municipality of three digits', END, ord, { KOMMNR2: '301' }, 'KOMMNR2', 'FA', '$EL 6 9(4)'],
    ['mother tongue of four letters', END, ord, { MORSMKOD: 'NORS' }, 'MORSMKOD', 'FA', '$EL 8 x(3)'],
  ]),
]

/** Takes the line away, or puts one in. */
const remove = (all: Line[], line: Line) => void all.splice(all.indexOf(line), 1)
const insertAfter = (all: Line[], line: Line, more: Line) => void all.splice(all.indexOf(line) + 1, 0, more)
const copy = (line: Line, f: Fields = {}): Line => ({ ...line, f: { ...line.f, ...f } })

const structure: readonly SasFault[] = [
  sas('no start line', END, 'FA', 'TOF is the start line', '', (all) => {
    all.shift()
    return { at: null, columns: ['', 'LINJEID'] }
  }),
  sas('start line at the end', END, 'FA', 'TOF first', '', (all) => {
    const tof = all.shift()!
    all.push(tof)
    return { at: tof, columns: ['', 'LINJEID'] }
  }),
  sas('start line twice', END, 'FA', 'one START', '', (all) => {
    const again = copy(all[0]!)
    all.splice(40, 0, again)
    return { at: again, columns: ['', 'LINJEID'] }
  }),
  ...lines('TOF', [
    ['start line of another county', END, () => true, { FYLKESNR: '40' }, 'FYLKESNR', 'F', 'TOF 5 must equal the county'],
    ['start line of an unknown county', END, () => true, { FYLKESNR: '99' }, 'FYLKESNR', 'F', 'TOF 5'],
    ['start line without county', END, () => true, { FYLKESNR: '' }, 'FYLKESNR', 'F', 'TOF 5 mandatory'],
    ['start line without version', END, () => true, { VERSJON: '' }, 'VERSJON', 'F', 'TOF 2 mandatory'],
    ['start line of another school', END, (f) => f.SKOLENR !== '', { SKOLENR: '39188' }, 'SKOLENR', 'FA', 'TOF 6'],
    ['file of tomorrow', END, () => true, { FILDATO: '20260901' }, 'FILDATO', 'FA', 'TOF 3'],
    ['file date that is no day', END, () => true, { FILDATO: '20260631' }, 'FILDATO', 'F', 'TOF 3 ÅÅÅÅMMDD'],
  ]),
  ...lines('$KL', [
    [
      'a field too few',
      END,
      plain,
      (f, _, line) => void Object.assign(line, { raw: `$KL;${f.FNR};${f.SKOLEAR};${f.SKOLENR};${f.KURSKODE};${f.FAGKODE}` }),
      ' FNR',
      'F',
      '25 columns',
    ],
    [
      'three fields too many',
      END,
      plain,
      (f, _, line) =>
        void Object.assign(line, {
          raw: `$KL;${f.FNR};20252026;${f.SKOLENR};${f.KURSKODE};${f.FAGKODE};4;;4;;;;;;;E;20250818;;;V;;;;;;x;y;z`,
        }),
      ' FRITEKST RKVDATO',
      'F',
      '25 columns',
    ],
    ['unknown kind of line', END, plain, { LINJEID: '$XX' }, ' LINJEID', 'F', 'five kinds of lines'],
    ['kind of line in small letters', END, plain, { LINJEID: '$kl' }, ' LINJEID', 'FA', '$KL 1 constant'],
    ['blank around the kind of line', END, plain, { LINJEID: '$KL ' }, ' LINJEID', 'FA', '$KL 1 constant'],
    [
      'subject under a programme the pupil does not have',
      END,
      plain,
      { KURSKODE: 'MEMED1----' },
      'KURSKODE FNR',
      'FA',
      '$KL belongs to an $EK',
    ],
  ]),
  sas('subject of nobody', END, 'FA', '$KL belongs to an $EK', '', (all) => {
    const line = all.find((one) => one.kind === '$KL' && plain(one.f, one))!
    const stray = copy(line, { FNR: syntheticFodselsnummer({ birthDate: plainDate(2008, 2, 29)! }) })
    insertAfter(all, line, stray)
    return { at: stray, columns: ['FNR', 'KURSKODE', 'FAGKODE'] }
  }),
  sas('subject row twice', END, 'FA', '$KL key; F08', '', (all) => {
    const line = all.find((one) => one.kind === '$KL' && plain(one.f, one))!
    const again = copy(line)
    insertAfter(all, line, again)
    return { at: again, columns: ['FAGKODE', 'FNR'] }
  }),
  sas('subject row twice with two grades', END, 'FA', '$KL key', '', (all) => {
    const line = all.find((one) => one.kind === '$KL' && plain(one.f, one) && one.f.KARSTP === '4')!
    const again = copy(line, { KARSTP: '5' })
    insertAfter(all, line, again)
    return { at: again, columns: ['FAGKODE', 'FNR', 'KARSTP'] }
  }),
  sas('pupil line twice', END, 'FA', '$EL key FNR', '', (all) => {
    const line = all.find((one) => one.kind === '$EL' && one.of === 'ordinary')!
    const again = copy(line)
    insertAfter(all, line, again)
    return { at: again, columns: ['FNR'] }
  }),
  sas('pupil line twice with two names (F24)', END, 'FA', 'F24', '', (all) => {
    const line = all.find((one) => one.kind === '$EL' && one.of === 'ordinary')!
    const again = copy(line, { ELEVNAVN: 'Helt Annen Person' })
    insertAfter(all, line, again)
    return { at: again, columns: ['FNR', 'ELEVNAVN'] }
  }),
  sas('enrolment twice', END, 'FA', '$EK key', '', (all) => {
    const line = all.find((one) => one.kind === '$EK' && one.of === 'ordinary')!
    const again = copy(line)
    insertAfter(all, line, again)
    return { at: again, columns: ['FNR', 'KURSKODE'] }
  }),
  sas('remark twice', END, 'FA', '$VM key', '', (all) => {
    const line = all.find((one) => one.kind === '$VM')
    if (line === undefined) return undefined
    const again = copy(line)
    insertAfter(all, line, again)
    return { at: again, columns: ['VMMKODE', 'FNR'] }
  }),
  sas('enrolment without pupil line', END, 'FA', '$EK belongs to an $EL', '', (all) => {
    const line = all.find((one) => one.kind === '$EL' && one.of === 'ordinary')!
    remove(all, line)
    return { at: all.find((one) => one.kind === '$EK' && one.f.FNR === line.f.FNR)!, columns: ['FNR'] }
  }),
  sas('pupil without enrolment', END, 'FA', '$KL belongs to an $EK', 'FNR', (all) => {
    const line = all.find((one) => one.kind === '$EK' && one.of === 'ordinary')!
    remove(all, line)
    return { at: all.find((one) => one.kind === '$KL' && one.f.FNR === line.f.FNR)!, columns: ['FNR', 'KURSKODE'] }
  }),
  sas('enrolment without subjects in June', END, 'A', 'control 7: document with no subjects at all', 'FNR BEVISTYP FULLFKOD', (all) => {
    const line = all.find((one) => one.kind === '$EK' && one.of === 'ordinary')!
    for (const one of all.filter(({ kind, f }) => kind === '$KL' && f.FNR === line.f.FNR)) remove(all, one)
    return { at: line, columns: ['', 'FNR', 'BEVISTYP', 'KURSKODE'] }
  }),
  sas('remark of nobody', END, 'FA', '$VM belongs to an $EK', '', (all) => {
    const line = all.find((one) => one.kind === '$VM')
    if (line === undefined) return undefined
    line.f.KURSKODE = 'MEMED1----'
    return { at: line, columns: ['KURSKODE', 'FNR'] }
  }),
  sas('one pupil under two numbers', END, 'A', 'brukerdager a1.6; issue: one name and birth date under two numbers', '', (all) => {
    const el = all.find((one) => one.kind === '$EL' && one.of === 'ordinary')!
    const own = all.filter(({ f }) => f.FNR === el.f.FNR)
    const day = Number(el.f.FNR!.slice(0, 2))
    const [month, year] = [Number(el.f.FNR!.slice(2, 4)) - 80, 2000 + Number(el.f.FNR!.slice(4, 6))]
    const FNR = syntheticFodselsnummer({ birthDate: plainDate(year, month, day)!, dNumber: true })
    const again = own.map((line) => copy(line, { FNR }))
    all.push(...again)
    return { at: again[0]!, columns: ['FNR', 'ELEVNAVN'] }
  }),
]

const enrolment: readonly SasFault[] = lines('$EK', [
  ['start date blank', END, ord, { STARTDAT: '' }, 'STARTDAT', 'A', 'B02; $EK 7 blank gives a warning'],
  ['start date blank in August', 'ajourhold vgs', ord, { STARTDAT: '' }, 'STARTDAT', 'A', 'B02'],
  ['start date with points', END, ord, { STARTDAT: '18.08.2025' }, 'STARTDAT', 'FA', 'ÅÅÅÅMMDD'],
  ['start date that is no day', END, ord, { STARTDAT: '20251332' }, 'STARTDAT', 'F', 'ÅÅÅÅMMDD'],
  ['start date as a serial of Excel', END, ord, { STARTDAT: '45887' }, 'STARTDAT', 'FA', 'design 7'],
  ['start date of two years ago', END, ord, { STARTDAT: '20230821' }, 'STARTDAT', 'AI', 'F19'],
  ['start date after the school year', END, ord, { STARTDAT: '20260901' }, 'STARTDAT', 'FA', 'F19', 'STARTDAT'],
  ['left before the start', END, ofCase('left-autumn'), { SLUTTDAT: '20250610' }, 'SLUTTDAT', 'FA', 'B04', 'SLUTTDAT'],
  ['left without a reason', END, ofCase('left-autumn'), { FRAFAARS: '' }, 'FRAFAARS SLUTTDAT', 'FA', 'B06'],
  ['left without a reason in October', 'elevdata vgs', ofCase('left-early'), { FRAFAARS: '' }, 'FRAFAARS SLUTTDAT', 'FA', 'B06'],
  ['reason without a date', END, ord, { FRAFAARS: 'FV' }, 'FRAFAARS SLUTTDAT', 'FA', 'B06'],
  ['unknown reason', END, ofCase('left-autumn'), { FRAFAARS: 'QQ' }, 'FRAFAARS', 'FA', 'B06 list'],
  ['reason of 2010', END, ofCase('left-autumn'), { FRAFAARS: 'US' }, 'FRAFAARS', 'FA', 'B06 older codes'],
  [
    'never came, of a full-time pupil',
    END,
    ofCase('left-autumn'),
    { FRAFAARS: 'IM' },
    'FRAFAARS',
    'FA',
    'B06: only deltid, voksen, lærling, oppdrag',
  ],
  ['left, but fullførtkode B', END, ofCase('left-autumn'), { FULLFKOD: 'B' }, 'FULLFKOD', 'FA', 'B04'],
  [
    'fullførtkode S of a pupil who stays',
    END,
    ord,
    { FULLFKOD: 'S' },
    'FULLFKOD SLUTTDAT',
    'FA',
    'B04; control fullførtkode S against avbruddsdato',
    'BEVISTYP',
  ],
  ['left in the next school year', END, ofCase('left-autumn'), { SLUTTDAT: '20261121' }, 'SLUTTDAT', 'FA', 'B04'],
  [
    'school number of four digits',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.kind !== '$EL') one.f.SKOLENR = one.f.SKOLENR!.slice(1)
    },
    'SKOLENR',
    'F',
    'A06',
    'SKOLENR',
  ],
  [
    'school number of an unknown county',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.kind !== '$EL') one.f.SKOLENR = '88130'
    },
    'SKOLENR',
    'FA',
    'A06',
    'SKOLENR',
  ],
  [
    'organisation number as school number',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.kind !== '$EL') one.f.SKOLENR = '899999908'
    },
    'SKOLENR',
    'F',
    'A06',
    'SKOLENR',
  ],
  [
    'school year in words of another system',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.kind !== '$EL') one.f.SKOLEAR = '2025-2026'
    },
    'SKOLEAR',
    'FA',
    '9(8)',
    'SKOLEAR',
  ],
  [
    'school year of one year',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.kind !== '$EL') one.f.SKOLEAR = '2025'
    },
    'SKOLEAR',
    'FA',
    '9(8)',
    'SKOLEAR',
  ],
  [
    'school year of three years',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.kind !== '$EL') one.f.SKOLEAR = '20252028'
    },
    'SKOLEAR',
    'F',
    'two years joined',
    'SKOLEAR',
  ],
  [
    'school year that lies far ahead',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.kind !== '$EL') one.f.SKOLEAR = '20352036'
    },
    'SKOLEAR',
    'FA',
    'must exist in the table',
    'SKOLEAR STARTDAT',
  ],
  [
    'programme code of six characters',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.f.KURSKODE) one.f.KURSKODE = one.f.KURSKODE!.slice(0, 6)
    },
    'KURSKODE',
    'FA',
    'A03: 10 positions',
    'KURSKODE',
  ],
  [
    'programme code in small letters',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.f.KURSKODE) one.f.KURSKODE = one.f.KURSKODE!.toLowerCase()
    },
    'KURSKODE',
    'FA',
    'A03',
    'KURSKODE',
  ],
  [
    'programme that is none',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.f.KURSKODE) one.f.KURSKODE = 'QQUSP1----'
    },
    'KURSKODE',
    'FA',
    'A02',
    'KURSKODE',
  ],
  [
    'programme code with blanks for hyphens',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.f.KURSKODE) one.f.KURSKODE = `${one.f.KURSKODE!.slice(0, 6)}  --`
    },
    'KURSKODE',
    'F',
    'A03',
    'KURSKODE',
  ],
  [
    'programme blank',
    END,
    ord,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.f.KURSKODE) one.f.KURSKODE = ''
    },
    'KURSKODE',
    'F',
    '$EK 5 mandatory',
    'KURSKODE',
  ],
  [
    'class of more than forty characters',
    END,
    ord,
    { KLASSE: '1STA med alt for langt navn til å få plass her' },
    'KLASSE',
    'F',
    '$EK 6 x(40)',
  ],
  ['part-time neither J nor N', END, ord, { DELK: 'Y' }, 'DELK', 'F', '$EK 10'],
  ['adult neither J nor N', END, ord, { VOKSEN: 'Q' }, 'VOKSEN', 'F', '$EK 18'],
  ['language decision neither J nor N', END, ord, { SERSPRAK: '1' }, 'SERSPRAK', 'FA', '$EK 22'],
  ['målform outside the list', END, ord, { MALFORM: 'X' }, 'MALFORM', 'F', 'B27'],
  ['rettstype outside the list', END, ofCase('voksen', 'adult-january', 'rkv'), { RETT2IMP: 'X' }, 'RETT2IMP', 'F', '$EK 17'],
  ['rettstype of a young pupil', END, ord, { RETT2IMP: 'V' }, 'RETT2IMP', 'AI', '$EK 17: only if #18 = J'],
  ['påbyggingsrett of a young pupil', END, ord, { RETTPB: 'J' }, 'RETTPB', 'AI', '$EK 24: only if #18 = J'],
  ['document type outside the list', END, ekVg1, { BEVISTYP: 'VB' }, 'BEVISTYP', 'F', 'B22'],
  ['vitnemål in Vg1', END, ekVg1, { BEVISTYP: 'VM' }, 'BEVISTYP', 'FA', 'F12'],
  ['kompetansebevis in the last year, all passed', END, ekLast, { BEVISTYP: 'KB' }, 'BEVISTYP', 'A', 'F12'],
  ['no document type in the last year', END, ekLast, { BEVISTYP: '' }, 'BEVISTYP', 'FA', 'B22'],
  ['fullførtkode outside the list', END, ord, { FULLFKOD: 'Z' }, 'FULLFKOD', 'F', 'B21'],
  ['fullførtkode X', END, ekVg1, { FULLFKOD: 'X' }, 'FULLFKOD', 'FA', "B21: X is VIGO's"],
  ['fullførtkode missing in July', END, ekVg1, { FULLFKOD: '' }, 'FULLFKOD', 'FA', 'B21'],
  [
    'fullførtkode B with a failed subject',
    END,
    (f, line) => line.of === 'failed' && /^.{5}[12]/.test(f.KURSKODE!),
    { FULLFKOD: 'B' },
    'FULLFKOD',
    'FA',
    'F10',
  ],
  [
    'fullførtkode B with IV',
    END,
    (f, line) => line.of === 'fam51' && /^.{5}[12]/.test(f.KURSKODE!),
    { FULLFKOD: 'B' },
    'FULLFKOD',
    'FA',
    'B21',
  ],
  [
    'fullførtkode B with a failed exam',
    END,
    (f, line) => line.of === 'failed-exam' && /^.{5}[12]/.test(f.KURSKODE!),
    { FULLFKOD: 'B' },
    'FULLFKOD',
    'FA',
    '04-08',
  ],
  [
    'fullførtkode B with IM',
    END,
    (f, line) => line.of === 'im-fam39' && /^.{5}[12]/.test(f.KURSKODE!),
    { FULLFKOD: 'B' },
    'FULLFKOD',
    'FA',
    'B21',
  ],
  ['fullførtkode I with nothing failed', END, ekVg1, { FULLFKOD: 'I' }, 'FULLFKOD', 'FA', 'B21'],
  ['fullførtkode M with nothing lacking', END, ekVg1, { FULLFKOD: 'M' }, 'FULLFKOD', 'FA', 'B21'],
  ['fullførtkode A without a plan', END, ekVg1, { FULLFKOD: 'A' }, 'FULLFKOD', 'FA', 'B21'],
  ['fullførtkode H of a full-time pupil', END, ekVg1, { FULLFKOD: 'H' }, 'FULLFKOD', 'FA', 'B21, F11'],
  ['fullførtkode L in general studies', END, ekVg1, { FULLFKOD: 'L' }, 'FULLFKOD', 'FA', 'B21: lære'],
  [
    'fullførtkode B with planned lower competence',
    END,
    ofCase('lower-competence'),
    { FULLFKOD: 'B' },
    'FULLFKOD',
    'FA',
    'control 9: HT but not A',
  ],
  [
    'more absence than in all',
    END,
    (f, line) => ord(f, line) && Number(f.FRAVDAG) < 8,
    { FRAVDAG: '9', FRAVDAGT: '8' },
    'FRAVDAG FRAVDAGT',
    'FA',
    'F26',
  ],
  ['eleven days struck', END, ord, { FRAVDAG: '3', FRAVDAGT: '14' }, 'FRAVDAG FRAVDAGT', 'FA', '47-07, F26'],
  ['more hours than in all', END, ord, { FRAVTIME: '20', FRAVTIMET: '12' }, 'FRAVTIME FRAVTIMET', 'FA', 'F26'],
  ['days of absence that are no number', END, ord, { FRAVDAG: 'syk' }, 'FRAVDAG', 'F', 'B24 numeric'],
  ['half a day of absence', END, ord, { FRAVDAG: '3,5' }, 'FRAVDAG', 'FA', '$EK 13 whole days'],
  ['negative absence', END, ord, { FRAVDAG: '-2' }, 'FRAVDAG', 'FA', 'B24'],
  [
    'three hundred days of absence',
    END,
    ord,
    { FRAVDAG: '300', FRAVDAGT: '300' },
    'FRAVDAG FRAVDAGT',
    'A',
    'a school year has 190 days',
    'FRAVDAG FRAVDAGT',
  ],
  [
    'absence missing in July',
    END,
    ekLast,
    { FRAVDAG: '', FRAVTIME: '', FRAVDAGT: '', FRAVTIMET: '' },
    ' FRAVDAG FRAVTIME',
    'AF',
    '$EK 13: send 0 when none',
    'FRAVTIME',
  ],
  ['orden outside the list', END, ord, { KARORD: 'M' }, 'KARORD', 'F', 'B25'],
  ['orden IV', END, ord, { KARORD: 'IV' }, 'KARORD', 'F', '06-01: IV is always an error'],
  ['a number as oppførsel', END, ord, { KARATF: '4' }, 'KARATF', 'F', 'B25'],
  ['orden missing', END, ord, { KARORD: '' }, 'KARORD', 'FA', '05-02, F02'],
  ['oppførsel missing', END, ord, { KARATF: '' }, 'KARATF', 'FA', '05-02, F02'],
  ['orden and oppførsel missing', END, ord, { KARORD: '', KARATF: '' }, ' KARORD KARATF', 'FA', '05-02, F02', 'KARORD KARATF'],
  [
    'orden of an adult',
    END,
    ofCase('voksen'),
    { KARORD: 'G', KARATF: 'G' },
    'KARORD KARATF',
    'A',
    'F02: adults shall not have these grades',
    'KARATF',
  ],
  ['grunnskole: fullførtkode I', GS, tenth, { FULLFKOD: 'I' }, 'FULLFKOD', 'F', 'B21: only B and S'],
  ['grunnskole: kompetansebevis', GS, tenth, { BEVISTYP: 'KB' }, 'BEVISTYP', 'FA', '40-01'],
  ['grunnskole: document type missing', GS, tenth, { BEVISTYP: '' }, 'BEVISTYP', 'FA', 'B22'],
  ['grunnskole: fullførtkode missing', GS, tenth, { FULLFKOD: '' }, 'FULLFKOD', 'FA', 'B21'],
  ['grunnskole: hours struck', GS, tenth, { FRAVTIME: '3', FRAVTIMET: '8' }, 'FRAVTIME FRAVTIMET', 'FA', '41-11'],
  ['grunnskole: twelve days struck', GS, tenth, { FRAVDAG: '3', FRAVDAGT: '15' }, 'FRAVDAG FRAVDAGT', 'FA', '41-10'],
  ['grunnskole: orden missing', GS, (f, line) => tenth(f, line) && f.KARORD !== '', { KARORD: '' }, 'KARORD', 'FA', '05-02'],
  ['grunnskole: språk decision', GS, tenth, { SERSPRAK: 'J' }, 'SERSPRAK', 'AI', '$EK 22: vgs'],
  [
    'grunnskole: unknown programme',
    GS,
    tenth,
    (f, all) => {
      const of = f.FNR
      for (const one of all) if (one.f.FNR === of && one.f.KURSKODE) one.f.KURSKODE = 'GSGSK9QQ--'
    },
    'KURSKODE',
    'FA',
    'the GSGSK codes',
    'KURSKODE',
  ],
])

const twoActive: SasFault = sas('two active enrolments', END, 'A', 'F09', '', (all) => {
  const at = all.findIndex((one) => one.kind === '$EK' && ekVg1(one.f, one))
  const [first, subject] = [all[at]!, all.find((one) => one.kind === '$KL' && one.f.FNR === all[at]!.f.FNR)!]
  const again = copy(first, { KURSKODE: 'MEMED1----', FULLFKOD: 'B' })
  all.splice(all.indexOf(first) + 1, 0, again, copy(subject, { KURSKODE: 'MEMED1----' }))
  return { at: again, columns: ['FNR', 'KURSKODE', '', 'SLUTTDAT'] }
})

const subjects: readonly SasFault[] = lines('$KL', [
  [
    'subject code with the letter O',
    END,
    (f, line) => plain(f, line) && f.FAGKODE!.includes('0'),
    (f) => ({ FAGKODE: f.FAGKODE!.replace('0', 'O') }),
    'FAGKODE',
    'FA',
    'A04 pattern',
  ],
  ['subject code in small letters', END, plain, (f) => ({ FAGKODE: f.FAGKODE!.toLowerCase() }), 'FAGKODE', 'FA', 'A04 pattern'],
  ['subject code too short', END, plain, (f) => ({ FAGKODE: f.FAGKODE!.slice(0, 5) }), 'FAGKODE', 'FA', 'A04 pattern'],
  ['subject code with the name', END, plain, (f) => ({ FAGKODE: `${f.FAGKODE!} Fag` }), 'FAGKODE', 'FA', 'A04, x(7)'],
  ['subject code blank', END, plain, { FAGKODE: '' }, 'FAGKODE', 'F', '$KL 6 mandatory'],
  ['code of grunnskole in upper secondary', END, plain, { FAGKODE: 'RLE0030' }, 'FAGKODE', 'FA', '$KL 6 same level'],
  ['other school of four digits', END, ofCase('skolenr2'), (_f) => ({ SKOLENR2: '3913' }), 'SKOLENR2', 'F', '$KL 14'],
  ['other school year unreadable', END, (f) => (f.SKOLEAR2 ?? '') !== '', { SKOLEAR2: '2024' }, 'SKOLEAR2', 'FA', '$KL 15', 'STARTDAT'],
  ['other school year after this one', END, (f) => (f.SKOLEAR2 ?? '') !== '', { SKOLEAR2: '20262027' }, 'SKOLEAR2', 'FA', '$KL 15'],
  ['subject status outside the list', END, plain, { KLSTATUS: 'X' }, 'KLSTATUS', 'F', 'B07'],
  ['subject status in small letters', END, plain, { KLSTATUS: 'e' }, 'KLSTATUS', 'FA', 'B07'],
  ['subject status in words', END, plain, { KLSTATUS: 'Elev' }, 'KLSTATUS', 'FA', 'B07 x(1)'],
  ['subject status missing in October', 'elevdata vgs', ord, { KLSTATUS: '' }, 'KLSTATUS', 'FA', 'B07; brukerdager b2: fag uten fagstatus'],
  [
    'interrupted subject with status E',
    END,
    early,
    { SLUTTDAT: '20251215', KARSTP: '', EKSTERM: '' },
    'KLSTATUS SLUTTDAT',
    'A',
    'B05; 6A001 corrects',
  ],
  ['status S without a date', END, early, { KLSTATUS: 'S', KARSTP: '', EKSTERM: '' }, 'SLUTTDAT KLSTATUS', 'FA', 'B05'],
  [
    'subject interrupted before its start',
    END,
    (f, line) => line.of === 'left-autumn' && f.KLSTATUS === 'S',
    { SLUTTDAT: '20250610' },
    'SLUTTDAT',
    'FA',
    'B05',
  ],
  ['subject start blank', END, early, { STARTDAT: '' }, 'STARTDAT', 'FA', 'B03'],
  ['subject start that is no day', END, early, { STARTDAT: '20250230' }, 'STARTDAT', 'F', 'ÅÅÅÅMMDD'],
  ['subject start of years ago', END, (f, line) => early(f, line), { STARTDAT: '20190819' }, 'STARTDAT', 'AI', 'F19'],
  ['private candidate with a start date', END, ofCase0('privatist-beside', 'P'), { STARTDAT: '20250818' }, 'STARTDAT', 'FA', 'B03'],
  ['private candidate with a start date in February', 'privatist privatist', () => true, { STARTDAT: '20250818' }, 'STARTDAT', 'FA', 'B03'],
  ['private candidate with standpunkt', END, ofCase0('privatist-beside', 'P'), { KARSTP: '4' }, 'KARSTP', 'F', 'F07; nvb 66 FEIL'],
  ['private candidate with standpunkt in February', 'privatist privatist', () => true, { KARSTP: '4' }, 'KARSTP', 'F', 'F07'],
  [
    'private candidate: written without form',
    'privatist privatist',
    (f) => (f.KARSKR ?? '') === '4',
    { EKSTYPE: '' },
    'EKSTYPE',
    'FA',
    'B15',
  ],
  [
    'private candidate: IM without remark',
    'privatist privatist',
    (f) => f.KARSKR === 'IM',
    { FAMKODE: '' },
    'FAMKODE KARSKR',
    'A',
    'F15: advarsel at most',
  ],
  ['private candidate: grade 8', 'privatist privatist', (f) => f.KARSKR === '4', { KARSKR: '8' }, 'KARSKR', 'F', 'B26'],
  ['grade 7', END, early, { KARSTP: '7' }, 'KARSTP', 'F', 'B26'],
  ['grade 0', END, early, { KARSTP: '0' }, 'KARSTP', 'F', 'B26'],
  ['half-year grade 8', 'termin1 vgs', (f, line) => ord(f, line) && f.KART1 === '4', { KART1: '8' }, 'KART1', 'F', 'B26'],
  ['half-year grade 7', END, early, { KART1: '7' }, 'KART1', 'F', 'B26'],
  ['grade with a plus', END, early, { KARSTP: '4+' }, 'KARSTP', 'FA', '04-05: whole numbers'],
  ['grade with a leading zero', END, early, { KARSTP: '04' }, 'KARSTP', 'FA', 'avgjort'],
  ['grade with a blank', END, early, (f) => ({ KARSTP: `${f.KARSTP} ` }), 'KARSTP', 'A', 'avgjort: advarsel with a sure fix'],
  ['IV in small letters', END, (f) => f.KARSTP === 'IV' && f.FAMKODE === 'FAM51', { KARSTP: 'iv' }, 'KARSTP', 'A', 'avgjort'],
  ['I.V. as standpunkt', END, (f) => f.KARSTP === 'IV' && f.FAMKODE === 'FAM51', { KARSTP: '1V' }, 'KARSTP', 'FA', 'B26'],
  ['unknown grade', END, early, { KARSTP: 'Q' }, 'KARSTP', 'FA', 'B26; 131 rows, not all known'],
  ['letter grade of IB in general studies', END, early, { KARSTP: 'C' }, 'KARSTP', 'FA', 'B26: A-E in IB subjects'],
  ['grade 9 in IB', END, ofCase('ib'), { KARSTP: '9' }, 'KARSTP', 'F', 'B26: IB 1-7'],
  ['BM as standpunkt', END, early, { KARSTP: 'BM' }, 'KARSTP', 'F', 'avgjort: BM does not stand in standpunkt'],
  ['IM as standpunkt', END, early, { KARSTP: 'IM' }, 'KARSTP', 'F', 'avgjort'],
  ['IG as standpunkt', END, early, { KARSTP: 'IG' }, 'KARSTP', 'F', 'avgjort'],
  ['B in a subject with numbers', END, early, { KARSTP: 'B' }, 'KARSTP', 'FA', 'B26; majority'],
  ['GK of a young pupil', END, early, { KARSTP: 'GK' }, 'KARSTP KLSTATUS', 'FA', 'B26: RKV, approved'],
  [
    'D in the exam column',
    END,
    (f, line) => written(f, line) && early({ ...f, KARSKR: '', EKSTYPE: '' }, line),
    { KARSKR: 'D' },
    'KARSKR',
    'FA',
    'nvb 63: D not in exam',
  ],
  ['ID, which is no longer used', END, early, { KARSTP: 'ID' }, 'KARSTP', 'FA', 'B26: until about 2012'],
  ['VO without VMM27', END, early, { KARSTP: 'VO' }, 'KARSTP', 'FA', 'B26: VMM27 carries the explanation'],
  ['IM as half-year grade', END, early, { KART1: 'IM' }, 'KART1', 'F', 'B26: IM is of exams'],
  ['written grade with form M', END, written, { EKSTYPE: 'M' }, 'EKSTYPE KARSKR', 'FA', 'B15'],
  ['oral grade with form S', END, oral, { EKSTYPE: 'S' }, 'EKSTYPE KARMUN', 'FA', 'B15'],
  ['practical grade in the written column', END, practical, (f) => ({ KARSKR: f.KARANN!, KARANN: '' }), 'KARSKR EKSTYPE', 'FA', 'B15'],
  ['practical form for an oral grade', END, oral, { EKSTYPE: 'MP' }, 'EKSTYPE KARMUN', 'FA', 'B15'],
  ['written exam without form', END, written, { EKSTYPE: '' }, 'EKSTYPE', 'FA', 'B15, F06'],
  ['oral exam without form', END, oral, { EKSTYPE: '' }, 'EKSTYPE', 'FA', 'B15, F06'],
  ['form without exam grade', END, early, { EKSTYPE: 'S' }, 'EKSTYPE KARSKR', 'FA', 'nvb 68'],
  ['form outside the list', END, written, { EKSTYPE: 'Q' }, 'EKSTYPE', 'FA', 'B15; 7 rows, not all known'],
  ['GK of an RKV row with a form', END, (f) => f.FAMKODE === 'FAM18', { EKSTYPE: 'P' }, 'EKSTYPE', 'FA', 'B26: blank when GK from RKV'],
  ['grades in two exam columns', END, written, { KARMUN: '4' }, 'KARMUN KARSKR EKSTYPE', 'FA', 'B15: one form per subject code'],
  [
    'IM without remark',
    END,
    (f, line) => line.of === 'im-fam39' && f.KARSKR === 'IM',
    { FAMKODE: '' },
    'FAMKODE KARSKR',
    'FAI',
    'B26: IM demands FAM29 or FAM39; F15: info before the day of documentation',
  ],
  ['FAM39 with an exam grade', END, written, { FAMKODE: 'FAM39' }, 'FAMKODE KARSKR', 'FA', 'FAM39 goes with IM', 'FAMKODE'],
  [
    'IV in the exam column',
    END,
    (f, line) => written(f, line) && /^.{5}[12]/.test(f.KURSKODE!),
    { KARSKR: 'IV' },
    'KARSKR',
    'A',
    'F14',
    'FULLFKOD',
  ],
  [
    'exam in spite of IV',
    END,
    (f) => f.KARSTP === 'IV' && f.FAMKODE === 'FAM51',
    { KARSKR: '4', EKSTYPE: 'S' },
    'KARSKR KARSTP',
    'FA',
    '37-10, F05',
  ],
  [
    'exam in spite of IV with FAM21',
    END,
    (f) => f.KARSTP === 'IV' && f.FAMKODE === 'FAM21',
    { KARMUN: '4', EKSTYPE: 'M' },
    'KARMUN KARSTP',
    'FA',
    '37-10, F05',
  ],
  ['number grade with FAM51', END, early, { FAMKODE: 'FAM51' }, 'KARSTP FAMKODE', 'FA', 'FAM51: over fraværsgrensen = IV'],
  ['number grade with FAM21', END, early, { FAMKODE: 'FAM21' }, 'KARSTP FAMKODE', 'FA', 'FAM21: ikke vurderingsgrunnlag'],
  ['tverrfaglig code with standpunkt', END, practical, { KARSTP: '4' }, 'KARSTP', 'A', 'F03'],
  ['standpunkt missing', END, (f, line) => early(f, line) && f.FAGKODE === 'ENG1007', { KARSTP: '' }, 'KARSTP', 'FA', '18-01; majority'],
  [
    'standpunkt of one pupil where the subject goes on',
    END,
    (f, line) => ord(f, line) && f.FAGKODE === 'NOR1260',
    { KARSTP: '4' },
    'KARSTP',
    'A',
    'F04: eneste av 28',
  ],
  [
    'half-year grade missing',
    'termin1 vgs',
    (f, line) => ord(f, line) && f.FAGKODE === 'ENG1007',
    { KART1: '' },
    'KART1',
    'AI',
    'majority',
  ],
  ['FAM outside the list', END, early, { FAMKODE: 'FAM99' }, 'FAMKODE', 'F', 'B16'],
  ['FAM without letters', END, (f) => f.FAMKODE === 'FAM51', { FAMKODE: '51' }, 'FAMKODE', 'FA', 'kolonner: sure fix'],
  ['FAM in small letters', END, (f) => f.FAMKODE === 'FAM51', { FAMKODE: 'fam51' }, 'FAMKODE', 'FA', 'B16'],
  ['expired FAM', END, early, { FAMKODE: 'FAM47' }, 'FAMKODE', 'FA', 'expired'],
  ['FAM of grunnskole', END, early, { FAMKODE: 'FAM60' }, 'FAMKODE', 'FA', 'level G'],
  ['two FAM in one subject', END, (f) => f.FAMKODE === 'FAM51', { FAMKODE: 'FAM51,FAM21' }, 'FAMKODE', 'F', 'at most one FAM per subject'],
  ['FAM41 without parameter', END, (f) => f.FAMKODE === 'FAM41', { FAMVAR: '' }, 'FAMVAR FAMKODE', 'FA', 'codes that need a parameter'],
  ['FAM16 with no year', END, (f) => f.FAMKODE === 'FAM16', { FAMVAR: 'i fjor' }, 'FAMVAR', 'FA', 'åååå'],
  ['FAM46 with no subject code', END, (f) => f.FAMKODE === 'FAM46', { FAMVAR: 'spansk' }, 'FAMVAR', 'FA', 'fagkode'],
  ['parameter without need', END, (f) => f.FAMKODE === 'FAM51', { FAMVAR: '2026' }, 'FAMVAR', 'AI', 'only when the text needs one'],
  ['parameter without FAM', END, early, { FAMVAR: '2026' }, 'FAMVAR', 'AI', 'only when the text needs one'],
  ['exempt without FAM', END, last, { KARSTP: 'F' }, 'FAMKODE KARSTP', 'FA', 'nvb 65: F needs a FAM'],
  [
    'a grade in spite of FAM02',
    END,
    (f, line) => last(f, line) && f.FAGKODE === 'KRO1019',
    { FAMKODE: 'FAM02' },
    'KARSTP FAMKODE',
    'FA',
    '22-11, 23',
  ],
  [
    'exam in spite of an exemption',
    END,
    (f) => f.FAMKODE === 'FAM58',
    { KARSKR: '4', EKSTYPE: 'S' },
    'KARSKR FAMKODE',
    'FA',
    '24-01: not drawn',
  ],
  [
    'sidemål exemption in the oral subject',
    END,
    (f, line) => last(f, line) && f.FAGKODE === 'NOR1269',
    { FAMKODE: 'FAM58', KARSTP: 'F' },
    'FAMKODE KARSTP',
    'FA',
    '22-02: writing only',
    'BEVISTYP FAMKODE',
  ],
  ['FAM44 in upper secondary', END, last, { FAMKODE: 'FAM44', KARSTP: 'F' }, 'FAMKODE', 'FA', '20-11: never vgo; level G'],
  ['karakterstatus outside the list', END, written, { KARSTAT: 'X' }, 'KARSTAT', 'F', 'B23'],
  ['karakterstatus A (not in SAS 3)', END, written, { KARSTAT: 'A' }, 'KARSTAT', 'FA', 'B23'],
  ['karakterstatus N without exam', END, early, { KARSTAT: 'N' }, 'KARSTAT', 'FA', 'B23: ny eksamen'],
  [
    'karakterstatus K without any grade',
    END,
    (f, line) => practical(f, line),
    { KARSTAT: 'K', KARANN: '', EKSTYPE: '', EKSTERM: '' },
    'KARSTAT',
    'FA',
    'B23',
    'KARANN',
  ],
  ['changed without any grade in September', 'etter-klage vgs', ofCase0('fam17', 'F'), { KARSTAT: 'E' }, 'KARSTAT', 'FA', 'B23'],
  ['RKV date of an ordinary pupil', END, early, { RKVDATO: '20250922' }, 'RKVDATO KLSTATUS', 'FA', 'E1'],
  ['RKV without date', END, (f) => f.FAMKODE === 'FAM18', { RKVDATO: '' }, 'RKVDATO', 'FA', 'E1'],
  ['RKV approved without FAM18', END, (f) => f.FAMKODE === 'FAM18', { FAMKODE: '' }, 'FAMKODE KARANN', 'FA', 'E1: GK + FAM18'],
  ['RKV date in the future', END, (f) => f.FAMKODE === 'FAM18', { RKVDATO: '20270301' }, 'RKVDATO', 'FA', 'E1'],
  ['RKV date that is no day', END, (f) => f.FAMKODE === 'FAM18', { RKVDATO: '20251301' }, 'RKVDATO', 'F', 'E1 ÅÅÅÅMMDD'],
  ['IG without RKV', END, (f) => f.KARANN === 'IG', { RKVDATO: '' }, 'RKVDATO KARANN', 'FA', 'B26: IG only RKV'],
  ['number grade in an RKV row', END, (f) => f.FAMKODE === 'FAM18', { KARANN: '4' }, 'KARANN KLSTATUS', 'FA', 'E1', 'FAMKODE EKSTYPE'],
  ['term outside the list', END, early, { EKSTERM: 'X' }, 'EKSTERM', 'F', '$KL 20'],
  ['term blank with a standpunkt grade', END, early, { EKSTERM: '' }, 'EKSTERM', 'AI', '$KL 20'],
  [
    'hours in an ordinary subject',
    END,
    (f, line) => early(f, line) && f.FAGKODE === 'ENG1007' && f.SKOLENR!.startsWith('39'),
    { ELEVTIMER: '140' },
    'ELEVTIMER',
    'AI',
    'B09: only listed codes',
  ],
  [
    'hours missing where they are needed',
    'elevdata vgs',
    (f, line) => /^(lower-competence|minority|ordinary)$/.test(line.of) && (f.ELEVTIMER ?? '') !== '' && f.SKOLENR!.startsWith('39'),
    { ELEVTIMER: '' },
    'ELEVTIMER',
    'FA',
    'B09',
  ],
  ['hours that are no number', 'elevdata vgs', (f) => (f.ELEVTIMER ?? '') !== '', { ELEVTIMER: 'mange' }, 'ELEVTIMER', 'F', '9(4)'],
  [
    'five thousand hours',
    'elevdata vgs',
    (f) => (f.ELEVTIMER ?? '') !== '',
    { ELEVTIMER: '5000' },
    'ELEVTIMER',
    'A',
    'a year of 5000 hours',
  ],
  [
    'grunnskole: ny eksamen',
    GS,
    (f, line) => tenth(f, line) && f.EKSTYPE === 'S',
    { KARSTAT: 'N' },
    'KARSTAT',
    'FA',
    '25-09: NUS in grunnskole = error',
  ],
  [
    'grunnskole: private candidate',
    GS,
    (f, line) => tenth(f, line) && noExam(f) && f.KARSTP !== '',
    { KLSTATUS: 'P', KARSTP: '', EKSTERM: '', STARTDAT: '', KART1: '' },
    'KLSTATUS',
    'FA',
    'issue: grunnskole',
  ],
  [
    'grunnskole: code of upper secondary',
    GS,
    (f, line) => tenth(f, line) && noExam(f),
    { FAGKODE: 'ENG1007' },
    'FAGKODE',
    'FA',
    '$KL 6 same level',
  ],
  ['grunnskole: grade 7', GS, (f, line) => tenth(f, line) && noExam(f), { KARSTP: '7' }, 'KARSTP', 'F', 'B26'],
  ['grunnskole: VO', GS, (f, line) => tenth(f, line) && noExam(f), { KARSTP: 'VO' }, 'KARSTP', 'FA', 'B26: 1-6 F IV IM GK'],
  ['grunnskole: D', GS, (f, line) => tenth(f, line) && noExam(f), { KARSTP: 'D' }, 'KARSTP', 'FA', 'B26'],
  ['grunnskole: GK of a young pupil', GS, (f, line) => tenth(f, line) && noExam(f), { KARSTP: 'GK' }, 'KARSTP', 'FA', 'B26: GK for adults'],
  ['grunnskole: exempt without FAM', GS, (f, line) => tenth(f, line) && noExam(f), { KARSTP: 'F' }, 'KARSTP FAMKODE', 'FA', 'nvb 65'],
  ['grunnskole: grade in spite of FAM44', GS, (f) => f.FAMKODE === 'FAM44', { KARSTP: '4' }, 'KARSTP FAMKODE', 'FA', '20-01'],
  [
    'grunnskole: standpunkt missing',
    GS,
    (f, line) => tenth(f, line) && f.FAGKODE === 'NAT0010' && noExam(f),
    { KARSTP: '', EKSTERM: '' },
    'KARSTP',
    'FA',
    '18-01; majority',
  ],
  ['grunnskole: written exam without form', GS, (f, line) => tenth(f, line) && f.EKSTYPE === 'S', { EKSTYPE: '' }, 'EKSTYPE', 'FA', 'B15'],
  ['grunnskole: form P', GS, (f, line) => tenth(f, line) && f.EKSTYPE === 'S', { EKSTYPE: 'P' }, 'EKSTYPE KARSKR', 'FA', 'B15'],
  ['grunnskole: IM without remark', GS, (f) => f.KARMUN === 'IM', { FAMKODE: '' }, 'FAMKODE KARMUN', 'FAI', 'B26, F15'],
  [
    'grunnskole: exam in spite of IV',
    GS,
    (f, line) => line.of === 'gs-iv' && f.KARSTP === 'IV',
    { KARMUN: '4', EKSTYPE: 'M' },
    'KARMUN KARSTP',
    'FA',
    '37-10',
  ],
  [
    'grunnskole: FAM of upper secondary',
    GS,
    (f, line) => line.of === 'gs-iv' && f.KARSTP === 'IV',
    { FAMKODE: 'FAM51' },
    'FAMKODE',
    'FA',
    'level V',
  ],
  [
    'grunnskole: FAM58 in oral norsk',
    GS,
    (f, line) => tenth(f, line) && f.FAGKODE === 'NOR0216' && noExam(f),
    { KARSTP: 'F', FAMKODE: 'FAM58' },
    'FAMKODE KARSTP',
    'FA',
    '22-02',
    'FAMKODE',
  ],
  ['grunnskole: half-year grade 9', 'termin1 gs', (f, line) => tenth(f, line) && f.KART1 === '4', { KART1: '9' }, 'KART1', 'F', 'B26'],
  [
    'grunnskole: subject code with letter O',
    'termin1 gs',
    (f, line) => tenth(f, line),
    (f) => ({ FAGKODE: f.FAGKODE!.replace('0', 'O') }),
    'FAGKODE',
    'FA',
    'A04',
  ],
])

function ofCase0(name: string, status: string): (f: Fields, line: Line) => boolean {
  return (f, line) => line.of === name && f.KLSTATUS === status
}

/** A pupil of the last year keeps the vitnemål though something happens to a subject. */
const vitnemaal = (name: string, code: string, f: Fields, columns: string): SasFault =>
  sas(name, END, 'FA', 'B26: IB, IV, IM may not stand on a vitnemål; 42-03', 'KARSTP FAMKODE BEVISTYP KARSKR', (all) => {
    const enrolled = all.find((one) => one.kind === '$EK' && ekLast(one.f, one) && one.f.BEVISTYP === 'VM')
    const row = all.find((one) => one.kind === '$KL' && one.f.FNR === enrolled?.f.FNR && last(one.f, one))
    if (enrolled === undefined || row === undefined) return undefined
    Object.assign(row.f, f)
    enrolled.f.FULLFKOD = code
    return { at: columns.includes('BEVISTYP') ? enrolled : row, columns: columns.split(' ') }
  })

const documents: readonly SasFault[] = [
  vitnemaal('vitnemål with a failed subject', 'I', { KARSTP: '1' }, 'BEVISTYP'),
  vitnemaal('vitnemål with IV', 'M', { KARSTP: 'IV' }, 'BEVISTYP'),
  vitnemaal('vitnemål with IM', 'M', { KARSKR: 'IM', EKSTYPE: 'S', FAMKODE: 'FAM39' }, 'BEVISTYP'),
  ...lines('$EK', [
    [
      'fullførtkode B with IM and FAM29',
      END,
      (f, line) => line.of === 'im-fam29' && /^.{5}[12]/.test(f.KURSKODE!),
      { FULLFKOD: 'B' },
      'FULLFKOD',
      'FA',
      'B21: M where IV or IM',
    ],
    [
      'fullførtkode I of IV alone',
      END,
      (f, line) => line.of === 'fam51' && /^.{5}[12]/.test(f.KURSKODE!),
      { FULLFKOD: 'I' },
      'FULLFKOD',
      'FA',
      'B21',
    ],
    [
      'fullførtkode left unchanged after an appeal',
      'etter-klage vgs',
      (f, line) => line.of === 'klage-failed' && /^.{5}[12]/.test(f.KURSKODE!),
      { FULLFKOD: 'I' },
      'FULLFKOD',
      'FA',
      'aarshjul: husk oppdatering av fullførtkoden',
    ],
    ['start date blank in October', 'elevdata vgs', ord, { STARTDAT: '' }, 'STARTDAT', 'A', 'B02'],
    ['fullførtkode A in grunnskole', GS, tenth, { FULLFKOD: 'A' }, 'FULLFKOD', 'F', 'B21'],
    ['absence over the limit of three digits', END, ord, { FRAVDAG: '1000' }, 'FRAVDAG', 'F', '9(3)', 'FRAVDAGT'],
  ]),
  ...lines('$KL', [
    [
      'IM without remark after the day of documentation',
      'etter-klage vgs',
      (f, line) => line.of === 'im-fam39' && f.KARSKR === 'IM',
      { FAMKODE: '' },
      'FAMKODE KARSKR',
      'F',
      'B26; F15',
    ],
    ['subject status missing in June', END, early, { KLSTATUS: '' }, 'KLSTATUS', 'FA', 'B07'],
    [
      'særskilt with standpunkt IV',
      'etter-klage vgs',
      (f) => f.KARSTAT === 'S',
      { KARSTP: 'IV' },
      'KARSTP KARSTAT KARMUN',
      'FA',
      '33-09: IV gives no særskilt',
      'FULLFKOD',
    ],
    ['grade 7 after appeals', 'etter-klage vgs', (f) => f.KARSTAT === 'K', { KARSKR: '7' }, 'KARSKR', 'F', 'B26', 'FULLFKOD'],
    [
      'subject code with letter O in October',
      'elevdata vgs',
      (f, line) => ord(f, line) && f.FAGKODE!.includes('0'),
      (f) => ({ FAGKODE: f.FAGKODE!.replace('0', 'O') }),
      'FAGKODE',
      'FA',
      'A04',
    ],
    ['subject status outside the list in October', 'elevdata vgs', ord, { KLSTATUS: 'Z' }, 'KLSTATUS', 'F', 'B07'],
    [
      'standpunkt of an exempt subject (FAM43)',
      END,
      (f) => f.FAMKODE === 'FAM43',
      { KARSTP: '4' },
      'KARSTP FAMKODE KLSTATUS',
      'FA',
      'FAM43: fritatt fra fag',
      'KLSTATUS',
    ],
  ]),
]

const remarks: readonly SasFault[] = lines('$VM', [
  ['VMM outside the list', END, ofCase('absence-ten', 'forstegang'), { VMMKODE: 'VMM99' }, 'VMMKODE', 'F', 'B18'],
  ['VMM05, which there is not', END, ofCase('absence-ten', 'forstegang'), { VMMKODE: 'VMM05' }, 'VMMKODE', 'F', 'vigo-kodeverk 5'],
  ['expired VMM', END, ofCase('absence-ten', 'forstegang'), { VMMKODE: 'VMM12' }, 'VMMKODE', 'FA', 'expired', 'KARORD KARATF'],
  [
    'VMM of grunnskole',
    END,
    ofCase('absence-ten', 'taf', 'trade-in-school', 'forstegang'),
    { VMMKODE: 'VMM35' },
    'VMMKODE',
    'FA',
    'level G',
  ],
  ['VMM32 without parameter', END, (f) => f.VMMKODE === 'VMM32', { VMMVAR1: '' }, 'VMMVAR1 VMMKODE', 'FA', 'parameters'],
  [
    'VMM31 with a date of another form',
    END,
    ofCase('absence-ten', 'forstegang'),
    { VMMKODE: 'VMM31', VMMVAR1: '20260601' },
    'VMMVAR1',
    'FA',
    'dd.mm.åååå',
  ],
  [
    'parameter that the text does not need',
    END,
    ofCase('absence-ten', 'forstegang'),
    { VMMVAR1: 'noe' },
    'VMMVAR1',
    'AI',
    'only if the text needs one',
  ],
  ['grunnskole: VMM of upper secondary', GS, () => true, { VMMKODE: 'VMM06', VMMVAR1: '' }, 'VMMKODE', 'FA', 'level V', 'KARORD KARATF'],
  ['grunnskole: VMM01 without date', GS, (f) => f.VMMKODE === 'VMM01', { VMMVAR1: '' }, 'VMMVAR1 VMMKODE', 'FA', 'ddmmåå'],
])

export const SAS_FAULTS: readonly SasFault[] = [...identity, ...structure, ...enrolment, twoActive, ...subjects, ...documents, ...remarks]
