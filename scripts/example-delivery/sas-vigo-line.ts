/** Column ids of each record kind of the interface, in order; '-' is the position that is not in use. */
const COLUMNS = {
  TOF: 'LINJEID VERSJON FILDATO MELDING FYLKESNR SKOLENR AVGIVERID',
  $EL: 'LINJEID FNR ELEVNAVN GATE2 POSTNR2 KOMMNR2 - MORSMKOD FRITEKST',
  $EK: 'LINJEID FNR SKOLEAR SKOLENR KURSKODE KLASSE STARTDAT SLUTTDAT FRAFAARS DELK BEVISTYP FULLFKOD FRAVDAG FRAVTIME KARORD KARATF RETT2IMP VOKSEN MALFORM FRITEKST FRAVDAGT SERSPRAK FRAVTIMET RETTPB',
  $KL: 'LINJEID FNR SKOLEAR SKOLENR KURSKODE FAGKODE KART1 KART2 KARSTP KARSKR KARMUN KARANN EKSTYPE SKOLENR2 SKOLEAR2 KLSTATUS STARTDAT SLUTTDAT ELEVTIMER EKSTERM FAMKODE FAMVAR KARSTAT FRITEKST RKVDATO',
  $VM: 'LINJEID FNR SKOLEAR SKOLENR KURSKODE VMMKODE VMMVAR1 VMMVAR2',
} as const

export type LineKind = keyof typeof COLUMNS

/** A line of the interface by column id; columns left out are blank. Cells may be changed to plant a fault. */
export interface Line {
  readonly kind: LineKind
  readonly cells: Record<string, string>
}

/** `line('$VM', { FNR: '…', VMMKODE: 'VMM06' })` */
export function line(kind: LineKind, cells: Record<string, string>): Line {
  return { kind, cells: { LINJEID: kind, ...cells } }
}

/** Lines as text with ';' between fields and CRLF behind each. */
export function linesAsText(lines: readonly Line[]): string {
  return lines
    .map(
      ({ kind, cells }) =>
        `${columnsOf(kind)
          .map((id) => cells[id] ?? '')
          .join(';')}\r\n`,
    )
    .join('')
}

function columnsOf(kind: LineKind): readonly string[] {
  return COLUMNS[kind].split(' ')
}
