import type { Text } from '#core'

/** What a template needs beyond its columns: names, words, and who has to do with it. */
export interface TemplateKind {
  /** Name of the sheet of rows. */
  readonly sheet: Text
  /** What the file is called: «Eksamensplan». */
  readonly title: Text
  /** One line in the list of templates. */
  readonly line: Text
  readonly who: Text
  readonly when: Text
  readonly to: Text
  /** Instructions that only this kind needs. */
  readonly steps?: readonly Text[]
  /** Columns that the template does without, by id. */
  readonly leftOut?: readonly string[]
  /** Example rows in place of those of data/kolonner.yaml. */
  readonly examples?: readonly Readonly<Record<string, string>>[]
  /** Whether `inntaksvakt kontroll` reads the file when it comes back. */
  readonly isChecked?: boolean
  /** Whether rows may reveal a draw before notice is given. */
  readonly isSecret?: boolean
  /** No persons in it: neither birth numbers nor names. */
  readonly isOpen?: boolean
}
