/** Widths of the interface, 9(3) and 9(4); a number beyond them is told by value-too-long. */
const WIDTH = { days: 3, hours: 4 }

/** Whether a number is one to judge: not blank and no longer than its column. `isAbsence('days', '1000')` -> false */
export function isAbsence(kind: keyof typeof WIDTH, value: string): boolean {
  return value !== '' && value.length <= WIDTH[kind]
}
