import { maskIdentityNumbers } from '../idnumbers/mask.ts'
import type { Problem } from '../result.ts'
import { COMMAND_PROBLEMS } from './command-problems.ts'
import { DISK_PROBLEMS } from './disk-problems.ts'
import { DOCUMENT_PROBLEMS } from './document-problems.ts'
import { fill, slotsOf } from './fill.ts'
import { KODEVERK_PROBLEMS } from './kodeverk-problems.ts'
import type { Locale, Text } from './locale.ts'
import type { ProblemTexts } from './problem-text.ts'
import { READING_PROBLEMS } from './reading-problems.ts'
import { RETTOPP_PROBLEMS } from './rettopp-problems.ts'
import { SKOLERUNDE_PROBLEMS } from './skolerunde-problems.ts'
import { TOOLKIT_PROBLEMS } from './toolkit-problems.ts'
import { WORKBOOK_PROBLEMS } from './workbook-problems.ts'

const TEXTS: ProblemTexts = {
  ...READING_PROBLEMS,
  ...DISK_PROBLEMS,
  ...COMMAND_PROBLEMS,
  ...DOCUMENT_PROBLEMS,
  ...TOOLKIT_PROBLEMS,
  ...KODEVERK_PROBLEMS,
  ...SKOLERUNDE_PROBLEMS,
  ...RETTOPP_PROBLEMS,
  ...WORKBOOK_PROBLEMS,
}

const UNKNOWN: { readonly what: Text; readonly remedy: Text } = {
  what: {
    nb: 'Jobben kunne ikke gjøres (kode {code}{facts}).',
    nn: 'Jobben kunne ikkje gjerast (kode {code}{facts}).',
    en: 'The job could not be done (code {code}{facts}).',
  },
  remedy: {
    nb: 'Meld fra om dette, og ta med koden.',
    nn: 'Meld frå om dette, og ta med koden.',
    en: 'Please report this and include the code.',
  },
}

/** Codes that have a text of their own. */
export const PROBLEM_CODES: readonly string[] = Object.keys(TEXTS)

/**
 * A problem in words: what stopped the job and what to do. Identity numbers in its facts are masked unless `visFnr`.
 * `renderProblem({ code: 'file-empty', facts: {} }, { locale: 'nb', visFnr: false })` -> { what: 'Filen er tom.', remedy: 'Be avsenderen …' }
 */
export function renderProblem(
  problem: Problem,
  options: { readonly locale: Locale; readonly visFnr: boolean },
): { readonly what: string; readonly remedy: string } {
  const { locale, visFnr } = options
  const facts: Record<string, string | number> = {}
  for (const [slot, fact] of Object.entries(problem.facts))
    facts[slot] = typeof fact === 'string' && !visFnr ? maskIdentityNumbers(fact) : fact
  const texts = TEXTS[problem.code]
  const known = (text: Text): boolean => slotsOf(text[locale]).every((slot) => facts[slot] !== undefined && facts[slot] !== '')
  const say = (sentences: readonly Text[]): string =>
    sentences
      .filter(known)
      .map((text) => fill(text[locale], facts, locale))
      .join(' ')
  const what = say(texts?.what ?? [])
  if (texts !== undefined && what !== '') return { what, remedy: say(texts.remedy) }
  const named = Object.entries(facts).map(([slot, fact]) => `, ${slot}: ${fact}`)
  return { what: fill(UNKNOWN.what[locale], { code: problem.code, facts: named.join('') }, locale), remedy: UNKNOWN.remedy[locale] }
}

/** `renderProblem` as one text, for a log or the report: `problemText({ code: 'file-empty', facts: {} }, 'nb')` -> 'Filen er tom. Be avsenderen …' */
export function problemText(problem: Problem, locale: Locale, visFnr = false): string {
  const { what, remedy } = renderProblem(problem, { locale, visFnr })
  return remedy === '' ? what : `${what} ${remedy}`
}
