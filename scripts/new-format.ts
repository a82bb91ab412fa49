/** `npm run new:format eksempelfil`: the files of a new table format, entered in the lists that know all formats. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [id = ''] = process.argv.slice(2)
if (!/^[a-z][a-z0-9-]+$/.test(id)) {
  console.error('npm run new:format <id>, for example: npm run new:format eksamensplan')
  process.exit(2)
}
const file = `core/formats/${id}.ts`
const test = `tests/core/formats/${id}.test.ts`
if (existsSync(file)) {
  console.error(`${file} is already there.`)
  process.exit(2)
}
const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Writes `text` before the first `mark` after `after`; a list that has moved is told, never guessed at. */
function enter(path: string, after: string, mark: string, text: string): void {
  const source = readFileSync(path, 'utf8')
  const at = source.indexOf(mark, source.indexOf(after))
  if (!source.includes(after) || at < 0) throw new Error(`${path} has no «${after}» any more: enter ${id} there yourself`)
  writeFileSync(path, source.slice(0, at) + text + source.slice(at))
}

writeFileSync(
  file,
  `import type { Format } from './format.ts'

/** Where the columns come from, and what is known and what is a guess. */
export const ${name}: Format = {
  id: '${id}',
  title: { nb: '${id}', nn: '${id}', en: '${id}' },
  shape: 'table',
  closed: false,
  trailingSeparator: false,
  records: [
    {
      id: 'fagrad',
      lineId: null,
      key: ['fodselsnummer', 'fagkode'],
      columns: [
        { key: 'fodselsnummer', name: 'Fødselsnummer', headers: ['Fødselsnr', 'Fnr'], width: 11, digits: 'exact', mandatory: true, source: 'INNTAKSVAKT' },
        { key: 'fagkode', name: 'Fagkode', width: 7, mandatory: true, source: 'RHB-A04' },
        { key: 'standpunkt', name: 'Standpunkt', width: 2, source: 'RHB-B26' },
        { key: null, name: 'Egen kolonne' },
      ],
    },
  ],
  fileNames: ['${id.replaceAll('-', '')}'],
  source: 'INNTAKSVAKT',
}
`,
)
writeFileSync(
  test,
  `import { expect, test } from 'vitest'
import { checkText, foundHits } from '../../support/check-text.ts'

const HEADER = 'Fødselsnummer;Fagkode;Standpunkt;Egen kolonne'

test('a file of the kind ${id} is recognised, and the rules of its records are run', async () => {
  const file = await checkText(\`\${HEADER}\\r\\n01810750045;ENG1007;4;x\\r\\n02810750084;ENG1007;9;x\\r\\n\`)
  expect(file.problem).toBeNull()
  expect(file.format).toBe('${id}')
  expect(foundHits(file)).toMatchObject([{ row: 3, key: 'standpunkt', rule: 'karakter-outside-scale' }])
})
`,
)
enter('core/formats/format.ts', 'export type FormatId', '\n\n', `\n  | '${id}'`)
enter(
  'core/formats/formats.ts',
  "import { karakterfil } from './karakterfil.ts'\n",
  'import { sasVigo }',
  `import { ${name} } from './${id}.ts'\n`,
)
enter('core/formats/formats.ts', 'export const formats: readonly Format[] = [', ']\n\n', `  ${name},\n`)
enter(
  'core/formats/file-signatures.ts',
  'export const fileSignatures: readonly FileSignature[] = [',
  '\n]',
  `\n  {\n    format: '${id}',\n    must: [['fodselsnummer'], ['Egen kolonne']],\n    mustWhenNamed: [['fodselsnummer']],\n    mustNot: [],\n    least: 2,\n  },`,
)
console.log(`Made ${file} and ${test}, and entered ${id} in format.ts, formats.ts and file-signatures.ts (all in core/formats). Then:
  write its columns in ${file}; a column that no record has yet gets a name in core/records/column-key.ts,
    a type in core/records/canonical-columns.ts and a row in docs/glossary.md
  say in core/formats/file-signatures.ts which headers tell it from other kinds
  write the real header row in ${test}, and name ${id} in toolkit/help/kontroll-help.ts and README.md
  npx vitest run ${test}
  npm run fix && git add -A && npm run check`)
