import { fail, type Locale, ok, type Result, type WorkbookDef } from '#core'
import { karakterfilTemplate } from './karakterfil.ts'

const TEMPLATES: Readonly<Record<string, (locale: Locale) => WorkbookDef>> = {
  karakterfil: karakterfilTemplate,
}

/** Names of the templates: `templateNames()` -> ['karakterfil'] */
export function templateNames(): readonly string[] {
  return Object.keys(TEMPLATES)
}

/**
 * An empty workbook of a kind, as `inntaksvakt mal NAVN` writes it. Case does not matter.
 * Problem `template-unknown` { wanted, known } when there is none of that name. `templateOf('karakterfil', 'nn')` -> ok
 */
export function templateOf(name: string, locale: Locale): Result<WorkbookDef> {
  const make = Object.hasOwn(TEMPLATES, name.trim().toLowerCase()) ? TEMPLATES[name.trim().toLowerCase()] : undefined
  return make === undefined ? fail('template-unknown', { wanted: name, known: templateNames().join(', ') }) : ok(make(locale))
}
