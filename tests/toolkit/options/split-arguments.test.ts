import { describe, expect, it } from 'vitest'
import { KONTROLL_OPTIONS } from '../../../toolkit/options/option-table.ts'
import { splitArguments } from '../../../toolkit/options/split-arguments.ts'

const split = (...argv: string[]) => splitArguments(argv, KONTROLL_OPTIONS)

describe('a command line', () => {
  it.each([
    [['a.txt', '--dato', '2026-06-25'], { dato: '2026-06-25' }, ['a.txt']],
    [['--dato=2026-06-25', 'a.txt'], { dato: '2026-06-25' }, ['a.txt']],
    [['--vis-fnr', '--skoleår=2025-2026', '--språk', 'nn'], { visFnr: true, skoleaar: '2025-2026', spraak: 'nn' }, []],
    [['--ut', 'a.json', '--ut=b.xlsx'], { ut: ['a.json', 'b.xlsx'] }, []],
    [['--alle', '--', '--streng', '-'], { alle: true }, ['--streng', '-']],
    [['-'], {}, ['-']],
    [['--ut=--rar.json'], { ut: ['--rar.json'] }, []],
    [['-h'], { help: true }, []],
    [['--skilletegn', ';'], { skilletegn: ';' }, []],
  ])('%j', (argv, values, positionals) => expect(split(...argv)).toEqual({ ok: true, value: { values, positionals } }))

  it.each([
    [['--dto', '2026'], 'option-unknown', { option: '--dto', proposal: '--dato' }],
    [['--constructor'], 'option-unknown', { option: '--constructor' }],
    [['-x'], 'option-unknown', { option: '-x' }],
    [['--ut'], 'option-value-missing', { option: '--ut' }],
    [['--ut='], 'option-value-missing', { option: '--ut' }],
    [['--ut', '--alle'], 'option-value-missing', { option: '--ut' }],
    [['--alle=nei'], 'option-takes-no-value', { option: '--alle' }],
  ])('%j: %s', (argv, code, facts) => expect(split(...argv)).toEqual({ ok: false, problem: { code, facts } }))
})
