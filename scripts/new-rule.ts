/** `npm run new:rule karakter-outside-scale [row|cell|group]`: the two files of a new rule, ready to be filled in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleFiles, ruleName } from './build-registry.ts'

const USAGE = `npm run new:rule [<topic>/]<noun>-<fault> [row|cell|group], for example:
  npm run new:rule karakter-outside-scale cell
  npm run new:rule fagrad/elevtimer-without-fagkode row`

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}

const [name = '', scope = 'row'] = process.argv.slice(2)
if (!/^([a-z]+\/)?[a-z0-9]+(-[a-z0-9]+)+$/.test(name) || !['row', 'cell', 'group'].includes(scope)) stop(USAGE)
const id = name.slice(name.indexOf('/') + 1)
const files = ruleFiles()
const topics = [...new Set(files.map((path) => path.slice(0, path.indexOf('/'))))]
const topic = name.includes('/') ? name.slice(0, name.indexOf('/')) : topicOf(id.slice(0, id.indexOf('-')))
const folder = join('core/rules', topic)
const file = join(folder, `${id}.ts`)
const taken = files.find((path) => path.endsWith(`/${id}`))
if (taken !== undefined || existsSync(file)) stop(`core/rules/${taken ?? `${topic}/${id}`}.ts is already there.`)

/** The topic of that name, else the one whose rules begin with the same noun: 'tof' -> 'leveranse'. */
function topicOf(noun: string): string {
  const like = files.find((path) => path.slice(path.indexOf('/') + 1).startsWith(`${noun}-`))
  if (topics.includes(noun)) return noun
  if (like !== undefined) return like.slice(0, like.indexOf('/'))
  return stop(`Which topic is «${noun}»? Write it in front: npm run new:rule fagrad/${id} ${scope}
Topics: ${topics.join(', ')}. A name that is none of them makes a new topic.`)
}

/** Next free code of the topic; a new topic gets the first three letters of its name that no other topic has. */
function nextCode(): string {
  const used = files.map((path) => /code: '([A-Z]+)(\d+)'/.exec(readFileSync(`core/rules/${path}.ts`, 'utf8')))
  const own = files.flatMap((path, i) => (path.startsWith(`${topic}/`) && used[i] != null ? [used[i]] : []))
  const taken = new Set(used.map((code) => code?.[1]))
  const letters = topic.toUpperCase()
  const free = Array.from(letters.slice(2), (third) => letters.slice(0, 2) + third).find((prefix) => !taken.has(prefix))
  const prefix = own[0]?.[1] ?? free ?? stop(`Every code from «${letters}» is taken; choose another name for the topic.`)
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
  by: ['skolenummer', 'fagkode'],
  reads: ['skolenummer', 'fagkode', 'standpunkt'],
  minRows: 2,
  messages: MESSAGES,
  check(group, ctx) {
    for (let i = 1; i < group.size; i++) if (group.row(i).standpunkt !== '') ctx.hit(i, 'standpunkt', 'wrong')
  },`,
}

/** Examples that the body above answers, so that the first run is green and every change after it shows. */
const EXAMPLES: Record<string, { right: string; wrong: string; row: number }> = {
  cell: { right: "{ record: '$KL', standpunkt: '4' }", wrong: "{ record: '$KL', standpunkt: '7' }", row: 0 },
  row: {
    right: "{ record: '$KL', fagstatus: 'E', standpunkt: '4' }",
    wrong: "{ record: '$KL', fagstatus: 'P', standpunkt: '4' }",
    row: 0,
  },
  group: {
    right: "{ record: '$KL', skolenummer: '46001', fagkode: 'ENG1007', standpunkt: '4' }",
    wrong: `{ record: '$KL', skolenummer: '46001', fagkode: 'ENG1007', standpunkt: '4' },
      { record: '$KL', skolenummer: '46001', fagkode: 'ENG1007', standpunkt: '5' }`,
    row: 1,
  },
}

const code = nextCode()
const define = `define${scope[0]!.toUpperCase()}${scope.slice(1)}Rule`
mkdirSync(folder, { recursive: true })
writeFileSync(
  file,
  `import { ${define} } from '../define-rule.ts'

/** What the source says and what surprised us; the engine adds place, severity and words. */
export const ${ruleName(`${topic}/${id}`)} = ${define}({
  id: '${id}',
  code: '${code}',
  severity: 'warning',
  status: 'trial',
  title: { nb: 'Kort tittel …', nn: 'Stutt tittel …', en: 'Short title …' },
  source: [{ id: 'RHB-B26', read: '${new Date().toISOString().slice(0, 10)}' }],
  norms: [],
  standing: 'bekreftet',
${BODY[scope]!.replace(
  'MESSAGES',
  `{
    wrong: {
      what: { nb: 'Verdien «{value}» …', nn: 'Verdien «{value}» …', en: 'The value «{value}» …' },
      remedy: { nb: 'Sjekk … i InSchool.', nn: 'Sjekk … i InSchool.', en: 'Check … in InSchool.' },
    },
  }`,
)}
})
`,
)
const { right, wrong, row } = EXAMPLES[scope]!
writeFileSync(
  join(folder, `${id}.examples.ts`),
  `import type { RuleExample } from '../examples.ts'

export const examples: readonly RuleExample[] = [
  {
    name: 'an ordinary row is right',
    format: 'sas-vigo',
    rows: [${right}],
    hits: [],
  },
  {
    name: 'what is wrong, as a sentence',
    format: 'sas-vigo',
    rows: [
      ${wrong},
    ],
    hits: [{ row: ${row}, at: 'standpunkt', message: 'wrong', severity: 'warning' }],
  },
]
`,
)
const glossary = topics.includes(topic)
  ? ''
  : `
A new topic: add a row «| Norsk ord | \`${topic}\` | English | source | |» to the table of rule topics in docs/glossary.md.`
console.log(`Made ${file} (${code}) and ${id}.examples.ts.${glossary}
Its texts end in «…» and its check and examples are made up: write your own. Then:
  npm run build:registry && npm run build:docs
  REGEL=${id} npx vitest run tests/rules.test.ts
  npm run fix && git add -A && npm run check`)
