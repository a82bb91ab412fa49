import { describe, expect, test } from 'vitest'
import type { FormatId } from '#core'
import { formatOf } from '../../../core/formats/formats.ts'
import { judgeWord } from '../../../core/rules/reading/judge-word.ts'
import { readPeriod } from '../../../core/rules/reading/read-period.ts'

function judge(format: FormatId, key: string, value: string) {
  const column = formatOf(format).records[0]!.columns.find((one) => one.key === key)
  if (column === undefined || column.key === null) throw new Error(key)
  return judgeWord({ key: column.key, value, column, type: key === 'eksamensformer' ? 'list' : 'code' })
}

describe('a word of a column', () => {
  test.each([
    ['klagevedtak', 'vedtak', 'HEVET', 'right', 'hevet'],
    ['klagevedtak', 'vedtak', 'OPPRETTHALDE', 'right', 'opprettholdt'],
    ['klagevedtak', 'vedtak', 'OPPHEVET - NY VURDERING', 'right', 'opphevet – ny vurdering'],
    ['klagevedtak', 'vedtak', 'OPRETHOLDT', 'near', 'opprettholdt'],
    ['klagevedtak', 'karaktertype', 'ÅTFERD', 'right', 'oppførsel'],
    ['eksamensplan', 'eksamensform', 'MUNTLIG PRAKTISK', 'right', 'muntlig-praktisk'],
    ['eksamensplan', 'eksamensform', 'MUNTL.', 'short', 'muntlig'],
    ['nusliste', 'nustype', 'U', 'right', 'utsatt'],
    ['nusliste', 'nustype', 'SÆRSKILD', 'right', 'særskilt'],
    ['nusliste', 'svar', 'J', 'short', 'ja'],
    ['sensorregister', 'kan_vaere', '1/2', 'right', 'begge'],
    ['sensorregister', 'eksamensformer', 'M; MP', 'right', 'M'],
    ['vitnemaalsgrunnlag', 'utvidelse_grunn', 'FOLKEHØGSKOLE 1.9.–31.12.2023', 'right', 'folkehøgskole'],
    ['vitnemaalsgrunnlag', 'fagstatus', 'PRIVATIST', 'right', 'P'],
    ['fagproveliste', 'kandidattype', 'FAGBREV PÅ JOBB', 'right', 'kandidat for fagbrev på jobb'],
  ] as const)('%s, %s: %s', (format, key, value, kind, word) => {
    expect(judge(format, key, value)).toEqual({ kind, word })
  })

  test.each([
    ['fravaersfil', 'aarsak', 'OMREGNET'],
    ['fagproveliste', 'resultat', '4'],
    ['sensorregister', 'eksamensformer', 'M; HOPP'],
  ] as const)('%s, %s: %s is none', (format, key, value) => {
    expect(judge(format, key, value)).toEqual({ kind: 'unknown' })
  })

  test('a mark for nothing is blank', () => {
    expect(judge('klagevedtak', 'klageinstans', '-')).toEqual({ kind: 'blank' })
  })
})

test.each([
  ['V26', 'V26'],
  ['vår 2026', 'V26'],
  ['H-25', 'H25'],
  ['Haust 2025', 'H25'],
  ["høst '25", 'H25'],
  ['2026', null],
  ['vår', null],
  ['H1', null],
])('the exam period %s is %s', (text, period) => {
  expect(readPeriod(text)).toBe(period)
})
