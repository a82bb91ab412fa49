import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import {
  type Comparison,
  compareFiles,
  type FileComparison,
  type PlainDate,
  sammenlign,
  sammenlignToCsv,
  sammenlignToJson,
  sammenlignToText,
  sammenlignToWorkbook,
} from '#core'
import { pairFiles } from '../../../core/jobs/sammenlign/pair-files.ts'
import { loadTable } from '../../../files/load-table.ts'
import { writeWorkbook } from '../../../files/workbook/write-workbook.ts'
import { openBook } from '../../files/workbook/read-back.ts'
import { checkText, optionsOf } from '../../support/check-text.ts'
import { syntheticFodselsnummer } from '../../support/synthetic-fodselsnummer.ts'

const [A, B, C] = ['09810864629', '14830850105', '02910752033']
const born = (birthDate: string, dNumber = false): string => syntheticFodselsnummer({ birthDate: birthDate as PlainDate, dNumber })

async function loaded(text: string, path: string) {
  const bytes = Uint8Array.from(Buffer.from(text, 'latin1'))
  const file = { ...(await checkText(bytes, { fileName: path })), path, sha256: null }
  async function* pieces() {
    yield bytes
  }
  const table = await loadTable(pieces(), optionsOf({ fileName: path }))
  if (table === null) throw new Error('not read')
  return { file, table: table.check }
}

const compare = async (before: string, now: string): Promise<FileComparison> =>
  compareFiles(await loaded(before, 'gammel.csv'), await loaded(now, 'ny.csv'))

async function compareAll(before: string, now: string): Promise<Comparison> {
  const [a, b] = [await loaded(before, 'gammel.csv'), await loaded(now, 'ny.csv')]
  return sammenlign([a.file], [b.file], async () => compareFiles(a, b))
}

const HEADER = 'Fødselsnummer;Navn;Skolenummer;Fagkode;Standpunkt;Startdato fag'
const csv = (...rows: string[]): string => [HEADER, ...rows].map((row) => `${row}\r\n`).join('')
const row = (number: string, fagkode: string, standpunkt: string, name = 'Berg Ada', start = '18.08.2025'): string =>
  [number, name, '40012', fagkode, standpunkt, start].join(';')
const only = (comparison: FileComparison) => comparison.records[0]!

describe('sammenlign of two files', () => {
  it('tells rows that came, went and changed by their key, whatever their order', async () => {
    const before = csv(row(A, 'ENG1007', '4'), row(A, 'MAT1019', '3'), row(B, 'ENG1007', '5', 'Dahl Bo'))
    const now = csv(row(B, 'ENG1007', '5', 'Dahl Bo'), row(A, 'NAT1007', '6'), row(A, 'ENG1007', '5'))
    const { changed, added, removed, columns } = only(await compare(before, now))
    expect(changed).toMatchObject([
      {
        rowBefore: 2,
        rowNow: 4,
        key: { fodselsnummer: A, fagkode: 'ENG1007' },
        cells: [{ header: 'Standpunkt', before: '4', now: '5', kind: 'value' }],
      },
    ])
    expect(added).toMatchObject([{ row: 3, key: { fagkode: 'NAT1007' } }])
    expect(removed).toMatchObject([{ row: 3, key: { fagkode: 'MAT1019' } }])
    expect(columns).toEqual([{ column: 'standpunkt', header: 'Standpunkt', value: 1, spelling: 0 }])
  })

  it('tells another way of writing apart from another value', async () => {
    const { changed } = only(
      await compare(
        csv(row('9810864629', 'eng1007', '4', 'Berg Ada', '18.8.2025'), row(B, 'MAT1019', 'x')),
        csv(row(A, 'ENG1007', '4', 'Berg Ada', '2025-08-18'), row(B, 'MAT1019', 'y')),
      ),
    )
    expect(changed.map(({ cells }) => cells.map(({ column, kind }) => [column, kind]))).toEqual([
      [
        ['fodselsnummer', 'spelling'],
        ['fagkode', 'spelling'],
        ['startdato_fag', 'spelling'],
      ],
      [['standpunkt', 'value']],
    ])
  })

  it('pairs rows of one key in order, equal ones first: a row taken out of the middle is one row gone', async () => {
    const rows = ['1', '2', '3', '4'].map((grade) => row(A, 'ENG1007', grade))
    const { changed, added, removed } = only(await compare(csv(...rows), csv(rows[0]!, rows[2]!, rows[3]!)))
    expect([changed, added, removed.map(({ row }) => row)]).toEqual([[], [], [3]])
    const moved = only(await compare(csv(rows[0]!, rows[1]!), csv(rows[2]!, rows[0]!)))
    expect(moved.changed.map(({ rowBefore, rowNow }) => [rowBefore, rowNow])).toEqual([[3, 2]])
  })

  it('compares columns by what they are, and names those that one file alone has or nobody knows', async () => {
    const before = `Fødselsnr;Fagkode;Stp;Rom\r\n${A};ENG1007;4;12\r\n`
    const now = `Fagkode;Fødselsnummer;Karakter standpunkt;Termin\r\nENG1007;${A};5;V\r\n`
    const comparison = await compare(before, now)
    expect(only(comparison).changed).toMatchObject([
      { cells: [{ column: 'standpunkt', header: 'Karakter standpunkt', before: '4', now: '5' }] },
    ])
    expect(comparison.unknownColumns).toEqual(['Rom'])
    expect(
      only(comparison)
        .columnsNow.map(({ column }) => column)
        .filter((key) => !only(comparison).compared.includes(key)),
    ).toEqual(['termin'])
  })

  it('knows a pupil whose D-nummer became a fødselsnummer by name and birth date', async () => {
    const [d, f] = [born('2008-03-04', true), born('2008-03-04')]
    const before = csv(row(d, 'ENG1007', '4', 'Berg, Ada'), row(d, 'MAT1019', '3', 'Berg, Ada'))
    const now = csv(row(f, 'ENG1007', '4', 'Ada Berg'), row(f, 'MAT1019', '5', 'Ada Berg'))
    const comparison = await compare(before, now)
    expect(comparison.renumbered).toBe(1)
    const { added, removed, changed } = only(comparison)
    expect([added, removed, changed.length]).toEqual([[], [], 2])
    expect(changed[0]!.cells).toContainEqual({ column: 'fodselsnummer', header: 'Fødselsnummer', before: d, now: f, kind: 'value' })
  })

  it.each([
    ['another name', 'Berg, Ada', 'Dahl, Bo', '2008-03-04'],
    ['another birth date', 'Berg, Ada', 'Berg, Ada', '2008-03-05'],
  ])('takes persons with %s for two', async (_, oldName, newName, birthDate) => {
    const comparison = await compare(
      csv(row(born('2008-03-04', true), 'ENG1007', '4', oldName)),
      csv(row(born(birthDate), 'ENG1007', '4', newName)),
    )
    expect(comparison.renumbered).toBe(0)
    expect([only(comparison).added.length, only(comparison).removed.length]).toEqual([1, 1])
  })

  it('takes twins of one name, or a number that both files have, for what they are', async () => {
    const [d, f] = [born('2008-03-04', true), born('2008-03-04')]
    const both = await compare(csv(row(d, 'ENG1007', '4'), row(f, 'ENG1007', '4')), csv(row(f, 'ENG1007', '4')))
    expect([both.renumbered, only(both).removed.length]).toEqual([0, 1])
  })

  it('compares every kind of line of the interface', async () => {
    const sas = (grade: string, days: string) =>
      [
        'TOF;SAS3;20260625;Eksempelsystem;40;40012;1',
        `$EL;${A};Tveit Lars;Eksempelveien 1;3901;4001;;NOR;`,
        `$EK;${A};20252026;40012;STUSP1----;1STA;20250818;;;N;KB;B;${days};18;G;G;;N;B;;9;N;20;`,
        `$KL;${A};20252026;40012;STUSP1----;ENG1007;4;;${grade};;;;;;;E;20250818;;;V;;;;;`,
        `$VM;${A};20252026;40012;STUSP1----;VMM43;;`,
      ].join('\r\n')
    const { records } = await compare(sas('4', '1'), sas('5', '2'))
    expect(records.map(({ record, changed }) => [record, changed.map(({ cells }) => cells.map(({ header }) => header))])).toEqual([
      ['leveranse', []],
      ['elev', []],
      ['elevkurs', [['FRAVDAG']]],
      ['fagrad', [['KARSTP']]],
      ['vitnemaalsmerknad', []],
    ])
  })

  it('says which findings are corrected, left and new', async () => {
    const { findings } = await compareAll(
      csv(row(A, 'ENG1007', '8'), row(A, 'MAT1019', '9'), row(B, 'eng1007', '4', 'Dahl Bo')),
      csv(row(A, 'ENG1007', '4'), row(A, 'MAT1019', '9'), row(B, 'ENG1007', 'Z', 'Dahl Bo')),
    )
    expect(findings).toMatchObject({ fixed: 2, left: 1, added: 1 })
    expect(findings.rules.map(({ code, fixed, left, added }) => [code, fixed, left, added])).toEqual([
      ['FAG002', 1, 0, 0],
      ['KAR001', 0, 0, 1],
      ['KAR012', 1, 1, 0],
    ])
  })
})

const cell = fc.constantFrom('1', '4', '4,0', 'IV', '', '="5"')
const table = fc
  .array(
    fc.tuple(
      fc.constantFrom(A, B, C),
      fc.constantFrom('ENG1007', 'eng1007', 'MAT1019'),
      cell,
      fc.constantFrom('18.08.2025', '2025-08-18', ''),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((rows) =>
    csv(...rows.map(([number, fagkode, grade, start]) => row(number, fagkode, grade.replace('="5"', '"=""5"""'), 'Berg Ada', start))),
  )

describe('properties of sammenlign', () => {
  it('a file compared with itself differs in nothing', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const { changed, added, removed, columns } = only(await compare(text, text))
        expect([changed, added, removed, columns]).toEqual([[], [], [], []])
      }),
      { numRuns: 60 },
    )
  })

  it('the other way round it is the mirror image', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (a, b) => {
        const [there, back] = [only(await compare(a, b)), only(await compare(b, a))]
        expect(back.added.map(({ row }) => row)).toEqual(there.removed.map(({ row }) => row))
        expect(back.removed.map(({ row }) => row)).toEqual(there.added.map(({ row }) => row))
        const pairs = (changes: typeof there.changed, mirrored: boolean) =>
          changes
            .map(({ rowBefore, rowNow, cells }) =>
              JSON.stringify([
                mirrored ? [rowNow, rowBefore] : [rowBefore, rowNow],
                cells.map(({ column, before, now, kind }) => [column, mirrored ? [now, before] : [before, now], kind]),
              ]),
            )
            .sort()
        expect(pairs(back.changed, true)).toEqual(pairs(there.changed, false))
      }),
      { numRuns: 100 },
    )
  })

  it('no row is lost or counted twice', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (a, b) => {
        const { before, now, changed, added, removed } = only(await compare(a, b))
        expect(before - removed.length).toBe(now - added.length)
        expect(new Set([...added.map(({ row }) => row), ...changed.map(({ rowNow }) => rowNow)]).size).toBe(added.length + changed.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('files of two folders', () => {
  const file = async (path: string, school: string, format = '') => {
    const text = csv(row(A, 'ENG1007', '4')).replace('40012', school)
    return {
      ...(await checkText(Uint8Array.from(Buffer.from(text, 'latin1')), { fileName: path })),
      path,
      ...(format === '' ? {} : { format }),
    }
  }

  it('belong together by school and kind, else by name, else as the only ones of their kind', async () => {
    const before = [
      await file('juni/a.csv', '40012'),
      await file('juni/b.csv', '40021'),
      await file('juni/liste.csv', '40034', 'ssb-resultat'),
      await file('juni/x.csv', '40099'),
    ]
    const now = [
      await file('juli/ny-b.csv', '40021'),
      await file('juli/a2.csv', '40012'),
      await file('juli/annet.csv', '40012', 'ssb-resultat'),
      await file('juli/y.csv', '40077'),
      await file('juli/z.csv', '40078'),
    ]
    const { pairs, onlyBefore, onlyNow } = pairFiles(before, now)
    expect(pairs.map(([a, b]) => [a.path, b.path])).toEqual([
      ['juni/a.csv', 'juli/a2.csv'],
      ['juni/b.csv', 'juli/ny-b.csv'],
      ['juni/liste.csv', 'juli/annet.csv'],
    ])
    expect([onlyBefore, onlyNow].map((files) => files.map(({ path }) => path))).toEqual([['juni/x.csv'], ['juli/y.csv', 'juli/z.csv']])
  })

  it('two files of one school are told apart by name, and not guessed at', async () => {
    const before = [await file('juni/a.csv', '40012'), await file('juni/b.csv', '40012')]
    const now = [await file('juli/b.csv', '40012'), await file('juli/a.csv', '40012')]
    expect(pairFiles(before, now).pairs.map(([a, b]) => [a.path, b.path])).toEqual([
      ['juni/a.csv', 'juli/a.csv'],
      ['juni/b.csv', 'juli/b.csv'],
    ])
    const unlike = [await file('juli/c.csv', '40012'), await file('juli/d.csv', '40012')]
    expect(pairFiles(before, unlike).pairs).toEqual([])
  })
})

describe('what sammenlign says', () => {
  const evil = ['=cmd|/c calc!A1', '@SUM(A1)', '+1+1', '-2+3', '\tx', '\rx']
  const before = csv(row(A, 'ENG1007', '4', 'Berg Ada'), row(B, 'MAT1019', '3', 'Dahl Bo'), row(B, 'NAT1007', '3', 'Dahl Bo'))
  const now = csv(
    row(A, 'ENG1007', '5', 'Berg Ada'),
    ...evil.map((text, i) => row(C, `ENG100${i}`, `"${text}"`, 'Foss Eli')),
    row(B, 'MAT1019', '-5', 'Dahl Bo'),
  )
  const paths = { before: 'gammel.csv', now: 'ny.csv' }
  const masked = { locale: 'nb', visFnr: false, utenPersoner: false, paths } as const

  it('prints counts, rows and what was not compared, without persons', async () => {
    const comparison = await compareAll(before, now)
    const said = [...sammenlignToText(comparison, { ...masked, alle: false, width: 120 })].join('')
    expect(said).toContain('6 nye rader, 1 borte, 2 endret.')
    expect(said).toContain('rad 2 (før 2), elev 1, skole 40012, ENG1007: Standpunkt «4» -> «5»')
    for (const hidden of [A, B, C, 'Berg', 'Dahl']) expect(said).not.toContain(hidden)
    const counts = [...sammenlignToText(comparison, { ...masked, utenPersoner: true, alle: false, width: 120 })].join('')
    expect(counts).not.toContain('elev 1')
    expect([...sammenlignToText(comparison, { ...masked, visFnr: true, alle: true, width: 120 })].join('')).toContain(A)
  })

  it('caps a long list visibly and shows all with --alle', async () => {
    const many = csv(...Array.from({ length: 30 }, (_, i) => row(A, `ENG10${10 + i}`, '4')))
    const comparison = await compareAll(csv(row(A, 'MAT1019', '4')), many)
    const text = (alle: boolean): string => [...sammenlignToText(comparison, { ...masked, alle, width: 120 })].join('')
    expect(text(false)).toContain('… 10 til. Vis alle med --alle.')
    expect(text(true)).not.toContain('--alle')
  })

  it('is one document as JSON, masked', async () => {
    const run = { tool: { name: 'inntaksvakt', version: '0' }, today: '2026-06-25' }
    const data = sammenlignToJson(await compareAll(before, now), run, masked)
    expect(data).toMatchObject({ version: 1, summary: { pairs: 1, added: 6, removed: 1, changed: 2 } })
    const text = JSON.stringify(data)
    for (const hidden of [A, B, C, 'Berg']) expect(text).not.toContain(hidden)
  })

  it('writes CSV that no spreadsheet runs, and leaves numbers alone', async () => {
    const parts = [...sammenlignToCsv(await compareAll(now, before), { locale: 'nb', visFnr: true, utenPersoner: false })]
    const text = Buffer.concat(parts).toString('utf8')
    const cells = Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data.flat()
    expect(cells).toContain('-5')
    for (const one of cells) expect(one).not.toMatch(/^(?:[=@\t\r]|[+-](?!\d+$))/)
    const changes = await compareAll(
      csv(...evil.map((_, i) => row(C, `ENG100${i}`, '4'))),
      csv(...evil.map((one, i) => row(C, `ENG100${i}`, `"${one}"`))),
    )
    const all = Buffer.concat([...sammenlignToCsv(changes, { locale: 'nb', visFnr: true, utenPersoner: false })]).toString('utf8')
    const values = Papa.parse<string[]>(all.slice(1), { delimiter: ';', newline: '\r\n' })
      .data.slice(1, 1 + evil.length)
      .map((fields) => fields[9])
    expect(values).toEqual(evil.map((one) => `'${one}`))
  })

  it('writes a workbook of four sheets whose texts stay texts', async () => {
    const comparison = await compareAll(before, now)
    const options = { locale: 'nb', utenPersoner: false, today: '2026-06-25', paths } as const
    const book = await openBook(await writeWorkbook(sammenlignToWorkbook(comparison, options)))
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Oversikt', 'Endringer', 'Nye rader', 'Borte'])
    const added = book.getWorksheet('Nye rader')!
    const values = added.getRows(2, evil.length)!.map((line) => line.getCell(9).value)
    // exceljs shows the escape that a carriage return has in a workbook.
    expect(values).toEqual(evil.map((text) => text.replace('\r', '_x000D_')))
    expect(book.getWorksheet('Borte')!.rowCount).toBe(2)
    const bare = await openBook(await writeWorkbook(sammenlignToWorkbook(comparison, { ...options, utenPersoner: true })))
    expect(bare.worksheets.map(({ name }) => name)).toEqual(['Oversikt'])
  })
})
