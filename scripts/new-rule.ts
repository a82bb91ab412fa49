/** `npm run new:rule karakter-outside-scale [row|cell|group]`: the two files of a new rule, ready to be filled in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleFiles, ruleName } from './build-registry.ts'

const [id = '', scope = 'row'] = process.argv.slice(2)
if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) || !['row', 'cell', 'group'].includes(scope)) {
  console.error('npm run new:rule <topic>-<fault> [row|cell|group], for example: npm run new:rule karakter-outside-scale cell')
  process.exit(2)
}
const topic = id.slice(0, id.indexOf('-'))
const folder = join('core/rules', topic)
const file = join(folder, `${id}.ts`)
if (existsSync(file)) {
  console.error(`${file} is already there.`)
  process.exit(2)
}

/** Next free code of the topic; a new topic starts with its first three letters. */
function nextCode(): string {
  const used = ruleFiles().map((path) => /code: '([A-Z]+)(\d+)'/.exec(readFileSync(`core/rules/${path}.ts`, 'utf8')))
  const own = ruleFiles().flatMap((path, i) => (path.startsWith(`${topic}/`) && used[i] != null ? [used[i]] : []))
  const prefix = own[0]?.[1] ?? topic.slice(0, 3).toUpperCase()
  const highest = Math.max(0, ...used.flatMap((code) => (code?.[1] === prefix ? [Number(code[2])] : [])))
  return `${prefix}${String(highest + 1).padStart(3, '0')}`
}

const BODY: Record<string, string> = {
  cell: `  appliesTo: ['fagrad'],
  reads: ['standpunkt'],
  messages: MESSAGES,
  check(cell, ctx) {
    if (cell.value === '7') ctx.hit('wrong')
  },`,
  row: `  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'fagstatus'],
  when: { fagstatus: (value) => value === 'P' },
  messages: MESSAGES,
  check(row, ctx) {
    if (row.standpunkt !== '') ctx.hit('standpunkt', 'wrong')
  },`,
  group: `  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'fagkode'],
  reads: ['standpunkt'],
  minRows: 2,
  messages: MESSAGES,
  check(group, ctx) {
    for (let i = 1; i < group.size; i++) if (group.row(i).standpunkt !== '') ctx.hit(i, 'standpunkt', 'wrong')
  },`,
}
const define = `define${scope[0]!.toUpperCase()}${scope.slice(1)}Rule`
mkdirSync(folder, { recursive: true })
writeFileSync(
  file,
  `import { ${define} } from '../define-rule.ts'

/** What the source says and what surprised us; the engine adds place, severity and words. */
export const ${ruleName(`${topic}/${id}`)} = ${define}({
  id: '${id}',
  code: '${nextCode()}',
  severity: 'warning',
  status: 'trial',
  title: { nb: 'Kort tittel', nn: 'Stutt tittel', en: 'Short title' },
  source: [{ id: 'RHB-B26', read: '${new Date().toISOString().slice(0, 10)}' }],
  norms: [],
  standing: 'bekreftet',
${BODY[scope]!.replace(
  'MESSAGES',
  `{
    wrong: {
      what: { nb: 'Verdien «{value}» …', nn: 'Verdien «{value}» …', en: 'The value “{value}” …' },
      remedy: { nb: 'Sjekk … i InSchool.', nn: 'Sjekk … i InSchool.', en: 'Check … in InSchool.' },
    },
  }`,
)}
})
`,
)
writeFileSync(
  join(folder, `${id}.examples.ts`),
  `import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  { name: 'an ordinary row is right', format: 'sas-vigo', rows: [{ record: '$KL', fagstatus: 'E', standpunkt: '4' }], hits: [] },
]
`,
)
console.log(`Made ${file} and its examples. Fill in source and messages, write one example per message, then:
  npm run build:registry && npm run build:docs
  REGEL=${id} npx vitest run tests/rules.test.ts
  npm run check`)
