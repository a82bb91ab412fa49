/** Columns of the practice file, with their titles in data/kolonner.yaml. */
export const PRACTICE_COLUMNS = {
  fodselsnummer: 'Fødselsnummer',
  navn: 'Navn',
  skolenummer: 'Skolenummer',
  skoleaar: 'Skoleår',
  klasse: 'Klasse',
  programomraadekode: 'Programområdekode',
  fagkode: 'Fagkode',
  fagnavn: 'Fag',
  fagstatus: 'Fagstatus',
  startdato_fag: 'Startdato fag',
  avbruddsdato_fag: 'Avbruddsdato fag',
  halvaar1: 'Halvårsvurdering 1',
  standpunkt: 'Standpunkt',
  eksamensform: 'Eksamensform',
  eksamen_skriftlig: 'Eksamen skriftlig',
  eksamen_muntlig: 'Eksamen muntlig',
  eksamen_annen: 'Eksamen annen',
  fagmerknad: 'Fagmerknad',
  fagmerknad_parameter: 'Fagmerknad parameter',
  orden: 'Orden',
  oppforsel: 'Oppførsel',
  fullfortkode: 'Fullførtkode',
  bevistype: 'Bevistype',
  voksen: 'Voksen',
} as const

export type PracticeColumn = keyof typeof PRACTICE_COLUMNS

/** One row; a column that is not there is blank. */
export type PracticeRow = Readonly<Partial<Record<PracticeColumn, string>>>

/** Which row: the pupil's last name and the subject code; without a code the pupil's first row. */
export interface PracticePlace {
  readonly pupil: string
  readonly fagkode?: string
}
