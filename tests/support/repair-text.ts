import { allRules, type CheckedFile, type Rettopp, type Rule, rettopp, rulesForRepair } from '#core'
import { checkRepaired, repairedBytes } from '../../files/check-repaired.ts'
import { type CheckTextOptions, optionsOf } from './check-text.ts'

export interface RepairedText {
  readonly done: Rettopp
  /** The new file. */
  readonly bytes: Uint8Array
}

/** Repairs bytes as `rettopp` would, without a disk; the file is read in pieces of `readSize`. */
export async function repairBytes(bytes: Uint8Array, options: CheckTextOptions = {}): Promise<RepairedText> {
  const { readSize = 65_536, rules = allRules } = options
  const run = optionsOf(options)
  const forRepair: readonly Rule[] = rulesForRepair(rules)
  const source = () => pieces(bytes, readSize)
  const done = await rettopp((fixes, first: CheckedFile | null) => checkRepaired(source(), run, forRepair, fixes, first), rules)
  if (!done.ok) throw new Error(done.problem.code)
  const taken: Uint8Array[] = []
  for await (const piece of repairedBytes(source(), done.value.fixes, done.value.before)) taken.push(piece)
  return { done: done.value, bytes: Uint8Array.from(Buffer.concat(taken)) }
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
