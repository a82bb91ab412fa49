import { isCode } from '../../catalogue/code-list.ts'
import { remarkCode } from '../kode/remark-code.ts'

/**
 * The subject remarks that a value names, when it is nothing but two or more of them: `remarksIn('FAM51,FAM29')` -> ['FAM51', 'FAM29'],
 * `remarksIn('51/29')` -> the same; [] for one remark, for a remark with its text, and where one of the codes does not exist.
 */
export function remarksIn(value: string): readonly string[] {
  if (value === '' || remarkCode('FAM', value) !== null) return []
  const parts = value.replace(/FAM/gi, ' ').split(/[\s,;:/\\+&|._-]+|(?<![A-ZÆØÅ])OG(?![A-ZÆØÅ])/i)
  const codes = parts.filter((part) => part !== '').map((part) => (/^\d{1,2}$/.test(part) ? remarkCode('FAM', part) : null))
  const known = codes.filter((code) => code !== null && isCode('fagmerknad', code))
  const distinct = new Set(known)
  return known.length === codes.length && distinct.size > 1 ? ([...distinct] as readonly string[]) : []
}
