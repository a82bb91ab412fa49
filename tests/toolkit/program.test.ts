import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plantDemoFaults } from '../../scripts/example-delivery/demo-faults.ts'
import { exampleDelivery } from '../../scripts/example-delivery/example-delivery.ts'
import { runProgram } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const RUN = ['--dato', '2026-06-25', '--fylke', '40', '--tillat-syntetiske']

function deliveryFolder(schools: number): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'inn'))
  for (const { name, text } of exampleDelivery({ leveranse: 'sluttkarakterer', schools, pupils: 40, plant: plantDemoFaults })) {
    writeFileSync(join(folder, 'inn', name), Buffer.from(text, 'latin1'))
  }
  return folder
}

describe('the program as a process of its own', () => {
  it('gives byte-identical reports for one thread and for three', async () => {
    const cwd = deliveryFolder(30)
    const reports: Record<string, string> = {}
    for (const threads of ['1', '3']) {
      const json = await runProgram(['kontroll', 'inn', 'finnes-ikke.csv', ...RUN, '--format', 'json', '--traader', threads], { cwd })
      const text = await runProgram(['kontroll', 'inn', ...RUN, '--alle', '--traader', threads], { cwd })
      expect(json.code).toBe(1)
      reports[threads] = json.out + text.out
    }
    expect(reports['3']).toBe(reports['1'])
    expect(JSON.parse(reports['1']!.slice(0, reports['1']!.lastIndexOf('}}') + 2)).files).toHaveLength(33)
  })

  it('writes a workbook and a report beside the text, and does not touch what it read', async () => {
    const cwd = deliveryFolder(3)
    const before = readFileSync(join(cwd, 'inn/sas-vigo-40012.txt'))
    const end = await runProgram(['kontroll', 'inn', ...RUN, '--ut', 'rapport.xlsx', '--ut', 'rapport.json'], { cwd })
    expect(end.code).toBe(1)
    expect(end.out).toContain('inn/sas-vigo-40012.txt')
    expect(readFileSync(join(cwd, 'rapport.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse(readFileSync(join(cwd, 'rapport.json'), 'utf8')).summary.files).toBe(5)
    expect(readFileSync(join(cwd, 'inn/sas-vigo-40012.txt')).equals(before)).toBe(true)
  })

  it('reads standard input', async () => {
    const [file] = exampleDelivery({ leveranse: 'sluttkarakterer', schools: 1, pupils: 4 })
    const cwd = temporaryFolder()
    const end = await runProgram(['kontroll', '-', ...RUN, '--format', 'json', '--ut', 'rapport.xlsx'], {
      cwd,
      input: Buffer.from(file!.text, 'latin1'),
    })
    expect(JSON.parse(end.out)).toMatchObject({ files: [{ path: '-', format: 'sas-vigo', findings: [] }] })
    expect(end.code).toBe(0)
    expect(existsSync(join(cwd, 'rapport.xlsx'))).toBe(true)
  })

  it.runIf(existsSync('/dev/full'))('says that the disk under standard output is full, without a stack trace', async () => {
    const full = openSync('/dev/full', 'w')
    const end = await runProgram(['kontroll', 'inn', ...RUN], { cwd: deliveryFolder(3), stdout: full })
    closeSync(full)
    expect(end.code).toBe(2)
    expect(end.err).toBe(
      'Resultatet kunne ikke skrives ut i sin helhet. Maskinen svarte: ENOSPC. Er disken full, så rydd plass og kjør på nytt.\n',
    )
  })

  it.skipIf(process.platform === 'win32')('is quiet when the reader of its output has had enough', async () => {
    const cwd = deliveryFolder(3)
    const program = `"${process.execPath}" --conditions=source --import "${import.meta.resolve('tsx')}" "${join(import.meta.dirname, '../../toolkit/main.ts')}"`
    const { stderr } = spawnSync('sh', ['-c', `${program} kontroll inn --alle | true`], { cwd, encoding: 'utf8' })
    expect(stderr).toBe('')
  })
})
