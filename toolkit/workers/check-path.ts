import { type CheckedFile, SpareArrays } from '#core'
import { checkSource, type SharedCheckOptions } from '../check-source.ts'
import { openSource, realReadDisk } from '../disk/open-source.ts'

/** Checks one file from disk; `onRows` hears how many rows came since it was last told. `spare` is for a thread that checks several. */
export async function checkPath(
  path: string,
  options: SharedCheckOptions,
  onRows: (rows: number) => void,
  spare: SpareArrays = new SpareArrays(),
): Promise<CheckedFile> {
  let told = 0
  for await (const step of checkSource(openSource(path, realReadDisk, spare), path, options, spare)) {
    if (step.kind === 'done') return step.file
    if (step.rows > told) onRows(step.rows - told)
    told = step.rows
  }
  throw new Error('a check ended without its file')
}
