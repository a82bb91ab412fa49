import { describe, expect, it } from 'vitest'
import { sniffEncoding } from '../../../files/csv/encoding.ts'
import { sampleRows } from '../../../files/csv/sample-rows.ts'
import { sniffDelimiter } from '../../../files/csv/sniff-delimiter.ts'
import { createTranscoder } from '../../../files/csv/transcode-utf16.ts'
import { cutInto, readTable } from '../../support/read-table.ts'
import { smallLayout } from '../../support/small-layout.ts'

const FILES = 1000
/** Everything a file on its way can be called to end in, from here; anything else is a fault of ours. */
const PROBLEMS = [
  'file-empty',
  'not-text',
  'file-is-xlsx',
  'file-is-xls',
  'file-is-pdf',
  'file-is-zip',
  'quote-unterminated',
  'line-too-long',
]

type Random = (below: number) => number

/** The same thousand files every time (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)]!

function oddFile(random: Random): Uint8Array {
  const delimiter = pick(random, [';', ',', '\t', '|', ':', ' ', ';;', '¤'])
  const lineEnd = pick(random, ['\n', '\r\n', '\r', '\n\r', '\r\r\n', '\u2028', ''])
  const field = (): string =>
    pick(random, [
      '',
      '4',
      'IV',
      'MAT1019',
      'Åse "Kari" Øy',
      '"a;b"',
      '"',
      '""',
      '"a\n\n',
      "'",
      '=1+1',
      '\0',
      ' ',
      '\u00a0',
      'x'.repeat(random(300)),
      '🎓',
      '\ud83c',
    ])
  const columns = pick(random, [0, 1, 2, 5, 22, 300])
  const lines = Array.from({ length: random(40) }, () =>
    Array.from({ length: Math.max(0, columns + random(3) - 1) }, field).join(delimiter),
  )
  const text = pick(random, ['', '', '\ufeff', 'sep=;\n', 'sep=\n', '%PDF', 'PK\u0003\u0004']) + lines.join(lineEnd)
  const units = Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0))
  let bytes: Uint8Array = pick(random, [
    new TextEncoder().encode(text),
    Uint8Array.from(units, (unit) => unit & 0xff),
    new Uint8Array(units.buffer),
    Uint8Array.from({ length: random(5000) }, () => random(256)),
  ])
  if (random(3) === 0) bytes = bytes.slice(random(4), random(bytes.length + 1))
  if (random(3) === 0) for (let i = random(20); i > 0 && bytes.length > 0; i--) bytes[random(bytes.length)] = random(256)
  return bytes
}

describe('a thousand odd files', () => {
  it('are read to the end or refused with a problem, the same however they are cut', () => {
    let read = 0
    for (let seed = 1; seed <= FILES; seed++) {
      const random = randomFrom(seed)
      const bytes = oddFile(random)
      const forced = random(4) === 0 ? pick(random, ['utf-8', 'latin1', 'utf-16', 'utf-16be', 'ascii']) : null
      const encoded = sniffEncoding(bytes.subarray(0, 4096), forced)
      if (!encoded.ok) {
        expect(PROBLEMS, `file ${seed}`).toContain(encoded.problem.code)
        continue
      }
      const { encoding } = encoded.value
      const sample = createTranscoder(encoding)(bytes.subarray(0, 4096), bytes.length <= 4096)
      const separated = sniffDelimiter(sample, null)
      if (!separated.ok) throw new Error(`file ${seed}: no separator was forced`)
      const { delimiter } = separated.value
      const { rows } = sampleRows(sample, encoding, delimiter, { limit: 50, whole: bytes.length <= 4096 })
      const kind = { records: [{ lineId: null, columns: 3 }], encoding, headerRow: Math.min(1, rows.length) }
      const whole = readTable(smallLayout(kind), [bytes], { encoding, delimiter })
      if (whole.problem !== null) expect(PROBLEMS, `file ${seed}`).toContain(whole.problem.code)
      else {
        const last = whole.facts!.rows
        expect(last, `file ${seed}`).toBe(
          whole.rows.length + whole.facts!.blankLines + whole.facts!.repeatedHeaders + (last > 0 ? kind.headerRow : 0),
        )
        read++
      }
      const pieces = readTable(smallLayout(kind), cutInto(bytes, [1 + random(64), 1 + random(64)]), { encoding, delimiter })
      expect(pieces, `file ${seed}`).toEqual(whole)
    }
    expect(read).toBeGreaterThan(FILES / 4)
  })
})
