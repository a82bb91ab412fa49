import { codeEntry } from '../../catalogue/code-list.ts'

/**
 * Exemptions in sidemål. VIGO's table marks them for kompetansebevis, yet a pupil so exempt gets a vitnemål: in upper secondary with an exemption
 * of the law (UDIR5-3-42-04), in grunnskole whatever he is exempt from (40-01, 40-02). The sources disagree, so nothing is said.
 */
const ON_BOTH: ReadonlySet<string> = new Set(['FAM58', 'FAM59'])

/** Whether VIGO's table allows a subject remark on a kompetansebevis and not on a vitnemål: `isOnlyForKompetansebevis('FAM51')` -> true */
export function isOnlyForKompetansebevis(fagmerknad: string): boolean {
  const remark = codeEntry('fagmerknad', fagmerknad)
  return !ON_BOTH.has(fagmerknad) && remark?.expired !== true && remark?.documents?.length === 1 && remark.documents[0] === 'KB'
}
