import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const DEPCRUISE = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const CONFIG = resolve('.dependency-cruiser.cjs')

interface Cruised {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
  }
}

function cruise(folder: string, parts: readonly string[]): Cruised {
  const run = spawnSync(process.execPath, [DEPCRUISE, '--config', CONFIG, '--output-type', 'json', ...parts], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return JSON.parse(run.stdout) as Cruised
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.examples.ts'))
}

it('sees every file of core and files, and no arrow that is not allowed', () => {
  const { summary } = cruise('.', ['core', 'files', 'toolkit', 'templates', 'addin'])
  expect(summary.totalCruised).toBeGreaterThanOrEqual(filesBelow('core').length + filesBelow('files').length)
  expect(summary.violations.map((v) => `${v.rule.name}: ${v.from}`)).toEqual([])
})

it('catches a planted arrow of each kind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fences-'))
  const planted: Record<string, string> = {
    'core/dates/up.ts': "import { e } from '../engine/e.ts'\nexport const up = e\n",
    'core/engine/e.ts': 'export const e = 1\n',
    'core/rules/x/reaches.ts': "import { e } from '../../engine/e.ts'\nexport const reaches = e\n",
    'core/formats/f.ts': "import { readFileSync } from 'node:fs'\nexport const f = readFileSync\n",
    'core/reports/r.ts': "import { a } from '../../files/csv/a.ts'\nexport const r = a\n",
    'files/csv/a.ts': "import { e } from '../../core/engine/e.ts'\nexport const a = e\n",
  }
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }')
  const found = new Set(cruise(folder, ['core', 'files']).summary.violations.map((v) => `${v.rule.name} ${v.from}`))
  for (const expected of [
    'ground-floor core/dates/up.ts',
    'rules-look-down core/rules/x/reaches.ts',
    'core-uses-no-node core/formats/f.ts',
    'core-stands-alone core/reports/r.ts',
    'files-use-the-door files/csv/a.ts',
  ])
    expect(found).toContain(expected)
})

it('keeps Node and the page out of the compiler of core', () => {
  const folder = mkdtempSync(join(resolve('core'), 'planted-'))
  try {
    writeFileSync(join(folder, 'planted.ts'), 'export const a = process.argv\nexport const b = document.title\nconsole.log(Buffer)\n')
    writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "../tsconfig.json", "include": ["./planted.ts"] }')
    const run = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' })
    for (const name of ['process', 'document', 'console', 'Buffer']) expect(run.stdout).toContain(`'${name}'`)
  } finally {
    execFileSync('rm', ['-rf', folder])
  }
})

it('has no random, no clock and no network in core and files', async () => {
  const { readFileSync } = await import('node:fs')
  for (const root of ['core', 'files']) {
    for (const file of filesBelow(root)) {
      const text = readFileSync(join(root, file), 'utf8')
      expect(text, file).not.toMatch(/Math\.random|new Date\(\)|Date\.now|\bfetch\(|XMLHttpRequest|WebSocket/)
    }
  }
})

it('opens no network connection anywhere in the product', async () => {
  const { readFileSync } = await import('node:fs')
  for (const root of ['core', 'files', 'templates', 'toolkit', 'addin']) {
    const files = filesBelow(root)
    expect(files.length, root).toBeGreaterThan(0)
    for (const file of files)
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/node:(http|https|http2|net|tls|dgram|dns)\b|\bfetch\(/)
  }
})

it('lets no rule import another rule', async () => {
  const { readFileSync } = await import('node:fs')
  const { ruleFiles } = await import('../../scripts/build-registry.ts')
  const rules = new Set(ruleFiles())
  expect(rules.size).toBeGreaterThan(0)
  for (const rule of rules) {
    const imports = [...readFileSync(`core/rules/${rule}.ts`, 'utf8').matchAll(/from '(\.[^']+)\.ts'/g)].map((found) =>
      join(dirname(rule), found[1]!),
    )
    expect(
      imports.filter((path) => rules.has(path)),
      rule,
    ).toEqual([])
  }
})
