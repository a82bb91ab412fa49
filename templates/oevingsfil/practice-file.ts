import { type PlantedRows, plantFaults } from './plant-faults.ts'
import { practiceFaultsAtoF } from './practice-faults-a-to-f.ts'
import { practiceFaultsGtoL } from './practice-faults-g-to-l.ts'
import { practiceFaultsMtoV } from './practice-faults-m-to-v.ts'
import { practiceRows } from './practice-pupils.ts'

/** The day and the delivery that the answer key is right for. */
export const PRACTICE_RUN = { today: '2026-06-30', leveranse: 'sluttkarakterer' } as const

/** The rows of the practice file with their faults, in the order of the rows. */
export function practiceFile(): PlantedRows {
  const { rows, places } = plantFaults(practiceRows(), [...practiceFaultsAtoF, ...practiceFaultsGtoL, ...practiceFaultsMtoV])
  return { rows, places: places.toSorted((a, b) => a.row - b.row || a.column - b.column) }
}
