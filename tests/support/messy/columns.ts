import type { PlannedElev, PlannedFag } from './class-list.ts'
import { cell, type MessyCell } from './messy-sheet.ts'

/** A column of a wide or long table: its header and what it holds for a pupil in a subject. */
export interface MessyColumn {
  readonly header: string
  /** Whether the value is the pupil's, the same on all the pupil's rows. */
  readonly isPupils: boolean
  cell(elev: PlannedElev, fag: PlannedFag, f: number): MessyCell | null
}

type PupilText = (elev: PlannedElev) => MessyCell['value']
type SubjectText = (fag: PlannedFag, elev: PlannedElev) => MessyCell['value']

/** A column about the pupil. */
export function ofElev(header: string, field: string, text: PupilText): MessyColumn {
  return { header, isPupils: true, cell: (elev) => cell(text(elev), `${elev.id}.${field}`) }
}

/** A column about the pupil in the subject. */
export function ofFag(header: string, field: string, text: SubjectText): MessyColumn {
  return { header, isPupils: false, cell: (elev, fag, f) => cell(text(fag, elev), `${elev.id}.${f}.${field}`) }
}

/** The same text in every row. */
export function constant(header: string, text: MessyCell['value']): MessyColumn {
  return { header, isPupils: true, cell: () => cell(text) }
}

/** A number where the text is one: people let Excel make numbers of grades. */
export const asNumber = (text: string): string | number => (/^\d$/.test(text) ? Number(text) : text)

export const dayMonthYear = (day: string): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

export const fnr = (header = 'Fødselsnummer'): MessyColumn => ofElev(header, 'fodselsnummer', (elev) => elev.fodselsnummer)
export const navn = (header = 'Navn'): MessyColumn => ofElev(header, 'navn', (elev) => `${elev.etternavn}, ${elev.fornavn}`)
export const klasse = (header = 'Klasse'): MessyColumn => ofElev(header, 'klasse', (elev) => elev.klasse)
export const fagkode = (header = 'Fagkode'): MessyColumn => ofFag(header, 'fagkode', (fag) => fag.fagkode)
export const fagnavn = (header = 'Fagnavn'): MessyColumn => ofFag(header, 'fagnavn', (fag) => fag.fagnavn)
export const fagstatus = (header = 'Fagstatus'): MessyColumn => ofFag(header, 'fagstatus', (fag) => fag.fagstatus)
export const h1 = (header = 'H1'): MessyColumn => ofFag(header, 'halvaar1', (fag) => fag.halvaar1)
export const stp = (header = 'Standpunkt'): MessyColumn => ofFag(header, 'standpunkt', (fag) => fag.standpunkt)
export const form = (header = 'Eksamensform'): MessyColumn => ofFag(header, 'eksamensform', (fag) => fag.eksamensform)
export const eks = (header = 'Eksamen'): MessyColumn => ofFag(header, 'eksamen', (fag) => fag.eksamen)
export const fam = (header = 'FAM'): MessyColumn => ofFag(header, 'fagmerknad', (fag) => fag.fagmerknad)

/** One column for each form of exam. */
export function threeExams(written = 'Eksamen skriftlig', oral = 'Eksamen muntlig', other = 'Eksamen annen'): readonly MessyColumn[] {
  const only = (header: string, forms: readonly string[]): MessyColumn => ({
    header,
    isPupils: false,
    cell: (elev, fag, f) => (forms.includes(fag.eksamensform) ? cell(fag.eksamen, `${elev.id}.${f}.eksamen`) : null),
  })
  return [only(written, ['S']), only(oral, ['M']), only(other, ['P', 'MP', ''])]
}
