import { sourceOf } from '../../core/norms/source-of.ts'
import type { ExampleRow, RuleExample } from '../../core/rules/examples.ts'
import type { Message, Rule } from '../../core/rules/rule.ts'
import { formatOf } from '../../tests/support/example-file.ts'
import { SEVERITY_MARK } from './severity-mark.ts'
import { topicTitle } from './topic-title.ts'

const SEVERITY = {
  error: `${SEVERITY_MARK.error} feil`,
  warning: `${SEVERITY_MARK.warning} advarsel`,
  info: `${SEVERITY_MARK.info} til orientering`,
} as const
const SCOPE = {
  cell: 'én verdi om gangen',
  row: 'én rad om gangen',
  group: 'rader som hører sammen',
  pair: 'rader av to slag i samme fil',
  table: 'hele filen',
  line: 'linjer som ikke passer i filen',
  batch: 'flere filer sammen',
} as const

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** What the example's file calls a column; the first field of interface lines has no name that people know. */
function fileColumn(example: RuleExample, key: string): string {
  const columns = formatOf(example.format).records.flatMap((record) => record.columns)
  return columns.find((column) => column.key === key)?.name ?? 'LINJE'
}

function exampleTable(example: RuleExample): string[] {
  const said = example.hits.length === 0 ? 'Regelen sier ingenting.' : ''
  const hits = example.hits.map((hit) => {
    const file = hit.file === undefined || hit.file === 0 ? '' : ` i «${example.beside![hit.file - 1]!.name}»`
    const where = (hit.row < 0 ? 'hele filen' : `rad ${hit.row + 1} i eksemplet`) + file
    const fix = hit.fix === undefined ? '' : ` Sikker retting: \`${hit.fix}\`.`
    return `- ${SEVERITY[hit.severity]} på ${where}${hit.at === null ? '' : `, ${fileColumn(example, hit.at)}`} (\`${hit.message}\`).${fix}`
  })
  const lines = [
    `### ${example.name}`,
    '',
    `Filtype \`${example.format}\`${example.falseAlarm === undefined ? '' : `; ${example.falseAlarm}, en falsk alarm regelen skal unngå`}.`,
    '',
  ]
  if (example.text !== undefined) {
    const shown = example.text.split(/\r\n|\n|\r/).slice(0, 8)
    lines.push('```text', ...shown, '```')
  } else lines.push(...rowTable(example, example.rows))
  for (const file of example.beside ?? [])
    lines.push('', `Samtidig «${file.name}» (\`${file.format}\`):`, '', ...rowTable({ ...example, ...file }, file.rows))
  if (example.mot !== undefined) lines.push('', 'Forrige fil:', '', ...rowTable(example, example.mot))
  return [...lines, '', ...hits, ...(said === '' ? [] : [said]), '']
}

function rowTable(example: RuleExample, rows: readonly ExampleRow[]): string[] {
  if (rows.length === 0) return []
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof ExampleRow)[]
  const lines = [`| ${keys.map((key) => fileColumn(example, key)).join(' | ')} |`, `|${' --- |'.repeat(keys.length)}`]
  for (const row of rows.slice(0, 8)) lines.push(`| ${keys.map((key) => cell(row[key] ?? '')).join(' | ')} |`)
  if (rows.length > 8) lines.push('', `… og ${rows.length - 8} rader til.`)
  return lines
}

/** The page of one rule: title, what it says, why, what to do, exceptions, examples. */
export function rulePage(topic: string, rule: Rule, examples: readonly RuleExample[]): string {
  const sources = rule.source.map(({ id, read }) => {
    const source = sourceOf(id)
    return `- ${source.ref} (\`${id}\`): ${source.standing}, lest ${read}`
  })
  const messages = Object.entries(rule.messages as Record<string, Message>).flatMap(([id, message]) => [
    `- \`${id}\``,
    `  - ${message.what.nb}`,
    `  - Gjør dette: ${message.remedy.nb}`,
  ])
  const records = rule.scope === 'pair' ? [rule.left, rule.right] : rule.scope === 'line' || rule.scope === 'batch' ? [] : rule.appliesTo
  return [
    '<!-- Laget av scripts/build-docs.ts fra regelen og eksemplene; rettes der. -->',
    `# ${rule.code}: ${rule.title.nb}`,
    '',
    `\`${rule.id}\` · ${topicTitle(topic)} · høyst ${SEVERITY[rule.severity]}${rule.status === 'trial' ? ' · på prøve' : ''}`,
    '',
    `Ser på ${SCOPE[rule.scope]}${records.length === 0 ? '' : `: ${records.join(', ')}`}.`,
    `Gjelder ${rule.leveranser === undefined ? 'alle leveranser' : `leveransene ${rule.leveranser.join(', ')}`}${
      rule.valid === undefined ? '' : `, fra skoleåret ${rule.valid.from}${rule.valid.to === undefined ? '' : ` til ${rule.valid.to}`}`
    }.`,
    '',
    '## Hva regelen sier',
    '',
    ...messages,
    '',
    '## Hvorfor',
    '',
    ...sources,
    ...(rule.norms.length === 0 ? [] : ['', `Normer i katalogen: ${rule.norms.map((norm) => `\`${norm}\``).join(', ')}.`]),
    ...(rule.falseAlarms === undefined
      ? []
      : ['', `Falske alarmer den er bygd for å unngå, vist i eksemplene: ${rule.falseAlarms.join(', ')}.`]),
    '',
    '## Eksempler',
    '',
    ...examples.flatMap(exampleTable),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
