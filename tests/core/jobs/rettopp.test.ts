import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Rettopp, type Rule, rettelogg, rettoppToJson, rettoppToText } from '#core'
import { defineCellRule, defineRowRule } from '../../../core/rules/define-rule.ts'
import { writeWorkbook } from '../../../files/workbook/write-workbook.ts'
import { openBook } from '../../files/workbook/read-back.ts'
import { checkText, foundHits } from '../../support/check-text.ts'
import { repairBytes } from '../../support/repair-text.ts'

const PUPIL = '09810864629'
const lines = (...rows: string[]): Uint8Array => Uint8Array.from(Buffer.from(rows.map((row) => `${row}\r\n`).join(''), 'latin1'))
const SAS = [
  'TOF;SAS3;20260625;Eksempelsystem;40;40012;1',
  `$EL;${PUPIL};Tveit Lars Bjørn;Eksempelveien 1;3901;4001;;NOR;`,
  `$EK;${PUPIL};20252026;40012;STUSP1----;1STA;18.08.2025;;;N;KB;B;1;18;G;G;;N;B;;2;N;20;`,
  `$KL;${PUPIL};2025/2026;40012;STUSP1----;eng1007;4;;5;;;;;;;E;20250818;;;V;;;;;`,
  `$KL;9810864629;20252026;40012;STUSP1----;MAT1019;4;;"4,0";;;;;;;E;20250818;;;V;;;;;`,
]
const OPTIONS = { fileName: 'skole.txt', fylke: '40' }

const text = { nb: 'x', nn: 'x', en: 'x' }
const base = {
  severity: 'error',
  status: 'stable',
  title: text,
  source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
  norms: [],
  standing: 'bekreftet',
} as const
/** A rule of one line that wants «to» where the grade is «from». */
const wants = (id: string, code: string, from: string, to: string, collapse: 'none' | 'structural' = 'none'): Rule =>
  defineCellRule({
    ...base,
    id,
    code,
    collapse,
    appliesTo: ['fagrad'],
    reads: ['standpunkt'],
    messages: { wrong: { what: text, remedy: text } },
    check: (cell, ctx) => {
      if (cell.text === from) ctx.hit('wrong', { fix: to })
    },
  })

describe('rettopp of a text file', () => {
  it('makes the sure repairs and leaves every other byte, quotes and letters of the encoding included', async () => {
    const { done, bytes } = await repairBytes(lines(...SAS), OPTIONS)
    expect(done.leftOut).toEqual([])
    expect(Buffer.from(bytes).toString('latin1')).toBe(
      Buffer.from(lines(...SAS))
        .toString('latin1')
        .replace(';18.08.2025;', ';20250818;')
        .replace('2025/2026', '20252026')
        .replace('eng1007', 'ENG1007')
        .replace(';9810864629;', ';09810864629;')
        .replace('"4,0"', '"4"'),
    )
    expect(done.fixes.map(({ row, columnNumber, before, after }) => [row, columnNumber, before, after])).toEqual([
      [3, 7, '18.08.2025', '20250818'],
      [4, 3, '2025/2026', '20252026'],
      [4, 6, 'eng1007', 'ENG1007'],
      [5, 2, '9810864629', PUPIL],
      [5, 9, '4,0', '4'],
    ])
    expect(foundHits(await checkText(bytes, OPTIONS)).filter(({ fix }) => fix !== null)).toEqual([])
  })

  it('gives a file without sure repairs back as it is', async () => {
    const bytes = lines('A;B', '1;2')
    const odd = Uint8Array.from([
      ...lines(...SAS.slice(0, 3).map((line) => line.replace('18.08.2025', '20250818'))),
      0x20,
      0x22,
      0x3b,
      0x0a,
      0x0a,
      0x0d,
    ])
    for (const file of [odd]) {
      const repaired = await repairBytes(file, OPTIONS)
      expect(repaired.done.fixes).toEqual([])
      expect(Buffer.from(repaired.bytes).equals(Buffer.from(file))).toBe(true)
    }
    await expect(repairBytes(bytes, { ...OPTIONS, fileName: 'a.csv' })).rejects.toThrow()
  })

  it('makes neither of two different repairs of one cell, and one of two equal ones', async () => {
    const table = lines('Fødselsnummer;Fagkode;Standpunkt', `${PUPIL};ENG1007;8`, `${PUPIL};MAT1019;9`)
    const rules = [
      wants('one', 'AAA001', '8', '1'),
      wants('two', 'AAA002', '8', '2'),
      wants('three', 'AAA003', '9', '3'),
      wants('four', 'AAA004', '9', '3'),
    ]
    const { done, bytes } = await repairBytes(table, { ...OPTIONS, rules })
    expect(done.fixes.map(({ row, after, findings }) => [row, after, findings.length])).toEqual([[3, '3', 2]])
    expect(done.leftOut.map(({ fix, reason, other }) => [fix.row, fix.after, reason, other])).toEqual([
      [2, '1', 'conflict', '2'],
      [2, '2', 'conflict', '1'],
    ])
    expect(Buffer.from(bytes).toString('latin1')).toContain('ENG1007;8')
  })

  it('leaves out a repair that brings a new finding, and names it; the others of the file are made', async () => {
    const table = lines('Fødselsnummer;Fagkode;Standpunkt', `${PUPIL};ENG1007;8`, `${PUPIL};MAT1019;8`)
    const complains = defineRowRule({
      ...base,
      id: 'no-fives-in-english',
      code: 'AAA009',
      appliesTo: ['fagrad'],
      reads: ['fagkode', 'standpunkt'],
      messages: { wrong: { what: text, remedy: text } },
      check: (row, ctx) => {
        if (row.fagkode === 'ENG1007' && row.standpunkt === '5') ctx.hit('standpunkt', 'wrong')
      },
    })
    const { done, bytes } = await repairBytes(table, { ...OPTIONS, rules: [wants('five', 'AAA001', '8', '5'), complains] })
    expect(done.fixes.map(({ row }) => row)).toEqual([3])
    expect(done.leftOut).toMatchObject([{ fix: { row: 2 }, reason: 'new-finding', code: 'AAA009', rule: 'no-fives-in-english' }])
    expect(Buffer.from(bytes).toString('latin1')).toBe(Buffer.from(table).toString('latin1').replace('MAT1019;8', 'MAT1019;5'))
  })

  it('leaves out a repair after which the finding still stands', async () => {
    const stubborn = defineCellRule({
      ...base,
      id: 'stubborn',
      code: 'AAA001',
      appliesTo: ['fagrad'],
      reads: ['standpunkt'],
      messages: { wrong: { what: text, remedy: text } },
      check: (cell, ctx) => {
        if (cell.text === '8' || cell.text === '7') ctx.hit('wrong', { fix: cell.text === '8' ? '7' : '8' })
      },
    })
    const { done } = await repairBytes(lines('Fødselsnummer;Fagkode;Standpunkt', `${PUPIL};ENG1007;8`), { ...OPTIONS, rules: [stubborn] })
    expect(done.fixes).toEqual([])
    expect(done.leftOut).toMatchObject([{ reason: 'still-found' }])
  })

  it('leaves out a letter that the encoding lacks', async () => {
    const table = lines('Fødselsnummer;Fagkode;Standpunkt', `${PUPIL};ENG1007;8`)
    const { done, bytes } = await repairBytes(table, { ...OPTIONS, rules: [wants('odd', 'AAA001', '8', 'Ж')] })
    expect(done.leftOut).toMatchObject([{ reason: 'not-writable' }])
    expect(Buffer.from(bytes).equals(Buffer.from(table))).toBe(true)
  })

  it('repairs every cell of a cause that is told once', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => `${PUPIL};ENG${1000 + i};8`)
    const table = lines('Fødselsnummer;Fagkode;Standpunkt', ...rows)
    const { done } = await repairBytes(table, { ...OPTIONS, rules: [wants('all', 'AAA001', '8', '5', 'structural')] })
    expect(done.fixes).toHaveLength(120)
  })

  it('property: whatever is damaged, the new file differs in the repaired cells alone, however it is read', async () => {
    const damages = ['eng1007', 'ENG 1007', '="V"', "'4", '4,0', '2025/26', '18.8.2025', '', '#N/A', '45887', ' 9810864629', 'æøå;"x']
    const line = fc.tuple(fc.constantFrom(...damages), fc.constantFrom(...damages), fc.constantFrom(...damages))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 40 }), async (cells, readSize) => {
        const quoted = (value: string): string => (/[;"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
        const rows = cells.map(([a, b, c]) => [PUPIL, 'ENG1007', a, b, c])
        const write = (all: readonly (readonly string[])[]) =>
          lines('Fødselsnummer;Fagkode;Standpunkt;Startdato fag;Skoleår', ...all.map((row) => row.map(quoted).join(';')))
        const { done, bytes } = await repairBytes(write(rows), { ...OPTIONS, readSize })
        const expected = rows.map((row) => [...row])
        for (const { row, columnNumber, before, after } of done.fixes) {
          expect(expected[row - 2]![columnNumber - 1]).toBe(before)
          expected[row - 2]![columnNumber - 1] = after
        }
        // A quoted cell stays quoted, so cells are compared.
        const read = (all: Uint8Array) => Buffer.from(all).toString('latin1').replaceAll('"', '')
        expect(read(bytes)).toBe(read(write(expected)))
      }),
      { numRuns: 60 },
    )
  })
})

describe('what rettopp says', () => {
  const shown = {
    locale: 'nb',
    visFnr: false,
    utenPersoner: false,
    alle: false,
    width: 120,
    paths: { file: 'a.txt', ut: 'b.txt', log: 'b-rettelogg.xlsx' },
  } as const
  const repaired = async (): Promise<Rettopp> => (await repairBytes(lines(...SAS), OPTIONS)).done

  it('lists cell, column, before, after and rule, hides the person, and names the log', async () => {
    const said = [...rettoppToText(await repaired(), shown)].join('')
    expect(said).toContain('5 celler er rettet i a.txt. Ny fil: b.txt')
    expect(said).toContain('celle F4, FAGKODE: «eng1007» -> «ENG1007» (FAG002')
    expect(said).toContain('celle B5, FNR: «••••••» -> «••••••» (FNR010')
    expect(said).toContain('Rettelogg: b-rettelogg.xlsx')
    expect(said).not.toContain('9810864629')
    const open = [...rettoppToText(await repaired(), { ...shown, visFnr: true })].join('')
    expect(open).toContain(`celle B5, FNR: «9810864629» -> «${PUPIL}»`)
    expect([...rettoppToText(await repaired(), { ...shown, utenPersoner: true })].join('')).not.toContain('FAGKODE')
  })

  it('gives the same as plain data, masked the same way', async () => {
    const run = { tool: { name: 'inntaksvakt', version: '0' }, today: '2026-06-25' }
    const data = rettoppToJson(await repaired(), run, shown)
    expect(data.summary).toMatchObject({ repaired: 5, leftOut: 0 })
    expect(data.repairs?.[3]).toMatchObject({ cell: 'B5', before: '••••••', after: '••••••', rule: 'fodselsnummer-lost-zero' })
    expect(JSON.stringify(data)).not.toContain('9810864629')
    expect(rettoppToJson(await repaired(), run, { ...shown, utenPersoner: true })).not.toHaveProperty('repairs')
  })

  it('keeps the log as a workbook: before, after, rule, why and day, as texts that no program runs', async () => {
    const table = lines('Fødselsnummer;Fagkode;Standpunkt', `${PUPIL};ENG1007;=2+5`)
    const { done } = await repairBytes(table, { ...OPTIONS, rules: [wants('formula', 'AAA001', '=2+5', '=1+1')] })
    const tool = { name: 'inntaksvakt', version: '0' }
    const book = await openBook(
      await writeWorkbook(rettelogg(done, { locale: 'nb', tool, today: '2026-06-25', file: 'a.csv', ut: 'b.csv' })),
    )
    const log = book.getWorksheet('Rettelogg')!
    expect(log.getRow(1).values).toEqual([undefined, 'Celle', 'Rad', 'Kolonne', 'Før', 'Etter', 'Regel', 'Hvorfor', 'Kilde', 'Rettet'])
    expect(log.getRow(2).values).toMatchObject([
      undefined,
      'C2',
      '2',
      'Standpunkt',
      '=2+5',
      '=1+1',
      'AAA001',
      'x',
      expect.any(String),
      '25. juni 2026',
    ])
    expect(log.getCell('D2').type).toBe(log.getCell('A2').type)
    expect(book.getWorksheet('Om rettingen')!.getCell('B4').value).toBe('a.csv')
    expect(book.getWorksheet('Ikke rettet')).toBeUndefined()
  })
})
