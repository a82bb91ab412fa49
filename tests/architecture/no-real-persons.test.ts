import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseIsoDate } from '../../core/dates/plain-date.ts'
import { linesWithRealForm, scanRepository } from '../support/real-form-numbers.ts'
import { realFormFodselsnummer, syntheticFodselsnummer } from '../support/synthetic-fodselsnummer.ts'

const birthDate = parseIsoDate('2008-03-14')!
const planted = realFormFodselsnummer({ birthDate })
const plantedD = realFormFodselsnummer({ birthDate, dNumber: true })

describe('no number of a living person stands in the repository', () => {
  test('no file git knows or would take holds a valid real-form fodselsnummer or D-nummer', () => {
    const { files, places } = scanRepository(import.meta.dirname)
    expect(files, 'the scan saw too few files to mean anything').toBeGreaterThan(20)
    expect(places.map(({ file, line }) => `${file}:${line}`)).toEqual([])
  })

  test.each([
    [planted, true, 'fodselsnummer'],
    [plantedD, true, 'D-nummer'],
    [`${planted.slice(0, 6)} ${planted.slice(6)}`, true, 'with a blank'],
    [`${planted.slice(0, 6)}-${planted.slice(6)}`, true, 'with a hyphen'],
    [`"${planted}";x`, true, 'inside a line'],
    [`${planted}1`, false, 'twelve digits'],
    [`1${planted}`, false, 'twelve digits'],
    [`${planted.slice(0, 10)}${(Number(planted[10]) + 1) % 10}`, false, 'wrong control digit'],
    [syntheticFodselsnummer({ birthDate }), false, 'month + 80'],
  ])('the scan tells a planted number from others (%#: %3$s)', (text, found) => {
    expect(linesWithRealForm(`first line\n${text}\n`)).toEqual(found ? [2] : [])
  })

  test('the scan finds a planted file, tracked or not, in UTF-8 and UTF-16, and leaves ignored files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'inntaksvakt-scan-'))
    try {
      execFileSync('git', ['init', '-q'], { cwd: folder })
      writeFileSync(join(folder, '.gitignore'), 'ignored.txt\n')
      writeFileSync(join(folder, 'tracked.txt'), planted)
      execFileSync('git', ['add', 'tracked.txt'], { cwd: folder })
      writeFileSync(join(folder, 'untracked.txt'), `\n${planted}`)
      writeFileSync(join(folder, 'utf16.txt'), Buffer.from(`\ufeff${plantedD}`, 'utf16le'))
      writeFileSync(join(folder, 'ignored.txt'), planted)
      const { files, places } = scanRepository(folder)
      expect(files).toBe(4)
      expect(places.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(['tracked.txt:1', 'untracked.txt:2', 'utf16.txt:1'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
