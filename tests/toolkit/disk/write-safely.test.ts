import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { abandonWrites, type PendingWrites } from '../../../toolkit/disk/pending-writes.ts'
import { SourceFailure } from '../../../toolkit/disk/source-failure.ts'
import { realWriteDisk, WRITES_UNDER_WAY, type WriteDisk, writeSafely } from '../../../toolkit/disk/write-safely.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const systemError = (code: string) => Object.assign(new Error(code), { code })
const bytes = (text: string) => Buffer.from(text)

/** The real disk, but one call answers with an error. */
function failing(call: 'create' | 'write' | 'sync' | 'close' | 'rename', code: string): WriteDisk {
  return {
    ...realWriteDisk,
    async create(path) {
      if (call === 'create') throw systemError(code)
      const file = await realWriteDisk.create(path)
      let written = 0
      return {
        // The first piece finds room, the second does not.
        write: (piece, at) => (call === 'write' && written++ > 0 ? Promise.reject(systemError(code)) : file.write(piece, at)),
        sync: () => (call === 'sync' ? Promise.reject(systemError(code)) : file.sync()),
        close: async () => {
          await file.close()
          if (call === 'close') throw systemError(code)
        },
      }
    },
    rename: (from, to) => (call === 'rename' ? Promise.reject(systemError(code)) : realWriteDisk.rename(from, to)),
  }
}

describe('writing a result', () => {
  it('puts the whole result in place', async () => {
    const path = join(temporaryFolder(), 'rapport.json')
    expect(await writeSafely(path, [bytes('{'), bytes('}')], { overwrite: false })).toEqual({ ok: true, value: 2 })
    expect(readFileSync(path, 'utf8')).toBe('{}')
  })

  it('writes pieces that take turns in the same memory, also when the disk is slow and does the later first', async () => {
    const path = join(temporaryFolder(), 'rapport.json')
    let [underWay, most] = [0, 0]
    const slow: WriteDisk = {
      ...realWriteDisk,
      async create(temporary) {
        const file = await realWriteDisk.create(temporary)
        let turn = 0
        return {
          ...file,
          async write(piece, at) {
            most = Math.max(most, ++underWay)
            await new Promise((done) => setTimeout(done, turn++ % 2 === 0 ? 8 : 1))
            await file.write(piece, at)
            underWay--
          },
        }
      },
    }
    const ring = Array.from({ length: WRITES_UNDER_WAY + 1 }, () => Buffer.alloc(4))
    const content = (function* () {
      for (let i = 0; i < 20; i++) {
        const piece = ring[i % ring.length]!
        piece.write(String(i).padStart(4))
        yield piece
      }
    })()
    expect(await writeSafely(path, content, { overwrite: false, disk: slow })).toEqual({ ok: true, value: 80 })
    expect(readFileSync(path, 'utf8')).toBe(Array.from({ length: 20 }, (_, i) => String(i).padStart(4)).join(''))
    expect(most).toBe(WRITES_UNDER_WAY)
  })

  it('refuses an existing file, and replaces it when told to', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'rapport.json')
    writeFileSync(path, 'gammel')
    expect(await writeSafely(path, [bytes('ny')], { overwrite: false })).toEqual({
      ok: false,
      problem: { code: 'output-exists', facts: { path } },
    })
    expect(readFileSync(path, 'utf8')).toBe('gammel')
    expect(await writeSafely(path, [bytes('ny')], { overwrite: true })).toEqual({ ok: true, value: 2 })
    expect(readdirSync(folder)).toEqual(['rapport.json'])
    expect(readFileSync(path, 'utf8')).toBe('ny')
  })

  it('does not replace a file that came while it was writing', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'rapport.json')
    const content = (function* () {
      yield bytes('ny')
      writeFileSync(path, 'en annens')
    })()
    expect(await writeSafely(path, content, { overwrite: false })).toMatchObject({ ok: false, problem: { code: 'output-exists' } })
    expect(readFileSync(path, 'utf8')).toBe('en annens')
    expect(readdirSync(folder)).toEqual(['rapport.json'])
  })

  it.each([
    ['create', 'EACCES', 'output-unwritable'],
    ['create', 'EROFS', 'output-unwritable'],
    ['create', 'ENOENT', 'output-folder-missing'],
    ['create', 'ENOSPC', 'disk-full'],
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EDQUOT', 'disk-full'],
    ['write', 'EIO', 'write-failed'],
    ['sync', 'EIO', 'write-failed'],
    ['close', 'ENOSPC', 'disk-full'],
    ['rename', 'EPERM', 'output-unwritable'],
    ['rename', 'EISDIR', 'output-is-folder'],
  ] as const)('leaves everything as it was when %s answers %s: %s', async (call, code, expected) => {
    const folder = temporaryFolder()
    const path = join(folder, 'rapport.json')
    writeFileSync(path, 'gammel')
    const result = await writeSafely(path, [bytes('halv'), bytes('hel')], { overwrite: true, disk: failing(call, code) })
    expect(result).toMatchObject({ ok: false, problem: { code: expected, facts: { path } } })
    expect(readdirSync(folder)).toEqual(['rapport.json'])
    expect(readFileSync(path, 'utf8')).toBe('gammel')
  })

  it.runIf(existsSync('/dev/full'))('says that a really full disk is full', async () => {
    const folder = temporaryFolder()
    const disk: WriteDisk = {
      ...realWriteDisk,
      async create() {
        const full = await open('/dev/full', 'w')
        return {
          write: async (piece) => void (await full.write(piece)),
          sync: async () => undefined,
          close: () => full.close(),
        }
      },
    }
    const path = join(folder, 'rapport.json')
    expect(await writeSafely(path, [bytes('{}')], { overwrite: false, disk })).toEqual({
      ok: false,
      problem: { code: 'disk-full', facts: { path } },
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing behind when what makes the content fails', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'rapport.xlsx')
    const problem = { code: 'file-changed', facts: { path: 'skole.txt' } }
    const changed = (function* () {
      yield bytes('halv')
      throw new SourceFailure(problem)
    })()
    expect(await writeSafely(path, changed, { overwrite: false })).toEqual({ ok: false, problem })
    const broken = (function* () {
      yield bytes('halv')
      throw new TypeError('our mistake')
    })()
    await expect(writeSafely(path, broken, { overwrite: false })).rejects.toThrow('our mistake')
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes away what was written when the writing is abandoned', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'rapport.json')
    writeFileSync(path, 'gammel')
    const pending: PendingWrites = new Set()
    const content = (async function* () {
      yield bytes('halv')
      expect(readdirSync(folder)).toHaveLength(2)
      await abandonWrites(pending)
      yield bytes('hel')
    })()
    expect(await writeSafely(path, content, { overwrite: true, pending })).toMatchObject({ ok: false, problem: { code: 'interrupted' } })
    expect(readdirSync(folder)).toEqual(['rapport.json'])
    expect(readFileSync(path, 'utf8')).toBe('gammel')
    expect(pending.size).toBe(0)
  })
})
