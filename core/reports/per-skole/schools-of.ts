import type { CheckedFile } from '../../findings/checked-file.ts'
import type { FilePupils } from '../../findings/pupil-facts.ts'

/** What of a finding concerns a school: '' = none could be told. */
export interface OwnShare {
  readonly skolenummer: string
  /** Rows of the school that the finding stands for. */
  readonly rows: number
  /** Pupils on them; 0 where nobody could be counted. */
  readonly persons: number
}

const SCHOOL = /^\d{5}$/

/**
 * The schools a finding goes to. Its own row's school; a finding that stands for many rows goes to each of their schools with that school's
 * count; a row without a school number follows its pupil, when he stands at one school, else the file, when it is from one school.
 */
export function schoolsOf(file: CheckedFile, pupils: FilePupils | null, index: number): readonly OwnShare[] {
  const { findings: table } = file
  const shares = (pupils?.shares.get(index) ?? []).filter(({ skolenummer }) => SCHOOL.test(skolenummer))
  if (shares.length > 0) return shares
  const rows = table.ranges.get(index)?.reduce((sum, [from, to]) => sum + to - from + 1, 0) ?? 1
  const one = (skolenummer: string) => [{ skolenummer, rows, persons: table.person[index] === 0 ? 0 : 1 }]
  const own = table.texts[table.skolenummer[index]!]!.trim()
  if (SCHOOL.test(own)) return one(own)
  const ofPupil = (pupils?.persons.get(table.texts[table.person[index]!]!)?.skoler ?? []).filter((school) => SCHOOL.test(school))
  if (ofPupil.length === 1) return one(ofPupil[0]!)
  const ofFile = file.skoler.map(({ skolenummer }) => skolenummer).filter((school) => SCHOOL.test(school))
  return one(ofFile.length === 1 ? ofFile[0]! : '')
}
