import type { z } from 'zod'
import { ok, type Result } from '#core'
import type { OptionTable } from './option-table.ts'
import { parseOptions } from './run-options.ts'
import { splitArguments } from './split-arguments.ts'

export interface ReadArguments<O> {
  readonly options: O
  readonly positionals: readonly string[]
  /** Options as they were written. */
  readonly written: Readonly<Record<string, string | boolean | readonly string[]>>
}

/** Command line -> options checked once. Problems: those of split-arguments.ts and run-options.ts. */
export function readArguments<S extends z.ZodObject>(
  argv: readonly string[],
  table: OptionTable,
  schema: S,
): Result<ReadArguments<z.infer<S>>> {
  const split = splitArguments(argv, table)
  if (!split.ok) return split
  const options = parseOptions(schema, split.value.values)
  return options.ok ? ok({ options: options.value, positionals: split.value.positionals, written: split.value.values }) : options
}
