import { describe, expect, it } from 'vitest'
import { CHUNK_ROWS } from '#core'
import { createTableReader } from '../../../files/csv/read-codes.ts'
import { cutInto, readTable } from '../../support/read-table.ts'
import { smallLayout } from '../../support/small-layout.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const plain = { records: [{ lineId: null, columns: 3 }], open: true }
/** Rows as «number: field|field», which is easier to compare by eye. */
const shown = (text: string, layout: Parameters<typeof smallLayout>[0] = plain): string[] =>
  readTable(smallLayout(layout), [latin1(text)]).rows.map(({ row, fields }) => `${row}: ${fields.map((field) => field ?? '-').join('|')}`)

describe('createTableReader: rows', () => {
  it.each([
    ['LF', 'a;b;c\nd;e;f\n', ['1: a|b|c', '2: d|e|f'], 'lf'],
    ['CRLF', 'a;b;c\r\nd;e;f\r\n', ['1: a|b|c', '2: d|e|f'], 'crlf'],
    ['CR only', 'a;b;c\rd;e;f\r', ['1: a|b|c', '2: d|e|f'], 'cr'],
    ['mixed line ends', 'a;b;c\rd;e;f\r\ng;h;i\nj;k;l', ['1: a|b|c', '2: d|e|f', '3: g|h|i', '4: j|k|l'], 'mixed'],
    ['no line end at the end', 'a;b;c\nd;e;f', ['1: a|b|c', '2: d|e|f'], 'lf'],
    ['one line without end', 'a;b;c', ['1: a|b|c'], null],
    ['blank lines, which count', '\na;b;c\n\n \n;;\nd;e;f\n\u001a', ['2: a|b|c', '6: d|e|f'], 'lf'],
    ['missing columns, read as blank', 'a;b;c\nd\n', ['1: a|b|c', '2: d||'], 'lf'],
    ['NUL bytes, which are text', 'a\0;b;c\n', ['1: a\0|b|c'], 'lf'],
    ['a mark of UTF-8', '\u00ef\u00bb\u00bfa;b;c\n', ['1: a|b|c'], 'lf'],
    ['a sep= line, which is not row 1', 'sep=;\r\na;b;c\r\n', ['1: a|b|c'], 'crlf'],
    ['a sep= line behind a mark, in quotes', '\u00ef\u00bb\u00bf"sep=;"\r\na;b;c\r\n', ['1: a|b|c'], 'crlf'],
    ['nothing', '', [], null],
    ['only a mark', '\u00ef\u00bb\u00bf', [], null],
  ])('reads %s', (_, text, rows, lineEnd) => {
    const read = readTable(smallLayout(plain), [latin1(text)])
    expect(read.rows.map(({ row, fields }) => `${row}: ${fields.join('|')}`)).toEqual(rows)
    expect(read.facts?.lineEnd).toBe(lineEnd)
    expect(shown(text)).toEqual(rows)
    for (const sizes of [[1], [2], [3, 1], [7]]) {
      const inPieces = readTable(smallLayout(plain), cutInto(latin1(text), sizes))
      expect(inPieces.rows).toEqual(read.rows)
      expect(inPieces.facts).toEqual(read.facts)
    }
  })

  it('passes over the rows up to the header row, and the header where it stands once more', () => {
    const layout = { ...plain, headerRow: 2 }
    const text = 'Karakterer Eksempel vgs\nA;B;C\n1;2;3\nA;B;C\n4;5;6\n"A";B;C\nA;B;Cx\n'
    expect(shown(text, layout)).toEqual(['3: 1|2|3', '5: 4|5|6', '7: A|B|Cx'])
    for (const sizes of [[1], [5]]) {
      const small = smallLayout(layout)
      const read = readTable(small, cutInto(latin1(text), sizes))
      expect(read.facts).toMatchObject({ rows: 7, repeatedHeaders: 2 })
      expect(small.records[0]!.columns[1]!.dictionary!.size).toBe(4)
    }
  })

  it('finds only a header to be no rows', () => {
    const read = readTable(smallLayout({ ...plain, headerRow: 1 }), [latin1('A;B;C')])
    expect(read).toMatchObject({ rows: [], problem: null, facts: { rows: 1 } })
  })

  it('numbers on from the first row of a part of a file', () => {
    const read = readTable(smallLayout({ ...plain, headerRow: 1 }), [latin1('a;b;c\nsep=;\n')], { firstRow: 1000 })
    expect(read.rows.map(({ row }) => row)).toEqual([1000, 1001])
  })

  it('hands on full chunks and a shorter last one', () => {
    const sizes: number[] = []
    const lengths = new Set<number>()
    const sink = {
      chunk: (chunk: { rows: number; codes: readonly (Int32Array | null)[] }) => {
        sizes.push(chunk.rows)
        lengths.add(chunk.codes[1]!.length)
      },
      odd: () => {},
    }
    const reader = createTableReader(smallLayout({ ...plain, past: [0] }), { delimiter: ';', encoding: 'ascii', sink })
    const line = latin1('a;b;c\n')
    for (let i = 0; i < 2 * CHUNK_ROWS + 5; i++) reader.push(line)
    expect(reader.finish()).toMatchObject({ ok: true, value: { rows: 2 * CHUNK_ROWS + 5 } })
    expect(sizes).toEqual([CHUNK_ROWS, CHUNK_ROWS, 5])
    expect([...lengths]).toEqual([CHUNK_ROWS])
  })

  it('reads past columns without a dictionary', () => {
    expect(shown('a;b;c\n"d";e;"f"\n', { ...plain, past: [0, 2] })).toEqual(['1: -|b|-', '2: -|e|-'])
  })

  it('reads 300 columns', () => {
    const fields = Array.from({ length: 300 }, (_, i) => `verdi${i}`)
    expect(shown(`${fields.join(';')}\n`, { records: [{ lineId: null, columns: 300 }] })).toEqual([`1: ${fields.join('|')}`])
    expect(shown(`"${fields.join('";"')}"\n`, { records: [{ lineId: null, columns: 300 }] })).toEqual([`1: ${fields.join('|')}`])
  })
})

describe('createTableReader: quotes', () => {
  it.each([
    ['separators and line ends inside quotes', '"a;1";"b\r\n\n2";c\nd;e;f\n', ['1: a;1|b\r\n\n2|c', '2: d|e|f']],
    ['doubled quotes', '"say ""hei""";"""";""\n', ['1: say "hei"|"|']],
    ['a name with a nickname in quotes, which swallows nothing', '"Kalle" Hansen;2;3\nd;"e";f\n', ['1: "Kalle" Hansen|2|3', '2: d|e|f']],
    ['a quote that opens by mistake, up to the next one', '"Kalle;2;3\nd;"e";f\n', ['1: "Kalle|2|3', '2: d|e|f']],
    ['quotes further in, which are text', '5" skjerm;b"b;c"\n', ['1: 5" skjerm|b"b|c"']],
    ['blanks behind a closing quote', '"a" ;"b";c\n', ['1: a|b|c']],
    ['a quote at the very end', 'a;b;"c"', ['1: a|b|c']],
    ['lines of quoted blanks, which count', '"";"";""\n" ";;\na;b;c\n', ['3: a|b|c']],
    ['CR only, with quotes', '"a";b;c\r"d";e;f\r', ['1: a|b|c', '2: d|e|f']],
    ['mixed line ends, with quotes', '"a";b;c\r"d";e;f\n"g";h;i\r\n"j";k;"l"', ['1: a|b|c', '2: d|e|f', '3: g|h|i', '4: j|k|l']],
    ['letters in quotes', '"\u00c5se";"b";c\n', ['1: Åse|b|c']],
  ])('reads %s', (_, text, rows) => {
    expect(shown(text)).toEqual(rows)
    const read = readTable(smallLayout(plain), [latin1(text)])
    for (const sizes of [[1], [2], [3, 1], [7]]) expect(readTable(smallLayout(plain), cutInto(latin1(text), sizes))).toEqual(read)
  })

  it('gives one code to a value with and without quotes', () => {
    const layout = smallLayout(plain)
    readTable(layout, [latin1('IV;x;y\n"IV";x;y\n"I""V";x;y\n')])
    expect(layout.records[0]!.columns[0]!.dictionary!.size).toBe(3)
  })

  it.each([
    ['to the end of the file', 'a;b;c\n"d;e;f\ng;h;i\n', 2],
    ['past a mebibyte', `a;b;c\n\nd;"e${';x\n'.repeat(400_000)}";f\n`, 3],
  ])('stops at a quote that runs %s', (_, text, row) => {
    for (const pieces of [[latin1(text)], [...cutInto(latin1(text), [65_536])]]) {
      expect(readTable(smallLayout(plain), pieces)).toMatchObject({ problem: { code: 'quote-unterminated', facts: { row } }, facts: null })
    }
  })
})

describe('createTableReader: odd lines', () => {
  const closed = { records: [{ lineId: null, columns: 3 }], trailingSeparator: true }

  it('tolerates an empty field behind the last, a missing one, and any number more, which it only mentions', () => {
    const read = readTable(smallLayout(closed), [latin1('a;b;c;\na;b;c\na;b;;;;;;\n;b;c\n')])
    const [mentioned, ...others] = read.odd.filter((line) => line.found > 4)
    expect(mentioned).toMatchObject({ kind: 'extra-empty-fields', row: 3, found: 8, expected: 3 })
    expect(others).toEqual([])
    expect(read.odd.filter((line) => line.kind !== 'extra-empty-fields')).toEqual([])
    expect(read.rows).toHaveLength(4)
  })

  it.each([
    ['a;b;c;;x;\n', { kind: 'too-many-fields', record: 0, row: 1, found: 5, expected: 3, start: 'a' }],
    ['a;b\n', { kind: 'too-few-fields', record: 0, row: 1, found: 2, expected: 3, start: 'a' }],
    ['a;\n', { kind: 'too-few-fields', record: 0, row: 1, found: 1, expected: 3, start: 'a' }],
    [
      '"En lang tekst som er en tittel";b\n',
      { kind: 'too-few-fields', record: 0, row: 1, found: 2, expected: 3, start: 'En lang tekst som er' },
    ],
  ])('tells of %j', (text, odd) => {
    const read = readTable(smallLayout(closed), [latin1(text)])
    expect(read.odd).toEqual([odd])
    expect(read.rows).toHaveLength(1)
  })

  it('sorts lines by their first field and tells of unknown kinds', () => {
    const layout = smallLayout({
      records: [
        { lineId: '$EL', columns: 3 },
        { lineId: '$KL', columns: 2 },
      ],
    })
    const read = readTable(layout, [latin1('$EL;1;\u00c5\n$KL;2\n"$KL";3\n$XX;4;5\n\n$KL;6;7\n"$YY";8\n $EL;9;a\n')])
    expect(read.rows).toEqual([
      { record: 0, row: 1, fields: ['$EL', '1', 'Å'] },
      { record: 0, row: 8, fields: [' $EL', '9', 'a'] },
      { record: 1, row: 2, fields: ['$KL', '2'] },
      { record: 1, row: 3, fields: ['$KL', '3'] },
      { record: 1, row: 6, fields: ['$KL', '6'] },
    ])
    expect(read.odd).toEqual([
      { kind: 'unknown-record', record: -1, row: 4, found: 3, expected: 0, start: '$XX' },
      { kind: 'too-many-fields', record: 1, row: 6, found: 3, expected: 2, start: '$KL' },
      { kind: 'unknown-record', record: -1, row: 7, found: 2, expected: 0, start: '$YY' },
    ])
    const sizes = [1, 4]
    const again = smallLayout({
      records: [
        { lineId: '$EL', columns: 3 },
        { lineId: '$KL', columns: 2 },
      ],
    })
    const pieces = cutInto(latin1('$EL;1;\u00c5\n$KL;2\n"$KL";3\n$XX;4;5\n\n$KL;6;7\n"$YY";8\n $EL;9;a\n'), sizes)
    expect(readTable(again, pieces)).toEqual(read)
  })

  it('reads a line id in small letters as it stands', () => {
    const layout = smallLayout({
      records: [
        { lineId: '$EL', columns: 2 },
        { lineId: '$KL', columns: 2 },
      ],
    })
    const read = readTable(layout, [latin1('$el;1\n$Kl;2\n" $eL";3\n$elx;4\nel;5\n')])
    expect(read.rows).toEqual([
      { record: 0, row: 1, fields: ['$el', '1'] },
      { record: 0, row: 3, fields: [' $eL', '3'] },
      { record: 1, row: 2, fields: ['$Kl', '2'] },
    ])
    expect(read.odd.map(({ kind, row }) => [kind, row])).toEqual([
      ['unknown-record', 4],
      ['unknown-record', 5],
    ])
  })
})

describe('createTableReader: encodings', () => {
  it.each([
    ['none', 'a;b;c\n', 'none'],
    ['Latin-1', '\u00c5;b;c\n', 'windows-1252'],
    ['UTF-8', '\u00c3\u0085;b;c\n', 'utf-8'],
    ['both', '\u00c3\u0085;b;c\n\u00c5;b;"\u00c5"\n', 'mixed'],
  ])('reports letters outside ASCII: %s', (_, text, nonAscii) => {
    expect(readTable(smallLayout({ ...plain, encoding: 'ascii' }), [latin1(text)], { encoding: 'ascii' }).facts).toMatchObject({ nonAscii })
  })

  it('decodes value by value when the first lines gave no clue', () => {
    const layout = smallLayout({ ...plain, encoding: 'ascii' })
    const read = readTable(layout, [latin1('\u00c5;\u00c3\u0085;c\n"\u00c3\u0085";"\u00c5";c\n')], { encoding: 'ascii' })
    expect(read.rows.map(({ fields }) => fields)).toEqual([
      ['Å', 'Å', 'c'],
      ['Å', 'Å', 'c'],
    ])
    expect(layout.records[0]!.columns[0]!.dictionary!.size).toBe(2)
  })

  it('reads UTF-16 cut anywhere', () => {
    const text = '\ufeffÅse;"b;c";🎓\r\nd;e;f\r\n'
    const bytes = new Uint8Array(Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0)).buffer)
    for (const sizes of [[1], [3], [1000]]) {
      const layout = smallLayout({ ...plain, encoding: 'utf-16le' })
      const { rows } = readTable(layout, cutInto(bytes, sizes), { encoding: 'utf-16le' })
      expect(rows.map(({ fields }) => fields)).toEqual([
        ['Åse', 'b;c', '🎓'],
        ['d', 'e', 'f'],
      ])
    }
  })

  it('reads tabs, pipes and commas', () => {
    for (const delimiter of ['\t', '|', ',']) {
      const text = `a${delimiter}b;b${delimiter}c\n${delimiter}${delimiter}\n"d"${delimiter}e${delimiter}f\n`
      const read = readTable(smallLayout(plain), [utf8(text)], { delimiter })
      expect(read.rows.map(({ row, fields }) => [row, ...fields])).toEqual([
        [1, 'a', 'b;b', 'c'],
        [3, 'd', 'e', 'f'],
      ])
    }
  })
})

describe('createTableReader: lines without end', () => {
  it('stops at a line of 100 MB after four of them', () => {
    let pushed = 0
    function* pieces(): Generator<Uint8Array> {
      yield latin1('a;b;c\n')
      const piece = new Uint8Array(1 << 16).fill(0x78)
      for (; pushed < 100 << 20; pushed += piece.length) yield piece
    }
    const read = readTable(smallLayout(plain), pieces())
    expect(read.problem).toEqual({ code: 'line-too-long', facts: { row: 2, megabytes: 4 } })
    expect(pushed).toBeLessThan(10 << 20)
  })

  it('stops at it also when the whole file comes at once, and keeps saying so', () => {
    const reader = createTableReader(smallLayout(plain), { delimiter: ';', encoding: 'ascii', sink: { chunk: () => {}, odd: () => {} } })
    const line = new Uint8Array(5 << 20).fill(0x78)
    line[line.length - 1] = 0x0a
    const problem = { code: 'line-too-long', facts: { row: 1, megabytes: 4 } }
    expect(reader.push(line)).toEqual({ ok: false, problem })
    expect(reader.push(latin1('a;b;c\n'))).toEqual({ ok: false, problem })
    expect(reader.finish()).toEqual({ ok: false, problem })
  })

  it('reads a long line in small pieces without going over it again and again', () => {
    const text = `${'x'.repeat(300_000)};b;c\n`
    const read = readTable(smallLayout(plain), cutInto(latin1(text), [16]))
    expect(read.rows[0]!.fields[0]).toHaveLength(300_000)
  })
})
