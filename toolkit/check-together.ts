import {
  allRules,
  type BatchInput,
  type CheckedFile,
  checkBatch,
  filesToRead,
  parseSkoleaar,
  type RunFacts,
  skoleaarOn,
  standardParametre,
} from '#core'
import { loadTable } from '../files/load-table.ts'
import { fileOptionsOf, type SharedCheckOptions } from './check-source.ts'
import { openSource } from './disk/open-source.ts'

/** Earlier files to compare with: what the user wrote, and the files checked. */
export interface EarlierFiles {
  readonly path: string
  readonly files: readonly CheckedFile[]
}

/**
 * What the files of a run say together (core/batch/check-batch.ts). Only files that such rules look at are read a second time; one that
 * cannot be read again, or came on standard input, is left out of it.
 */
export async function checkTogether(
  files: readonly CheckedFile[],
  options: SharedCheckOptions,
  mot: EarlierFiles | null = null,
): Promise<readonly CheckedFile[]> {
  const wanted = filesToRead(files, mot !== null)
  if (files.length < 2 && mot === null) return files
  const now = await Promise.all(files.map((file, index) => inputOf(file, options, wanted.has(index))))
  const before = mot === null ? null : { path: mot.path, files: await Promise.all(mot.files.map((file) => inputOf(file, options, true))) }
  return checkBatch(now, { rules: allRules, run: runOf(files, options), mot: before })
}

async function inputOf(file: CheckedFile, options: SharedCheckOptions, read: boolean): Promise<BatchInput> {
  const fileOptions = fileOptionsOf(file.path, options)
  const name = fileOptions.fileName
  if (!read || file.problem !== null || file.path === '-') return { file, name, table: null }
  const source = openSource(file.path)
  const loaded = await loadTable(source.bytes, { ...fileOptions, filtype: file.format })
  const unchanged = source.problem() === null && source.sha256() === file.sha256
  return loaded === null || !unchanged ? { file, name, table: null } : { file, name, table: loaded.check, relocate: loaded.relocate }
}

function runOf(files: readonly CheckedFile[], options: SharedCheckOptions): RunFacts {
  const year = files.find(({ problem }) => problem === null)?.skoleaar
  return {
    today: options.today,
    skoleaar: options.skoleaar ?? parseSkoleaar(year ?? '') ?? skoleaarOn(options.today),
    fylke: options.fylke,
    tillatSyntetiske: options.tillatSyntetiske,
    kjenteFiktive: options.kjenteFiktive,
    parametre: options.parametre ?? standardParametre,
    kodeverk: options.kodeverk ?? null,
    ...(options.regelvalg === undefined ? {} : { regelvalg: options.regelvalg }),
  }
}
