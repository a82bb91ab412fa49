import { codeMeant } from '../felles/code-meant.ts'
import { remarkAlone } from './remark-alone.ts'

/** FAM21 (no basis for assessment) or FAM51 (above the absence limit), which both go with IV; null for any other remark. */
export function noBasisRemark(fagmerknad: string): 'FAM21' | 'FAM51' | null {
  const code = remarkAlone(fagmerknad)
  return code === 'FAM21' || code === 'FAM51' ? code : null
}

const OTHERS: ReadonlySet<string> = new Set(['P', 'R', 'G', 'F', 'S'])

/** Whether a fagstatus is that of somebody who is graded by the teacher: not private, approved, assessed, exempt, or gone. */
export function isTaught(fagstatus: string): boolean {
  return !OTHERS.has(codeMeant('fagstatus', fagstatus))
}
