import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
let folder = ''

beforeAll(() => {
  // Inside the package, so that 'inntaksvakt' is the package's own exports.
  mkdirSync('ut', { recursive: true })
  folder = mkdtempSync(resolve('ut/readme-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('has a library example that runs as it stands', () => {
  const example = /```ts\n([\s\S]*?)```/.exec(readme)![1]!
  writeFileSync(join(folder, 'example.mjs'), example)
  writeFileSync(join(folder, 'skole.txt'), 'TOF;SAS3;20260620;Prøveskolen;38;38001;\r\n$EL;28820864036;Moen Oskar;;;;;;\r\n', 'latin1')
  const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
  // The file is from another county than the example's, so there is something to print.
  expect(printed).toMatch(/^skole\.txt [1-9]\d* funn i 2 rader\n$/)
})

it('shows pictures and pages that are there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((link) => link[1]!).filter((link) => !link.startsWith('http'))
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})

it('names no command that the program does not have', () => {
  const commands = new Set([...readme.matchAll(/npx inntaksvakt (\w+)/g)].map((found) => found[1]!))
  for (const command of commands) {
    const help = execFileSync(process.execPath, ['dist/toolkit/main.js', command, '--help'], { encoding: 'utf8' })
    expect(help).toContain(command)
  }
})
