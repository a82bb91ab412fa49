import { type ImportedKodeverk, KODELISTER, type KodelisteId, type KodeverkTextId, kodeverkText, type Locale, type PlainDate } from '#core'

/** The facts a list of subjects may say or not of a code. */
const SAYABLE = ['nivaa', 'eksamensformer', 'standpunkt', 'uttrykk', 'programomraader', 'fagtype', 'organisasjonsnummer'] as const
const ORDER = ['navn', 'fra', 'til', 'utgaatt', ...SAYABLE] as const
const WORDS = new Set<string>(['grunnskole', 'videregaaende', 'tall', 'bestaatt', 'deltatt', 'ingen'])

type AnyEntry = Readonly<Record<string, unknown>>
interface AnyList {
  readonly hentet: PlainDate
  readonly kilde: string
  readonly oppslag: ReadonlyMap<string, object>
}

function listOf(kodeverk: ImportedKodeverk | null, liste: KodelisteId): AnyList | null {
  return kodeverk?.[liste] ?? null
}

/** What a list says nothing of for any of its codes: ['nivaa', 'standpunkt'] */
export function lacking(oppslag: ReadonlyMap<string, object>): readonly (typeof SAYABLE)[number][] {
  const entries = [...oppslag.values()] as AnyEntry[]
  return SAYABLE.filter((field) => entries.length > 0 && field in entries[0]! && entries.every((entry) => entry[field] === null))
}

/** One line per list: how many codes, how old, from where. */
export function* overviewLines(
  kodeverk: ImportedKodeverk | null,
  only: { readonly later: ReadonlySet<KodelisteId>; readonly today: PlainDate },
  locale: Locale,
): Generator<string> {
  for (const liste of KODELISTER) {
    const list = listOf(kodeverk, liste)
    const name = kodeverkText(liste, {}, locale)
    if (list === null) {
      const why = kodeverkText(only.later.has(liste) ? 'only-later' : 'not-imported', {}, locale)
      yield `  ${kodeverkText('line-none', { name, why }, locale)}\n`
      continue
    }
    const facts = { name, n: list.oppslag.size, date: list.hentet, age: daysBetween(list.hentet, only.today), kilde: list.kilde }
    yield `  ${kodeverkText('line', facts, locale)}\n`
  }
}

/** How much a list says: for how many codes the level, standpunkt and the rest are known. */
export function* listLines(list: AnyList, liste: KodelisteId, today: PlainDate, locale: Locale): Generator<string> {
  const { oppslag, hentet, kilde } = list
  const facts = { name: kodeverkText(liste, {}, locale), n: oppslag.size, date: hentet, age: daysBetween(hentet, today), kilde }
  yield `${kodeverkText('line', facts, locale)}\n`
  const entries = [...oppslag.values()] as AnyEntry[]
  for (const field of ['fra', 'til', ...SAYABLE] as const) {
    if (entries[0] === undefined || !(field in entries[0])) continue
    const n = entries.filter((entry) => entry[field] !== null).length
    yield `  ${kodeverkText('says', { what: kodeverkText(field, {}, locale), n, all: entries.length }, locale)}\n`
  }
}

/** What each list says of a code; nothing when none has it. */
export function* codeLines(kodeverk: ImportedKodeverk | null, code: string, locale: Locale): Generator<string> {
  for (const liste of KODELISTER) {
    const entry = listOf(kodeverk, liste)?.oppslag.get(code) as AnyEntry | undefined
    if (entry === undefined) continue
    yield `${kodeverkText('code-in', { code, name: kodeverkText(liste, {}, locale) }, locale)}\n`
    for (const field of ORDER) {
      if (!(field in entry)) continue
      yield `  ${kodeverkText(field, {}, locale)}: ${shown(field, entry[field], locale)}\n`
    }
  }
}

function shown(field: string, value: unknown, locale: Locale): string {
  if (value === null) return field === 'fra' || field === 'til' ? '–' : kodeverkText('unsaid', {}, locale)
  if (typeof value === 'boolean') return kodeverkText(value ? 'yes' : 'no', {}, locale)
  if (Array.isArray(value)) {
    if (value.length === 0) return kodeverkText('no-exam', {}, locale)
    return (value as string[]).map((item) => shown('', item, locale)).join(', ')
  }
  const text = String(value)
  return WORDS.has(text) ? kodeverkText(text as KodeverkTextId, {}, locale) : text
}

/** Days from one day to a later one. */
function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
