import { readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { silentPart } from './silent-part.ts'

/** One change of the code. `id` is unique in its file. */
export interface Mutant {
  readonly id: string
  /** Path from the root of the repository. */
  readonly file: string
  /** Stryker's name of the kind of change ('ConditionalExpression'). */
  readonly kind: string
  readonly original: string
  readonly replacement: string
  /** Where the changed code begins and ends in the file, counted in characters. */
  readonly start: number
  readonly end: number
  /** Line number of the change, from 1. */
  readonly line: number
  /** Why it is not tried; null when it is. */
  readonly ignored: string | null
}

export interface Instrumented {
  /** The file with all its mutants in it; the one that stands in the global variable of Stryker is active. */
  readonly code: string
  readonly mutants: readonly Mutant[]
}

const silent = () => {}
const LOGGER = {
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  trace: silent,
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
}

/** A file of the repository with Stryker's mutants switched into it. Texts and sources (`silentPart`) hold none. */
export async function instrument(file: string): Promise<Instrumented> {
  const content = readFileSync(file, 'utf8')
  const instrumenter = new Instrumenter(LOGGER)
  const ignorers = [{ shouldIgnore: silentPart }] as never
  const { files, mutants } = await instrumenter.instrument([{ name: file, mutate: true, content }], {
    plugins: null,
    ignorers,
    excludedMutations: [],
  })
  const starts = lineStarts(content)
  const at = ({ line, column }: { readonly line: number; readonly column: number }): number => starts[line]! + column
  return {
    code: files[0]!.content,
    mutants: mutants.map(({ id, mutatorName, replacement, location, statusReason, status }) => {
      const [start, end] = [at(location.start), at(location.end)]
      return {
        id,
        file,
        kind: mutatorName,
        original: content.slice(start, end),
        replacement: replacement ?? '',
        start,
        end,
        line: location.start.line + 1,
        ignored: status === 'Ignored' ? (statusReason ?? '') : null,
      }
    }),
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
