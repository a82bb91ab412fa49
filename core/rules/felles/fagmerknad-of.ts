import { remarkCode } from '../kode/remark-code.ts'

/** The remark of a subject row in its full form, however it is written; tables put its text behind: `fagmerknadOf('FAM4 annullert')` -> 'FAM04' */
export function fagmerknadOf(value: string): string {
  return value === '' ? '' : (remarkCode('FAM', value) ?? remarkCode('FAM', value.split(/\s+(?=\D)/, 1)[0]!) ?? value.slice(0, 5))
}
