import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROBLEM_CODES, problemText, renderProblem } from '../../../core/messages/problems.ts'
import { nthSyntheticPerson } from '../../support/synthetic-fodselsnummer.ts'

const ROOT = join(import.meta.dirname, '../../..')

function sources(): readonly string[] {
  return ['core', 'files', 'toolkit'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.examples.ts') && !path.includes('messages'))
      .map((path) => readFileSync(join(ROOT, folder, path), 'utf8').replaceAll(/\/\*\*.*?\*\//gs, '')),
  )
}

describe('problems in words', () => {
  test('every code the programs can give has a text', () => {
    const used = new Set<string>()
    for (const text of sources()) {
      for (const [, code] of text.matchAll(/\bfail\(\s*'([a-z0-9-]+)'/g)) used.add(code!)
      for (const [, code] of text.matchAll(/\bcode: '([a-z0-9-]+)',\s*facts\b/g)) used.add(code!)
    }
    expect(used.size, 'the search saw no code').toBeGreaterThan(5)
    expect([...used].filter((code) => !PROBLEM_CODES.includes(code))).toEqual([])
  })

  test.each(['nb', 'nn', 'en'] as const)('every code says what is wrong in %s, also without any facts', (locale) => {
    for (const code of PROBLEM_CODES) {
      const { what } = renderProblem({ code, facts: {} }, { locale, visFnr: false })
      expect(`${what} `, code).toMatch(/\p{L}/u)
      expect(what, code).not.toMatch(/[{}]/)
    }
  })

  test.each([
    [{ code: 'file-empty', facts: {} }, 'Filen er tom. Be avsenderen om filen på nytt.'],
    [{ code: 'output-exists', facts: { path: 'ut.xlsx' } }, 'ut.xlsx finnes fra før. Velg et annet navn, eller skriv --overskriv.'],
    [
      { code: 'option-unknown', facts: { option: '--vis-fnrr', proposal: '--vis-fnr' } },
      'Valget --vis-fnrr finnes ikke. Mente du --vis-fnr? Skriv --help for å se alle valgene.',
    ],
    [{ code: 'option-unknown', facts: { option: '--q', proposal: '' } }, 'Valget --q finnes ikke. Skriv --help for å se alle valgene.'],
    [
      { code: 'new-trouble', facts: { path: 'a.csv', n: 3 } },
      'Jobben kunne ikke gjøres (kode new-trouble, path: a.csv, n: 3). Meld fra om dette, og ta med koden.',
    ],
  ])('%j', (problem, expected) => {
    expect(problemText(problem, 'nb')).toBe(expected)
  })

  test('masks identity numbers in facts unless they are asked for', () => {
    const { fodselsnummer } = nthSyntheticPerson(5)
    const problem = { code: 'path-not-found', facts: { path: `elev ${fodselsnummer}.csv` } }
    expect(problemText(problem, 'nb')).toContain('elev ••••••.csv')
    expect(problemText({ ...problem, code: 'new-trouble' }, 'nb')).not.toContain(fodselsnummer)
    expect(problemText(problem, 'nb', true)).toContain(fodselsnummer)
  })
})
