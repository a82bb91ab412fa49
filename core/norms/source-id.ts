/** Ids of data/sources.yaml and of the two catalogues in data/norms. */
export type { NormId, SourceId } from './sources.gen.ts'
