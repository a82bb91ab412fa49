import { fail, type Locale, ok, type Result, terminalNote } from '#core'
import { checkOutputs, type Output, outputOf } from '../disk/check-outputs.ts'
import { writeSafely } from '../disk/write-safely.ts'
import { MAL_OPTIONS } from '../options/option-table.ts'
import { readArguments } from '../options/read-arguments.ts'
import { malOptions } from '../options/run-options.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { print } from '../terminal/print.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { refuse } from './refuse.ts'

/** `inntaksvakt mal [NAVN --ut FIL.xlsx]`: an empty template workbook; without a name the list of them. */
export async function runMal(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const read = readArguments(argv, MAL_OPTIONS, malOptions)
  if (!read.ok) return refuse(terminal, read.problem, locale)
  const { options, positionals } = read.value
  const [name, extra] = positionals
  if (extra !== undefined) return refuse(terminal, { code: 'argument-too-many', facts: { argument: extra } }, locale)
  const { templateLines, templateOf } = await import('../../templates/template-registry.ts')
  if (name === undefined) {
    const templates = templateLines(locale)
    const width = Math.max(...templates.map((template) => template.name.length))
    const lines = templates.map((template) => `  ${template.name.padEnd(width)}  ${template.line}\n`)
    const how = terminalNote('template-how', { name: templates[0]!.name }, locale)
    const list = `${terminalNote('templates', {}, locale)}\n${lines.join('')}\n${how}\n`
    const printed = await print(terminal.stdout, [list])
    return printed.ok ? EXIT.clean : refuse(terminal, printed.problem, locale)
  }
  const template = templateOf(name, locale)
  if (!template.ok) return refuse(terminal, template.problem, locale)
  const output = await target(options.ut[0], name, options.overskriv)
  if (!output.ok) return refuse(terminal, output.problem, locale)
  const { streamWorkbook } = await import('../../files/workbook/write-workbook.ts')
  const result = await writeSafely(output.value.path, streamWorkbook(template.value), { overwrite: options.overskriv })
  if (!result.ok) return refuse(terminal, result.problem, locale)
  const line = terminalNote('written', { path: output.value.path }, locale)
  const printed = await print(terminal.stdout, options.stille ? [] : [`${line}\n`])
  return printed.ok ? EXIT.clean : refuse(terminal, printed.problem, locale)
}

async function target(path: string | undefined, name: string, overwrite: boolean): Promise<Result<Output>> {
  if (path === undefined) return fail('template-needs-output', { wanted: name })
  const output = outputOf(path, ['.xlsx'])
  if (!output.ok) return output
  const allowed = await checkOutputs([output.value], [], overwrite)
  return allowed.ok ? ok(output.value) : allowed
}
