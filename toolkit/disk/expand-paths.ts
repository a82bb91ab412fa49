import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Problem } from '#core'
import { readProblem } from './disk-problem.ts'
import { globToRegExp, isGlobPattern, splitGlobPattern } from './glob-pattern.ts'

/** Endings of the files that grade systems write and people keep their tables in; a file without an ending is read too. In a folder, all others are passed over and named. */
const TABLE_ENDINGS = new Set([
  '',
  '.csv',
  '.txt',
  '.tsv',
  '.dat',
  '.sas',
  '.sdv',
  '.skv',
  '.prn',
  '.vigo',
  '.asc',
  '.tab',
  '.xlsx',
  '.xlsm',
])

/** One thing to check: a file, standard input ('-'), or a path that could not be followed and why. */
export interface InputFile {
  readonly path: string
  readonly bytes: number
  readonly problem: Problem | null
}

export interface ExpandedPaths {
  readonly files: readonly InputFile[]
  /** Files met in folders that are of no kind we read. */
  readonly passedOver: readonly string[]
}

export interface ExpandOptions {
  /** Paths that are our own results of this run, folders too, or tell it what to do; passed over in silence. */
  readonly ownOutputs?: ReadonlySet<string>
  readonly platform?: NodeJS.Platform
  readonly disk?: FolderDisk
}

/** The calls folders are walked by; tests hand in a disk that refuses. */
export interface FolderDisk {
  stat(path: string): Promise<{ readonly size: number; isDirectory(): boolean; isFile(): boolean }>
  readdir(path: string): Promise<string[]>
  realpath(path: string): Promise<string>
}

export const realFolderDisk: FolderDisk = {
  stat: (path) => stat(path),
  readdir: (path) => readdir(path),
  realpath: (path) => realpath(path),
}

/**
 * Follows what the user wrote: a file is itself, '-' is standard input, a folder is every table file in it and below (sorted by name,
 * hidden ones and our own results left out), a pattern is what it fits. The shell has often expanded patterns already; Windows does not.
 * Each file comes once, in the order given.
 * Problems stand at their file: `path-not-found`, `path-unreadable`, `path-is-folder-empty`, `pattern-no-match`.
 */
export async function expandPaths(paths: readonly string[], options: ExpandOptions = {}): Promise<ExpandedPaths> {
  const windows = (options.platform ?? process.platform) === 'win32'
  const files = new Map<string, InputFile>()
  const passedOver: string[] = []
  const add = (file: InputFile) => {
    if (!files.has(file.path)) files.set(file.path, file)
  }
  for (const written of paths) {
    const path = windows ? written.replaceAll('\\', '/') : written
    if (path === '-') {
      add({ path: '-', bytes: 0, problem: null })
      continue
    }
    const found = await kindOf(path, options.disk ?? realFolderDisk)
    if (found.kind === 'file') add({ path, bytes: found.bytes, problem: null })
    else if (found.kind === 'folder') {
      const walk = await walkFolder(path, options)
      for (const file of walk.files) add(file)
      passedOver.push(...walk.passedOver)
      if (walk.files.length === 0) add({ path, bytes: 0, problem: { code: 'path-is-folder-empty', facts: { path } } })
    } else if (isGlobPattern(path)) {
      const matches = await matchPattern(path, windows, options)
      for (const file of matches) add(file)
      if (matches.length === 0) add({ path, bytes: 0, problem: { code: 'pattern-no-match', facts: { pattern: path } } })
    } else add({ path, bytes: 0, problem: found.problem })
  }
  return { files: [...files.values()], passedOver }
}

type Found =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'none'; readonly problem: Problem }

async function kindOf(path: string, disk: FolderDisk): Promise<Found> {
  try {
    const facts = await disk.stat(path)
    return facts.isDirectory() ? { kind: 'folder' } : { kind: 'file', bytes: facts.size }
  } catch (error) {
    return { kind: 'none', problem: readProblem(path, error, false) }
  }
}

async function matchPattern(pattern: string, windows: boolean, options: ExpandOptions): Promise<readonly InputFile[]> {
  const { folder, rest } = splitGlobPattern(pattern)
  // 'C:' alone would be the folder one happens to stand in on that drive.
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  const start = folder === '' ? '.' : /^[A-Za-z]:$/.test(folder) ? prefix : folder
  const expression = globToRegExp(rest, windows)
  const walk = await walkFolder(start, options, rest.includes('/') || rest.includes('**'), true)
  const below = start.endsWith('/') ? start.length : start.length + 1
  return walk.files.flatMap((file) => {
    if (file.path === start) return file.problem?.code === 'path-not-found' ? [] : [file]
    const inside = file.path.slice(below)
    // A folder that cannot be read may hold what was asked for.
    const unread = file.problem !== null && file.problem.code !== 'path-not-found'
    return unread || expression.test(inside) ? [{ ...file, path: prefix + inside }] : []
  })
}

/** Folder by folder in name order; a link that leads back up is followed once. `everyKind` for patterns: the user named the kind. */
async function walkFolder(root: string, options: ExpandOptions, below = true, everyKind = false): Promise<ExpandedPaths> {
  const disk = options.disk ?? realFolderDisk
  const files: InputFile[] = []
  const passedOver: string[] = []
  const visited = new Set<string>()
  const visit = async (folder: string): Promise<void> => {
    let names: string[]
    try {
      const real = await disk.realpath(folder)
      if (visited.has(real)) return
      visited.add(real)
      names = (await disk.readdir(folder)).sort()
    } catch (error) {
      files.push({ path: folder, bytes: 0, problem: readProblem(folder, error, false) })
      return
    }
    for (const name of names) {
      if (name.startsWith('.') || name.startsWith('~$')) continue
      const path = folder.endsWith('/') ? folder + name : `${folder}/${name}`
      const facts = await disk.stat(path).catch(() => null)
      if (facts === null) files.push({ path, bytes: 0, problem: { code: 'path-not-found', facts: { path } } })
      else if (facts.isDirectory()) {
        if (below && options.ownOutputs?.has(await disk.realpath(path).catch(() => path)) !== true) await visit(path)
      } else if (!facts.isFile()) passedOver.push(path)
      else if (options.ownOutputs?.has(await disk.realpath(path).catch(() => path))) continue
      else if (!everyKind && !TABLE_ENDINGS.has(extname(basename(path)).toLowerCase())) passedOver.push(path)
      else files.push({ path, bytes: facts.size, problem: null })
    }
  }
  await visit(root)
  return { files, passedOver }
}
