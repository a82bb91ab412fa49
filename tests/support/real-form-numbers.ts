import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a number that could be a living person's stands. The number itself is never carried on, so that no log shows it. */
export interface RealFormPlace {
  readonly file: string
  readonly line: number
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
const CANDIDATE = /(?<!\d)(\d{6})[ \u00A0.-]?(\d{5})(?!\d)/g

/** Lines (from 1) with a fodselsnummer or D-nummer whose month is 01-12 and whose control digits hold under the rules before 2032. */
export function linesWithRealForm(text: string): number[] {
  const lines: number[] = []
  text.split('\n').forEach((line, at) => {
    for (const match of line.matchAll(CANDIDATE)) if (isRealForm(`${match[1]}${match[2]}`)) lines.push(at + 1)
  })
  return lines
}

/** Scans every file git knows or would take (untracked but not ignored) in the repository around a folder. */
export function scanRepository(folder: string): { readonly files: number; readonly places: readonly RealFormPlace[] } {
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  const root = git(folder, 'rev-parse', '--show-toplevel').trim()
  const names = git(root, 'ls-files', '-co', '--exclude-standard', '-z').split('\0').filter(Boolean)
  let files = 0
  const places: RealFormPlace[] = []
  for (const file of new Set(names)) {
    const text = readIfThere(join(root, file))
    if (text === null) continue
    files++
    for (const line of linesWithRealForm(text)) places.push({ file, line })
  }
  return { files, places }
}

// As Latin-1 without NUL every encoding we write, UTF-16 included, shows its digits; a tracked file may just have been deleted.
function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'latin1').replaceAll('\0', '')
  } catch {
    return null
  }
}

function isRealForm(digits: string): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  const dayHolds = (day >= 1 && day <= 31) || (day >= 41 && day <= 71)
  return dayHolds && month >= 1 && month <= 12 && holds(digits, K1) && holds(digits, K2)
}

function holds(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0
}
