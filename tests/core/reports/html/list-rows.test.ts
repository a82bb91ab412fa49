import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashSource } from '../../../../core/reports/html/content-policy.ts'
import { countPlaces } from '../../../../core/reports/html/count-places.ts'
import { escapeHtml } from '../../../../core/reports/html/escape-html.ts'
import { groupRows } from '../../../../core/reports/html/group-rows.ts'
import { jsonIsland } from '../../../../core/reports/html/json-island.ts'
import { type ListRow, packRows, unpackRows } from '../../../../core/reports/html/list-row.ts'
import { type RowFilter, rowMatcher, searchText } from '../../../../core/reports/html/match-row.ts'
import { shareRoom } from '../../../../core/reports/html/share-room.ts'
import { COLUMNS, cleanFile, faultyFile, findingTable, RULES, VARIANTS } from '../../../support/checked-run.ts'

const ROW: ListRow = {
  severity: 'error',
  code: 'KAR012',
  title: 'Karakter utenfor skalaen',
  file: '',
  school: '40012',
  place: 'I17',
  column: 'KARSTP',
  who: 'elev 1 · ENG1007',
  value: '7',
  message: 'Karakteren «7» finnes ikke.',
  why: 'Udir-5-2016 § 3-4',
  remedy: 'Rett karakteren.',
}
const row = (change: Partial<ListRow>): ListRow => ({ ...ROW, ...change })

describe('lines of the list', () => {
  test('come back from the page’s data as they were', () => {
    const text = fc.string({ maxLength: 4 })
    const line = fc.record({
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      ...Object.fromEntries(
        Object.keys(ROW)
          .filter((key) => key !== 'severity')
          .map((key) => [key, text]),
      ),
    }) as unknown as fc.Arbitrary<ListRow>
    fc.assert(
      fc.property(fc.array(line), (rows) => {
        expect(unpackRows(JSON.parse(JSON.stringify(packRows(rows))))).toEqual(rows)
      }),
    )
  })

  test('cannot end the block of data they stand in, nor break its script', () => {
    const block = jsonIsland('rader', ['</script><!--', 'a\u2028b\u2029c', '&lt;'])
    expect(block.match(/<\/script/g)).toHaveLength(1)
    expect(block).not.toMatch(/<!--|\u2028|\u2029/)
    expect(JSON.parse(block.replace(/^<[^>]*>|<\/script>$/g, ''))).toEqual(['</script><!--', 'a\u2028b\u2029c', '&lt;'])
  })

  test('are escaped for content and for attributes', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
  })
})

describe('groups', () => {
  const rows = [
    row({ severity: 'warning', code: 'B' }),
    row({ severity: 'warning', code: 'B' }),
    row({ code: 'A', school: '' }),
    row({ code: 'C', title: 'C-tittel' }),
    row({ code: 'C', severity: 'info' }),
    row({ code: 'D', severity: 'info' }),
  ]
  const keys = (by: Parameters<typeof groupRows>[2], shown: Iterable<number> = rows.keys()) =>
    groupRows(rows, shown, by).map(({ key, rows: members }) => [key, [...members]])

  test('stand with errors before warnings before information, then the most frequent first', () => {
    expect(keys('rule')).toEqual([
      ['C', [3, 4]],
      ['A', [2]],
      ['B', [0, 1]],
      ['D', [5]],
    ])
    expect(groupRows(rows, rows.keys(), 'rule')[0]).toMatchObject({ title: 'C-tittel', counts: { error: 1, warning: 0, info: 1 } })
  })

  test('can be by school, by severity, and of some lines only', () => {
    expect(keys('school')).toEqual([
      ['40012', [0, 1, 3, 4, 5]],
      ['', [2]],
    ])
    expect(keys('severity', [1, 3, 5])).toEqual([
      ['error', [3]],
      ['warning', [1]],
      ['info', [5]],
    ])
  })

  test.each([
    [[1, 500, 3, 70], 100, [1, 48, 3, 48]],
    [[5, 5], 100, [5, 5]],
    [[9, 9, 9], 2, [1, 1, 1]],
    [[], 10, []],
  ])('%j share a room of %i as %j', (sizes, room, shares) => expect(shareRoom(sizes, room)).toEqual(shares))
})

describe('filter and search', () => {
  const all: RowFilter = { severities: new Set(['error', 'warning', 'info']), school: '', rule: '', file: '', search: '' }
  const matches = (filter: Partial<RowFilter>, change: Partial<ListRow> = {}) => {
    const line = row(change)
    return rowMatcher({ ...all, ...filter })(line, searchText(line))
  }
  test.each<[string, Partial<RowFilter>, boolean, Partial<ListRow>?]>([
    ['everything', {}, true],
    ['a severity that is off', { severities: new Set(['info']) }, false],
    ['another school', { school: '40021' }, false],
    ['the rule', { rule: 'KAR012' }, true],
    ['a word in any case', { search: 'KARAKTEREN' }, true],
    ['words in any order', { search: '  eng1007 i17 ' }, true],
    ['one word that is not there', { search: 'i17 mat1019' }, false],
    ['a school number', { search: '40012' }, true],
    ['a word the texts no longer use', { search: 'fusk' }, true, { message: 'Annullert for juks.' }],
    ['the old word where it stands', { search: 'ptf' }, true, { value: 'PTF' }],
  ])('%s', (_name, filter, expected, change) => expect(matches(filter, change)).toBe(expected))
})

describe('schools', () => {
  test('are counted with their findings, those without any too; a finding without a school belongs to the file’s only one', () => {
    const table = findingTable(RULES, COLUMNS, VARIANTS, [
      { variant: 0, row: 2, skolenummer: '40012' },
      { variant: 1, row: 3, skolenummer: '40012' },
      { variant: 0, row: 4 },
    ])
    const many = faultyFile({ findings: table, skoler: ['40012', '40021'].map((skolenummer) => ({ skolenummer, rows: 1 })) })
    const one = faultyFile({ findings: table, skoler: [{ skolenummer: '40030', rows: 1 }] })
    const told = countPlaces([many, one, cleanFile()]).map(({ school, files, counts }) => [school, files, counts.error, counts.warning])
    expect(told).toEqual([
      ['40012', [0], 2, 2],
      ['', [], 1, 0],
      ['40030', [1], 1, 0],
      ['40021', [0], 0, 0],
    ])
  })
})

test.each(['', 'a', 'ab', 'abc', 'æøå «»', 'x'.repeat(1000)])('the hash of a script is the one Node makes (%#)', (text) => {
  expect(hashSource(text)).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`)
})
