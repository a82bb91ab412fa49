import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeOrganisasjonsnummer } from '../../../core/idnumbers/organisasjonsnummer.ts'

// issue 2: "Organisation numbers: modulus 11, first digit 8 or 9, blanks a sure fix."
describe('judgeOrganisasjonsnummer', () => {
  test.each([
    ['889640782', 'NAV'],
    ['974760673', 'Brønnøysundregistrene'],
    ['974760282', 'a control digit that is 2'],
  ])('accepts %s (%s)', (text) => {
    expect(judgeOrganisasjonsnummer(text)).toEqual({ valid: true, canonical: text, fix: null, fault: null })
  })

  test.each([
    ['974 760 673', '974760673'],
    [' 974760673', '974760673'],
    ['974760673\u00a0', '974760673'],
    ['974\u202f760\u2007673', '974760673'],
    ['9 7 4 7 6 0 6 7 3\n', '974760673'],
  ])('%j has blanks with a sure fix', (text, fix) => {
    expect(judgeOrganisasjonsnummer(text)).toEqual({ valid: true, canonical: fix, fix, fault: 'blanks' })
  })

  test.each([
    ['974760674', 'wrong-checksum', '974760674'],
    ['974 760 674', 'wrong-checksum', '974760674'],
    ['774760673', 'wrong-first-digit', '774760673'],
    ['000000000', 'wrong-first-digit', '000000000'],
    ['799999999', 'wrong-first-digit', '799999999'],
    ['800000000', 'wrong-checksum', '800000000'],
    ['97476067', 'wrong-length', '97476067'],
    ['9747606731', 'wrong-length', '9747606731'],
    ['974 760 67', 'wrong-length', '97476067'],
    ['', 'wrong-length', ''],
    [' ', 'wrong-length', ''],
    ['974.760.673', 'not-digits', '974.760.673'],
    ['974-760-673', 'not-digits', '974-760-673'],
    [' NO 974 760 673 MVA ', 'not-digits', 'NO 974 760 673 MVA'],
    ['97476067x', 'not-digits', '97476067x'],
    ['x', 'not-digits', 'x'],
  ])('%j: %s', (text, fault, canonical) => {
    expect(judgeOrganisasjonsnummer(text)).toEqual({ valid: false, canonical, fix: null, fault })
  })

  test('one control digit at most is right, and any changed digit is a fault', () => {
    const eight = fc.integer({ min: 80_000_000, max: 99_999_999 }).map(String)
    fc.assert(
      fc.property(eight, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, step) => {
        const right = [...'0123456789'].map((control) => `${digits}${control}`).filter((text) => judgeOrganisasjonsnummer(text).valid)
        expect(right.length).toBeLessThanOrEqual(1)
        const [text] = right
        fc.pre(text !== undefined)
        const changed = `${text.slice(0, at)}${(Number(text[at]) + step) % 10}${text.slice(at + 1)}`
        expect(judgeOrganisasjonsnummer(changed).fault).toMatch(at === 0 ? /^wrong-(checksum|first-digit)$/ : /^wrong-checksum$/)
      }),
    )
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => judgeOrganisasjonsnummer(text).canonical.length <= text.length))
  })
})
