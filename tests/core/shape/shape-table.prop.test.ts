import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlainDate } from '#core'
import { noMapping } from '../../../core/formats/column-mapping.ts'
import type { Grid } from '../../../core/shape/grid.ts'
import { placesOf } from '../../../core/shape/places.ts'
import { shapeTable } from '../../../core/shape/shape-table.ts'
import type { ShapeOptions } from '../../../core/shape/table-reading.ts'
import { parseSkoleaar } from '../../../core/skoleaar/skoleaar.ts'
import { cleanClasses } from '../../support/messy/class-list.ts'
import type { MessySheet } from '../../support/messy/messy-sheet.ts'
import { shapes } from '../../support/messy/shapes.ts'

const OPTIONS: ShapeOptions = {
  mapping: noMapping,
  today: '2026-06-25' as PlainDate,
  skoleaar: null,
  standardSkoleaar: parseSkoleaar('2025-2026')!,
  kodeverk: null,
}

const gridOf = (rows: readonly (readonly string[])[], sheet: string | null = null): Grid => ({
  sheet,
  rows: rows.flatMap((texts, i) => (texts.every((text) => text === '') ? [] : [{ row: i + 1, hidden: false, texts }])),
})

const textsOf = ({ rows }: MessySheet): string[][] => rows.map((row) => row.map((one) => (one === null ? '' : String(one.value))))
const textShapes = shapes.filter(({ onlyBook }) => onlyBook !== true)

const WORDS = [
  '',
  '',
  '4',
  '3,9',
  'Fødselsnummer',
  'Navn',
  'Fagkode',
  'Fag',
  'Standpunkt',
  'Stp',
  'Vurderingstype',
  'Karakter',
  'MAT1023',
  'ENG1007 Engelsk',
  'Engelsk',
  '14830850105',
  'Berg, Nora',
  'Antall: 4',
  'Klasse 2STA',
  '2STA',
  'Side 2',
]

it('takes any grid of texts without throwing, and every row leads to a row of the grid', () => {
  const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 }))
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 25 }), (rows) => {
      const grid = gridOf(rows)
      const table = shapeTable([grid], OPTIONS)
      const numbers = new Set(grid.rows.map(({ row }) => row))
      for (const { row } of table?.rows ?? []) expect(numbers.has(row)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('gives each value the place of the cell that holds it', () => {
  for (const shape of textShapes) {
    const texts = textsOf(shape.render(cleanClasses())[0]!)
    const table = shapeTable([gridOf(texts)], OPTIONS)!
    const placeOf = placesOf(table)
    table.rows.forEach(({ values }, i) => {
      table.columns.forEach(({ key, standIn }, c) => {
        const { row, position } = placeOf(i + 1, c)
        if (values[c] === '' || position < 0 || standIn) return
        const written = texts[row - 1]![position]!
        const isPart = ['fravaer_dager', 'fravaer_timer', 'navn', 'fodselsdato', 'fodselsnummer'].includes(key)
        if (isPart) expect(written, `${shape.name}: ${key} in row ${row}`).not.toBe('')
        else expect(written, `${shape.name}: ${key} in row ${row}`).toContain(values[c])
      })
    })
  }
})

it('does not mind blank rows, wherever they stand', () => {
  fc.assert(
    fc.property(fc.constantFrom(...textShapes), fc.array(fc.nat(200), { maxLength: 8 }), (shape, after) => {
      // A header of two rows, or a page foot, belongs with the row below it; blank rows come below the tenth.
      const rows = textsOf(shape.render(cleanClasses())[0]!)
      const padded = rows.flatMap((row, i) => (i > 10 && after.includes(i) ? [row, []] : [row]))
      const plain = shapeTable([gridOf(rows)], OPTIONS)!
      const spread = shapeTable([gridOf(padded)], OPTIONS)!
      expect(spread.rows.map(({ values }) => values)).toEqual(plain.rows.map(({ values }) => values))
    }),
    { numRuns: 60 },
  )
})

it('does not mind the order of columns, nor columns that nobody knows', () => {
  const rows = textsOf(shapes[0]!.render(cleanClasses())[0]!)
  const plain = shapeTable([gridOf(rows)], OPTIONS)!
  const width = rows[0]!.length
  fc.assert(
    fc.property(fc.shuffledSubarray([...Array(width + 2).keys()], { minLength: width + 2, maxLength: width + 2 }), (order) => {
      const moved = rows.map((row, r) => order.map((c) => row[c] ?? (r === 0 ? `Perm nr ${c}` : `x${r}`)))
      const table = shapeTable([gridOf(moved)], OPTIONS)!
      expect(table.columns.map(({ key }) => key)).toEqual(plain.columns.map(({ key }) => key))
      expect(table.rows.map(({ values }) => values)).toEqual(plain.rows.map(({ values }) => values))
    }),
    { numRuns: 40 },
  )
})
