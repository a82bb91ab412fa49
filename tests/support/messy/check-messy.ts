import type { CheckedFile } from '#core'
import { type CheckTextOptions, checkText } from '../check-text.ts'
import { cleanClasses, type PlannedElev } from './class-list.ts'
import { type Expected, plantedFaults } from './faults.ts'
import { placesIn } from './messy-sheet.ts'
import type { Shape } from './shapes.ts'
import { type MessyText, messyText, messyWorkbook } from './write-messy.ts'

export type MessyKind = MessyText | 'xlsx'

/** Checks the classes as the shape writes them, as a file of that kind. */
export async function checkMessy(
  shape: Shape,
  kind: MessyKind,
  elever: readonly PlannedElev[],
  options: CheckTextOptions = {},
): Promise<CheckedFile> {
  const sheets = shape.render(elever)
  const content = kind === 'xlsx' ? await messyWorkbook(sheets) : messyText(sheets[0]!, kind)
  return checkText(content, { fileName: kind === 'xlsx' ? 'liste.xlsx' : 'liste.csv', leveranse: 'sluttkarakterer', ...options })
}

/** Findings as 'KAR012 error Karakterer!F7 «7»', in the order of the report. */
export function toldBy({ findings: t, rules }: CheckedFile): string[] {
  return Array.from({ length: t.size }, (_, i) => {
    const { rule, severity } = t.variants[t.variant[i]!]!
    const column = t.column[i]! < 0 ? null : t.columns[t.column[i]!]!
    const sheet = column?.sheet == null ? '' : `${column.sheet}!`
    return `${rules[rule]!.code} ${severity} ${sheet}${letters(column?.number ?? 0)}${t.row[i]!} «${t.texts[t.value[i]!]!}»`
  })
}

/** Classes with all faults that the shape can show, and the findings they must give. */
export function plantedIn(shape: Shape, kind: MessyKind): { readonly elever: readonly PlannedElev[]; readonly lines: readonly string[] } {
  const elever = cleanClasses()
  const expected: Expected[] = []
  plantedFaults.forEach((fault, i) => {
    if (!fault.needs.every((need) => shape.shows.includes(need))) return
    const elev = elever[i]!
    expected.push(...fault.plant(elev, elev.fag[1]!))
  })
  const places = placesIn(shape.render(elever), kind === 'xlsx')
  return {
    elever,
    lines: expected.map(({ code, severity, cell, value }) => `${code} ${severity} ${places.get(cell)?.[0] ?? `${cell}?`} «${value}»`),
  }
}

function letters(number: number): string {
  if (number <= 26) return number === 0 ? '' : String.fromCharCode(64 + number)
  return letters(Math.floor((number - 1) / 26)) + letters(((number - 1) % 26) + 1)
}
