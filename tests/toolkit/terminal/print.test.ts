import { describe, expect, it } from 'vitest'
import { print } from '../../../toolkit/terminal/print.ts'
import { fakeTerminal } from '../../support/fake-terminal.ts'

describe('printing', () => {
  it('prints all pieces in order', async () => {
    const { stdout, printed } = fakeTerminal()
    const pieces = Array.from({ length: 5000 }, (_, i) => `rad ${i} ${'x'.repeat(40)}\n`)
    expect(await print(stdout, pieces)).toEqual({ ok: true, value: null })
    expect(printed.out).toBe(pieces.join(''))
  })

  it('prints bytes among the text where they stand', async () => {
    const { stdout, printed } = fakeTerminal()
    await print(stdout, ['æ', new TextEncoder().encode('ø'), 'å', new Uint8Array(0)])
    expect(printed.out).toBe('æøå')
  })

  it.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('stops in silence at %s', async (code) => {
    let asked = 0
    const pieces = (function* () {
      for (;;) {
        asked++
        yield 'x'.repeat(100_000)
      }
    })()
    expect(await print(fakeTerminal({ stdoutError: code }).stdout, pieces)).toEqual({ ok: true, value: null })
    expect(asked).toBe(1)
  })

  it.each(['ENOSPC', 'EIO'])('says what stopped it at %s', async (code) => {
    expect(await print(fakeTerminal({ stdoutError: code }).stdout, ['x'])).toEqual({
      ok: false,
      problem: { code: 'stdout-failed', facts: { detail: code } },
    })
  })
})
