import { fill, type Locale, type Text, type WorkbookDef } from '#core'
import { codeListSheet } from './code-list-sheet.ts'
import { codeListOf } from './code-lists.ts'
import { columnNote } from './column-notes.ts'
import { dataSheet, type SheetColumn } from './data-sheet.ts'
import { instructionsSheet, type SheetInstruction } from './instructions-sheet.ts'
import { type TemplateTable, templateTables } from './kolonner.gen.ts'
import type { TemplateKind } from './template-kind.ts'
import { templateTexts } from './template-texts.ts'

/** Names of tables in data/kolonner.yaml and its additions. */
export type TableId = keyof typeof templateTables

/** A longer list is only named. */
const MAX_VALUES_SHOWN = 16
/** Examples in data/kolonner.yaml that describe a value instead of being one. */
const DESCRIBED = /\bsiffer\b|^Etternavn, Fornavn/
/** Free text that would only be copied. */
const NO_EXAMPLE = new Set(['merknad', 'grunn'])
const PART_SHEETS: Readonly<Record<string, Text>> = { avstander: { nb: 'Avstander', nn: 'Avstandar', en: 'Avstander' } }

/** The empty workbook of a kind: its sheet of rows with examples, drop-downs and notes, the instructions and the code lists. */
export function kindTemplate(id: TableId, kind: TemplateKind, locale: Locale): WorkbookDef {
  const texts = templateTexts(locale)
  const title = fill(texts.title, { kind: withSmallLetter(kind.title[locale]) }, locale)
  const footer = `${footerOf(kind, texts)}\t${texts.page}`
  const tables = [
    { table: id, name: kind.sheet[locale], examples: kind.examples ?? templateTables[id].examples },
    ...partsOf(id).map((part) => ({ table: part, name: PART_SHEETS[part]![locale], examples: templateTables[part].examples })),
  ].map((one) => ({ ...one, columns: sheetColumns(one.table, kind.leftOut ?? [], locale) }))
  const lists = tables.flatMap(({ columns }) => columns.flatMap(({ list }) => list ?? []))
  const codes = codeListSheet(lists, texts)
  const [main] = tables
  const instructions = instructionsSheet({
    name: texts.instructions,
    title,
    intro: fill(texts.intro, { sheet: main!.name }, locale),
    facts: [
      [texts.who, kind.who[locale]],
      [texts.when, kind.when[locale]],
      [texts.to, kind.to[locale]],
    ],
    steps: stepsOf(id, kind, main!.columns, main!.examples.length, locale),
    headers: [texts.column, texts.isMandatory, texts.what, texts.values, texts.example],
    sheets: tables.map(({ name, columns, examples }): SheetInstruction => {
      return { title: tables.length > 1 ? name : null, columns: columns.map((column) => instructionOf(column, examples, locale)) }
    }),
    printFooter: footer,
  })
  const sheets = tables.map(({ name, columns, examples }) =>
    dataSheet({ name, columns, examples, locale, printHeader: title, printFooter: footer }),
  )
  return { title, sheets: [...sheets, instructions, ...(lists.length === 0 ? [] : [codes.sheet])], names: codes.names }
}

function partsOf(id: TableId): readonly TableId[] {
  const tables: readonly (readonly [string, TemplateTable])[] = Object.entries(templateTables)
  return tables.flatMap(([part, { partOf }]) => (partOf === id ? [part as TableId] : []))
}

function sheetColumns(id: TableId, leftOut: readonly string[], locale: Locale): readonly SheetColumn[] {
  const texts = templateTexts(locale)
  const { columns }: TemplateTable = templateTables[id]
  return columns
    .filter((column) => !leftOut.includes(column.id))
    .map((column) => {
      const list = column.type === 'tall' ? null : codeListOf(column, locale)
      // English has no headers of its own: a file must come back with headers that are known.
      const header = column.title[locale === 'nn' ? 'nn' : 'nb']
      const values = valuesOf({ ...column, list }, locale)
      const lines = [header, ...(column.mandatory ? [texts.must] : []), columnNote(id, column, locale), ...(values === '' ? [] : [values])]
      return { ...column, header, list, what: columnNote(id, column, locale), note: lines.join('\n') }
    })
}

function stepsOf(id: TableId, kind: TemplateKind, columns: readonly SheetColumn[], examples: number, locale: Locale): readonly string[] {
  const texts = templateTexts(locale)
  const has = (types: readonly string[]) => columns.some(({ type }) => types.includes(type))
  const mandatory = columns.filter((column) => column.mandatory).map(({ header }) => header)
  return [
    fill(examples === 1 ? texts.deleteOne : texts.deleteSome, { from: 2, to: examples + 1 }, locale),
    fill(texts.mandatory, { columns: mandatory.join(', ') }, locale),
    texts.optional,
    texts.asText,
    ...(has(['dato', 'datotid', 'tid']) ? [texts.dates] : []),
    ...(columns.some(({ list }) => list !== null) ? [fill(texts.lists, { codes: texts.codes }, locale)] : []),
    ...(kind.steps ?? []).map((step) => step[locale]),
    ...(kind.isChecked === true ? [fill(texts.checked, { file: `${id}.xlsx` }, locale)] : []),
  ]
}

function instructionOf(column: SheetColumn, examples: readonly Readonly<Record<string, string>>[], locale: Locale) {
  const texts = templateTexts(locale)
  return {
    title: column.header,
    mandatory: column.mandatory ? texts.yes : texts.no,
    isMandatory: column.mandatory,
    what: column.what,
    values: valuesOf(column, locale),
    example: examples.find((row) => row[column.id] !== undefined)?.[column.id] ?? exampleOf(column),
  }
}

function exampleOf({ id, example, type }: SheetColumn): string {
  if (NO_EXAMPLE.has(id) || DESCRIBED.test(example)) return ''
  if (type !== 'dato') return example
  return /^\d{2}\.\d{2}\.\d{4}/.exec(example)?.[0] ?? ''
}

function valuesOf({ list, type, allowed }: Pick<SheetColumn, 'list' | 'type' | 'allowed'>, locale: Locale): string {
  if (list === null) return type === 'liste' || type === 'tall' ? allowed.join(', ') : ''
  const texts = templateTexts(locale)
  if (list.values.length > MAX_VALUES_SHOWN) return fill(texts.more, { list: list.title, codes: texts.codes }, locale)
  return list.values.map(({ code }) => code).join(', ')
}

function footerOf({ isSecret, isOpen }: TemplateKind, texts: ReturnType<typeof templateTexts>): string {
  if (isOpen === true) return texts.open
  return isSecret === true ? `${texts.confidential} ${texts.secret}` : texts.confidential
}

/** «Eksamensplan» -> «eksamensplan», but «NUS-liste» stays. */
function withSmallLetter(title: string): string {
  return /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}
