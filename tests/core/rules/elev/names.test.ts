import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#core'
import { standardParametre } from '#core'
import { compareNames } from '../../../../core/rules/elev/compare-names.ts'
import { otherNames } from '../../../../core/rules/elev/other-names.ts'
import { sameBirthDate } from '../../../../core/rules/elev/same-birth-date.ts'
import { codeMeant } from '../../../../core/rules/felles/code-meant.ts'
import type { RunFacts } from '../../../../core/rules/rule.ts'
import { skoleaarFrom } from '../../../../core/skoleaar/skoleaar.ts'

describe('compareNames', () => {
  it.each([
    ['Berg, Ada', 'ADA BERG'],
    ['Berg Ada', 'Berg Ada Sofie'],
    ['Næss-Østby, Åse', 'aase naess oestby'],
    ["D'Angelo Marco", 'Dangelo Marco'],
    ['Al Hassan Omar', 'Alhassan Omar'],
    ['Berg A.', 'Berg Ada'],
    ['Berg Ada', 'Berg Emil'],
    ['Łoś', 'Los'],
    ['Đurić', 'Duric'],
    ['Guðrún', 'Gudrun'],
    ['Þór', 'Thor'],
    ['Weiß', 'Weiss'],
    ['Yılmaz', 'Yilmaz'],
    ['Bjørn', 'Bjoern'],
    ['Næss', 'Naess'],
    ['Åse', 'Aase'],
    ['Al Hassan', 'Alhassan'],
    ['Van Der Berg', 'Vanderberg'],
    ['Berg Ada', 'Vik Ada Berg'],
    ['Dahl Berg, Ada', 'Vik Ada Berg'],
    [', Ada Berg', 'Dahl Ada'],
    ['Ada Berg', 'Berg, Ada'],
    ['Łukasz Kowalski', 'Kowalski Lukasz'],
    ['Berg Ada', 'NÃ¦ss, B?'],
    ['Berg Ada', '1234'],
    ['', 'Berg Ada'],
    ['-', 'Berg Ada'],
  ])('takes «%s» and «%s» for one person', (left, right) => {
    expect([compareNames(left, right), compareNames(right, left)]).toEqual(['same', 'same'])
  })

  it.each([
    ['Berg Ada', 'Dahl Ada'],
    ['Berg, Ada', 'Dahl, Ada'],
    ['Berg, Ada Sofie', 'Dahl, Ada'],
    ['Berg A', 'Dahl Ada'],
    ['Ann Hanna', 'Vik Hanna'],
  ])('sees a new family name in «%s» and «%s»', (left, right) => {
    expect([compareNames(left, right), compareNames(right, left)]).toEqual(['last-name', 'last-name'])
  })

  it.each([
    ['Berg Ada', 'Dahl Emil'],
    ['Berg, Ada', 'Vik, Sara'],
    ['Lie Ada', 'Lien Emil'],
  ])('sees two persons in «%s» and «%s»', (left, right) => {
    expect([compareNames(left, right), compareNames(right, left)]).toEqual(['other', 'other'])
  })
})

it('otherNames compares with the most frequent name, the first of equals', () => {
  const names = (...list: string[]) => otherNames(list.length, (at) => list[at]!)
  expect(names('Berg Ada', 'Berg Ada')).toEqual([])
  expect(names('', 'Berg Ada')).toEqual([])
  expect(names('Berg Ada', 'Dahl Emil')).toEqual([{ at: 1, verdict: 'other', first: 0 }])
  expect(names('Dahl Emil', '', 'Berg Ada', 'Berg Ada')).toEqual([{ at: 0, verdict: 'other', first: 2 }])
})

it('sameBirthDate tells each row whose number is another of the same day', () => {
  const run: RunFacts = {
    today: '2026-06-25' as PlainDate,
    skoleaar: skoleaarFrom(2025),
    fylke: null,
    tillatSyntetiske: true,
    kjenteFiktive: [],
    parametre: standardParametre,
    kodeverk: null,
  }
  const same = (list: readonly string[], more: Partial<RunFacts> = {}) => sameBirthDate(list.length, (at) => list[at]!, { ...run, ...more })
  expect(same(['01810750045', '01810750045'])).toEqual([])
  expect(same(['01810750045', '02810750084'])).toEqual([])
  expect(same(['01810750045', '02810750084', '01810752056', '01810752056'])).toEqual([
    { at: 2, first: 0, message: 'again' },
    { at: 3, first: 0, message: 'again' },
  ])
  expect(same(['01810750045', '41810750039'])).toEqual([{ at: 1, first: 0, message: 'temporary' }])
  expect(same(['01810750046', '01810752056'])).toEqual([])
  expect(same(['01810750045', '01810752056'], { tillatSyntetiske: false })).toEqual([])
})

it('codeMeant reads words, ticks and marks for nothing', () => {
  expect(codeMeant('fagstatus', 'PRIVATIST')).toBe('P')
  expect(codeMeant('fagstatus', 'E')).toBe('E')
  expect(codeMeant('janei', 'X')).toBe('J')
  expect(codeMeant('elevstatus', 'X')).toBe('X')
  expect(codeMeant('orden', '-')).toBe('')
  expect(codeMeant('orden', 'NOKSÅ GODT')).toBe('NG')
  expect(codeMeant('fagstatus', 'HVA SOM HELST')).toBe('HVA SOM HELST')
})
