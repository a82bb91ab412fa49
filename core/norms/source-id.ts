/** Ids of data/sources.yaml and of the two catalogues in data/norms; the generated list narrows them (sources.gen.ts). */
export type SourceId = string
export type NormId = string
