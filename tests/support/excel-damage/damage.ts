import { type ExcelOptions, excelCell } from './excel-cell.ts'

/** A way a clean cell is damaged; answers the cell as it was where it does nothing to it. */
export type Damage = (text: string) => string

const open =
  (country: ExcelOptions['country'], columns: ExcelOptions['columns']): Damage =>
  (text) =>
    excelCell(text, { country, columns })

/** Day number as Excel keeps a date: a workbook read by a program that does not look at formats. */
function serial(text: string): string {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text)
  if (parts === null) return text
  const days = (Date.UTC(Number(parts[3]), Number(parts[2]) - 1, Number(parts[1])) - Date.UTC(1899, 11, 30)) / 86_400_000
  return String(days)
}

/** Every way of section 7 of the design, by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'opened and saved in Norwegian Excel': open('nb-NO', 'wide'),
  'opened and saved in Norwegian Excel with narrow columns': open('nb-NO', 'narrow'),
  'opened and saved in American Excel': open('en-US', 'wide'),
  'opened and saved in American Excel with narrow columns': open('en-US', 'narrow'),
  'numbers as a program with decimals writes them': (text) => (/^\d+$/.test(text) ? `${String(BigInt(text))}.0` : text),
  'an apostrophe in front': (text) => (/^\d/.test(text) || /^[A-Z]{1,3}\d*$/.test(text) ? `'${text}` : text),
  'the formula by which Excel keeps text': (text) => (text === '' ? '' : `="${text}"`),
  'a no-break space behind': (text) => (text === '' ? '' : `${text}\u00a0`),
  'hyphens that do not break': (text) => text.replaceAll('-', '\u2011'),
  'dates as day numbers': serial,
}

/** A cell that is damaged: its row as Excel counts, its position from 0, and what stood and stands there. */
export interface DamagedCell {
  readonly row: number
  readonly position: number
  readonly before: string
  readonly after: string
}

/** Rows of a file, the first as row 1; `from` is the first row that is not a header. */
export interface CleanRows {
  readonly rows: readonly (readonly string[])[]
  readonly from: number
}

/** The cells a way of damage changes, each distinct one of a column once. */
export function damagedCells({ rows, from }: CleanRows, damage: Damage): readonly DamagedCell[] {
  const seen = new Set<string>()
  return rows.flatMap((fields, index) =>
    index + 1 < from
      ? []
      : fields.flatMap((before, position): DamagedCell[] => {
          const after = damage(before)
          const name = `${fields[0]?.startsWith('$') || fields[0] === 'TOF' ? fields[0] : ''} ${position} ${before}`
          if (after === before || seen.has(name)) return []
          seen.add(name)
          return [{ row: index + 1, position, before, after }]
        }),
  )
}

/** The rows with some cells replaced. */
export function withCells({ rows }: CleanRows, cells: readonly DamagedCell[]): readonly (readonly string[])[] {
  const changed = new Map(cells.map((cell) => [`${cell.row} ${cell.position}`, cell.after]))
  return rows.map((fields, index) => fields.map((text, position) => changed.get(`${index + 1} ${position}`) ?? text))
}

/** Rows as a file: `;` between fields, quoted where they must be, CRLF; UTF-8 with a mark, as Excel writes it. */
export function asFile(rows: readonly (readonly string[])[]): Uint8Array {
  const field = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return Uint8Array.from(Buffer.from(`\ufeff${rows.map((fields) => `${fields.map(field).join(';')}\r\n`).join('')}`, 'utf8'))
}
