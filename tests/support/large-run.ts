import type { CheckedRun } from '../../core/findings/checked-file.ts'
import { COLUMNS, checkedRun, type FindingSpec, faultyFile, findingTable, RULES, VARIANTS } from './checked-run.ts'
import { nthSyntheticPerson } from './synthetic-fodselsnummer.ts'

const PERSONS = 400
const SUBJECTS = ['NOR1267', 'ENG1007', 'MAT1019', 'KRO1018', 'SAM3072', 'HEA2008', 'NAT1007']

/** A run with so many findings of four rules, at thirty schools, in the order of a file. */
export function largeRun(size: number): CheckedRun {
  const persons = Array.from({ length: PERSONS }, (_, n) => nthSyntheticPerson(n).fodselsnummer)
  const specs = Array.from({ length: size }, (_, i): FindingSpec => {
    const person = persons[Math.floor(i / 5) % PERSONS]!
    const key = { person, skolenummer: String(40_010 + (i % 30)), programomraadekode: 'STUSP1----', fagkode: SUBJECTS[i % 7]! }
    const row = i + 2
    if (i % 97 === 0) return { variant: 2, row, column: 0, value: person.slice(1), facts: { digits: 10, fix: person }, ...key }
    if (i % 31 === 0) return { variant: 5, row, column: 3, value: `Z${i % 90}`, ...key }
    if (i % 3 === 0) return { variant: 1, row, column: 2, value: `i v ${i % 300}`, facts: { fix: 'IV' }, ...key }
    return { variant: 0, row, column: 2, value: String(7 + (i % 900)), facts: { allowed: ['1', '2', '3', '4', '5', '6', 'IV'] }, ...key }
  })
  const skoler = Array.from({ length: 30 }, (_, i) => ({ skolenummer: String(40_010 + i), rows: Math.ceil(size / 30) }))
  return checkedRun([faultyFile({ rows: size, skoler, findings: findingTable(RULES, COLUMNS, VARIANTS, specs) })])
}
