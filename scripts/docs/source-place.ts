import type { SourceId } from '../../core/norms/source-id.ts'
import { sourceOf } from '../../core/norms/source-of.ts'

/** Documents in the order of the index; the first whose pattern fits the id names it. */
const DOCUMENTS: readonly (readonly [title: string, form: RegExp])[] = [
  ['Udir-5-2016, paragraf for paragraf', /^UDIR5-/],
  ['Retningslinjer for lokalt gitt eksamen (VTFK)', /^VTFK-/],
  ['Registreringshåndboken', /^RHB/],
  ['Grensesnitt SAS 3', /^SAS3/],
  ['Statistikkfilene (SSB)', /^SSB|^NUDB/],
  ['VIGO, kodeverk', /^VIGO|^GREP/],
  ['Føring og vitnemål (Udir, NVB)', /^UDIR-|^NVB/],
  ['WIS', /^WIS/],
  ['Tall, skrivemåter og eget', /./],
]

/** Where a source stands in the index of sources: which document, and which paragraph or field of it. */
export function sourcePlace(id: SourceId): { readonly document: string; readonly place: string } {
  const { ref } = sourceOf(id)
  const document = DOCUMENTS.find(([, form]) => form.test(id))![0]
  return { document, place: ref.replace(/^Udir-5-2016 /, '') }
}

/** Titles of the documents, in the order of the index. */
export const documentTitles: readonly string[] = DOCUMENTS.map(([title]) => title)
