import { allRules, type BatchInput, type CheckedFile, checkBatch, type PlainDate, parseSkoleaar, type Rule, standardParametre } from '#core'
import type { ExampleFile, RuleExample } from '../../core/rules/examples.ts'
import { loadTable } from '../../files/load-table.ts'
import { checkText, type FoundHit, foundHits, optionsOf } from './check-text.ts'
import { exampleText } from './example-file.ts'
import { exampleOptions } from './example-options.ts'

/** The example's file, checked, and those beside it; rules over several files have run when the example has any. */
export async function checkExample(
  example: RuleExample,
  text = exampleText(example),
  rules: readonly Rule[] = allRules,
): Promise<readonly CheckedFile[]> {
  const options = { ...exampleOptions(example), rules }
  const own = { name: example.fileName ?? 'fil.csv', format: example.format, text }
  const others = (example.beside ?? []).map((file) => ({ ...file, text: textOf(file) }))
  const together = others.length > 0 || example.mot !== undefined
  const check = async ({ name, format, text: content }: typeof own): Promise<BatchInput> => {
    const given = { ...options, fileName: name, filtype: format }
    const file = await checkText(content, given)
    const loaded = together ? await loadTable(once(content), optionsOf(given)) : null
    return { file, name, table: loaded?.check ?? null, relocate: loaded?.relocate ?? null }
  }
  const inputs = await Promise.all([own, ...others].map(check))
  if (!together) return inputs.map(({ file }) => file)
  const mot =
    example.mot === undefined
      ? null
      : {
          path: 'forrige.csv',
          files: [await check({ ...own, name: 'forrige.csv', text: textOf({ name: '', format: example.format, rows: example.mot }) })],
        }
  const run = {
    today: (example.today ?? '2026-06-25') as PlainDate,
    skoleaar: parseSkoleaar('2025-2026')!,
    fylke: example.fylke ?? null,
    tillatSyntetiske: true,
    kjenteFiktive: [],
    parametre: standardParametre,
    kodeverk: null,
  }
  return checkBatch(inputs, { rules, run, mot })
}

/** What a rule says of an example, file by file. */
export async function exampleHits(
  rule: Rule,
  example: RuleExample,
  text = exampleText(example),
  rules: readonly Rule[] = allRules,
): Promise<(FoundHit & { readonly file: number })[]> {
  const files = await checkExample(example, text, rules)
  return files.flatMap((file, index) => foundHits(file).map((hit) => ({ ...hit, file: index }))).filter((hit) => hit.rule === rule.id)
}

function textOf(file: ExampleFile): string {
  return exampleText({ ...file, hits: [] })
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Uint8Array.from(Buffer.from(text, 'latin1'))
}
