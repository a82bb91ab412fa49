import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One statement of a catalogue. Its summary is never shown: texts of ours use today's words. */
export interface Norm {
  readonly id: string
  readonly ref: string
  readonly type: 'kontroll' | 'frist' | 'beregning' | 'innhold' | 'paaminnelse' | 'definisjon' | 'utenfor'
  readonly data?: readonly string[]
}

/** A group of fields that no file of ours holds, and why. */
export interface Reason {
  readonly id: string
  readonly grunn: string
  readonly felt: readonly string[]
}

interface WithoutData {
  readonly grunner: readonly Reason[]
  readonly utsagn: Readonly<Record<string, string>>
}

const CATALOGUES = ['individuell-vurdering', 'eksamensretningslinjer']

/** What a rule, a deadline or a calculation can serve; the others are texts to write or reminders to give. */
const PROVABLE: ReadonlySet<string> = new Set(['kontroll', 'frist', 'beregning'])

/** Every statement of the two catalogues, in their order. */
export function readNorms(): readonly Norm[] {
  return CATALOGUES.flatMap((name) => parse(readFileSync(`data/norms/${name}.yaml`, 'utf8')) as Norm[])
}

export function readWithoutData(): WithoutData {
  return parse(readFileSync('data/norms/uten-data.yaml', 'utf8')) as WithoutData
}

export function isProvable(norm: Norm): boolean {
  return PROVABLE.has(norm.type)
}
