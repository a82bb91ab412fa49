import { type CodeEntry, codeEntry } from '../../catalogue/code-list.ts'
import { remarkCode } from '../kode/remark-code.ts'

/** The subject remark a value means, however it is spelled; null when there is none or it has expired. */
export function fagmerknadInUse(value: string): CodeEntry | null {
  const code = remarkCode('FAM', value)
  const remark = code === null ? null : codeEntry('fagmerknad', code)
  return remark?.expired === true ? null : remark
}

/** The diploma remark a value means, however it is spelled; null when there is none or it has expired. */
export function vitnemaalsmerknadInUse(value: string): CodeEntry | null {
  const code = remarkCode('VMM', value)
  const remark = code === null ? null : codeEntry('vitnemaalsmerknad', code)
  return remark?.expired === true ? null : remark
}
