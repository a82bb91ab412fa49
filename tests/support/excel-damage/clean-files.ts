import type { PlainDate } from '#core'
import { exampleDelivery } from '../../../scripts/example-delivery/example-delivery.ts'
import { syntheticFodselsnummer } from '../synthetic-fodselsnummer.ts'
import type { CleanRows } from './damage.ts'

/** A clean file as rows, and what the check of it is told. */
export interface CleanFile extends CleanRows {
  readonly fileName: string
}

const DELIVERY = exampleDelivery({ leveranse: 'sluttkarakterer', schools: 1, pupils: 3 })

function example(fileName: string, from: number): CleanFile {
  const { text } = DELIVERY.find(({ name }) => name === fileName)!
  const lines = text.split('\r\n').filter((line) => line !== '')
  return { fileName, from, rows: lines.map((line) => line.split(';')) }
}

const born = (birthDate: string): string => syntheticFodselsnummer({ birthDate: birthDate as PlainDate })
// One number with a zero in front and one without.
const [ADA, BO] = [born('2008-01-05'), born('2008-11-23')]
const HEADER = [
  ...['Fødselsnummer', 'Navn', 'Skoleår', 'Skolenummer', 'Organisasjonsnummer', 'Programområdekode', 'Klasse', 'Fagkode', 'Fagstatus'],
  ...[
    'Halvårsvurdering 1',
    'Standpunkt',
    'Eksamensform',
    'Eksamen skriftlig',
    'Fagmerknad',
    'Termin',
    'Startdato fag',
    'Fravær dager',
    'Elevtimer',
  ],
]
const row = (number: string, name: string, ...rest: readonly string[]): readonly string[] => [
  ...[number, name, '2025-2026', '00301', '974603268', 'STUSP1----', '1STA'],
  ...rest,
]

/** A grade table as a school keeps it: dates as people write them, a private school, FAM codes, hours of an individual plan. */
const GRADES: CleanFile = {
  fileName: 'karakterer.csv',
  from: 2,
  rows: [
    HEADER,
    row(ADA, 'Berg, Ada-Lise', 'ENG1007', 'E', '4', '5', 'S', '5', '', 'V', '18.08.2025', '3', ''),
    row(ADA, 'Berg, Ada-Lise', 'MAT1019', 'E', '3', '3', '', '', '', 'V', '18.08.2025', '3', ''),
    row(ADA, 'Berg, Ada-Lise', 'IOP1000', 'E', '', '', '', '', '', 'V', '18.08.2025', '3', '113'),
    row(BO, 'Dahl, Bo', 'ENG1007', 'E', '6', '6', '', '', '', 'V', '01.09.2025', '12', ''),
    row(BO, 'Dahl, Bo', 'MAT1019', 'E', '2', '2', '', '', '', 'V', '01.09.2025', '12', ''),
  ],
}

/** One clean file of each kind that schools and the county open in Excel. */
export const CLEAN_FILES: readonly CleanFile[] = [
  GRADES,
  example('sas-vigo-40012.txt', 1),
  example('ssbResultat.csv', 2),
  example('ssbResultatfag.csv', 2),
]
