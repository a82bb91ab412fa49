import { trimBlanks } from '../table/trim-blanks.ts'

const CODE = '[A-ZÆØÅ]{3}(?:[0-9]{4}|V[0-9]{3}|[0-9]Z[0-9]{2})'
const FORMS: readonly RegExp[] = [
  // «MAT1023 Matematikk 2P», «MAT1023: Matematikk», «MAT1023-2STA»
  new RegExp(`^(?<code>${CODE})(?:[\\s,:;/–-]+(?<name>.*))?$`, 'i'),
  // «Matematikk 2P (MAT1023)», «Matematikk 2P - MAT1023»
  new RegExp(`^(?<name>.*?)[\\s(–-]+(?<code>${CODE})\\)?$`, 'i'),
  // «2STA/MAT1023», a teaching group
  new RegExp(`^[^/\\s]+/(?<code>${CODE})(?:-.*)?$`, 'i'),
]

/** A subject as people write it: its code, and its name where there is one. */
export interface SubjectText {
  readonly code: string
  readonly name: string
}

/**
 * Takes a subject's code out of what else stands in the cell; null when there is no code in it. The code is left as it is written.
 * `subjectIn('Matematikk 2P (MAT1023)')` -> `{ code: 'MAT1023', name: 'Matematikk 2P' }`, `subjectIn('Matematikk 2P')` -> null
 * Source: data/kolonner.yaml, `saerheter_i_eksporter` (a guess about exports: a code is only taken where its form is a code's).
 */
export function subjectIn(text: string): SubjectText | null {
  const trimmed = trimBlanks(text)
  if (trimmed.length < 7) return null
  for (const form of FORMS) {
    const groups = form.exec(trimmed)?.groups
    if (groups?.code !== undefined) return { code: groups.code, name: trimBlanks(groups.name ?? '') }
  }
  return null
}
