import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SpareArrays } from '#core'
import type { checkAll as CheckAll } from '../../../toolkit/workers/check-all.ts'
import { checkPath } from '../../../toolkit/workers/check-path.ts'
import { jsonOf, RUN } from '../../support/check-in-cuts.ts'
import { resultatfagLines, sasVigoLines, toBytes } from '../../support/planted-delivery.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { fileName: _, ...CHECK } = RUN
const none = () => undefined

const resultatfag = resultatfagLines(700)
const quoted = [resultatfag[0]!, ...resultatfag.slice(1, 90).map((line) => line.replace(/^6188;(\d+);/, '"6188";"$1";'))]
const fewColumns = resultatfag.slice(0, 200).map((line) => line.split(';').slice(0, 15).join(';'))
/** Files of two kinds, long and short, clean and odd, some that stop halfway: what each leaves behind must be nothing to the next. */
const FILES: readonly (readonly [name: string, content: Uint8Array])[] = [
  ['lang.csv', toBytes(resultatfagLines(17_500), '\r\n')],
  ['kort.csv', toBytes(resultatfag.slice(0, 40), '\n')],
  ['sitert.csv', toBytes(quoted, '\r\n')],
  ['aapent-sitat.csv', toBytes([...resultatfag.slice(0, 300), '"6188;1;;'], '\n')],
  ['bare-overskrift.csv', toBytes(resultatfag.slice(0, 1), '\n')],
  ['faa-kolonner.csv', toBytes(fewColumns, '\n')],
  ['elever.txt', toBytes(sasVigoLines(120), '\r\n')],
  ['faa-elever.txt', toBytes(sasVigoLines(3), '\r\n')],
  ['utf16.csv', Buffer.from(`\ufeff${resultatfag.slice(0, 60).join('\r\n')}`, 'utf16le')],
  ['ikke-tekst.csv', new Uint8Array(5000)],
]

function writeFiles(): readonly string[] {
  const folder = temporaryFolder()
  return FILES.map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  })
}

describe('several files in one lane', () => {
  it('gives for each what it gives alone, in any order and side by side', async () => {
    const paths = writeFiles()
    const alone = new Map<string, string>()
    for (const path of paths) alone.set(path, jsonOf(await checkPath(path, CHECK, none)))
    // Else nothing could leak.
    expect(new Set(alone.values()).size).toBe(paths.length)
    const spare = new SpareArrays()
    const lane = async (given: readonly string[]) => {
      for (const path of given) expect(jsonOf(await checkPath(path, CHECK, none, spare)) === alone.get(path), path).toBe(true)
    }
    const order = fc.shuffledSubarray([...paths], { minLength: paths.length })
    await fc.assert(
      fc.asyncProperty(order, order, async (first, second) => {
        await lane(first)
        await Promise.all([lane(first), lane(second)])
      }),
      { numRuns: 4 },
    )
  }, 120_000)

  const built = resolve(import.meta.dirname, '../../../dist/toolkit/workers/check-all.js')
  it.runIf(existsSync(built))(
    'gives the same on one thread and on three, in worker threads as built',
    async () => {
      const { checkAll } = (await import(pathToFileURL(built).href)) as { readonly checkAll: typeof CheckAll }
      const paths = writeFiles()
      const inputs = [...paths, ...paths, ...paths].map((path) => ({ path, bytes: 1 << 20, problem: null }))
      const one = await checkAll(inputs, { check: CHECK, threads: 1 })
      const three = await checkAll(inputs, { check: CHECK, threads: 3 })
      for (const [i, file] of three.entries()) expect(jsonOf(file) === jsonOf(one[i]!), file.path).toBe(true)
    },
    60_000,
  )
})
