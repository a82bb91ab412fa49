import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExampleRow } from '../../core/rules/examples.ts'
import { fileOf, pupil, tof } from '../support/hand-written-delivery.ts'
import { runProgram } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const OPTIONS = ['--dato', '2026-06-25', '--fylke', '39', '--tillat-syntetiske', '--format', 'json', '--stille']

function school(skolenummer: string, first: number, change: (row: ExampleRow) => ExampleRow = (row) => row): string {
  const rows = [first, first + 1].flatMap((n) => {
    const one = pupil(n, { skolenummer })
    return [
      one.el(),
      one.ek({
        klasse: '1STA',
        fullfortkode: 'B',
        orden: 'G',
        oppforsel: 'G',
        fravaer_dager: '0',
        fravaer_timer: '0',
        fravaer_dager_totalt: '0',
        fravaer_timer_totalt: '0',
      }),
      one.kl('ENG1007', { halvaar1: '4', standpunkt: '4' }),
    ]
  })
  return fileOf('sas-vigo', [tof('20260624', { skolenummer }), ...rows].map(change))
}

async function check(folder: string, ...more: string[]) {
  const { out: stdout, code, err: stderr } = await runProgram(['kontroll', ...more, ...OPTIONS])
  return { report: stdout === '' ? null : JSON.parse(stdout), code, stderr, folder }
}

describe('files of one run', () => {
  it('tells which school of the list has not delivered', async () => {
    const folder = temporaryFolder()
    const list = join(folder, 'liste.csv')
    writeFileSync(join(folder, 'a.txt'), school('39901', 0))
    writeFileSync(list, 'Skolenummer;Skolenavn;Leveranser\r\n39901;Eksempel vgs;\r\n39902;Prøve vgs;sluttkarakterer\r\n', 'latin1')
    const { report } = await check(folder, join(folder, 'a.txt'), '--skoleliste', list, '--leveranse', 'sluttkarakterer')
    const file = report.files.find(({ format }: { format: string }) => format === 'skoleliste')
    expect(file.findings.map(({ code, place }: { code: string; place: { row: number } }) => [code, place.row])).toEqual([['LEV010', 3]])
    expect(file.findings[0].key.skolenummer).toBe('39902')
  })

  it('tells a fault that all schools share once, with the schools', async () => {
    const folder = temporaryFolder()
    const wrong = (row: ExampleRow): ExampleRow => (row.fagkode === undefined ? row : { ...row, fagkode: 'ENG1O07' })
    for (const [n, number] of ['39901', '39902', '39903'].entries())
      writeFileSync(join(folder, `${number}.txt`), school(number, n * 2, wrong))
    const { report } = await check(folder, folder)
    expect(report.summary.causes[0]).toMatchObject({
      rule: 'fagkode-wrong-form',
      value: 'ENG1O07',
      schools: ['39901', '39902', '39903'],
      of: 3,
      findings: 6,
    })
  })

  it('compares with an earlier file: what is corrected, what stands, what is new', async () => {
    const folder = temporaryFolder()
    const before = join(folder, 'juni-22.txt')
    const now = join(folder, 'juni-24.txt')
    const bad =
      (grade: string) =>
      (row: ExampleRow): ExampleRow =>
        row.standpunkt === undefined ? row : { ...row, standpunkt: grade }
    writeFileSync(before, school('39901', 0, bad('9')))
    writeFileSync(now, school('39901', 0))
    const { report } = await check(folder, now, '--mot', before)
    expect(report.files[0].mot).toMatchObject({ fixed: 2, left: 0, added: 0 })
    expect(report.files[0].findings).toEqual([])
    expect(readFileSync(before, 'latin1')).toBe(school('39901', 0, bad('9')))
  })

  it('an earlier file that cannot be read stops the run', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), school('39901', 0))
    const { code, stderr } = await check(folder, join(folder, 'a.txt'), '--mot', join(folder, 'finnes-ikke.txt'))
    expect(code).toBe(2)
    expect(stderr).toContain('finnes-ikke.txt')
  })

  it('gives the same report on one thread and on two', async () => {
    const folder = temporaryFolder()
    for (const [n, number] of ['39901', '39902', '39903'].entries()) writeFileSync(join(folder, `${number}.txt`), school(number, n * 2))
    const one = await runProgram(['kontroll', folder, ...OPTIONS, '--traader', '1'])
    const two = await runProgram(['kontroll', folder, ...OPTIONS, '--traader', '2'])
    expect(JSON.parse(two.out).files).toEqual(JSON.parse(one.out).files)
  })
})
