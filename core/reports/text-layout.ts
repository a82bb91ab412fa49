import type { Severity } from '../rules/rule.ts'

export type Paint = (text: string, style: Severity | 'strong' | 'muted') => string

const CODES = { error: '1;31', warning: '1;33', info: '1;34', strong: '1', muted: '2' } as const
const NARROWEST = 40

/** Colours by role for a terminal, or none. */
export function paintFor(color: boolean): Paint {
  return color ? (text, style) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (text) => text
}

/** What stands beside the word for a severity, so that colour is never alone. */
export const SIGNS: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '●' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * Text from a file as a terminal may be given it: control characters, which could move the cursor or change colours, and invisible ones are
 * written as <U+001B>, and what is longer than `longest` is cut. A no-break space stays.
 */
export function printable(text: string, longest = 120): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text
  return cut.replace(UNPRINTABLE, (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
}

/** Breaks text at blanks into lines of at most `width`; no-break spaces hold, a longer word gets a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(width, 1)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}

/** Wrapped text under an indent: the first line begins with `first`, the others with as many blanks. */
export function hang(first: string, text: string, width: number): string {
  const lines = wrap(text, Math.max(width, NARROWEST) - first.length)
  return `${lines.map((line, i) => (i === 0 ? first : ' '.repeat(first.length)) + line).join('\n')}\n`
}
