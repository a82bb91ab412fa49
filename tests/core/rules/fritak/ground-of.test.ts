import { describe, expect, it } from 'vitest'
import { groundOf, sectionOf } from '../../../../core/rules/fritak/ground-of.ts'

describe('what an exemption rests on', () => {
  it.each([
    ['kroppsøving, jf. vedtak', '2025-2026', 'kroppsoving'],
    ['Fritak sidemål', '2025-2026', 'sidemaal'],
    ['Fritak frå eksamen i sidemål', '2025-2026', 'eksamen'],
    ['fritatt frå eksamen', '2025-2026', 'eksamen'],
    ['fritak fra eksamen', '2025-2026', 'eksamen'],
    ['friteken frå eksamen', '2025-2026', 'eksamen'],
    ['kroppøving', '2025-2026', 'kroppsoving'],
    ['kroppsoving', '2025-2026', 'kroppsoving'],
    ['IOP', '2025-2026', 'iop'],
    ['elev i innføringsklasse', '2025-2026', 'spraak'],
    ['ja', '2025-2026', null],
    ['biopsi', '2025-2026', null],
  ])('%s', (text, year, ground) => expect(groundOf(text, year)).toBe(ground))

  it.each([
    ['§ 3-20', 'iop'],
    ['§3-21', 'spraak'],
    ['jf. § 3-22 bokstav a', 'sidemaal'],
    ['3-23', 'kroppsoving'],
    ['§ 3–24', 'eksamen'],
    ['§ 3-25', null],
  ])('%s means something up to 2023-2024 only', (text, ground) => {
    expect(groundOf(text, '2023-2024')).toBe(ground)
    expect(groundOf(text, '2024-2025')).toBeNull()
  })

  it('a section of another chapter is none', () => {
    expect(sectionOf('§ 13-20')).toBeNull()
    expect(sectionOf('vedtak 2023-20')).toBeNull()
  })
})
