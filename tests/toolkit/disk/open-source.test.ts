import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSource, type ReadDisk, type Source, sourceOf } from '../../../toolkit/disk/open-source.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

async function readAll(source: Source): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of source.bytes) pieces.push(piece)
  return Buffer.concat(pieces)
}

const systemError = (code: string) => Object.assign(new Error(code), { code })

/** A disk that gives `pieces` and then the error. */
function failingDisk(when: 'open' | 'read', code: string, pieces = 0): { disk: ReadDisk; closed: () => number } {
  let closed = 0
  let given = 0
  const disk: ReadDisk = {
    async open() {
      if (when === 'open') throw systemError(code)
      return {
        async read(into) {
          if (given++ < pieces) return into.fill(0x41).length
          throw systemError(code)
        },
        async close() {
          closed++
        },
      }
    },
  }
  return { disk, closed: () => closed }
}

describe('a source of bytes', () => {
  it('gives a file with its size and hash', async () => {
    const path = join(temporaryFolder(), 'skole.txt')
    const content = Buffer.alloc(1_300_000, 'TOF;SAS3\r\n')
    writeFileSync(path, content)
    const source = openSource(path)
    expect(source.sha256()).toBeNull()
    expect((await readAll(source)).equals(content)).toBe(true)
    expect(source.size()).toBe(1_300_000)
    expect(source.sha256()).toBe(createHash('sha256').update(content).digest('hex'))
    expect(source.problem()).toBeNull()
  })

  it.each([
    ['open', 'ENOENT', 'file-vanished'],
    ['open', 'EACCES', 'path-unreadable'],
    ['open', 'EPERM', 'path-unreadable'],
    ['open', 'EISDIR', 'path-is-folder'],
    ['open', 'EMFILE', 'read-failed'],
    ['read', 'ENOENT', 'file-vanished'],
    ['read', 'ESTALE', 'file-vanished'],
    ['read', 'EIO', 'read-failed'],
  ] as const)('says what is wrong when %s answers %s: %s', async (when, code, expected) => {
    const { disk, closed } = failingDisk(when, code, 2)
    const source = openSource('skole.txt', disk)
    await readAll(source)
    expect(source.problem()).toMatchObject({ code: expected, facts: { path: 'skole.txt' } })
    expect(source.sha256()).toBeNull()
    expect(closed()).toBe(when === 'read' ? 1 : 0)
  })

  it('closes the file when the reader has had enough', async () => {
    const { disk, closed } = failingDisk('read', 'EIO', 5)
    for await (const _ of openSource('skole.txt', disk).bytes) break
    expect(closed()).toBe(1)
  })

  it('says that a stream broke off', async () => {
    const source = sourceOf(
      (async function* () {
        yield new Uint8Array(3)
        throw systemError('EIO')
      })(),
      '-',
    )
    expect((await readAll(source)).length).toBe(3)
    expect(source.problem()).toEqual({ code: 'read-failed', facts: { path: '-', detail: 'EIO' } })
  })
})
