// Beginnings of programme and subject codes of the IB programme, decided by the project until the office has imported its code lists.
const isIb = (code: string): boolean => code.startsWith('IB') || code.startsWith('STIB')

/** Whether a row is graded on the IB scale: `isIbRow('STIBV2----', 'ENG1007')` -> true, `isIbRow('STUSP1----', 'ENG1007')` -> false */
export function isIbRow(programomraadekode: string, fagkode: string): boolean {
  return isIb(programomraadekode) || isIb(fagkode)
}
