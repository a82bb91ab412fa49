import type { Parametre } from '../../settings/parametre.ts'

/**
 * Whether a row is graded on the IB scale, by the beginning of its programme or subject code: `isIbRow('STIBV2----', 'ENG1007', ctx.parametre)`
 * -> true, `isIbRow('STUSP1----', 'ENG1007', ctx.parametre)` -> false. Which beginnings those are the county may say; conditions in `when`
 * are told nothing of the run and cannot ask.
 */
export function isIbRow(programomraadekode: string, fagkode: string, { ib_koder }: Pick<Parametre, 'ib_koder'>): boolean {
  for (const code of ib_koder) if (programomraadekode.startsWith(code) || fagkode.startsWith(code)) return true
  return false
}
