import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expandPaths, type FolderDisk, realFolderDisk } from '../../../toolkit/disk/expand-paths.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function folderWith(...paths: string[]): string {
  const folder = temporaryFolder()
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), 'TOF')
  }
  return folder
}

async function expanded(folder: string, paths: readonly string[], options = {}) {
  const { files, passedOver } = await expandPaths(
    paths.map((path) => (path === '-' ? path : `${folder}/${path}`)),
    options,
  )
  const short = (path: string) => path.replace(`${folder}/`, '')
  return {
    files: files.map(({ path, problem }) => (problem === null ? short(path) : `${short(path)}: ${problem.code}`)),
    passedOver: passedOver.map(short),
  }
}

describe('what the user points at', () => {
  it('takes a folder with all below, by name, without hidden files, and names what it passes over', async () => {
    const folder = folderWith(
      'inn/b.txt',
      'inn/a.csv',
      'inn/uten-ending',
      'inn/.skjult.csv',
      'inn/~$a.xlsx',
      'inn/brev.pdf',
      'inn/skole/c.TXT',
    )
    expect(await expanded(folder, ['inn'])).toEqual({
      files: ['inn/a.csv', 'inn/b.txt', 'inn/skole/c.TXT', 'inn/uten-ending'],
      passedOver: ['inn/brev.pdf'],
    })
  })

  it('takes a file once, in the order given, whatever its ending; and standard input', async () => {
    const folder = folderWith('b.pdf', 'a.csv')
    expect(await expanded(folder, ['b.pdf', '-', 'a.csv', 'b.pdf'])).toEqual({ files: ['b.pdf', '-', 'a.csv'], passedOver: [] })
  })

  it('leaves its own results out without a word', async () => {
    const folder = folderWith('inn/a.csv', 'inn/rapport.json')
    const own = realpathSync(join(folder, 'inn/rapport.json'))
    expect(await expanded(folder, ['inn'], { ownOutputs: new Set([own]) })).toEqual({ files: ['inn/a.csv'], passedOver: [] })
    expect(await expanded(folder, ['inn/*'], { ownOutputs: new Set([own]) })).toEqual({ files: ['inn/a.csv'], passedOver: [] })
  })

  it.each([
    ['*.csv', ['a.csv', 'å.csv']],
    ['**/*.csv', ['a.csv', 'inn/b.csv', 'inn/dyp/c.csv', 'å.csv']],
    ['inn/*', ['inn/b.csv', 'inn/b.txt']],
    ['inn/b.{txt,csv}', ['inn/b.csv', 'inn/b.txt']],
    ['[ab].csv', ['a.csv']],
    ['?.csv', ['a.csv', 'å.csv']],
    ['*.CSV', ['*.CSV: pattern-no-match']],
  ])('follows the pattern %s', async (pattern, files) => {
    const folder = folderWith('a.csv', 'å.csv', 'inn/b.csv', 'inn/b.txt', 'inn/dyp/c.csv', '.skjult.csv')
    expect((await expanded(folder, [pattern])).files.map((file) => file.normalize('NFC'))).toEqual(files)
  })

  it('takes a name with signs of a pattern as it stands when there is such a file', async () => {
    const folder = folderWith('skole [1].csv', 'skole 1.csv')
    expect((await expanded(folder, ['skole [1].csv'])).files).toEqual(['skole [1].csv'])
  })

  it('reads Windows paths and does not mind case there', async () => {
    const folder = folderWith('inn/A.CSV')
    expect((await expanded(folder, ['inn\\*.csv'], { platform: 'win32' })).files).toEqual(['inn/A.CSV'])
  })

  it('says what cannot be followed, each at its place', async () => {
    const folder = folderWith('a.csv', 'tom/.skjult')
    symlinkSync(join(folder, 'borte.csv'), join(folder, 'lenke.csv'))
    expect((await expanded(folder, ['borte.csv', 'a.csv', 'tom', 'lenke.csv', 'ingen/*.csv'])).files).toEqual([
      'borte.csv: path-not-found',
      'a.csv',
      'tom: path-is-folder-empty',
      'lenke.csv: path-not-found',
      'ingen/*.csv: pattern-no-match',
    ])
  })

  it.each([
    ['EACCES', 'path-unreadable'],
    ['EPERM', 'path-unreadable'],
    ['EIO', 'read-failed'],
  ])('says which folder cannot be read (%s) and goes on with the others', async (code, expected) => {
    const folder = folderWith('inn/a.csv', 'inn/laast/b.csv', 'inn/z.csv')
    const disk: FolderDisk = {
      ...realFolderDisk,
      readdir: (path) => (path.endsWith('laast') ? Promise.reject(Object.assign(new Error(code), { code })) : realFolderDisk.readdir(path)),
    }
    expect((await expanded(folder, ['inn'], { disk })).files).toEqual(['inn/a.csv', `inn/laast: ${expected}`, 'inn/z.csv'])
    expect((await expanded(folder, ['inn/laast'], { disk })).files).toEqual([`inn/laast: ${expected}`])
    expect((await expanded(folder, ['inn/**/*.csv'], { disk })).files).toEqual(['inn/a.csv', 'inn/z.csv', `inn/laast: ${expected}`].sort())
  })

  it('does not walk in circles', async () => {
    const folder = folderWith('inn/a.csv')
    symlinkSync(join(folder, 'inn'), join(folder, 'inn/rundt'))
    expect((await expanded(folder, ['inn'])).files).toEqual(['inn/a.csv'])
  })
})
