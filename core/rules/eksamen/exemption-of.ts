import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import type { RowView } from '../rule.ts'

/** Remarks that exempt from the subject or from grades in it. Not FAM38, which exempts from standpunkt alone, nor those on sidemål, which stand on shared codes. */
const REMARKS: ReadonlySet<string> = new Set(['FAM01', 'FAM02', 'FAM43', 'FAM44'])
const PUPILS: ReadonlySet<string> = new Set(['', 'E', 'A', 'B', 'N'])

/**
 * What exempts a pupil from being graded in a subject, as a caseworker would name it, or null: fagstatus F -> 'fagstatus F',
 * FAM02 on a pupil's row -> 'FAM02', F in standpunkt -> 'standpunkt F'. Private candidates, adults and approved subjects are never exempt.
 */
export function exemptionOf({ fagstatus, fagmerknad, standpunkt }: RowView<'fagstatus' | 'fagmerknad' | 'standpunkt'>): string | null {
  const status = codeMeant('fagstatus', fagstatus)
  if (status === 'F') return 'fagstatus F'
  if (!PUPILS.has(status)) return null
  const remark = fagmerknadOf(fagmerknad)
  if (REMARKS.has(remark)) return remark
  return gradeMeant(standpunkt) === 'F' && remark !== 'FAM38' ? 'standpunkt F' : null
}
