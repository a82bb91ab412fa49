import {
  type CheckedFile,
  type CheckRunOptions,
  findTableHeader,
  formatOf,
  type Loaded,
  type LoadStep,
  loadShaped,
  noMapping,
  problemFile,
  type Rule,
  rowsAboveHeader,
  type SpareArrays,
  shapeTable,
  skoleaarOn,
  type TableHeader,
} from '#core'
import { type SniffedText, textFacts } from './open-check.ts'
import { readGrid } from './read-grid.ts'

/** A grade table larger than this is no list that people made; it is read as it stands. */
export const SHAPED_BYTES = 32 * 1024 * 1024
/** Columns behind the header's that are kept: notes that somebody wrote beside the table. */
const MORE_COLUMNS = 20

/** A text file that begins like a grade table of some shape. */
export interface TextShape {
  readonly text: SniffedText
  readonly header: TableHeader
}

/** Whether a text file is to be read as a grade table; null when it is not, or was told to be something else. */
export function shapeOf(text: SniffedText, options: CheckRunOptions): TextShape | null {
  if (options.filtype !== null && options.filtype !== 'karakterfil') return null
  const header = findTableHeader(
    text.sample.rows.map(({ row, fields }) => ({ row, hidden: false, texts: fields })),
    options.mapping ?? noMapping,
  )
  return header === null ? null : { text, header }
}

/** Puts a text file in shape and loads it; null when its rows turn out to be no grade table after all. */
export function loadShapedText(
  { text, header }: TextShape,
  pieces: readonly Uint8Array[],
  options: CheckRunOptions,
  rules: readonly Rule[],
  spare: SpareArrays,
): Generator<LoadStep, Loaded> | null {
  const { bomLength, delimiter, encoding, sample } = text
  const bytes = pieces.reduce((sum, { length }) => sum + length, 0)
  const fields = header.headers.at(-1) === '' ? header.headers.length - 1 : header.headers.length
  const [first, ...others] = pieces
  const format = formatOf('karakterfil')
  const read = readGrid([first!.subarray(bomLength), ...others], {
    delimiter,
    encoding,
    columns: Math.max(header.headers.length, ...sample.rows.map((row) => row.fields.length)) + MORE_COLUMNS,
    fields,
    layout: { format },
    spare,
  })
  if (!read.ok) {
    const known = { format: format.id, formatTitle: format.title, ...textFacts({ encoding, delimiter }, null), bytes }
    return failed(problemFile(options, read.problem, known))
  }
  const { grid, odd, facts } = read.value
  const table = shapeTable([grid], {
    mapping: options.mapping ?? noMapping,
    today: options.today,
    skoleaar: options.skoleaar,
    standardSkoleaar: skoleaarOn(options.today),
    kodeverk: options.kodeverk ?? null,
  })
  if (table === null) return null
  const headerRow = sample.rows.find(({ row }) => row === table.headerRows[0])
  return loadShaped(
    table,
    {
      // Beside the header's last name there may be notes; they have a field of their own in every line that Excel writes.
      odd: odd.filter(({ found, expected }) => found > header.headers.length || found < expected),
      rowsAbove: headerRow === undefined || header.headerRows.length > 1 ? null : rowsAboveHeader(headerRow, sample.rows),
      bytes,
      file: textFacts({ encoding, delimiter }, facts),
    },
    options,
    rules,
    spare,
  )
}

// biome-ignore lint/correctness/useYield: a load that fails at once has no progress to tell.
function* failed(file: CheckedFile): Generator<LoadStep, Loaded> {
  return { ok: false, file }
}
