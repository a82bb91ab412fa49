import { codeEntry } from '../../catalogue/code-list.ts'

/** Whether VIGO's table allows a subject remark on a kompetansebevis and not on a vitnemål: `isOnlyForKompetansebevis('FAM51')` -> true */
export function isOnlyForKompetansebevis(fagmerknad: string): boolean {
  const remark = codeEntry('fagmerknad', fagmerknad)
  return remark?.expired !== true && remark?.documents?.length === 1 && remark.documents[0] === 'KB'
}
