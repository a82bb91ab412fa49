import { expect } from 'vitest'

/** One test, to be run alone. Throws where it fails. */
export interface Test {
  readonly name: string
  run(): unknown
}

type Body = (...args: readonly unknown[]) => unknown
type Register = (name: string, body: Body) => void

/**
 * Stands in for the package vitest while a test file is loaded: collects its tests instead of running them. Knows what our tests of rules
 * and identity numbers use: describe, it, test, .each and expect; anything else fails when the file is loaded.
 */
export function collectingVitest(): { readonly exports: Record<string, unknown>; collected(): readonly Test[] } {
  let tests: Test[] = []
  const each =
    (register: Register) =>
    (table: readonly unknown[]): Register =>
    (name, body) =>
      table.forEach((row, i) => {
        register(`${name} ${i}`, () => (Array.isArray(row) ? body(...row) : body(row)))
      })
  const withEach = (register: Register) => Object.assign(register, { each: each(register) })
  const it = withEach((name, body) => tests.push({ name, run: () => body() }))
  const describe = withEach((_, body) => body())
  return {
    exports: { describe, it, test: it, expect },
    collected() {
      const now = tests
      tests = []
      return now
    },
  }
}
