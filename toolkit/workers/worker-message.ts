import type { CheckedFile } from '#core'
import type { SharedCheckOptions } from '../check-source.ts'

/** Main thread to worker: check these paths and answer with their results in the same order. */
export interface CheckBatch {
  readonly id: number
  readonly paths: readonly string[]
  readonly options: SharedCheckOptions
}

/** Worker to main thread: rows seen since the last word, or the files of a batch, or a mistake of ours as text. */
export type WorkerAnswer =
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'files'; readonly id: number; readonly files: readonly CheckedFile[] }
  | { readonly kind: 'broken'; readonly id: number; readonly stack: string }
