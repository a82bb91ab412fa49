/** Rows of the file that a new one is compared with; only a comparison of two files has them. */
export type ForrigeRecordId = 'forrige-elev' | 'forrige-elevkurs' | 'forrige-fagrad'

/**
 * The canonical records. A format declares which it yields: sas-vigo yields the first five, ssb-resultat `elevkurs`, ssb-resultatfag `fagrad`.
 * `skole` is a list of schools. `person` is a list of persons without a programme (wis-elever, ssb-voksensoker); `kontrakt` and `avlagtprove` are the trade files.
 */
export type RecordId =
  | 'leveranse'
  | 'elev'
  | 'elevkurs'
  | 'fagrad'
  | 'vitnemaalsmerknad'
  | 'person'
  | 'kontrakt'
  | 'avlagtprove'
  | 'skole'
  | ForrigeRecordId
