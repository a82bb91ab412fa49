import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectFormat } from '../../../core/formats/detect-format.ts'
import { RESULTAT, RESULTATFAG } from './known-headers.ts'

const field = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'TOF',
    '$EL',
    'Fag',
    'Status',
    'Skole',
    'Fødselsnummer',
    'Fagkode',
    'Standpunkt',
    'Personnummer',
    'Sluttdato',
    '__proto__',
    '',
  ),
)
const rows = fc
  .array(fc.array(field, { maxLength: 30 }), { maxLength: 20 })
  .map((table) => table.map((fields, index) => ({ row: index + 1, fields })))

test('any table gives an answer or a problem, never a throw, and the same one twice', () => {
  fc.assert(
    fc.property(rows, fc.string(), fc.option(fc.constantFrom('karakterfil', 'sas-vigo', 'wis-elever')), (table, fileName, filtype) => {
      const result = detectFormat({ rows: table }, { fileName, filtype })
      expect(detectFormat({ rows: table }, { fileName, filtype })).toEqual(result)
      if (result.ok) {
        const positions = result.value.columns.flatMap((columns) => columns.map(({ position }) => position))
        if (result.value.format.shape === 'table') expect(new Set(positions).size).toBe(positions.length)
      } else expect(result.problem.code).toMatch(/^format-/)
    }),
  )
})

test.each([
  ['ssb-resultat', RESULTAT],
  ['ssb-resultatfag', RESULTATFAG],
])('%s is recognised in any order of its columns, with every column at its place', (id, header) => {
  const names = header.split(';').filter((name) => name !== '')
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: Math.ceil(names.length * 0.8) }), (fields) => {
      const result = detectFormat({ rows: [{ row: 1, fields }] }, { fileName: '', filtype: null })
      if (!result.ok) throw new Error(result.problem.code)
      expect(result.value.format.id).toBe(id)
      expect(result.value.unknownColumns).toEqual([])
      expect(result.value.missingColumns).toHaveLength(names.length - fields.length)
      for (const { column, position } of result.value.columns[0]!) expect(fields[position]).toBe(column.name)
    }),
  )
})
