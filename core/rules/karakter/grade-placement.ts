import { codeEntry, entriesOf } from '../../catalogue/code-list.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import { type GradeColumnKind, gradeColumnKind } from './grade-columns.ts'

/** Whether a code of the list may stand in a kind of grade column: yes, no, or only when somebody confirms it. */
export function gradePlacement(code: string, kind: GradeColumnKind): 'yes' | 'no' | 'doubtful' {
  const entry = codeEntry('karakter', code)
  if (entry?.where?.includes(kind) !== false) return 'yes'
  return entry.doubtful?.includes(kind) === true ? 'doubtful' : 'no'
}

const inUse: ReadonlyMap<GradeColumnKind, readonly string[]> = new Map(
  (['halvaar', 'standpunkt', 'eksamen'] as const).map((kind) => [
    kind,
    entriesOf('karakter').flatMap(({ code, scale, expired }) =>
      scale !== 'ib-programme' && expired !== true && gradePlacement(code, kind) === 'yes' ? [code] : [],
    ),
  ]),
)

/** The grades in use that may stand in a column, the IB scale left out: for the list a message shows. One list per kind, made once. */
export function gradesFor(key: ColumnKey): readonly string[] {
  return inUse.get(gradeColumnKind(key))!
}
