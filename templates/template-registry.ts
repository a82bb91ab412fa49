import { fail, type Locale, nearMiss, ok, type Result, type Text, type WorkbookDef } from '#core'
import { kindTemplate, type TableId } from './kind-template.ts'
import { examKinds } from './kinds/exam-kinds.ts'
import { gradeKinds } from './kinds/grade-kinds.ts'
import { officeKinds } from './kinds/office-kinds.ts'
import { planKinds } from './kinds/plan-kinds.ts'
import { practiceWorkbook } from './oevingsfil/practice-workbook.ts'
import type { TemplateKind } from './template-kind.ts'

const KINDS: Readonly<Record<string, TemplateKind>> = { ...gradeKinds, ...planKinds, ...examKinds, ...officeKinds } satisfies Partial<
  Record<TableId, TemplateKind>
>

const PRACTICE = 'oevingsfil'
const PRACTICE_LINE: Text = {
  nb: 'karakterfil med feil og fasit, til opplæring av nye saksbehandlere',
  nn: 'karakterfil med feil og fasit, til opplæring av nye saksbehandlarar',
  en: 'a grade file with faults and answers, for training new caseworkers',
}

/** A template in the list: its name on the command line and a line on what it is for. */
export interface TemplateLine {
  readonly name: string
  readonly line: string
}

/** The templates with a line each: `templateLines('nb')[0]` -> { name: 'karakterfil', line: 'karakterer, én rad per elev og fag' } */
export function templateLines(locale: Locale): readonly TemplateLine[] {
  const kinds = Object.entries(KINDS).map(([name, { line }]) => ({ name, line: line[locale] }))
  return [...kinds, { name: PRACTICE, line: PRACTICE_LINE[locale] }]
}

/**
 * An empty workbook of a kind, as `inntaksvakt mal NAVN` writes it. Case does not matter, and «årshjul» is aarshjul.
 * Problem `template-unknown` { wanted, known, proposal } when there is none of that name. `templateOf('karakterfil', 'nn')` -> ok
 */
export function templateOf(name: string, locale: Locale): Result<WorkbookDef> {
  const wanted = templateId(name)
  if (wanted === PRACTICE) return ok(practiceWorkbook(locale))
  if (Object.hasOwn(KINDS, wanted)) return ok(kindTemplate(wanted as TableId, KINDS[wanted]!, locale))
  const known = [...Object.keys(KINDS), PRACTICE]
  const proposal = nearMiss(wanted, known)
  return fail('template-unknown', { wanted: name, known: known.join(', '), ...(proposal === null ? {} : { proposal }) })
}

/** A name as it is written in the registry: `templateId(' Årshjul ')` -> 'aarshjul', `templateId('øvingsfil')` -> 'oevingsfil' */
export function templateId(name: string): string {
  return name.trim().toLowerCase().replaceAll('å', 'aa').replaceAll('ø', 'oe').replaceAll('æ', 'ae')
}
