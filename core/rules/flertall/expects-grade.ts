import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { kurskode } from '../felles/kurskode.ts'
import { ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { remarksIn } from '../merknad/remarks-in.ts'
import type { RowView } from '../rule.ts'
import { isOrdinaryInWords } from './ordinary-in-words.ts'

/** Columns that tell whether a row can be held against what the others of its subject have. */
export const expectsGradeColumns = [
  ...ordinaryRowColumns,
  'klasse',
  'fagmerknad',
  'karakterstatus',
  'skoleaar',
  'skoleaar2',
  'deltid',
  'fullfortkode',
] as const

/**
 * Remarks that say why the grade is lacking or is somewhere else: exempt (01, 02, 12, 38, 43, 44, 58, 59), approved or assessed (03, 18,
 * 52), passed elsewhere, earlier or higher up (16, 17, 34, 46, 48, 57), a trial scheme or another document (31, 32), given as a half-year
 * or module grade (33, 60, 61), a trade test (27, 28, 53).
 */
const EXPLAINS: ReadonlySet<string> = new Set(
  ['01', '02', '03', '12', '16', '17', '18', '27', '28', '31', '32', '33', '34', '38', '43', '44', '46', '48', '52', '53', '57']
    .concat('58', '59', '60', '61')
    .map((number) => `FAM${number}`),
)

/** Lines of an exam taken again: the grades of the year stand on another line. */
const RETAKEN: ReadonlySet<string> = new Set(['N', 'U', 'S'])

// Vg1 over two years, and schooling along with an apprenticeship (TAF, YSK): the subject goes on when it has ended for others. Codes of the
// latter are not in the handbook; what data has shown is enough to be silent.
const OWN_PACE = /^(?:[AB]---|TA|YS)/

/**
 * Whether a row is an ordinary pupil's who follows the subject at the same pace as the others, so that the same can be expected of it.
 * Source: F03, F04 and F17 of the known false alarms.
 */
export function expectsGrade(row: RowView<(typeof expectsGradeColumns)[number]>): boolean {
  return (
    isOrdinaryInWords(row) &&
    !isExplained(row.fagmerknad) &&
    !RETAKEN.has(codeMeant('karakterstatus', row.karakterstatus)) &&
    (row.skoleaar2 === '' || row.skoleaar2 === row.skoleaar) &&
    row.deltid !== 'J' &&
    row.fullfortkode !== 'H' &&
    !hasOwnPace(row.programomraadekode)
  )
}

function hasOwnPace(programomraadekode: string): boolean {
  return !programomraadekode.endsWith('----') && OWN_PACE.test(kurskode(programomraadekode).variant)
}

function isExplained(fagmerknad: string): boolean {
  if (fagmerknad === '') return false
  return EXPLAINS.has(fagmerknadOf(fagmerknad)) || remarksIn(fagmerknad).some((code) => EXPLAINS.has(code))
}

/** Beginnings of programme or subject codes of the IB programme, as the county has them. */
export function isIbCode(programomraadekode: string, fagkode: string, codes: readonly string[]): boolean {
  return codes.some((start) => programomraadekode.startsWith(start) || fagkode.startsWith(start))
}
