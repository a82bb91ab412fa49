import { describe, expect, it } from 'vitest'
import { kontrollOptions, libraryOptions, malOptions, parseOptions } from '../../../toolkit/options/run-options.ts'

const parse = (values: Record<string, unknown>) => parseOptions(kontrollOptions, values)

describe('options', () => {
  it.each([
    ['dato', '25.6.2026', '2026-06-25'],
    ['skoleaar', '25/26', '2025-2026'],
    ['fylke', '03', '03'],
    ['tegnsett', 'Latin1', 'windows-1252'],
    ['tegnsett', 'UTF8', 'utf-8'],
    ['skilletegn', 'tab', '\t'],
    ['skilletegn', ';', ';'],
    ['filtype', 'sas-vigo', 'sas-vigo'],
    ['traader', '2', 2],
  ])('--%s %s is read as %s', (name, written, read) => {
    const result = parse({ [name]: written })
    expect(result.ok && (result.value as Record<string, unknown>)[name]).toBe(read)
  })

  it.each([
    ['dato', '2026-02-29', 'option-wrong-date'],
    ['dato', 'i går', 'option-wrong-date'],
    ['skoleaar', '2026', 'option-wrong-skoleaar'],
    ['fylke', '4', 'option-wrong-fylke'],
    ['fylke', 'Telemark', 'option-wrong-fylke'],
    ['tegnsett', 'ebcdic', 'option-wrong-tegnsett'],
    ['skilletegn', '::', 'option-wrong-skilletegn'],
    ['spraak', 'de', 'option-value'],
    ['format', 'csv', 'option-value'],
    ['leveranse', 'juni', 'option-value'],
    ['filtype', 'excel', 'option-value'],
  ])('--%s %s is refused: %s', (name, written, code) =>
    expect(parse({ [name]: written })).toMatchObject({ ok: false, problem: { code, facts: { option: `--${name}`, value: written } } }))

  it('says what may stand there', () => {
    const result = parse({ spraak: 'de' })
    expect(!result.ok && result.problem.facts.allowed).toBe('nb, nn, en')
  })

  it('takes one result for a template', () => {
    expect(parseOptions(malOptions, { ut: ['a.xlsx', 'b.xlsx'] })).toMatchObject({ ok: false, problem: { code: 'option-only-once' } })
  })

  it('refuses what the library does not know, without throwing', () => {
    for (const wrong of [{ fil: 'x' }, { dato: 5 }, { visFnr: 'ja' }, null, 7])
      expect(parseOptions(libraryOptions, wrong).ok, String(wrong)).toBe(false)
  })
})
