import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutputs, outputOf } from '../../../toolkit/disk/check-outputs.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const json = (path: string) => ({ path, ending: '.json' }) as const

describe('where a result may be written', () => {
  it.each([
    ['rapport.json', '.json'],
    ['ut/RAPPORT.XLSX', '.xlsx'],
    ['rapport.html', '.html'],
    ['rapport.sarif', '.sarif'],
    ['feil.csv', '.csv'],
  ])('%s is written as %s', (path, ending) => expect(outputOf(path)).toEqual({ ok: true, value: { path, ending } }))

  it.each([
    ['frister.ics', 'output-ending-later'],
    ['rapport.pdf', 'output-ending-unknown'],
    ['rapport', 'output-ending-unknown'],
  ])('%s is refused: %s', (path, code) =>
    expect(outputOf(path)).toMatchObject({ ok: false, problem: { code, facts: { known: '.xlsx, .html, .json, .sarif, .csv' } } }))

  it('refuses an input by its own name, through a link and by a second name of the same file', async () => {
    const folder = temporaryFolder()
    const input = join(folder, 'skole.txt')
    writeFileSync(input, 'TOF')
    symlinkSync(input, join(folder, 'lenke.json'))
    linkSync(input, join(folder, 'samme.json'))
    mkdirSync(join(folder, 'ekte'))
    symlinkSync(join(folder, 'ekte'), join(folder, 'snarvei'))
    for (const path of [input, join(folder, 'lenke.json'), join(folder, 'samme.json'), join(folder, 'ekte', '..', 'skole.txt')]) {
      expect(await checkOutputs([json(path)], [input], true), path).toMatchObject({ ok: false, problem: { code: 'output-is-input' } })
    }
    expect(await checkOutputs([json(join(folder, 'snarvei/ny.json')), json(join(folder, 'ekte/ny.json'))], [input], true)).toMatchObject({
      ok: false,
      problem: { code: 'output-twice' },
    })
    expect(await checkOutputs([json(join(folder, 'ny.json'))], [input], false)).toEqual({ ok: true, value: null })
  })

  it('refuses a folder, a missing folder and an existing file', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'mappe.json'))
    writeFileSync(join(folder, 'gammel.json'), '{}')
    const refused = async (name: string, overwrite = false) => {
      const result = await checkOutputs([json(join(folder, name))], [], overwrite)
      return result.ok ? 'ok' : result.problem.code
    }
    expect(await refused('mappe.json', true)).toBe('output-is-folder')
    expect(await refused('ingen/ny.json')).toBe('output-folder-missing')
    expect(await refused('gammel.json/ny.json')).toBe('output-folder-missing')
    expect(await refused('gammel.json')).toBe('output-exists')
    expect(await refused('gammel.json', true)).toBe('ok')
  })
})
