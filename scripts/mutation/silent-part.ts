/** What Babel hands to a plugin of Stryker, as far as we look. */
interface NodePath {
  readonly node: { readonly type: string; readonly key?: { readonly name?: string } }
}

/** Parts of a rule that say something to people; no check reads them, and tests/rules.test.ts has tests of its own for them. */
const SAYINGS: ReadonlySet<string> = new Set([
  'id',
  'code',
  'title',
  'messages',
  'source',
  'norms',
  'falseAlarms',
  'replaces',
  'status',
  'standing',
  'what',
  'remedy',
  'nb',
  'nn',
  'en',
])

/** Why Stryker shall leave a piece of code alone, or undefined when it shall not. */
export function silentPart({ node }: NodePath): string | undefined {
  return node.type === 'ObjectProperty' && SAYINGS.has(node.key?.name ?? '') ? 'text or source' : undefined
}
