import { codeOfWord } from '../kode/words-of-list.ts'

const ASSESSED = ['R', 'V']
// Subjects taught or examined now. Left out: blank, F, G and S, which say nothing of how the grade came about.
const ORDINARY = ['E', 'A', 'B', 'N', 'U', 'O', 'P', 'M']

/** What a fagstatus says about assessment of prior learning (realkompetansevurdering): `rkvOf('R')` -> 'assessed', `rkvOf('ELEV')` -> 'ordinary' */
export function rkvOf(fagstatus: string): 'assessed' | 'ordinary' | 'unknown' {
  const code = codeOfWord('fagstatus', fagstatus) ?? fagstatus
  if (ASSESSED.includes(code)) return 'assessed'
  return ORDINARY.includes(code) ? 'ordinary' : 'unknown'
}
