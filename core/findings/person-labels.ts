import type { CheckedFile } from './checked-file.ts'

/** Running numbers for persons whose own number is not to be shown. */
export interface PersonLabels {
  /** The person's number in this report, given at the first asking: 1, 2, 3 … */
  numberOf(person: string): number
}

/** Labels without anyone yet; persons are numbered in the order they are asked for. */
export function createPersonLabels(): PersonLabels {
  const numbers = new Map<string, number>()
  return {
    numberOf(person) {
      const known = numbers.get(person)
      if (known !== undefined) return known
      numbers.set(person, numbers.size + 1)
      return numbers.size
    },
  }
}

/**
 * Labels for all persons with a finding, numbered by file, row and column, so that 'elev 17' is the same pupil in the JSON, the terminal
 * text and the workbook of one run.
 */
export function labelPersons(files: readonly CheckedFile[]): PersonLabels {
  const labels = createPersonLabels()
  for (const { findings } of files) {
    const seen = new Uint8Array(findings.texts.length)
    for (let i = 0; i < findings.size; i++) {
      const person = findings.person[i]!
      if (person === 0 || seen[person] === 1) continue
      seen[person] = 1
      labels.numberOf(findings.texts[person]!)
    }
  }
  return labels
}
