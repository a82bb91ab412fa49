import { EXAMPLE_SCHOOLS, type ExampleLeveranse, type ExampleSchool } from './delivery.ts'
import { type Line, linesAsText } from './sas-vigo-line.ts'
import { sasVigoLines } from './sas-vigo-lines.ts'
import { type Pupil, schoolPupils } from './school-pupils.ts'
import { type SsbTable, ssbAsText, ssbResultat, ssbResultatfag } from './ssb-rows.ts'

export interface ExampleOptions {
  readonly leveranse: ExampleLeveranse
  /** How many of the three made-up schools; more get numbers of their own behind them. Default 3. */
  readonly schools?: number
  /** Pupils per school. Default 40. */
  readonly pupils?: number
  readonly seed?: number
  /** Changes lines and rows before they become text: how faults are planted. */
  readonly plant?: (delivery: ExampleTables) => void
}

/** The delivery before it becomes text. */
export interface ExampleTables {
  readonly schools: readonly { readonly school: ExampleSchool; readonly pupils: readonly Pupil[]; readonly lines: Line[] }[]
  /** Statistics files hold results, so only deliveries of final grades have them. */
  readonly ssbResultat: SsbTable | null
  readonly ssbResultatfag: SsbTable | null
}

export interface ExampleFile {
  readonly name: string
  readonly text: string
}

/**
 * A made-up county's delivery, the same for the same options: one interface file per school and, for final grades, the two statistics
 * files. Clean unless something is planted. Texts hold only letters of Windows-1252: write them with `Buffer.from(text, 'latin1')`.
 * `exampleDelivery({ leveranse: 'elevdata', pupils: 4 })[0].name` -> 'sas-vigo-40012.txt'
 */
export function exampleDelivery(options: ExampleOptions): readonly ExampleFile[] {
  const { leveranse, pupils: count = 40, seed = 1 } = options
  const schools = schoolsOf(options.schools ?? 3).map((school, index) => {
    const pupils = schoolPupils(school, { count, firstSerial: index * count, seed, leveranse })
    return { school, pupils, lines: sasVigoLines(school, pupils, leveranse) }
  })
  const everyone = schools.flatMap(({ pupils }) => pupils)
  const hasResults = leveranse === 'sluttkarakterer' || leveranse === 'etter-klage'
  const tables: ExampleTables = {
    schools,
    ssbResultat: hasResults ? ssbResultat(everyone) : null,
    ssbResultatfag: hasResults ? ssbResultatfag(everyone) : null,
  }
  options.plant?.(tables)
  return [
    ...schools.map(({ school, lines }) => ({ name: `sas-vigo-${school.skolenummer}.txt`, text: linesAsText(lines) })),
    ...(tables.ssbResultat === null ? [] : [{ name: 'ssbResultat.csv', text: ssbAsText(tables.ssbResultat) }]),
    ...(tables.ssbResultatfag === null ? [] : [{ name: 'ssbResultatfag.csv', text: ssbAsText(tables.ssbResultatfag) }]),
  ]
}

function schoolsOf(count: number): readonly ExampleSchool[] {
  const more = Array.from({ length: Math.max(0, count - EXAMPLE_SCHOOLS.length) }, (_, i) => ({
    skolenummer: `40${String(100 + i).padStart(3, '0')}`,
    name: `Eksempel ${i + 1} videregående skole`,
    organisasjonsnummer: EXAMPLE_SCHOOLS[i % EXAMPLE_SCHOOLS.length]!.organisasjonsnummer,
  }))
  return [...EXAMPLE_SCHOOLS.slice(0, count), ...more]
}
