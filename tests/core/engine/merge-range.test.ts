import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHUNK_ROWS } from '#core'
import { checkInCuts, checkWhole, jsonOf, lineStarts, RUN } from '../../support/check-in-cuts.ts'
import { resultatfagLines, sasVigoLines, toBytes } from '../../support/planted-delivery.ts'

const HEADER_LINES = { 'ssb-resultatfag': 1, 'sas-vigo': 0 }

describe.each([
  ['ssb-resultatfag', resultatfagLines(45)],
  ['sas-vigo', sasVigoLines(14)],
] as const)('a planted %s', (format, lines) => {
  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
  ])('with %s: cut behind any line it gives the report of the whole', async (_, lineEnd) => {
    const bytes = toBytes(lines, lineEnd)
    const whole = await checkWhole(bytes)
    expect(whole.format).toBe(format)
    expect(whole.findings.size).toBeGreaterThan(20)
    const json = jsonOf(whole)
    const cuts = lineStarts(bytes).slice(Math.max(0, HEADER_LINES[format] - 1))
    expect(cuts.length).toBe(lines.length - Math.max(1, HEADER_LINES[format]))
    for (const cut of cuts) expect(jsonOf((await checkInCuts(bytes, [cut]))!), `cut at byte ${cut}`).toBe(json)
  })

  it('without a line end at its end, and with no row behind the cut', async () => {
    const bytes = toBytes(lines, '\n')
    const json = jsonOf(await checkWhole(bytes.subarray(0, -1)))
    expect(jsonOf((await checkInCuts(bytes.subarray(0, -1), [lineStarts(bytes).at(-1)!]))!)).toBe(json)
    expect(jsonOf((await checkInCuts(bytes, [bytes.length]))!)).toBe(jsonOf(await checkWhole(bytes)))
  })

  it('any lines in any order, with any line ends and in several cuts', async () => {
    const [header, rest] = [lines.slice(0, HEADER_LINES[format]), lines.slice(HEADER_LINES[format])]
    const line = fc.tuple(fc.constantFrom(...rest), fc.constantFrom('\n', '\r\n', '\r\n', '\r'))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 60 }), fc.array(fc.nat(), { maxLength: 4 }), async (picked, wanted) => {
        const text = [...header.map((h) => `${h}\r\n`), ...picked.map(([text, end]) => text + end)].join('')
        const bytes = Uint8Array.from(Buffer.from(text, 'latin1'))
        const starts = lineStarts(bytes)
        const cuts = [...new Set(wanted.map((n) => starts[n % starts.length]))].filter((cut) => cut !== undefined).sort((a, b) => a - b)
        const options = { ...RUN, filtype: format }
        const whole = await checkWhole(bytes, options)
        const cut = await checkInCuts(bytes, cuts, options)
        if (whole.problem === null) expect(jsonOf(cut!)).toBe(jsonOf(whole))
        else expect(cut === null || jsonOf(cut) === jsonOf(whole)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('quotes', () => {
  const lines = sasVigoLines(6)
  lines.splice(9, 0, '$EL;81810750047;"Berg; Ada";"Øvre\nvei ""7""\n";;;;;', '$EL;81810750047;"Kalle" Hansen;"Nedre" vei;;;;;')

  it('give the same or nothing wherever the file is cut, also inside a quoted line break', async () => {
    const bytes = toBytes(lines, '\r\n')
    const json = jsonOf(await checkWhole(bytes))
    let same = 0
    const refused: string[] = []
    for (const cut of lineStarts(bytes)) {
      const checked = await checkInCuts(bytes, [cut])
      if (checked === null) refused.push(Buffer.from(bytes.subarray(cut, cut + 5)).toString('latin1'))
      else {
        expect(jsonOf(checked), `cut at byte ${cut}`).toBe(json)
        same++
      }
    }
    expect(same).toBeGreaterThan(10)
    expect(refused).toContain('vei "')
    expect(refused).toContain('";;;;')
  })

  it('a quote that nobody closes is left to the check of the whole', async () => {
    const bytes = toBytes([...sasVigoLines(3), '$EL;81810750047;"Berg', ...sasVigoLines(2)], '\r\n')
    expect((await checkWhole(bytes)).problem?.code).toBe('quote-unterminated')
    expect(await checkInCuts(bytes, [lineStarts(bytes)[4]!])).toBeNull()
  })
})

it('puts rows into full chunks again', async () => {
  const bytes = toBytes(resultatfagLines(CHUNK_ROWS * 2 + 500), '\r\n')
  const json = jsonOf(await checkWhole(bytes))
  const starts = lineStarts(bytes)
  for (const cuts of [[starts[9000]!], [starts[700]!, starts[CHUNK_ROWS + 900]!]])
    expect(jsonOf((await checkInCuts(bytes, cuts))!) === json).toBe(true)
})

it('takes encoding and line ends together', async () => {
  const rows = sasVigoLines(40).map((line) => line.replaceAll(/[ØøÅåæÆ]/g, 'o'))
  const text = [...rows.slice(0, 50).map((r) => `${r}\n`), ...rows.slice(50).map((r) => `${r}\r\n`)].join('')
  const plain = Uint8Array.from(Buffer.from(text, 'latin1'))
  const cut = lineStarts(plain)[49]!
  expect(await checkInCuts(plain, [cut])).toMatchObject({ encoding: 'ascii', lineEnd: 'mixed' })
  const { encoding, lineEnd } = await checkWhole(plain)
  expect({ encoding, lineEnd }).toEqual({ encoding: 'ascii', lineEnd: 'mixed' })
})

it('never cuts UTF-16, nor before the end of the header row', async () => {
  const utf16 = Uint8Array.from(Buffer.from(`\ufeff${sasVigoLines(5).join('\r\n')}`, 'utf16le'))
  expect((await checkWhole(utf16)).problem).toBeNull()
  expect(await checkInCuts(utf16, [lineStarts(utf16)[3]!])).toBeNull()
  const titled = toBytes(['Resultater', ...resultatfagLines(8)], '\n')
  expect((await checkWhole(titled)).problem).toBeNull()
  expect(await checkInCuts(titled, [lineStarts(titled)[0]!])).toBeNull()
  expect(jsonOf((await checkInCuts(titled, [lineStarts(titled)[1]!]))!)).toBe(jsonOf(await checkWhole(titled)))
})

it('gives one text one code, also when two systems wrote it in two encodings', async () => {
  const written = sasVigoLines(12).map((line, i) => Buffer.from(`${line}\r\n`, i % 3 === 0 ? 'utf8' : 'latin1'))
  const bytes = Uint8Array.from(Buffer.concat(written))
  const whole = await checkWhole(bytes)
  const json = jsonOf(whole)
  for (const cut of lineStarts(bytes)) {
    const checked = (await checkInCuts(bytes, [cut]))!
    expect(checked.encoding).toBe(whole.encoding)
    expect(jsonOf(checked), `cut at byte ${cut}`).toBe(json)
  }
})
