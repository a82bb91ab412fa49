import { describe, expect, it } from 'vitest'
import { checkMessy, type MessyKind, plantedIn, toldBy } from './support/messy/check-messy.ts'
import { cleanClasses } from './support/messy/class-list.ts'
import { shapes } from './support/messy/shapes.ts'

// The same classes written down in the shapes that schools use. What must be found is said by the plan; where it must stand, by what wrote the file.

const KINDS: readonly MessyKind[] = [
  'xlsx',
  { delimiter: ';', encoding: 'windows-1252' },
  { delimiter: ',', encoding: 'utf-8' },
  { delimiter: '\t', encoding: 'utf-8-bom' },
]

const cases = shapes.flatMap((shape) =>
  KINDS.filter((kind) => kind === 'xlsx' || shape.onlyBook !== true).map((kind) => ({
    shape,
    kind,
    name: `${shape.name}, ${kind === 'xlsx' ? 'a workbook' : `${kind.encoding} with ${JSON.stringify(kind.delimiter)}`}`,
  })),
)

describe.each(cases)('$name', ({ shape, kind }) => {
  it('gives no finding for classes in whose grades nothing is wrong', async () => {
    const file = await checkMessy(shape, kind, cleanClasses())
    expect(file.problem).toBeNull()
    expect(toldBy(file)).toEqual([])
  })

  it('finds each planted fault at its cell, once, and nothing else', async () => {
    const { elever, lines } = plantedIn(shape, kind)
    const file = await checkMessy(shape, kind, elever)
    expect(file.problem).toBeNull()
    expect(toldBy(file).sort()).toEqual([...lines].sort())
  })
})
