import { type CheckedFile, type CheckedRepair, type CheckRunOptions, parseSkoleaar, type Rule, type SureFix } from '#core'
import { checkBytes } from './check-bytes.ts'
import type { Encoding } from './csv/encoding.ts'
import { type CsvEdit, patchCsv } from './csv/patch-csv.ts'
import { joinBytes } from './join-bytes.ts'
import { repairedWorkbook } from './workbook/repaired-workbook.ts'

/**
 * The bytes of a text file or a workbook with these fixes, all else as it was. The generator's return value lists the fixes that could not
 * be written. `first` is the file as it was checked.
 */
export async function* repairedBytes(
  source: AsyncIterable<Uint8Array>,
  fixes: readonly SureFix[],
  first: CheckedFile,
): AsyncGenerator<Uint8Array, readonly SureFix[]> {
  if (first.sheets === undefined) return yield* repairedCsv(source, fixes, first)
  const pieces: Uint8Array[] = []
  for await (const piece of source) pieces.push(piece.slice())
  const whole = joinBytes(pieces)
  const repaired = repairedWorkbook(whole, fixes)
  // A book that cannot be patched is left as it is, with every fix told as not written.
  yield repaired.ok ? repaired.value.bytes : whole
  return repaired.ok ? repaired.value.refused : fixes
}

/**
 * The bytes of a text file with these fixes, every other byte as it was. The generator's return value lists the fixes that could not be
 * written. `first` is the file as it was checked: it knows encoding and separator.
 */
async function* repairedCsv(
  source: AsyncIterable<Uint8Array>,
  fixes: readonly SureFix[],
  first: CheckedFile,
): AsyncGenerator<Uint8Array, readonly SureFix[]> {
  const byEdit = new Map<CsvEdit, SureFix>(fixes.map((fix) => [{ row: fix.row, position: fix.columnNumber - 1, value: fix.after }, fix]))
  const { encoding, delimiter } = first
  if (encoding === null || delimiter === null) throw new Error('a file without encoding or separator has no cells to repair')
  const refused = yield* patchCsv(source, { encoding: encoding as Encoding, delimiter, edits: [...byEdit.keys()] })
  return refused.map((edit) => byEdit.get(edit)!)
}

/**
 * Checks a file as it would be with these fixes, without writing it. The school year, delivery and kind of the first check hold for the
 * others too: a repair must not change what is asked of the file.
 */
export async function checkRepaired(
  source: AsyncIterable<Uint8Array>,
  options: CheckRunOptions,
  rules: readonly Rule[],
  fixes: readonly SureFix[],
  first: CheckedFile | null,
): Promise<CheckedRepair> {
  let refused: readonly SureFix[] = []
  async function* repaired(): AsyncGenerator<Uint8Array> {
    if (first !== null) refused = yield* repairedBytes(source, fixes, first)
  }
  const told: CheckRunOptions =
    first === null
      ? options
      : {
          ...options,
          filtype: first.format,
          skoleaar: options.skoleaar ?? parseSkoleaar(first.skoleaar),
          leveranse: options.leveranse ?? first.leveranse?.value ?? null,
        }
  for await (const step of checkBytes(first === null ? source : repaired(), told, rules))
    if (step.kind === 'done') return { file: step.file, refused }
  throw new Error('a check ended without its file')
}
