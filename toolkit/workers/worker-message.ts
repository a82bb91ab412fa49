import { allRules, type CheckedFile, ruleInfo } from '#core'
import type { SharedCheckOptions } from '../check-source.ts'

/** Main thread to worker: check these paths and answer with their results in the same order. */
export interface CheckBatch {
  readonly id: number
  readonly paths: readonly string[]
  /** Without the code lists, which are too large to send with each lot. */
  readonly options: Omit<SharedCheckOptions, 'kodeverk'>
}

/** What a worker is given when it starts. */
export interface WorkerStart {
  readonly kodeverk: SharedCheckOptions['kodeverk'] | null
}

/** Worker to main thread: rows seen since the last word, or the files of a batch, or a mistake of ours as text. */
export type WorkerAnswer =
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'files'; readonly id: number; readonly files: readonly SentFile[] }
  | { readonly kind: 'broken'; readonly id: number; readonly stack: string }

/** A checked file on its way between threads: rules go as ids, since both sides have their words and copying them took longer than a check. */
export type SentFile = Omit<CheckedFile, 'rules'> & { readonly rules: readonly string[] }

export function toSent(file: CheckedFile): SentFile {
  return { ...file, rules: file.rules.map((rule) => rule.id) }
}

const ruleById = new Map(allRules.map((rule) => [rule.id, rule]))

export function fromSent(file: SentFile): CheckedFile {
  return { ...file, rules: file.rules.map((id) => ruleInfo(ruleById.get(id)!)) }
}
