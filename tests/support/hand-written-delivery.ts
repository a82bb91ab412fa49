import type { FormatId } from '#core'
import type { ExampleRow } from '../../core/rules/examples.ts'
import { exampleText } from './example-file.ts'
import { nthSyntheticPerson } from './synthetic-fodselsnummer.ts'

type Cells = Omit<ExampleRow, 'record'>

/** Lines of one made-up pupil on one programme; what is not said is blank. */
export interface HandWrittenPupil {
  readonly fodselsnummer: string
  el(more?: Cells): ExampleRow
  ek(more?: Cells): ExampleRow
  kl(fagkode: string, more?: Cells): ExampleRow
  vm(vitnemaalsmerknad: string, more?: Cells): ExampleRow
  /** The same as rows of the statistics files, which have no line ids and no exam form. */
  resultat(more?: Cells): ExampleRow
  resultatfag(fagkode: string, more?: Cells): ExampleRow
}

export interface PupilOptions {
  readonly programomraadekode?: string
  readonly skolenummer?: string
  readonly skoleaar?: string
  /** Another number than the n-th made-up pupil's: an adult's, a D-nummer. */
  readonly fodselsnummer?: string
}

/** The n-th made-up pupil, at school 39901 in 2025-2026 on Vg1 studiespesialisering unless said otherwise. */
export function pupil(n: number, options: PupilOptions = {}): HandWrittenPupil {
  const person = nthSyntheticPerson(n)
  const fodselsnummer = options.fodselsnummer ?? person.fodselsnummer
  const { programomraadekode = 'STUSP1----', skolenummer = '39901', skoleaar = '20252026' } = options
  const key = { fodselsnummer, skoleaar, skolenummer, programomraadekode }
  return {
    fodselsnummer,
    el: (more = {}) => ({ record: '$EL', fodselsnummer, navn: person.navn.replace(',', ''), ...more }),
    ek: (more = {}) => ({ record: '$EK', ...key, startdato: '20250818', ...more }),
    kl: (fagkode, more = {}) => ({ record: '$KL', ...key, fagkode, fagstatus: 'E', startdato_fag: '20250818', ...more }),
    vm: (vitnemaalsmerknad, more = {}) => ({ record: '$VM', ...key, vitnemaalsmerknad, ...more }),
    resultat: (more = {}) => ({ ...key, startdato: '20250818', ...more }),
    resultatfag: (fagkode, more = {}) => ({ ...key, fagkode, fagstatus: 'E', linje_aktiv: 'J', ...more }),
  }
}

export function tof(fildato: string, more: Cells = {}): ExampleRow {
  return { record: 'TOF', versjon: 'SAS3', fildato, melding: 'Eksempelsystem', fylkesnummer: '39', skolenummer: '39901', ...more }
}

/** Rows as a file of the format. */
export function fileOf(format: FormatId, rows: readonly ExampleRow[]): string {
  return exampleText({ name: '', format, rows, hits: [] })
}
