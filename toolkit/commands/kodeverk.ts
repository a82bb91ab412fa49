import { KODELISTER, type KodelisteId, kodeverkText, type Locale, type Problem } from '#core'
import { importKodeverk } from '../kodeverk/import-kodeverk.ts'
import { kodeverkFolder } from '../kodeverk/kodeverk-folder.ts'
import { loadKodeverk } from '../kodeverk/load-kodeverk.ts'
import { plainSpelling } from '../options/option-spelling.ts'
import { KODEVERK_OPTIONS } from '../options/option-table.ts'
import { readArguments } from '../options/read-arguments.ts'
import { kodeverkOptions } from '../options/run-options.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { codeLines, lacking, listLines, overviewLines } from '../terminal/kodeverk-view.ts'
import { print } from '../terminal/print.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { refuse } from './refuse.ts'

/** `inntaksvakt kodeverk importer FIL...` stores code lists as dated snapshots; `kodeverk vis [LISTE|KODE]` shows what there is. */
export async function runKodeverk(argv: readonly string[], locale: Locale, terminal: Terminal): Promise<number> {
  const read = readArguments(argv, KODEVERK_OPTIONS, kodeverkOptions)
  if (!read.ok) return refuse(terminal, read.problem, locale)
  const { options, positionals } = read.value
  const [job, ...rest] = positionals
  const folder = kodeverkFolder({ env: terminal.env }, options.kodeverkmappe)
  if (folder === null) return refuse(terminal, { code: 'kodeverk-no-folder', facts: {} }, locale)
  const today = options.dato ?? (await terminal.today())
  const answer = (pieces: Iterable<string>) => printed(options.stille ? [] : pieces, locale, terminal)
  if (job === 'importer') {
    const { tegnsett = null, skilletegn = null, hentet = null, liste = null, overskriv: overwrite } = options
    const done = await importKodeverk(rest, { folder, today, hentet, liste, overwrite, tegnsett, skilletegn })
    if (!done.ok) return refuse(terminal, done.problem, locale)
    const lists = done.value.map(({ list, path }) => ({ liste: list.liste, hentet: list.hentet, antall: list.oppslag.size, path }))
    if (options.format === 'json') return answer([`${JSON.stringify(lists, null, 2)}\n`])
    return answer(
      done.value.flatMap(({ list, path }) => {
        const facts = { name: kodeverkText(list.liste, {}, locale), n: list.oppslag.size, date: list.hentet }
        const unsaid = lacking(list.oppslag).map((field) => kodeverkText(field, {}, locale))
        return [
          `${kodeverkText('imported', facts, locale)}\n`,
          ...(unsaid.length === 0 ? [] : [`  ${kodeverkText('lacks', { list: unsaid.join(', ') }, locale)}\n`]),
          `  ${kodeverkText('stored', { path }, locale)}\n`,
        ]
      }),
    )
  }
  if (job !== undefined && job !== 'vis') return refuse(terminal, unknownJob, locale)
  const [wanted, extra] = rest
  if (extra !== undefined) return refuse(terminal, { code: 'argument-too-many', facts: { argument: extra } }, locale)
  const loaded = await loadKodeverk(folder, today)
  if (!loaded.ok) return refuse(terminal, loaded.problem, locale)
  const { kodeverk, facts } = loaded.value
  const later = new Set(facts.flatMap(({ liste, hentet }) => (hentet === null ? [liste] : [])))
  if (wanted === undefined) {
    if (options.format === 'json') return answer([`${JSON.stringify(facts, null, 2)}\n`])
    return answer(overview(folder, overviewLines(kodeverk, { later, today }, locale), kodeverk === null, locale))
  }
  const liste = listNamed(wanted)
  const list = liste === null ? null : (kodeverk?.[liste] ?? null)
  const code = wanted.toUpperCase()
  const entries = KODELISTER.flatMap((id) => {
    const entry = kodeverk?.[id]?.oppslag.get(code)
    return entry === undefined ? [] : [{ liste: id, kode: code, ...entry }]
  })
  if (list === null && entries.length === 0) return refuse(terminal, { code: 'kodeverk-code-unknown', facts: { wanted } }, locale)
  if (options.format === 'json') {
    const data = list === null ? entries : Object.fromEntries(list.oppslag)
    return answer([`${JSON.stringify(data, null, 2)}\n`])
  }
  return answer(list === null ? codeLines(kodeverk, code, locale) : listLines(list, liste!, today, locale))
}

const unknownJob: Problem = { code: 'kodeverk-what', facts: {} }

async function printed(pieces: Iterable<string>, locale: Locale, terminal: Terminal): Promise<number> {
  const result = await print(terminal.stdout, pieces)
  return result.ok ? EXIT.clean : refuse(terminal, result.problem, locale)
}

function* overview(folder: string, lines: Iterable<string>, none: boolean, locale: Locale): Generator<string> {
  yield `${kodeverkText('folder', { path: folder }, locale)}\n`
  yield* lines
  if (none) yield `\n${kodeverkText('how-to-import', {}, locale)}\n`
}

/** A list by its name, with or without æøå: 'programområder' -> 'programomraader' */
function listNamed(word: string): KodelisteId | null {
  return KODELISTER.find((id) => id === plainSpelling(word)) ?? null
}
