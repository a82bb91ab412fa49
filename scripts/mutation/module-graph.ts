import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { Script } from 'node:vm'
import ts from 'typescript'

type Exports = Record<string, unknown>
type Factory = (require: (name: string) => unknown, exports: Exports) => void

interface Module {
  readonly run: Factory
  /** The repository's files it imports. */
  readonly imports: readonly string[]
}

/** Modules loaded so far, by path from the root of the repository. */
export type Loaded = Map<string, Exports>

export interface ModuleGraph {
  /** Loads a file with what it imports; what is in `loaded` is not run again. */
  load(file: string, loaded: Loaded): Exports
  /** Lets other code stand for a file, which imports the same; null = the file on disk again. */
  replace(file: string, code: string | null): void
  /** Every file that a file needs, itself included. */
  closure(file: string): ReadonlySet<string>
  /** How many imports lie between two files, 0 for the file itself; Infinity where `from` does not need `to`. */
  distance(from: readonly string[], to: string): number
  /** The modules of `loaded` that do not need `changed`: those that need not be run again once it is another. */
  without(changed: string, loaded: Loaded): Loaded
}

/**
 * Loads the repository's files as plain functions that can be run again and again in one process, which Node's own modules cannot.
 * `given` stands in for packages and files, by the name or the path they are imported by.
 */
export function moduleGraph(given: ReadonlyMap<string, Exports>): ModuleGraph {
  const root = process.cwd()
  const modules = new Map<string, Module>()
  const closures = new Map<string, Set<string>>()
  const nodeRequire = createRequire(join(root, 'package.json'))

  const target = (name: string, from: string): string | null => {
    if (name === '#core') return 'core/index.ts'
    return name.startsWith('.') ? relative(root, resolve(dirname(from), name)) : null
  }

  const compile = (file: string, code: string): Module => {
    const { outputText } = ts.transpileModule(code, {
      fileName: file,
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    })
    const names = [...outputText.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]!)
    return {
      run: new Script(`(function (require, exports) {${outputText}\n})`, { filename: join(root, file) }).runInThisContext() as Factory,
      imports: names.flatMap((name) => target(name, file) ?? []).filter((path) => !given.has(path)),
    }
  }

  const read = (file: string): Module => {
    const known = modules.get(file)
    if (known !== undefined) return known
    const module = compile(file, readFileSync(file, 'utf8'))
    modules.set(file, module)
    return module
  }

  const replace = (file: string, code: string | null): void => {
    if (code === null) modules.delete(file)
    else modules.set(file, compile(file, code))
  }

  const load = (file: string, loaded: Loaded): Exports => {
    const known = given.get(file) ?? loaded.get(file)
    if (known !== undefined) return known
    const exports: Exports = {}
    loaded.set(file, exports)
    read(file).run((name) => {
      const path = target(name, file)
      return path === null ? (given.get(name) ?? nodeRequire(name)) : load(path, loaded)
    }, exports)
    return exports
  }

  const closure = (file: string): ReadonlySet<string> => {
    const known = closures.get(file)
    if (known !== undefined) return known
    const files = new Set([file])
    closures.set(file, files)
    for (const path of read(file).imports) for (const further of closure(path)) files.add(further)
    return files
  }

  const distance = (from: readonly string[], to: string): number => {
    const seen = new Set(from)
    for (let steps = 0, here = [...seen]; here.length > 0; steps++) {
      if (here.includes(to)) return steps
      here = here.flatMap((file) => read(file).imports).filter((file) => !seen.has(file) && seen.add(file))
    }
    return Number.POSITIVE_INFINITY
  }

  const without = (changed: string, loaded: Loaded): Loaded => new Map([...loaded].filter(([file]) => !closure(file).has(changed)))

  return { load, replace, closure, distance, without }
}
