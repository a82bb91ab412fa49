import { describe, expect, it } from 'vitest'
import { readKolonner } from '../../../core/settings/read-kolonner.ts'

const read = (document: unknown) => readKolonner(document, { path: 'kolonner.json' })

describe('a file of columns', () => {
  it('names columns by header or by letters, and those that are not to be read', () => {
    const result = read({
      versjon: 1,
      overskriftsrad: 4,
      karakterer: 'halvaar1',
      kolonner: { 'Kar. vår': 'standpunkt', H: null, 'Elev-ID nr': 'elevnummer' },
    })
    expect(result.ok).toBe(true)
    if (!result.ok) return
    expect(result.value.headerRow).toBe(4)
    expect(result.value.grade).toBe('halvaar1')
    expect([...result.value.columns]).toEqual([
      ['karvar', 'standpunkt'],
      ['H', null],
      ['elevidnr', 'elevnummer'],
    ])
  })

  it('may say nothing', () => {
    const result = read({ versjon: 1 })
    expect(result).toMatchObject({ ok: true, value: { headerRow: null, grade: null } })
  })

  it('tells the nearest column for one that nobody knows', () => {
    expect(read({ versjon: 1, kolonner: { Kar: 'standpunkter' } })).toMatchObject({
      ok: false,
      problem: { code: 'document-unknown-column', facts: { path: 'kolonner.json', value: 'standpunkter', proposal: 'standpunkt' } },
    })
  })

  it.each([
    ['no document', []],
    ['a row that is none', { versjon: 1, overskriftsrad: 0 }],
    ['a row with a fraction', { versjon: 1, overskriftsrad: 1.5 }],
    ['a kind that is none', { versjon: 1, karakterer: 'orden' }],
    ['a column that is a number', { versjon: 1, kolonner: { A: 7 } }],
    ['a field nobody knows', { versjon: 1, kolonne: {} }],
    ['a version of tomorrow', { versjon: 2 }],
    ['nothing', null],
  ])('refuses %s', (_, document) => {
    expect(read(document).ok).toBe(false)
  })
})
