import { describe, expect, it } from 'vitest'
import { type CheckedFile, noFindings } from '#core'
import { exitCodeOf } from '../../../toolkit/terminal/exit-code.ts'

function file(severity: 'error' | 'warning' | 'info' | null, problem: CheckedFile['problem'] = null): CheckedFile {
  const variants = severity === null ? [] : [{ rule: 0, message: 'm', severity }]
  const findings = { ...noFindings(), size: variants.length, variants, variant: new Int32Array(variants.length) }
  return { findings, problem } as unknown as CheckedFile
}

const unread = file(null, { code: 'file-empty', facts: {} })

describe('exit code of a check', () => {
  it.each([
    ['clean', [file(null), file('info')], false, 0],
    ['a warning', [file('warning')], false, 0],
    ['a warning, strict', [file('warning')], true, 1],
    ['an info, strict', [file('info')], true, 0],
    ['an error', [file(null), file('error')], false, 1],
    ['one of two could not be read', [file(null), unread], false, 1],
    ['none could be read', [unread, unread], false, 2],
    ['a severity that no finding has', [{ ...file('error'), findings: { ...file('error').findings, size: 0 } }], false, 0],
  ] as const)('%s', (_, files, strict, code) => expect(exitCodeOf(files, strict)).toBe(code))
})
