/**
 * The canonical records. A format declares which it yields: sas-vigo yields the first five, ssb-resultat `elevkurs`, ssb-resultatfag `fagrad`.
 * `person` is a list of persons without a programme (wis-elever, ssb-voksensoker); `kontrakt` and `avlagtprove` are the trade files.
 */
export type RecordId = 'leveranse' | 'elev' | 'elevkurs' | 'fagrad' | 'vitnemaalsmerknad' | 'person' | 'kontrakt' | 'avlagtprove'
