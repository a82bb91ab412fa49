import type { GradeRole } from '../formats/column-role.ts'
import { parseSkoleaar, type Skoleaar } from '../skoleaar/skoleaar.ts'
import { trimBlanks } from '../table/trim-blanks.ts'
import { gradeRoleOf } from './grade-role.ts'
import type { Grid } from './grid.ts'
import { subjectIn } from './subject-text.ts'

/** What the rows above a header and the name of the tab say of the whole table; null = nothing. */
export interface TitleFacts {
  readonly skolenummer: string | null
  readonly skolenavn: string | null
  readonly klasse: string | null
  readonly skoleaar: Skoleaar | null
  readonly grade: GradeRole | null
  /** The subject of the whole table: code, code and name, or name alone. */
  readonly fag: string | null
}

const CLASS = /^(?:(?:vg|VG|Vg)?[1-4][A-ZÆØÅ]{2,6}[- ]?[A-Z0-9]{0,3}|(?:8|9|10)[. ]?[A-Z])$/i
const SCHOOL_WORD = /\b(vgs\.?|videregående|vidaregåande|skole|skule|ungdomsskole|ungdomsskule|barne- og ungdomsskole)\b/i

/** Whether a text is written as a class is: `isClassName('2STA')` -> true, `isClassName('Ark1')` -> false */
export function isClassName(text: string): boolean {
  return CLASS.test(trimBlanks(text))
}

/**
 * Reads titles as people write them: «Skole: Fjordbyen vgs», a cell «Klasse» with its value beside it, «39901 Fjordbyen vgs», «Skoleår
 * 2025-2026», «Standpunktkarakterer». The tab may be named after a class or a school. Where two titles disagree the first counts.
 */
export function titleFacts(grid: Grid, headerRow: number): TitleFacts {
  const cells: string[] = []
  const labelled = new Map<string, string>()
  for (const { row, texts } of grid.rows) {
    if (row >= headerRow) break
    const filled = texts.map(trimBlanks).filter((text) => text !== '')
    cells.push(...filled)
    filled.forEach((text, i) => {
      const parts = /^(?<label>[\p{L} .-]{3,16}?)\s*:\s*(?<value>.*)$/u.exec(text)?.groups
      const value = parts?.value !== undefined && parts.value !== '' ? parts.value : (filled[i + 1] ?? '')
      const label = (parts?.label ?? text).toLowerCase().replace(/[. ]/g, '')
      if (value !== '' && !labelled.has(label)) labelled.set(label, value)
    })
  }
  const named = (...labels: readonly string[]): string | null =>
    labels.map((label) => labelled.get(label)).find((value) => value !== undefined) ?? null
  const sheet = grid.sheet ?? ''
  const numbered = [named('skolenr', 'skolenummer', 'skulenr', 'skulenummer'), named('skole', 'skule'), ...cells, sheet]
  return {
    skolenummer: first(numbered, (text) => /^(\d{5})(?:\s+\p{L}.*)?$/u.exec(text)?.[1] ?? null),
    skolenavn:
      named('skole', 'skule', 'skolenavn', 'skulenamn') ??
      first(cells, (text) => (SCHOOL_WORD.test(text) && text.length < 60 && !/skoleår|skuleår/i.test(text) ? text : null)) ??
      (SCHOOL_WORD.test(sheet) ? sheet : null),
    klasse:
      named('klasse', 'basisgruppe', 'kontaktgruppe') ??
      first(cells, (text) => (isClassName(text) ? text : null)) ??
      (isClassName(sheet) ? sheet : null),
    skoleaar: first([named('skoleår', 'skuleår') ?? '', ...cells, sheet], (text) =>
      parseSkoleaar(/20\d\d\s?[-/–]\s?(?:20)?\d\d/.exec(text)?.[0].replace(/\s/g, '').replace('–', '-') ?? ''),
    ),
    grade: first([...cells, sheet], gradeInTitle),
    fag:
      named('fagkode', 'fag', 'emne', 'undervisningsgruppe', 'faggruppe', 'gruppe') ??
      first([...cells, sheet], (text) => (subjectIn(text) === null ? null : text)),
  }
}

function first<T>(texts: readonly (string | null)[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = text === null ? null : read(trimBlanks(text))
    if (found !== null) return found
  }
  return null
}

function gradeInTitle(text: string): GradeRole | null {
  const whole = gradeRoleOf(text)
  if (whole !== null) return whole
  const found = /(standpunkt|halvårsvurdering\s+[12]|halvår\s+[12]|[12]\. ?(?:termin|halvår)|termin\s+[12])/i.exec(text)?.[1]
  return found === undefined ? null : gradeRoleOf(found)
}
