import type { SourceId } from '../norms/source-id.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Format, FormatColumn, RecordLayout, UnusedColumn } from './format.ts'

/** Format notation of the interface: x(n) is text of at most n characters, 9(n) digits, =(n) digits of exactly n. */
type Notation = `${'x' | '9' | '='}(${number})`
type Line = readonly [key: ColumnKey | null, id: string, notation: Notation | null, mandatory: 'J' | 'N']

function record(id: RecordId, lineId: string, prefix: string, key: readonly ColumnKey[], lines: readonly Line[]): RecordLayout {
  return {
    id,
    lineId,
    key,
    columns: lines.map((line, index) => toColumn(line, `SAS3-${prefix}-${String(index + 1).padStart(2, '0')}` as SourceId)),
  }
}

function toColumn([key, name, notation, mandatory]: Line, source: SourceId): FormatColumn | UnusedColumn {
  if (key === null || notation === null) return { key: null, name }
  const column = { key, name, width: Number(notation.slice(2, -1)), mandatory: mandatory === 'J', source }
  if (notation.startsWith('x')) return column
  return { ...column, digits: notation.startsWith('=') ? 'exact' : 'at-most' }
}

const ELEVKURS_KEY = ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'] as const satisfies readonly ColumnKey[]

/**
 * Grensesnitt SAS 3, the file a school administration system sends to VIGO: five kinds of lines told apart by their first field, no header.
 * Widths and mandatory columns are those of the interface's tables. That FNR, dates and SKOLENR need exactly n digits is inferred there,
 * and so are the keys; the key of a $KL line has KARSTAT in it, because an exam taken again is a line of its own.
 */
export const sasVigo: Format = {
  id: 'sas-vigo',
  title: { nb: 'SAS til VIGO (grensesnitt SAS 3)', nn: 'SAS til VIGO (grensesnitt SAS 3)', en: 'SAS to VIGO (interface SAS 3)' },
  shape: 'lines',
  closed: true,
  trailingSeparator: false,
  source: 'SAS3',
  records: [
    record(
      'leveranse',
      'TOF',
      'TOF',
      [],
      [
        ['linje_id', 'LINJEID', 'x(3)', 'J'],
        ['versjon', 'VERSJON', 'x(7)', 'J'],
        ['fildato', 'FILDATO', '=(8)', 'N'],
        ['melding', 'MELDING', 'x(80)', 'N'],
        ['fylkesnummer', 'FYLKESNR', '9(2)', 'J'],
        ['skolenummer', 'SKOLENR', '=(5)', 'N'],
        ['avgiver_id', 'AVGIVERID', 'x(80)', 'N'],
      ],
    ),
    record(
      'elev',
      '$EL',
      'EL',
      ['fodselsnummer'],
      [
        ['linje_id', 'LINJEID', 'x(3)', 'J'],
        ['fodselsnummer', 'FNR', '=(11)', 'J'],
        ['navn', 'ELEVNAVN', 'x(100)', 'N'],
        ['gateadresse', 'GATE2', 'x(60)', 'N'],
        ['postnummer', 'POSTNR2', '9(4)', 'N'],
        ['kommunenummer', 'KOMMNR2', '9(4)', 'N'],
        [null, '(ikke i bruk)', null, 'N'],
        ['morsmaal', 'MORSMKOD', 'x(3)', 'N'],
        ['fritekst', 'FRITEKST', 'x(60)', 'N'],
      ],
    ),
    record('elevkurs', '$EK', 'EK', ELEVKURS_KEY, [
      ['linje_id', 'LINJEID', 'x(3)', 'J'],
      ['fodselsnummer', 'FNR', '=(11)', 'J'],
      ['skoleaar', 'SKOLEAR', '9(8)', 'J'],
      ['skolenummer', 'SKOLENR', '=(5)', 'J'],
      ['programomraadekode', 'KURSKODE', 'x(10)', 'J'],
      ['klasse', 'KLASSE', 'x(40)', 'N'],
      // Mandatory in the table, yet a blank one is only warned of by VIGO: the rule on mandatory columns makes the difference.
      ['startdato', 'STARTDAT', '=(8)', 'J'],
      ['avbruddsdato', 'SLUTTDAT', '=(8)', 'N'],
      ['avbruddsaarsak', 'FRAFAARS', 'x(8)', 'N'],
      ['deltid', 'DELK', 'x(1)', 'N'],
      ['bevistype', 'BEVISTYP', 'x(2)', 'N'],
      ['fullfortkode', 'FULLFKOD', 'x(1)', 'N'],
      ['fravaer_dager', 'FRAVDAG', '9(3)', 'N'],
      ['fravaer_timer', 'FRAVTIME', '9(4)', 'N'],
      ['orden', 'KARORD', 'x(2)', 'N'],
      ['oppforsel', 'KARATF', 'x(2)', 'N'],
      ['rettstype', 'RETT2IMP', 'x(1)', 'N'],
      ['voksen', 'VOKSEN', 'x(1)', 'N'],
      ['maalform', 'MALFORM', 'x(1)', 'N'],
      ['fritekst', 'FRITEKST', 'x(60)', 'N'],
      ['fravaer_dager_totalt', 'FRAVDAGT', '9(3)', 'N'],
      ['saerskilt_spraak', 'SERSPRAK', 'x(1)', 'N'],
      ['fravaer_timer_totalt', 'FRAVTIMET', '9(4)', 'N'],
      ['rett_paabygging', 'RETTPB', 'x(1)', 'N'],
    ]),
    record(
      'fagrad',
      '$KL',
      'KL',
      [...ELEVKURS_KEY, 'fagkode', 'karakterstatus'],
      [
        ['linje_id', 'LINJEID', 'x(3)', 'J'],
        ['fodselsnummer', 'FNR', '=(11)', 'J'],
        ['skoleaar', 'SKOLEAR', '9(8)', 'J'],
        ['skolenummer', 'SKOLENR', '=(5)', 'J'],
        ['programomraadekode', 'KURSKODE', 'x(10)', 'J'],
        ['fagkode', 'FAGKODE', 'x(7)', 'J'],
        ['halvaar1', 'KART1', 'x(2)', 'N'],
        ['halvaar2', 'KART2', 'x(2)', 'N'],
        ['standpunkt', 'KARSTP', 'x(2)', 'N'],
        ['eksamen_skriftlig', 'KARSKR', 'x(2)', 'N'],
        ['eksamen_muntlig', 'KARMUN', 'x(2)', 'N'],
        ['eksamen_annen', 'KARANN', 'x(2)', 'N'],
        ['eksamensform', 'EKSTYPE', 'x(2)', 'N'],
        ['skolenummer2', 'SKOLENR2', '=(5)', 'N'],
        ['skoleaar2', 'SKOLEAR2', '9(8)', 'N'],
        ['fagstatus', 'KLSTATUS', 'x(1)', 'N'],
        ['startdato_fag', 'STARTDAT', '=(8)', 'N'],
        ['avbruddsdato_fag', 'SLUTTDAT', '=(8)', 'N'],
        ['elevtimer', 'ELEVTIMER', '9(4)', 'N'],
        ['termin', 'EKSTERM', 'x(1)', 'N'],
        ['fagmerknad', 'FAMKODE', 'x(5)', 'N'],
        ['fagmerknad_parameter', 'FAMVAR', 'x(40)', 'N'],
        ['karakterstatus', 'KARSTAT', 'x(1)', 'N'],
        ['fritekst', 'FRITEKST', 'x(60)', 'N'],
        ['rkv_dato', 'RKVDATO', '=(8)', 'N'],
      ],
    ),
    record(
      'vitnemaalsmerknad',
      '$VM',
      'VM',
      [...ELEVKURS_KEY, 'vitnemaalsmerknad'],
      [
        ['linje_id', 'LINJEID', 'x(3)', 'J'],
        ['fodselsnummer', 'FNR', '=(11)', 'J'],
        ['skoleaar', 'SKOLEAR', '9(8)', 'J'],
        ['skolenummer', 'SKOLENR', '=(5)', 'J'],
        ['programomraadekode', 'KURSKODE', 'x(10)', 'J'],
        ['vitnemaalsmerknad', 'VMMKODE', 'x(5)', 'J'],
        ['vmm_parameter1', 'VMMVAR1', 'x(255)', 'N'],
        ['vmm_parameter2', 'VMMVAR2', 'x(255)', 'N'],
      ],
    ),
  ],
}
