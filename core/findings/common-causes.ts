import type { Severity } from '../rules/rule.ts'
import type { CheckedFile } from './checked-file.ts'
import { TripleIndex } from './triple-index.ts'

/** One fault that stands the same way at several schools: a set-up fault of the county rather than slips of schools. */
export interface CommonCause {
  /** Index of a file that has it, and of the finding there that stands for all. */
  readonly file: number
  readonly finding: number
  readonly rule: string
  readonly code: string
  readonly severity: Severity
  /** The value that all have; '' where the findings are of one cause with different values or the value is a person's. */
  readonly value: string
  readonly schools: readonly string[]
  readonly findings: number
}

/** A fault at fewer schools than this is no county-wide cause; nor one at less than a quarter of those in the run. */
const LEAST_SCHOOLS = 3
const LEAST_SHARE = 0.25

/**
 * Faults shared by schools: same rule, message and column, and the same value where the column is not personal. `of` is the number of schools
 * in the run. The cause with most schools comes first.
 */
export function commonCauses(files: readonly CheckedFile[]): { readonly causes: readonly CommonCause[]; readonly of: number } {
  const all = new Set<string>()
  for (const { skoler } of files) for (const { skolenummer } of skoler) all.add(skolenummer)
  if (all.size < LEAST_SCHOOLS) return { causes: [], of: all.size }
  const causes = new Map<string, Gathering>()
  files.forEach((file, number) => {
    for (const { key, ...own } of causesOf(file, number)) {
      const cause = causes.get(key)
      if (cause === undefined) causes.set(key, own)
      else {
        for (const school of own.schools) cause.schools.add(school)
        cause.findings += own.findings
      }
    }
  })
  const least = Math.max(LEAST_SCHOOLS, Math.ceil(all.size * LEAST_SHARE))
  const shared = [...causes.values()]
    .filter(({ schools }) => schools.size >= least)
    .map(({ file, finding, value, schools, findings }): CommonCause => {
      const { variants, variant } = files[file]!.findings
      const { rule, severity } = variants[variant[finding]!]!
      const { id, code } = files[file]!.rules[rule]!
      return { file, finding, rule: id, code, severity, value, schools: [...schools].sort(), findings }
    })
    .sort((a, b) => b.schools.length - a.schools.length || b.findings - a.findings || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  return { causes: shared, of: all.size }
}

interface Gathering {
  readonly file: number
  readonly finding: number
  readonly value: string
  readonly schools: Set<string>
  findings: number
}

/** The causes of one file, found by whole numbers: a file may have a million findings. */
function causesOf(file: CheckedFile, number: number): readonly (Gathering & { readonly key: string })[] {
  const { findings: t } = file
  const only = file.skoler.length === 1 ? file.skoler[0]!.skolenummer : ''
  const personal = Uint8Array.from(t.columns, ({ sensitive }) => (sensitive ? 1 : 0))
  const index = new TripleIndex()
  const places = new TripleIndex()
  const gathered: { readonly first: number; readonly schools: number[]; findings: number }[] = []
  for (let i = 0; i < t.size; i++) {
    if (t.known?.has(i) === true) continue
    const school = t.skolenummer[i]!
    if (school === 0 && only === '') continue
    const column = t.column[i]!
    const value = column < 0 || personal[column] === 1 ? 0 : t.value[i]!
    const id = index.add(t.variant[i]!, column, value)
    if (id === gathered.length) gathered.push({ first: i, schools: [], findings: 0 })
    const cause = gathered[id]!
    cause.findings++
    const known = places.size
    if (places.add(id, school, 0) === known) cause.schools.push(school)
  }
  return gathered.map(({ first, schools, findings }) => {
    const { rule, message } = t.variants[t.variant[first]!]!
    const column = t.column[first]! < 0 ? null : t.columns[t.column[first]!]!
    const value = column === null || column.sensitive ? '' : t.texts[t.value[first]!]!
    return {
      key: [file.format, file.rules[rule]!.id, message, column?.key ?? '', value].join('\n'),
      file: number,
      finding: first,
      value,
      schools: new Set(schools.map((school) => t.texts[school]! || only)),
      findings,
    }
  })
}
