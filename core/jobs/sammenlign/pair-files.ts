import type { CheckedFile } from '../../findings/checked-file.ts'

export interface PairedFiles {
  readonly pairs: readonly (readonly [before: CheckedFile, now: CheckedFile])[]
  readonly onlyBefore: readonly CheckedFile[]
  readonly onlyNow: readonly CheckedFile[]
}

type NameOf = (file: CheckedFile) => string | null

// The surest first. A file that could not be read has a name only.
const WAYS: readonly NameOf[] = [
  (file) => (isRead(file) && file.skoler.length > 0 ? `${kindAndSchools(file)} ${baseName(file)}` : null),
  (file) => (isRead(file) && file.skoler.length > 0 ? kindAndSchools(file) : null),
  (file) => baseName(file),
  (file) => (isRead(file) ? file.format : null),
]

/**
 * Puts the files of two folders together: by kind and school numbers, else by name, else because they are the only ones of their kind. One
 * file against one is always a pair. Each file has at most one partner; what has none comes back on its side.
 */
export function pairFiles(before: readonly CheckedFile[], now: readonly CheckedFile[]): PairedFiles {
  if (before.length === 1 && now.length === 1) return { pairs: [[before[0]!, now[0]!]], onlyBefore: [], onlyNow: [] }
  const partner = new Map<CheckedFile, CheckedFile>()
  const taken = new Set<CheckedFile>()
  WAYS.forEach((nameOf, way) => {
    const [olds, news] = [groups(before, nameOf, partner), groups(now, nameOf, taken)]
    for (const [name, mine] of olds) {
      const theirs = news.get(name) ?? []
      // Several of one name are told apart only by the surest way, in their order; a guess between them would compare the wrong two.
      if (way > 0 && (mine.length > 1 || theirs.length > 1)) continue
      mine.slice(0, theirs.length).forEach((file, i) => {
        partner.set(file, theirs[i]!)
        taken.add(theirs[i]!)
      })
    }
  })
  return {
    pairs: before.flatMap((file) => (partner.has(file) ? [[file, partner.get(file)!] as const] : [])),
    onlyBefore: before.filter((file) => !partner.has(file)),
    onlyNow: now.filter((file) => !taken.has(file)),
  }
}

function groups(
  files: readonly CheckedFile[],
  nameOf: NameOf,
  done: { has(file: CheckedFile): boolean },
): ReadonlyMap<string, readonly CheckedFile[]> {
  const found = new Map<string, CheckedFile[]>()
  for (const file of files) {
    const name = done.has(file) ? null : nameOf(file)
    if (name === null) continue
    const group = found.get(name)
    if (group === undefined) found.set(name, [file])
    else group.push(file)
  }
  return found
}

function isRead({ problem, format }: CheckedFile): boolean {
  return problem === null && format !== null
}

function kindAndSchools({ format, skoler }: CheckedFile): string {
  return `${format} ${skoler.map(({ skolenummer }) => skolenummer).join(',')}`
}

/** Name without folders, in one case: Windows does not tell them apart. */
function baseName({ path }: CheckedFile): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
}
