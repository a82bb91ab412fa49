import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Mutant } from './instrument.ts'

/**
 * Says whether a mutant would not even compile (a column or delivery that does not exist): nobody can make that mistake, so it is no
 * mutant, as with Stryker's own check of types.
 */
export function typeFaults(): (mutant: Mutant) => boolean {
  const root = process.cwd()
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('core/tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    join(root, 'core'),
  )
  const changed = new Map<string, { readonly version: number; readonly text: string }>()
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
    getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot(file) {
      const text = changed.get(file)?.text ?? ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  })
  const put = (file: string, text: string): void => {
    changed.set(file, { version: (changed.get(file)?.version ?? 0) + 1, text })
  }
  return ({ file, start, end, replacement }) => {
    const path = join(root, file)
    const content = readFileSync(path, 'utf8')
    put(path, content.slice(0, start) + replacement + content.slice(end))
    const faulty = service.getSyntacticDiagnostics(path).length > 0 || service.getSemanticDiagnostics(path).length > 0
    put(path, content)
    return faulty
  }
}
