import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseSnapshots, type ImportedKodeverk, type KodelisteFact, ok, type PlainDate, type Result, readSnapshot } from '#core'
import { errorCode, readProblem } from '../disk/disk-problem.ts'

export interface LoadedKodeverk {
  /** Null when no list can be used. */
  readonly kodeverk: ImportedKodeverk | null
  /** What the report says of it: one for each list that has a snapshot. */
  readonly facts: readonly KodelisteFact[]
}

const NONE: LoadedKodeverk = { kodeverk: null, facts: [] }
const EMPTY: ImportedKodeverk = {
  fagkoder: null,
  skoler: null,
  programomraader: null,
  karakterer: null,
  fagmerknader: null,
  vitnemaalsmerknader: null,
}

/**
 * Loads the newest snapshot of each list that is not later than `today`. A folder that is not there has no lists. A snapshot that cannot
 * be read stops the run: an older one in its place would not be what the office believes it uses.
 * Problems: `kodeverk-snapshot-broken` and those of reading from disk.
 */
export async function loadKodeverk(folder: string | null, today: PlainDate): Promise<Result<LoadedKodeverk>> {
  if (folder === null) return ok(NONE)
  let names: readonly string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return ok(NONE)
    return { ok: false, problem: readProblem(folder, error, false) }
  }
  const { chosen, onlyLater } = chooseSnapshots(names, today)
  const lists: Record<string, unknown> = { ...EMPTY }
  const facts: KodelisteFact[] = onlyLater.map((liste) => ({ liste, hentet: null, antall: 0 }))
  for (const { liste, hentet, name } of chosen) {
    const path = join(folder, name)
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      return { ok: false, problem: readProblem(path, error, true) }
    }
    const list = readSnapshot({ path, liste, hentet }, text)
    if (!list.ok) return list
    lists[liste] = list.value
    facts.push({ liste, hentet, antall: list.value.oppslag.size })
  }
  return ok({ kodeverk: chosen.length === 0 ? null : (lists as unknown as ImportedKodeverk), facts })
}
