import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Mutant } from './instrument.ts'

/**
 * The mutants that would not even compile (a column or delivery that does not exist): the compiler notices them. Many files are tried at once, a mutant in each; `needs` says whether a file needs another, as two such files
 * would disturb each other.
 */
export function typeFaults(mutants: readonly Mutant[], needs: (file: string, other: string) => boolean): ReadonlySet<Mutant> {
  const check = checker()
  const faulty = new Set<Mutant>()
  let left = mutants
  while (left.length > 0) {
    const batch: Mutant[] = []
    for (const mutant of left)
      if (batch.every(({ file }) => file !== mutant.file && !needs(file, mutant.file) && !needs(mutant.file, file))) batch.push(mutant)
    for (const mutant of check(batch)) faulty.add(mutant)
    const tried = new Set(batch)
    left = left.filter((mutant) => !tried.has(mutant))
  }
  return faulty
}

/** Checks core with these mutants in it, at most one per file. Answers with those whose file has a fault. */
function checker(): (batch: readonly Mutant[]) => readonly Mutant[] {
  const root = process.cwd()
  const config = ts.readConfigFile('core/tsconfig.json', ts.sys.readFile).config
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'core'))
  const versions = new Map<string, number>()
  let changed = new Map<string, string>()
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      ...options,
      noEmit: true,
      allowUnreachableCode: true,
      allowUnusedLabels: true,
      noUnusedLocals: false,
      noUnusedParameters: false,
    }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot(file) {
      const text = changed.get(file) ?? ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  })
  return (batch) => {
    const before = [...changed.keys()]
    changed = new Map(
      batch.map(({ file, start, end, replacement }) => {
        const content = readFileSync(file, 'utf8')
        return [join(root, file), content.slice(0, start) + replacement + content.slice(end)]
      }),
    )
    for (const path of [...before, ...changed.keys()]) versions.set(path, (versions.get(path) ?? 0) + 1)
    return batch.filter(({ file }) => {
      const path = join(root, file)
      return service.getSyntacticDiagnostics(path).length > 0 || service.getSemanticDiagnostics(path).length > 0
    })
  }
}
