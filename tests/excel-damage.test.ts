import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { checkText, foundHits } from './support/check-text.ts'
import { CLEAN_FILES, type CleanFile } from './support/excel-damage/clean-files.ts'
import { asFile, DAMAGES, type DamagedCell, damagedCells, withCells } from './support/excel-damage/damage.ts'
import { excelCell } from './support/excel-damage/excel-cell.ts'
import { repairBytes } from './support/repair-text.ts'

const optionsFor = ({ fileName }: CleanFile) => ({ fileName, fylke: '40', leveranse: 'sluttkarakterer' as const, skoleaar: '2025-2026' })

/** Row ids that nobody reads, numbers that may have decimals, and free text, where a hyphen or blank is the writer's own business. */
const LEFT_ALONE: Readonly<Record<string, (cell: DamagedCell) => boolean>> = {
  'karakterer.csv': ({ position, before, after }) => position === 1 && after === before.replace('-', '\u2011'),
  'sas-vigo-40012.txt': ({ row, position, before }) =>
    (row === 1 && [1, 3, 6].includes(position)) || (position === 3 && before.startsWith('Eksempel')) || isLineId(before),
  'ssbResultat.csv': ({ position, after }) =>
    position < 3 || (position === 8 && after.endsWith('\u00a0')) || position === 16 || position === 17,
  'ssbResultatfag.csv': ({ position }) => position < 3,
}

function isLineId(text: string): boolean {
  return text === 'TOF' || /^\$[A-Z]{2}$/.test(text)
}

/** The file to the last byte; a cell that was quoted stays quoted, so then the cells are compared. */
function expectFile(bytes: Uint8Array, rows: readonly (readonly string[])[], damaged: readonly DamagedCell[]): void {
  const read = Papa.parse<string[]>(Buffer.from(bytes).toString('utf8').slice(1), { delimiter: ';', skipEmptyLines: true }).data
  expect(read).toEqual(rows)
  if (!damaged.some(({ after }) => after.includes('"'))) expect(Buffer.from(bytes).equals(asFile(rows))).toBe(true)
}

describe('Excel opens a CSV file and saves it', () => {
  it.each([
    ['01810864629', '1810864629', '1810864629'],
    ['12019912345', '12019912345', '12019912345'],
    ['00301', '301', '301'],
    ['3/4', '03.apr', '4-Mar'],
    ['1-2', '01.feb', '2-Jan'],
    ['18.08.2025', '18.08.2025', '18.08.2025'],
    ['2025-08-18', '18.08.2025', '8/18/2025'],
    ['MAR2003', 'mar.03', 'Mar-03'],
    ['SEP1001', 'SEP1001', 'SEP1001'],
    ['="01810864629"', '01810864629', '01810864629'],
    ['-Lie, Anna', '#NAVN?', '#NAME?'],
    ['ENG1007', 'ENG1007', 'ENG1007'],
    ['2025-2026', '2025-2026', '2025-2026'],
  ])('%s', (text, norwegian, american) => {
    expect(excelCell(text, { country: 'nb-NO', columns: 'wide' })).toBe(norwegian)
    expect(excelCell(text, { country: 'en-US', columns: 'wide' })).toBe(american)
  })

  it('keeps fewer digits in narrow columns', () => {
    expect(excelCell('12019912345', { country: 'nb-NO', columns: 'narrow' })).toBe('1,2E+10')
    expect(excelCell('120199123456', { country: 'nb-NO', columns: 'wide' })).toBe('1,20199E+11')
  })
})

describe.each(CLEAN_FILES)('$fileName', (file) => {
  const options = optionsFor(file)

  it('is clean before it is damaged', async () => {
    expect(foundHits(await checkText(asFile(file.rows), options))).toEqual([])
  })

  it.each(Object.entries(DAMAGES))(
    '%s: each damaged cell is told once, and a sure repair is what stood there',
    async (_, damage) => {
      for (const cell of damagedCells(file, damage)) {
        if (LEFT_ALONE[file.fileName]!(cell)) continue
        const hits = foundHits(await checkText(asFile(withCells(file, [cell])), options))
        const told = `row ${cell.row}, field ${cell.position + 1}: «${cell.before}» -> «${cell.after}»`
        expect(
          hits.map(({ row, rule }) => `${row} ${rule}`),
          told,
        ).toHaveLength(1)
        expect(hits[0]!.row, told).toBe(cell.row)
        expect(hits[0]!.fix ?? cell.before, told).toBe(cell.before)
      }
    },
    60_000,
  )

  it('a line id that is damaged is told on its line', async () => {
    for (const damage of Object.values(DAMAGES)) {
      for (const cell of damagedCells(file, damage).filter(({ before }) => isLineId(before))) {
        const hits = foundHits(await checkText(asFile(withCells(file, [cell])), options))
        expect(hits.some(({ row }) => row === cell.row)).toBe(true)
      }
    }
  })

  it.each(Object.entries(DAMAGES))(
    '%s: rettopp gives back what stood in every cell it repairs, and touches no other',
    async (_, damage) => {
      const cells = damagedCells(file, damage).filter((cell) => !LEFT_ALONE[file.fileName]!(cell))
      const damaged = asFile(withCells(file, cells))
      const { done, bytes } = await repairBytes(damaged, options)
      const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.position}`, cell]))
      const repaired = done.fixes.map((fix) => byPlace.get(`${fix.row} ${fix.columnNumber - 1}`)!)
      // Whatever is repaired was damaged, and reads as it did.
      expect(done.fixes.map(({ after }) => after)).toEqual(repaired.map(({ before }) => before))
      const left = cells.filter((cell) => !repaired.includes(cell))
      expectFile(bytes, withCells(file, left), cells)
    },
    60_000,
  )
})

describe('what is surely repaired', () => {
  // A file whose every cell of these ways can be given back, by way: damage that loses nothing.
  it.each([
    'an apostrophe in front',
    'the formula by which Excel keeps text',
    'a no-break space behind',
    'dates as day numbers',
  ])('%s is undone to the last byte in a grade table', async (name) => {
    const file = CLEAN_FILES[0]!
    const cells = damagedCells(file, DAMAGES[name]!).filter((cell) => !LEFT_ALONE[file.fileName]!(cell))
    expect(cells.length).toBeGreaterThan(1)
    const { done, bytes } = await repairBytes(asFile(withCells(file, cells)), optionsFor(file))
    expect(done.leftOut).toEqual([])
    expectFile(bytes, file.rows, cells)
  })

  it('lost zeros of identity and school numbers are given back', async () => {
    const file = CLEAN_FILES[0]!
    const cells = damagedCells(file, DAMAGES['opened and saved in Norwegian Excel']!)
    expect(cells.map(({ position }) => position)).toEqual(expect.arrayContaining([0, 3]))
    const { bytes } = await repairBytes(asFile(withCells(file, cells)), optionsFor(file))
    expect(Buffer.from(bytes).equals(asFile(file.rows))).toBe(true)
  })
})
