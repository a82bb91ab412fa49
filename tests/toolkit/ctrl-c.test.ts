import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runScript } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Waits until the program has written some of its result, then sends the signal. */
async function stoppedWhileWriting(folder: string, signal: NodeJS.Signals) {
  const path = join(folder, 'rapport.json')
  writeFileSync(path, 'gammel')
  return runScript(fileURLToPath(import.meta.resolve('./support/write-slowly.ts')), [path], {
    async onStart(child) {
      const temporary = () => readdirSync(folder).find((name) => name.endsWith('.tmp'))
      for (;;) {
        const name = temporary()
        if (name !== undefined && statSync(join(folder, name)).size > 1000) break
        await pause(20)
      }
      child.kill(signal)
    },
  })
}

describe.skipIf(process.platform === 'win32')('a program that is stopped while it writes', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: the old result stands, nothing half-written is left, exit code %i', async (signal, code) => {
    const folder = temporaryFolder()
    const end = await stoppedWhileWriting(folder, signal)
    expect(end).toMatchObject({ code, out: '' })
    expect(end.err).toMatch(/^[^\n]*avbrutt[^\n]*originalene er ikke endret[^\n]*\n$/)
    expect(readdirSync(folder)).toEqual(['rapport.json'])
    expect(readFileSync(join(folder, 'rapport.json'), 'utf8')).toBe('gammel')
  })

  it('killed without warning: the old result stands; what is left is hidden and passed over by the next check', async () => {
    const folder = temporaryFolder()
    const end = await stoppedWhileWriting(folder, 'SIGKILL')
    expect(end.signal).toBe('SIGKILL')
    expect(readFileSync(join(folder, 'rapport.json'), 'utf8')).toBe('gammel')
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['rapport.json'])
  })
})
