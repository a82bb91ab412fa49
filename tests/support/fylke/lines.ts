// Columns written out once more, from the interface's tables, so that the layouts under test do not vouch for themselves.

/** Column ids of each kind of line in SAS 3, in their order; '-' is the position that is kept empty. */
export const COLUMNS = {
  TOF: ['LINJEID', 'VERSJON', 'FILDATO', 'MELDING', 'FYLKESNR', 'SKOLENR', 'AVGIVERID'],
  $EL: ['LINJEID', 'FNR', 'ELEVNAVN', 'GATE2', 'POSTNR2', 'KOMMNR2', '-', 'MORSMKOD', 'FRITEKST'],
  $EK: [
    ...['LINJEID', 'FNR', 'SKOLEAR', 'SKOLENR', 'KURSKODE', 'KLASSE', 'STARTDAT', 'SLUTTDAT', 'FRAFAARS', 'DELK', 'BEVISTYP', 'FULLFKOD'],
    ...[
      'FRAVDAG',
      'FRAVTIME',
      'KARORD',
      'KARATF',
      'RETT2IMP',
      'VOKSEN',
      'MALFORM',
      'FRITEKST',
      'FRAVDAGT',
      'SERSPRAK',
      'FRAVTIMET',
      'RETTPB',
    ],
  ],
  $KL: [
    ...['LINJEID', 'FNR', 'SKOLEAR', 'SKOLENR', 'KURSKODE', 'FAGKODE', 'KART1', 'KART2', 'KARSTP', 'KARSKR', 'KARMUN', 'KARANN', 'EKSTYPE'],
    ...['SKOLENR2', 'SKOLEAR2', 'KLSTATUS', 'STARTDAT', 'SLUTTDAT', 'ELEVTIMER', 'EKSTERM', 'FAMKODE', 'FAMVAR', 'KARSTAT', 'FRITEKST'],
    'RKVDATO',
  ],
  $VM: ['LINJEID', 'FNR', 'SKOLEAR', 'SKOLENR', 'KURSKODE', 'VMMKODE', 'VMMVAR1', 'VMMVAR2'],
} as const satisfies Record<string, readonly string[]>

export type Kind = keyof typeof COLUMNS
export type Fields = Record<string, string>

/** One line of a file: its kind, its values by column id, and which pupil of the generator it belongs to. */
export interface Line {
  readonly kind: Kind
  f: Fields
  /** What the pupil is an example of; 'ordinary' for most. */
  readonly of: string
  /** Text to write instead of the fields (faults in the structure). */
  raw?: string
}

/** How a school's system writes its files: all of these are left open by the interface. */
export interface Style {
  readonly delimiter: ';' | '\t' | '|'
  readonly lineEnd: '\r\n' | '\n'
  readonly utf8: boolean
}

export const PLAIN: Style = { delimiter: ';', lineEnd: '\r\n', utf8: false }

function lineText({ kind, f, raw }: Line, delimiter: string): string {
  return raw ?? COLUMNS[kind].map((id) => (id === 'LINJEID' ? (f.LINJEID ?? kind) : (f[id] ?? ''))).join(delimiter)
}

/** The bytes of a SAS file; windows-1252 unless the style says UTF-8 (with BOM). */
export function sasFile(lines: readonly Line[], style: Style = PLAIN): Uint8Array {
  const text = lines.map((line) => lineText(line, style.delimiter) + style.lineEnd).join('')
  return style.utf8 ? Buffer.from(`\ufeff${text}`, 'utf8') : Buffer.from(text, 'latin1')
}

/** A table with a header row: column names, and rows by column name. */
export interface Table {
  readonly columns: string[]
  readonly rows: Fields[]
  readonly trailing: boolean
}

export function tableFile({ columns, rows, trailing }: Table): Uint8Array {
  const end = trailing ? ';\r\n' : '\r\n'
  return Buffer.from(
    [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((cells) => cells.join(';') + end).join(''),
    'latin1',
  )
}
