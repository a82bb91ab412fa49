import { describe, expect, it } from 'vitest'
import { readRows } from '../../../files/csv/read-rows.ts'

async function* source(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
}

async function read(
  pieces: readonly (string | Uint8Array)[],
  encoding: 'utf-8' | 'utf-16be' = 'utf-8',
  skipSepLine = true,
): Promise<unknown[]> {
  const reading = readRows(source(...pieces), { encoding, delimiter: ';', skipSepLine })
  const steps: unknown[] = []
  for (;;) {
    const step = await reading.next()
    steps.push(step.value)
    if (step.done === true) return steps
  }
}

describe('readRows', () => {
  it('yields every line, blank ones included, and ends well', async () => {
    expect(await read(['a;"b;', 'c"\n\nd'])).toEqual([
      { row: 1, fields: ['a', 'b;c'] },
      { row: 2, fields: [''] },
      { row: 3, fields: ['d'] },
      { ok: true, value: undefined },
    ])
    expect(await read([])).toEqual([{ ok: true, value: undefined }])
  })

  it('leaves out a sep= line, or gives it row 0', async () => {
    expect(await read(['sep=;\na\n'])).toEqual([
      { row: 1, fields: ['a'] },
      { ok: true, value: undefined },
    ])
    expect(await read(['sep=;\na\n'], 'utf-8', false)).toMatchObject([{ row: 0 }, { row: 1, fields: ['a'] }, { ok: true }])
  })

  it('reads UTF-16 with a mark', async () => {
    expect(await read([Uint8Array.of(0xfe, 0xff, 0, 0xc5, 0), Uint8Array.of(0x3b, 0, 0x62)], 'utf-16be')).toMatchObject([
      { row: 1, fields: ['Å', 'b'] },
      { ok: true },
    ])
  })

  it('ends with the problem of a quote nobody closes, or a line without end', async () => {
    expect(await read(['a\nb;"c\n'])).toEqual([
      { row: 1, fields: ['a'] },
      { ok: false, problem: { code: 'quote-unterminated', facts: { row: 2 } } },
    ])
    expect(await read(['a\n', new Uint8Array(5 << 20).fill(0x78)])).toEqual([
      { row: 1, fields: ['a'] },
      { ok: false, problem: { code: 'line-too-long', facts: { row: 2, megabytes: 4 } } },
    ])
  })
})
