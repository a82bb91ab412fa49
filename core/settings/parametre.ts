/**
 * Numbers and lists that rules use and a county may change in its settings file. Days are 'MM-DD' of the calendar year in which the row's
 * school year ends. Every number has its source beside it; where the sources leave room the project has decided one.
 */
export interface Parametre {
  /** First day on which final grades, bevistype, fullførtkode, orden and oppførsel must be complete (year wheel: 30 June). */
  readonly sluttkarakterer_komplette: string
  /** Last day for documentation of absence at an exam (23 September). */
  readonly nus_dokumentasjon: string
  /** Majority rule: ordinary rows a subject needs, and the share of them that must agree. */
  readonly flertall_minst_rader: number
  readonly flertall_andel: number
  /** Days of absence that may be struck in one school year (UDIR5-3-41-18, 47-07). */
  readonly fratrekk_dager_maks: number
  /** Beginnings of programme or subject codes that are graded on the IB scale. */
  readonly ib_koder: readonly string[]
  /** Subject codes of interdisciplinary exams, besides those of data/kodeverk. */
  readonly tverrfaglige_fagkoder: readonly string[]
  /** Day of the autumn until which a pupil counts as having been there all year, for elevtimer (1 October). */
  readonly elevtimer_foer: string
}

/** What holds where a county has not said otherwise. */
export const standardParametre: Parametre = {
  sluttkarakterer_komplette: '06-30',
  nus_dokumentasjon: '09-23',
  flertall_minst_rader: 10,
  flertall_andel: 0.9,
  fratrekk_dager_maks: 10,
  ib_koder: ['STIB', 'IB'],
  tverrfaglige_fagkoder: [],
  elevtimer_foer: '10-01',
}
