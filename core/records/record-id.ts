/** Rows of the file that a new one is compared with; only a comparison of two files has them. */
export type ForrigeRecordId = 'forrige-elev' | 'forrige-elevkurs' | 'forrige-fagrad'

/** Rows of the tables that people fill in (data/kolonner-lesing.yaml), one kind of record per kind of table. */
export type KolonneRecordId =
  | 'parti'
  | 'sensor'
  | 'sensoroppdrag'
  | 'vedtak'
  | 'nusrett'
  | 'fravaer'
  | 'vitnemaalsfag'
  | 'prove'
  | 'kandidat'
  | 'trekk'
  | 'oppmelding'
  | 'oppgavesett'
  | 'tilrettelegging'
  | 'varsel'
  | 'elevbevegelse'

/**
 * The canonical records. A format declares which it yields: sas-vigo yields the first five, ssb-resultat `elevkurs`, ssb-resultatfag `fagrad`.
 * `skole` is a list of schools. `person` is a list of persons without a programme (wis-elever, ssb-voksensoker); `kontrakt` and `avlagtprove` are the trade files.
 * `parti` is a group of an exam plan, `sensor` an examiner of the register, `sensoroppdrag` a group with its examiners, `vedtak` an appeal with its
 * decision, `nusrett` a right to a new, deferred or special exam, `fravaer` an absence, `vitnemaalsfag` a subject of a diploma, `prove` a trade test,
 * `trekk` a drawn subject, `elevbevegelse` a pupil who left or started.
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
  | KolonneRecordId
  | ForrigeRecordId
