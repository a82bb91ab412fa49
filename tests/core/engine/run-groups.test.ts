import { describe, expect, it } from 'vitest'
import { allRules, CHUNK_ROWS } from '#core'
import { defineGroupRule, definePairRule } from '../../../core/rules/define-rule.ts'
import { baseRule } from '../../support/base-rule.ts'
import { checkLines } from '../../support/check-lines.ts'
import { nthSyntheticPerson } from '../../support/synthetic-fodselsnummer.ts'

const repeated = defineGroupRule({
  ...baseRule('G1'),
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'fagkode', 'karakterstatus'],
  blankKeys: ['karakterstatus'],
  reads: ['fodselsnummer', 'fagkode', 'karakterstatus', 'elevtimer'],
  minRows: 2,
  check(group, ctx) {
    for (let at = 1; at < group.size; at++) ctx.hit(at, 'fagkode', 'hit', { first: group.rowNumber(0) })
  },
})

const alone = definePairRule({
  ...baseRule('G2'),
  left: 'fagrad',
  right: 'elevkurs',
  by: ['fodselsnummer'],
  reads: ['fodselsnummer'],
  check: (left, right, ctx) => right.size === 0 && ctx.hit(left.size - 1, 'fodselsnummer', 'hit'),
})

const kl = (fnr: string, fagkode = 'ENG1007', status = '') => `$KL;${fnr};20252026;46001;STUSP1----;${fagkode};;;;;;;;;;E;;;;;;;${status};;`
const ek = (fnr: string) => `$EK;${fnr};20252026;46001;STUSP1----${';'.repeat(19)}`
const rowsOf = (hits: readonly { readonly row: number }[]) => hits.map((hit) => hit.row)

describe('rules over groups', () => {
  it('gather rows by what their keys mean, and leave out rows whose key is blank or cannot be read', () => {
    const { hits } = checkLines(
      [repeated],
      [
        kl('01810750045'),
        kl('018107 50045', 'eng1007'),
        kl('01810750045', 'ENG1007', 'N'),
        kl('02810750084'),
        kl(''),
        kl(''),
        kl('Berg'),
        kl('Berg'),
        kl('01810750045', ''),
        kl('01810750045', ''),
      ],
    )
    expect(rowsOf(hits)).toEqual([2])
  })

  it('tell a rule which row is which, and which cells cannot be read', () => {
    const seen: unknown[] = []
    const watching = defineGroupRule({
      ...baseRule('G3'),
      appliesTo: ['fagrad'],
      by: ['fodselsnummer'],
      reads: ['fodselsnummer', 'elevtimer'],
      check(group) {
        for (let at = 0; at < group.size; at++)
          seen.push([group.rowNumber(at), group.row(at).elevtimer, group.isUnreadable(at, 'elevtimer')])
      },
    })
    const hours = (text: string) => kl('01810750045').replace(/E;;;/, `E;;;${text}`)
    checkLines([watching], [ek('01810750045'), hours('56'), hours('mange'), hours('')])
    expect(seen).toEqual([
      [2, '56', false],
      [3, '', true],
      [4, '', false],
    ])
  })

  it('reach over the seams of chunks', () => {
    const persons = Array.from({ length: CHUNK_ROWS + 4000 }, (_, n) => nthSyntheticPerson(n).fodselsnummer)
    const lines = persons.map((fnr) => kl(fnr))
    const wanted = [CHUNK_ROWS - 1, CHUNK_ROWS, CHUNK_ROWS + 3999]
    for (const at of wanted) lines[at] = kl(persons[7]!)
    const { hits, table } = checkLines([repeated], lines)
    expect(rowsOf(hits)).toEqual(wanted.map((at) => at + 1))
    expect(table.findings.facts).toContainEqual({ first: 8 })
  })

  it('find partners of another record over the seams of chunks', () => {
    const persons = Array.from({ length: CHUNK_ROWS + 4000 }, (_, n) => nthSyntheticPerson(n).fodselsnummer)
    const lacking = new Set([0, CHUNK_ROWS - 1, CHUNK_ROWS, CHUNK_ROWS + 3999])
    const lines = [...persons.filter((_, n) => !lacking.has(n)).map(ek), ...persons.map((fnr) => kl(fnr))]
    const offset = persons.length - lacking.size + 1
    expect(rowsOf(checkLines([alone], lines).hits)).toEqual([...lacking].map((n) => n + offset))
  })

  it('hits the last of a group that has no partner', () => {
    const { hits } = checkLines([alone], [kl('01810750045'), ek('02810750084'), kl('01810750045', 'NOR1260'), kl('02810750084')])
    expect(rowsOf(hits)).toEqual([3])
  })
})

describe('rows without a partner, where a rule knows keys that cannot be right', () => {
  const known = definePairRule({
    ...baseRule('G4'),
    left: 'fagrad',
    right: 'elevkurs',
    by: ['fodselsnummer'],
    isDoubtful: (value) => value.startsWith('99'),
    reads: ['fodselsnummer'],
    check: (_left, right, ctx) => right.size === 0 && ctx.hit(0, 'fodselsnummer', 'hit'),
  })
  const told = (lines: readonly string[]) => rowsOf(checkLines([known], lines).hits)

  it('are told when the partner is simply missing', () => {
    expect(told([ek('02810750084'), kl('01810750045'), kl('02810750084'), kl('03810750013')])).toEqual([2, 4])
  })

  it('are not told when the partner may be a row with a blank, unreadable or doubtful key', () => {
    for (const key of ['', '0181075045', 'Berg', '99810750045']) expect(told([ek(key), kl('01810750045')])).toEqual([])
  })

  it('are not told when their own key is doubtful', () => {
    expect(told([ek('02810750084'), kl('99810750045'), kl('01810750045')])).toEqual([3])
  })

  it('are told when another row has the doubtful key of the other record', () => {
    for (const key of ['', 'Berg', '99810750045']) expect(told([ek(key), kl(key), kl('01810750045')])).toEqual([3])
  })

  it('are told when there are more of them than doubtful keys, but for those that such a key is near', () => {
    expect(told([ek(''), kl('01810750045'), kl('02810750084')])).toEqual([2, 3])
    expect(told([ek(''), ek(''), kl('01810750045'), kl('02810750084')])).toEqual([])
    expect(told([ek('0281075084'), kl('01810750045'), kl('02810750084')])).toEqual([2])
    expect(told([ek('0281075084'), ek(''), kl('01810750045'), kl('02810750084'), kl('03810750013')])).toEqual([3, 5])
  })

  it('are told whatever the order of rows', () => {
    const lines = [ek('0281075084'), ek(''), kl('01810750045'), kl('02810750084')]
    expect(told(lines)).toEqual([])
    expect(told([...lines].reverse())).toEqual([])
  })
})

describe('the order of rows', () => {
  it('does not matter for what is found', () => {
    const lines: string[] = []
    for (let n = 0; n < 40; n++) {
      const { fodselsnummer, navn } = nthSyntheticPerson(n)
      if (n % 7 !== 0) lines.push(`$EL;${fodselsnummer};${navn};;;;;;`)
      if (n % 5 !== 0) lines.push(ek(n % 11 === 0 ? `${fodselsnummer} ` : fodselsnummer))
      for (const fagkode of ['ENG1007', 'NOR1260', 'nor1260', 'X']) lines.push(kl(fodselsnummer, fagkode, n % 3 === 0 ? 'K' : ''))
    }
    const found = (order: readonly string[]) =>
      checkLines(allRules, order)
        .hits.filter((hit) => !/repeated$/.test(hit.rule))
        .map(({ rule, message, severity, column, value, fix, count }) =>
          JSON.stringify([rule, message, severity, column, value.trim().toUpperCase(), fix, count]),
        )
        .sort()
    const inOrder = found(lines)
    expect(inOrder.length).toBeGreaterThan(50)
    expect(found([...lines].reverse())).toEqual(inOrder)
    expect(found([...lines].sort((a, b) => (a.slice(-20) + a < b.slice(-20) + b ? -1 : 1)))).toEqual(inOrder)
  })
})
