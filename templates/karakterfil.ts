import { type CellDef, cellAddress, columnLetters, type DesignedSheet, fill, type Locale, type WorkbookDef } from '#core'
import { codeListSheet } from './code-list-sheet.ts'
import { type CodeList, codeListOf } from './code-lists.ts'
import { COLUMN_NOTES, TYPE_NOTES } from './column-notes.ts'
import { instructionsSheet } from './instructions-sheet.ts'
import { karakterfilTexts } from './karakterfil-texts.ts'
import { karakterfilColumns, type TemplateColumn } from './kolonner.gen.ts'

/**
 * Columns that would change how the file is read: with Vurderingstype it is taken for one grade per row, and a grade in Eksamen has no
 * place until a form is told. People who need them add them.
 */
const LEFT_OUT = new Set<string>(['vurderingstype', 'karakter', 'eksamen'])
const LAST_LIST_ROW = 5_000
/** A longer list is only named. */
const MAX_VALUES_SHOWN = 16

/** Made-up pupils (month + 80), the same as in the samples of data/kolonner.yaml. */
const EXAMPLES: readonly Readonly<Record<string, string>>[] = [
  { fodselsnummer: '14830850105', navn: 'Berg, Nora Testine', standpunkt: '5', halvaar1: '4', eksamensform: 'M', eksamen_muntlig: '5' },
  { fodselsnummer: '02910752033', navn: 'Dahl, Emil', standpunkt: '3', halvaar1: '2', eksamensform: 'S', eksamen_skriftlig: '2' },
  { fodselsnummer: '05810854024', navn: 'Eide, Sara', standpunkt: 'IV', halvaar1: 'IV', fagmerknad: 'FAM51' },
].map((pupil) => ({
  skolenummer: '39901',
  skolenavn: 'Fjordbyen videregående skole',
  skoleaar: '2025-2026',
  klasse: '1STA',
  fagkode: 'ENG1007',
  fagnavn: 'Engelsk',
  fagstatus: 'E',
  ...pupil,
}))

/** The empty grade table: sheet «Karakterer» with examples, drop-downs and notes, «Veiledning» and «Kodelister». */
export function karakterfilTemplate(locale: Locale): WorkbookDef {
  const texts = karakterfilTexts(locale)
  const columns = karakterfilColumns.filter(({ id }) => !LEFT_OUT.has(id))
  const lists = columns.map(({ id }) => codeListOf(id, locale))
  const codes = codeListSheet(
    lists.flatMap((list) => list ?? []),
    texts,
  )
  const footer = `${texts.confidential}\t${texts.page}`
  const instructions = instructionsSheet({
    title: texts.title,
    intro: texts.intro,
    steps: texts.steps,
    headers: [texts.column, texts.mandatory, texts.what, texts.values, texts.example],
    columns: columns.map((column, index) => ({
      title: titleOf(column, locale),
      mandatory: column.mandatory ? texts.yes : texts.no,
      isMandatory: column.mandatory,
      what: noteOf(column, locale),
      values: valuesOf(column, lists[index] ?? null, locale),
      example: EXAMPLES.find((row) => row[column.id] !== undefined)?.[column.id] ?? '',
    })),
    printFooter: footer,
  })
  return { title: texts.title, sheets: [gradeSheet(columns, lists, codes.references, locale, footer), instructions, codes.sheet] }
}

function gradeSheet(
  columns: readonly TemplateColumn[],
  lists: readonly (CodeList | null)[],
  references: ReadonlyMap<string, string>,
  locale: Locale,
  printFooter: string,
): DesignedSheet {
  const texts = karakterfilTexts(locale)
  const header = columns.map((column, index): CellDef => {
    const title = titleOf(column, locale)
    const values = valuesOf(column, lists[index] ?? null, locale)
    const lines = [title, ...(column.mandatory ? [texts.must] : []), noteOf(column, locale), ...(values === '' ? [] : [values])]
    return { value: title, role: column.mandatory ? 'header-required' : 'header', note: lines.join('\n') }
  })
  const examples = EXAMPLES.map((row, at) =>
    columns.map(
      ({ id }, index): CellDef => ({
        value: row[id] ?? null,
        role: 'input',
        ...(at === 0 && index === 0 ? { note: texts.exampleNote } : {}),
      }),
    ),
  )
  return {
    kind: 'designed',
    name: 'Karakterer',
    columns: columns.map(({ title, type }) => ({
      width: Math.max(13, title.nb.length + 5),
      ...(type === 'tall' ? {} : { role: 'id' as const }),
    })),
    rows: [header, ...examples],
    heights: { 1: 22 },
    lists: columns.flatMap((column, index): NonNullable<DesignedSheet['lists']> => {
      const range = `${cellAddress(2, index + 1)}:${cellAddress(LAST_LIST_ROW, index + 1)}`
      const list = lists[index]
      if (list) return [{ range, values: { reference: references.get(list.title)! }, warning: texts.listWarning }]
      return hasOwnList(column) ? [{ range, values: column.allowed, warning: texts.listWarning }] : []
    }),
    filter: `A1:${columnLetters(columns.length)}${EXAMPLES.length + 1}`,
    frozenRows: 1,
    landscape: true,
    tabColor: '0A5B68',
    printHeader: texts.title,
    printFooter,
  }
}

/** English has no headers of its own: a file must come back with headers that are known. */
function titleOf({ title }: TemplateColumn, locale: Locale): string {
  return locale === 'nn' ? title.nn : title.nb
}

function noteOf({ id, type }: TemplateColumn, locale: Locale): string {
  return (COLUMN_NOTES[id] ?? TYPE_NOTES[type]!)[locale]
}

function valuesOf(column: TemplateColumn, list: CodeList | null, locale: Locale): string {
  if (list === null) return hasOwnList(column) ? column.allowed.join(', ') : ''
  if (list.values.length > MAX_VALUES_SHOWN) return fill(karakterfilTexts(locale).more, { list: list.title }, locale)
  return list.values.map(({ code }) => code).join(', ')
}

function hasOwnList({ id, allowed }: TemplateColumn): boolean {
  return allowed.length > 0 && ['trinn', 'kandidattype', 'trukket'].includes(id)
}
