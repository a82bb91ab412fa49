import type { PlannedElev } from './class-list.ts'
import type { MessyColumn } from './columns.ts'
import {
  asNumber,
  constant,
  dayMonthYear,
  eks,
  fagkode,
  fagnavn,
  fagstatus,
  fam,
  fnr,
  form,
  h1,
  klasse,
  navn,
  ofElev,
  ofFag,
  stp,
  threeExams,
} from './columns.ts'
import type { Shown } from './faults.ts'
import { cell, type MessyCell, type MessySheet } from './messy-sheet.ts'
import { bySubjectRows, headerOf, longRows, matrixRows, sheet, wideRows } from './tables.ts'

type Row = readonly (MessyCell | null)[]

/** One way of writing the same classes down. */
export interface Shape {
  readonly name: string
  /** What a reader of this table can see. */
  readonly shows: readonly Shown[]
  /** Only as a workbook: it has several sheets, hidden rows, dates or merged cells. */
  readonly onlyBook?: boolean
  render(elever: readonly PlannedElev[]): readonly MessySheet[]
}

const WIDE: readonly Shown[] = [
  'fodselsnummer',
  'fagkode',
  'fagstatus',
  'halvaar1',
  'standpunkt',
  'eksamen',
  'eksamensform',
  'fagmerknad',
  'pupil-on-each-row',
  'row-per-subject',
]
const without = (...left: readonly Shown[]): readonly Shown[] => WIDE.filter((one) => !left.includes(one))
const wideColumns = (): readonly MessyColumn[] => [
  fnr(),
  navn(),
  klasse(),
  fagkode(),
  fagnavn(),
  fagstatus(),
  h1(),
  stp(),
  form(),
  eks(),
  fam(),
]

const text = (...texts: readonly (string | null)[]): Row => texts.map((one) => (one === null ? null : cell(one)))
const titles: readonly Row[] = [
  text('Fjordbyen videregående skole'),
  text('Karakterliste', null, 'Utskriftsdato 18.06.2026 14:22'),
  text('Skoleår 2025-2026'),
  [],
]
const indent = (rows: readonly Row[], by: number): Row[] => rows.map((row) => [...Array.from({ length: by }, () => null), ...row])

function wide(name: string, columns: readonly MessyColumn[], shows: readonly Shown[] = WIDE, more: Partial<Shape> = {}): Shape {
  return { name, shows, render: (elever) => [sheet('Karakterer', [headerOf(columns), ...wideRows(elever, columns)])], ...more }
}

const wideShapes: readonly Shape[] = [
  wide('wide', wideColumns()),
  wide('wide with short headers', [
    fnr('Fnr'),
    navn('Elev'),
    klasse('Basisgruppe'),
    fagkode('Kode'),
    fagstatus('Status i fag'),
    h1('1. termin'),
    stp('Stp'),
    form('Eks.form'),
    eks('Eks'),
    fam('FAM-kode'),
  ]),
  wide('wide in nynorsk', [
    navn('Namn på elev'),
    fnr('FØDSELSNR.'),
    klasse(),
    fagnavn('Namn på fag'),
    fagkode('Fag-kode'),
    fagstatus(),
    h1('Halvårsvurdering 1'),
    stp('Std.pkt'),
    form('Type eksamen'),
    eks('Resultat eksamen'),
    fam('Fagmerknad'),
  ]),
  wide(
    'wide with three columns of exams and no form',
    [fnr(), navn(), klasse(), fagkode(), fagstatus(), h1(), stp(), ...threeExams(), fam()],
    without('eksamensform'),
  ),
  wide(
    'wide where Fag holds code and name',
    [fnr(), navn(), ofFag('Fag', 'fagkode', (fag) => `${fag.fagkode} ${fag.fagnavn}`), fagstatus(), h1(), stp(), form(), eks(), fam()],
    without('row-per-subject'),
  ),
  wide(
    'wide where Fag holds name and code in brackets',
    [fnr(), navn(), ofFag('Fag', 'fagkode', (fag) => `${fag.fagnavn} (${fag.fagkode})`), fagstatus(), h1(), stp(), form(), eks(), fam()],
    without('row-per-subject'),
  ),
  wide(
    'wide where the code has its class behind it',
    [
      fnr(),
      navn(),
      ofFag('Fag', 'fagkode', (fag, elev) => `${fag.fagkode}-${elev.klasse}`),
      fagstatus(),
      h1(),
      stp(),
      form(),
      eks(),
      fam(),
    ],
    without('row-per-subject'),
  ),
  wide(
    'wide by teaching group',
    [
      fnr(),
      navn(),
      ofFag('Faggruppe', 'fagkode', (fag, elev) => `${elev.klasse}/${fag.fagkode}`),
      fagstatus(),
      h1(),
      stp(),
      form(),
      eks(),
      fam(),
    ],
    without('row-per-subject'),
  ),
  wide(
    'wide by name of subject alone',
    [fnr(), navn(), klasse(), ofFag('Fag', 'fagkode', (fag) => fag.fagnavn), fagstatus(), h1(), stp(), form(), eks(), fam()],
    without('row-per-subject'),
  ),
  wide('wide with the school by name and all it can have', [
    constant('Skole', 'Fjordbyen vgs.'),
    constant('Skoleår', '2025/26'),
    ...wideColumns(),
    constant('Merknad', ''),
  ]),
  wide('wide with columns nobody knows', [
    constant('#', 'x'),
    ...wideColumns(),
    constant('Kjekt å vite', 'se perm 7'),
    constant('Sortering', '12,5'),
  ]),
  wide('wide with status in words', [
    fnr(),
    navn(),
    klasse(),
    fagkode(),
    ofFag('Status i fag', 'fagstatus', (fag) => (fag.fagstatus === 'P' ? 'Privatist' : 'Elev')),
    h1(),
    stp(),
    form(),
    eks(),
    fam(),
  ]),
  wide('wide with blanks of other kinds', [
    fnr(),
    navn(),
    klasse(),
    fagkode(),
    fagstatus(),
    h1(),
    stp(),
    ofFag('Eksamensform', 'eksamensform', (fag) => fag.eksamensform || '-'),
    ofFag('Eksamen', 'eksamen', (fag) => fag.eksamen || '#I/T'),
    ofFag('FAM', 'fagmerknad', (fag) => fag.fagmerknad || '–'),
  ]),
  wide(
    'wide with orden and absence in one cell',
    [
      fnr(),
      navn(),
      klasse(),
      fagkode(),
      fagstatus(),
      stp(),
      ofElev('Orden', 'orden', (elev) => elev.orden),
      ofElev('Oppførsel', 'oppforsel', (elev) => elev.oppforsel),
      ofElev('Fravær', 'fravaer', (elev) => `${elev.dager} d / ${elev.timer} t`),
    ],
    ['fodselsnummer', 'fagkode', 'fagstatus', 'standpunkt', 'pupil-on-each-row', 'orden', 'row-per-subject'],
  ),
  wide(
    'wide with absence in two columns',
    [
      fnr(),
      navn(),
      klasse(),
      fagkode(),
      stp(),
      ofElev('Dager', 'dager', (elev) => elev.dager),
      ofElev('Enkelttimer', 'timer', (elev) => elev.timer),
    ],
    ['fodselsnummer', 'fagkode', 'standpunkt', 'dager', 'pupil-on-each-row', 'row-per-subject'],
  ),
  wide(
    'wide with numbers for grades',
    [
      fnr(),
      navn(),
      klasse(),
      fagkode(),
      fagstatus(),
      ofFag('H1', 'halvaar1', (fag) => asNumber(fag.halvaar1)),
      ofFag('Stp', 'standpunkt', (fag) => asNumber(fag.standpunkt)),
      form(),
      ofFag('Eks', 'eksamen', (fag) => asNumber(fag.eksamen)),
      fam(),
    ],
    WIDE,
    { onlyBook: true },
  ),
  {
    name: 'wide under titles, with a total below',
    shows: WIDE,
    render(elever) {
      const columns = wideColumns()
      const total = text('Antall elever: 24', null, null, null, null, null, null, '3,9')
      const mean: Row = [cell('Gjennomsnitt'), null, null, null, null, null, cell(3.7), cell(4.1)]
      return [sheet('Rapport', [...titles, headerOf(columns), ...wideRows(elever, columns), [], total, mean])]
    },
  },
  {
    name: 'wide with blank rows and columns before it',
    shows: WIDE,
    render(elever) {
      const columns = wideColumns()
      const rows = wideRows(elever, columns).flatMap((row, i) => (i % 9 === 8 ? [row, [], []] : [row]))
      return [sheet('Ark1', indent([[], headerOf(columns), [], ...rows], 2))]
    },
  },
  {
    name: 'wide with a heading for each class',
    shows: without('pupil-on-each-row'),
    render(elever) {
      const columns = wideColumns().filter(({ header }) => header !== 'Klasse')
      const rows = wideRows(elever, columns, { classHeading: (one) => text(`Klasse: ${one}`) })
      return [sheet('Skolen', [headerOf(columns), ...rows])]
    },
  },
  {
    name: 'wide with a heading for each subject',
    shows: without('row-per-subject'),
    render(elever) {
      const columns = [fnr(), navn(), klasse(), fagstatus(), h1(), stp(), form(), eks(), fam()]
      const rows = bySubjectRows(elever, columns, (fag) => text(`${fag.fagkode} ${fag.fagnavn}`))
      return [sheet('Fag', [headerOf(columns), ...rows])]
    },
  },
  {
    name: 'wide with each pupil once and filled down',
    shows: without('pupil-on-each-row'),
    render(elever) {
      const columns = wideColumns()
      return [sheet('Elever', [...titles, headerOf(columns), ...wideRows(elever, columns, { fillDown: true })])]
    },
  },
  {
    name: 'wide with each pupil on a row above the subjects',
    shows: without('pupil-on-each-row'),
    render(elever) {
      const columns = wideColumns()
      return [sheet('Elever', [headerOf(columns), ...wideRows(elever, columns, { pupilHeading: true })])]
    },
  },
  {
    name: 'wide with the header on every page',
    shows: WIDE,
    render(elever) {
      const columns = wideColumns()
      const rows = wideRows(elever, columns).flatMap((row, i) =>
        i % 25 === 24 ? [row, text('Fjordbyen vgs', null, 'Side 2'), headerOf(columns)] : [row],
      )
      return [sheet('Utskrift', [headerOf(columns), ...rows])]
    },
  },
  {
    name: 'two tables below each other, with other columns',
    shows: WIDE,
    render(elever) {
      const one = wideColumns()
      const other = [
        navn('Elevnavn'),
        fnr('Fødselsnr'),
        klasse(),
        fagkode('Emnekode'),
        fagstatus(),
        h1('KART1'),
        stp('KARSTP'),
        form(),
        eks('Eks.kar'),
        fam(),
      ]
      const [a, b] = ['1STA', '1STB'].map((klassen) => elever.filter((elev) => elev.klasse === klassen))
      return [
        sheet('Begge', [text('1STA'), headerOf(one), ...wideRows(a!, one), [], text('1STB'), headerOf(other), ...wideRows(b!, other)]),
      ]
    },
  },
  {
    name: 'two tables beside each other',
    shows: without('pupil-on-each-row'),
    render(elever) {
      const columns = [fnr(), navn(), klasse(), fagkode(), fagstatus(), h1(), stp(), form(), eks(), fam()]
      const [a, b] = ['1STA', '1STB'].map((klassen) =>
        wideRows(
          elever.filter((elev) => elev.klasse === klassen),
          columns,
        ),
      )
      const rows = Array.from({ length: Math.max(a!.length, b!.length) }, (_, i) => [
        ...(a![i] ?? columns.map(() => null)),
        null,
        ...(b![i] ?? []),
      ])
      return [sheet('Begge', [[...headerOf(columns), null, ...headerOf(columns)], ...rows])]
    },
  },
  {
    name: 'wide with a sheet for each class',
    shows: WIDE,
    onlyBook: true,
    render(elever) {
      const columns = wideColumns().filter(({ header }) => header !== 'Klasse')
      const sheets = ['1STA', '1STB'].map((klassen) =>
        sheet(klassen, [
          ...titles,
          headerOf(columns),
          ...wideRows(
            elever.filter((elev) => elev.klasse === klassen),
            columns,
          ),
        ]),
      )
      return [
        ...sheets,
        sheet('1STC', []),
        sheet('Forklaring', [text('IV = ikke vurdert')]),
        { ...sheet('Gammelt', [text('x')]), state: 'hidden' },
      ]
    },
  },
  {
    name: 'wide with rows hidden by a filter',
    shows: WIDE,
    onlyBook: true,
    render(elever) {
      const columns = wideColumns()
      const rows = wideRows(elever, columns)
      return [{ ...sheet('Filter', [headerOf(columns), ...rows]), hidden: new Set(rows.map((_, i) => i + 1).filter((i) => i % 3 === 0)) }]
    },
  },
  {
    name: 'wide with two rows of header',
    shows: without('eksamensform'),
    render(elever) {
      const columns = [
        fnr(),
        navn(),
        klasse(),
        fagkode(),
        fagstatus(),
        h1('1. halvår'),
        stp('Standpunkt'),
        ...threeExams('Skr', 'Mun', 'Annen'),
        fam(),
      ]
      const upper: Row = [
        { ...cell('Elev'), span: 3 },
        null,
        null,
        { ...cell('Fag'), span: 2 },
        null,
        { ...cell('Karakterer'), span: 2 },
        null,
        { ...cell('Eksamen'), span: 3 },
        null,
        null,
        null,
      ]
      return [sheet('To rader', [upper, headerOf(columns), ...wideRows(elever, columns)])]
    },
  },
  {
    name: 'wide with formulas for grades',
    shows: WIDE,
    onlyBook: true,
    render(elever) {
      const columns = wideColumns().map((column) =>
        column.header === 'Standpunkt'
          ? { ...column, cell: (...given: Parameters<MessyColumn['cell']>) => ({ ...column.cell(...given)!, formula: true }) }
          : column,
      )
      return [sheet('Formler', [headerOf(columns), ...wideRows(elever, columns)])]
    },
  },
]

/** How a pupil may be known; the number itself cannot be checked in most. */
const identityShapes: readonly Shape[] = [
  wide(
    'number as birth date and five digits',
    [
      ofElev('Fødselsdato', 'dato', ({ fodselsnummer: n }) => `${n.slice(0, 2)}.${n.slice(2, 4)}.20${n.slice(4, 6)}`),
      ofElev('Personnummer', 'fem', ({ fodselsnummer: n }) => n.slice(6)),
      navn(),
      klasse(),
      fagkode(),
      fagstatus(),
      h1(),
      stp(),
      form(),
      eks(),
      fam(),
    ],
    without('fodselsnummer', 'pupil-on-each-row'),
  ),
  wide(
    'number with its last digits hidden',
    [
      ofElev('Fødselsnr', 'fodselsnummer', ({ fodselsnummer: n }) => `${n.slice(0, 6)}*****`),
      navn(),
      klasse(),
      fagkode(),
      fagstatus(),
      h1(),
      stp(),
      form(),
      eks(),
      fam(),
    ],
    without('fodselsnummer'),
  ),
  wide(
    'birth date in the column of numbers',
    [
      ofElev('Fødselsnr', 'fodselsnummer', (elev) => dayMonthYear(elev.fodselsdato)),
      navn(),
      klasse(),
      fagkode(),
      fagstatus(),
      h1(),
      stp(),
      form(),
      eks(),
      fam(),
    ],
    without('fodselsnummer'),
  ),
  wide(
    'pupil number',
    [
      ofElev('Elevnr', 'elevnummer', (elev) => elev.elevnummer),
      navn(),
      klasse(),
      fagkode(),
      fagstatus(),
      h1(),
      stp(),
      form(),
      eks(),
      fam(),
    ],
    without('fodselsnummer'),
  ),
  wide('name alone', [navn(), klasse(), fagkode(), fagstatus(), h1(), stp(), form(), eks(), fam()], without('fodselsnummer')),
  wide(
    'name and birth date as Excel keeps it',
    [
      ofElev('Etternavn', 'etternavn', (elev) => elev.etternavn),
      ofElev('Fornavn', 'fornavn', (elev) => elev.fornavn),
      ofElev('Født', 'dato', (elev) => new Date(`${elev.fodselsdato}T00:00:00Z`)),
      klasse(),
      fagkode(),
      fagstatus(),
      h1(),
      stp(),
      form(),
      eks(),
      fam(),
    ],
    without('fodselsnummer'),
  ),
]

const WORDS = [
  { halvaar1: 'Halvår 1', standpunkt: 'Standpunkt', skriftlig: 'Eksamen skriftlig', muntlig: 'Eksamen muntlig' },
  { halvaar1: 'Halvårsvurdering 1', standpunkt: 'Stp', skriftlig: 'Skriftlig eksamen', muntlig: 'Munnleg' },
  { halvaar1: '1. termin', standpunkt: 'STANDPUNKTKARAKTER', skriftlig: 'Eksamen - skriftlig', muntlig: 'Eksamen - muntlig' },
] as const

const LONG: readonly Shown[] = ['fodselsnummer', 'fagkode', 'fagstatus', 'halvaar1', 'standpunkt', 'eksamen', 'pupil-on-each-row']

const longShapes: readonly Shape[] = [
  ...WORDS.map(
    (words, i): Shape => ({
      name: `long, its kinds called ${words.standpunkt}`,
      shows: LONG,
      render(elever) {
        const columns = [fnr(), navn(), klasse(), fagkode(), fagnavn(), fagstatus()]
        const header = [
          ...headerOf(columns),
          cell(['Vurderingstype', 'Type karakter', 'Karaktertype'][i]!),
          cell(['Karakter', 'Kar', 'Resultat'][i]!),
        ]
        return [sheet('Lang', [header, ...longRows(elever, columns, { words })])]
      },
    }),
  ),
  {
    name: 'long with orden and oppførsel as rows',
    shows: ['fodselsnummer', 'fagkode', 'halvaar1', 'standpunkt', 'eksamen', 'orden'],
    render(elever) {
      const columns = [fnr(), navn(), klasse(), fagkode()]
      const rows = longRows(elever, columns, { words: WORDS[0], conduct: true })
      return [sheet('Lang', [...titles, [...headerOf(columns), cell('Vurderingstype'), cell('Karakter')], ...rows])]
    },
  },
  {
    name: 'long with each value once and filled down',
    shows: ['fodselsnummer', 'fagkode', 'fagstatus', 'halvaar1', 'standpunkt', 'eksamen'],
    render(elever) {
      const columns = [fnr(), navn(), klasse(), fagkode(), fagstatus()]
      let last = -1
      const rows = elever.flatMap((elev) =>
        longRows([elev], columns, { words: WORDS[0] }).map((row) => {
          const seen = last === elev.id
          last = elev.id
          return seen ? row.map((one, c) => (c < 3 ? null : one)) : row
        }),
      )
      return [sheet('Lang', [[...headerOf(columns), cell('Vurderingstype'), cell('Karakter')], ...rows])]
    },
  },
]

const MATRIX: readonly Shown[] = ['fodselsnummer', 'standpunkt']

/** The grade column of one kind per subject; `over` says what stands over it. */
function matrix(name: string, over: (code: string, subject: string) => string, more: Partial<Shape> = {}): Shape {
  return {
    name,
    shows: MATRIX,
    render(elever) {
      const pupil = [fnr(), navn()]
      const header = [
        ...headerOf(pupil),
        ...elever[0]!.fag.slice(0, 4).map(({ fagkode: code, fagnavn: subject }) => cell(over(code, subject))),
      ]
      return [sheet('1STA', [text('Standpunktkarakterer'), header, ...matrixRows(elever, pupil, [{ lower: '', field: 'standpunkt' }])])]
    },
    ...more,
  }
}

/** Subjects over kinds of grade, in merged cells. */
function twoRows(name: string, over: (code: string, subject: string) => string, lower: readonly [string, string]): Shape {
  return {
    name,
    shows: ['fodselsnummer', 'standpunkt', 'eksamen', 'orden'],
    render(elever) {
      const pupil = [fnr(), navn()]
      const behind = [ofElev('Orden', 'orden', (elev) => elev.orden), ofElev('Oppførsel', 'oppforsel', (elev) => elev.oppforsel)]
      const subjects = elever[0]!.fag.slice(0, 4)
      const upper = [
        ...headerOf(pupil),
        ...subjects.flatMap(({ fagkode: code, fagnavn: subject }) => [{ ...cell(over(code, subject)), span: 2 }, null]),
        ...headerOf(behind),
      ]
      const under = [null, null, ...subjects.flatMap(() => [cell(lower[0]), cell(lower[1])]), null, null]
      const per = [
        { lower: lower[0], field: 'standpunkt' as const },
        { lower: lower[1], field: 'eksamen' as const },
      ]
      return [sheet('1STA', [...titles, upper, under, ...matrixRows(elever, pupil, per, behind)])]
    },
  }
}

const matrixShapes: readonly Shape[] = [
  matrix('matrix by code', (code) => code),
  matrix('matrix by code and name', (code, name) => `${code} ${name}`),
  matrix('matrix by name and code', (code, name) => `${name} (${code})`),
  matrix('matrix by name', (_, name) => name),
  matrix('matrix by code over a kind', (code) => `${code} Stp`),
  twoRows('matrix with codes over Stp and Eks', (code) => code, ['Stp', 'Eks']),
  twoRows('matrix with codes and names over Standpunkt and Eksamen', (code, name) => `${code} ${name}`, ['Standpunkt', 'Eksamen']),
  twoRows('matrix with names over Stp and Eks', (_, name) => name, ['Stp', 'Eks']),
  {
    name: 'matrix with a sheet for each class and averages below',
    shows: MATRIX,
    onlyBook: true,
    render(elever) {
      const pupil = [fnr(), navn()]
      return ['1STA', '1STB'].map((klassen) => {
        const own = elever.filter((elev) => elev.klasse === klassen)
        const header = [...headerOf(pupil), ...own[0]!.fag.slice(0, 4).map(({ fagkode: code }) => cell(code))]
        const mean: Row = [cell('Snitt'), null, cell(3.9), cell(4.1), cell(3.5), cell(4)]
        return sheet(klassen, [
          text(`Standpunkt ${klassen}`),
          [],
          header,
          ...matrixRows(own, pupil, [{ lower: '', field: 'standpunkt' }]),
          mean,
        ])
      })
    },
  },
]

export const shapes: readonly Shape[] = [...wideShapes, ...identityShapes, ...longShapes, ...matrixShapes]
