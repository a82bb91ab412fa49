import { type Parametre, standardParametre } from '../../settings/parametre.ts'

/**
 * Whether a row is graded on the IB scale, by the beginning of its programme or subject code: `isIbRow('STIBV2----', 'ENG1007', ctx.parametre)`
 * -> true, `isIbRow('STUSP1----', 'ENG1007', ctx.parametre)` -> false. Conditions in `when` are told nothing of the run and leave the numbers
 * out; `check` gives them, for a county may have other codes.
 */
export function isIbRow(
  programomraadekode: string,
  fagkode: string,
  { ib_koder }: Pick<Parametre, 'ib_koder'> = standardParametre,
): boolean {
  for (const code of ib_koder) if (programomraadekode.startsWith(code) || fagkode.startsWith(code)) return true
  return false
}
