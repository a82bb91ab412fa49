/** What a file knows of a pupil besides the number; '' where it says nothing. Personal data. */
export interface PupilFacts {
  readonly navn: string
  /** 'YYYY-MM-DD'; from the number where the file has no column for it. */
  readonly fodselsdato: string
  readonly elevnummer: string
  readonly klasse: string
  /** Schools of the pupil's rows in the file. */
  readonly skoler: readonly string[]
}

/** What stands on the row of a finding besides its key; '' where the file lacks the column. */
export interface RowFacts {
  readonly navn: string
  readonly fodselsdato: string
  readonly elevnummer: string
  readonly klasse: string
  readonly fagnavn: string
  readonly faglaerer: string
}

/** The rows of one school among those that a finding stands for. */
export interface SchoolShare {
  readonly skolenummer: string
  readonly rows: number
  readonly persons: number
}

/** What a second look at a file's rows gives for the school that gets its findings back. */
export interface FilePupils {
  /** By the person's number as findings have it. */
  readonly persons: ReadonlyMap<string, PupilFacts>
  /** By row number, for rows with a finding. */
  readonly rows: ReadonlyMap<number, RowFacts>
  /** By finding, for those that stand for several rows: the schools of these rows. */
  readonly shares: ReadonlyMap<number, readonly SchoolShare[]>
  /** Names of schools as the file has them, by number. */
  readonly skolenavn: ReadonlyMap<string, string>
}
