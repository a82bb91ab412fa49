import { type CheckedRun, type ImportedKodeverk, ok, type PlainDate, type Result } from '#core'
import { type FolderFacts, kodeverkFolder } from './kodeverk-folder.ts'
import { loadKodeverk } from './load-kodeverk.ts'

/** The lists of a run, and what the report says of them. */
export interface RunKodeverk {
  readonly kodeverk: ImportedKodeverk | null
  readonly told: NonNullable<CheckedRun['kodeverk']>
}

/** The code lists a check looks up in, unless they are switched off. Problems: those of `loadKodeverk`. */
export async function kodeverkFor(
  { off, folder, env }: { readonly off: boolean; readonly folder: string | undefined } & Pick<FolderFacts, 'env'>,
  today: PlainDate,
): Promise<Result<RunKodeverk>> {
  if (off) return ok({ kodeverk: null, told: { off, lists: [] } })
  const loaded = await loadKodeverk(kodeverkFolder({ env }, folder), today)
  return loaded.ok ? ok({ kodeverk: loaded.value.kodeverk, told: { off, lists: loaded.value.facts } }) : loaded
}
