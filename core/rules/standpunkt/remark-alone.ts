import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { remarksIn } from '../merknad/remarks-in.ts'

/** The remark of a subject row where it has one; '' where it has none, or several, which is told by a rule of its own: then nobody knows which. */
export function remarkAlone(fagmerknad: string): string {
  return remarksIn(fagmerknad).length > 0 ? '' : fagmerknadOf(fagmerknad)
}
