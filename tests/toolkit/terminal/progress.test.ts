import { describe, expect, it } from 'vitest'
import { progressOn } from '../../../toolkit/terminal/progress.ts'
import { fakeTerminal } from '../../support/fake-terminal.ts'

describe('progress', () => {
  it('is silent for a second, then tells, then clears its line', async () => {
    const { stderr, printed } = fakeTerminal({ isTerminal: true })
    let now = 5000
    const progress = progressOn(stderr, 3, 'nb', () => now)
    progress.rows(1000)
    now += 900
    progress.file()
    expect(printed.err).toBe('')
    now += 200
    progress.rows(204)
    expect(printed.err).toContain('Kontrollerer … 1\u00a0204 rader, 1 av 3 filer ferdig')
    const told = printed.err.length
    now += 50
    progress.rows(1)
    expect(printed.err.length).toBe(told)
    await progress.done()
    expect(printed.err.endsWith('\r\u001b[K')).toBe(true)
  })

  it('never tells a stderr that is no terminal', async () => {
    const { stderr, printed } = fakeTerminal()
    let now = 0
    const progress = progressOn(stderr, 1, 'nb', () => now)
    now = 60_000
    progress.rows(5)
    await progress.done()
    expect(printed.err).toBe('')
  })
})
