import { nthSyntheticPerson } from '../synthetic-fodselsnummer.ts'

/** What a made-up school knows of a pupil in a subject; every text as it is to stand in the cell. */
export interface PlannedFag {
  fagkode: string
  readonly fagnavn: string
  fagstatus: string
  halvaar1: string
  standpunkt: string
  eksamensform: string
  eksamen: string
  fagmerknad: string
  eksamensdato: string
}

/** A made-up pupil; `id` names the cells in the plan. */
export interface PlannedElev {
  readonly id: number
  fodselsnummer: string
  readonly fodselsdato: string
  readonly etternavn: string
  readonly fornavn: string
  readonly klasse: string
  readonly elevnummer: string
  orden: string
  oppforsel: string
  dager: string
  timer: string
  readonly fag: PlannedFag[]
}

const FAG = [
  ['ENG1007', 'Engelsk'],
  ['MAT1019', 'Matematikk 1P'],
  ['NAT1007', 'Naturfag'],
  ['SAF1001', 'Samfunnskunnskap'],
] as const

export const PUPILS_PER_CLASS = 12

/** Two classes of pupils in whose grades nothing is wrong: made anew at each call, for a plan changes them. */
export function cleanClasses(): PlannedElev[] {
  return Array.from({ length: PUPILS_PER_CLASS * 2 }, (_, id) => {
    const { fodselsnummer, fodselsdato, navn } = nthSyntheticPerson(id * 29 + 9)
    const [etternavn, fornavn] = navn.split(', ')
    return {
      id,
      fodselsnummer,
      fodselsdato,
      etternavn: etternavn!,
      fornavn: `${fornavn} ${String.fromCharCode(65 + id)}.`,
      klasse: id < PUPILS_PER_CLASS ? '1STA' : '1STB',
      elevnummer: String(100_200 + id),
      orden: 'G',
      oppforsel: id % 5 === 4 ? 'NG' : 'G',
      dager: String(id % 6),
      timer: String((id * 3) % 11),
      fag: FAG.map(([fagkode, fagnavn], f) => ({
        fagkode,
        fagnavn,
        fagstatus: 'E',
        halvaar1: String(2 + ((id + f) % 5)),
        standpunkt: String(2 + ((id * 2 + f) % 5)),
        eksamensform: f === 0 && id % 2 === 0 ? (id % 4 === 0 ? 'S' : 'M') : '',
        eksamen: f === 0 && id % 2 === 0 ? String(2 + (id % 4)) : '',
        fagmerknad: '',
        eksamensdato: '',
      })),
    }
  })
}
