import type { Locale } from './locale.ts'
import { writeDate } from './written-date.ts'

export type SlotValue = string | number | readonly string[] | undefined
export type SlotFacts = Readonly<Record<string, SlotValue>>

const SLOT = /\{([A-Za-z_][\w-]*)(?::([^{}|]*)\|([^{}|]*))?\}/g
const DATE_SLOT = /(?:date|dato|today)$/i
const AND = { nb: 'og', nn: 'og', en: 'and' } as const
const THOUSANDS = { nb: '\u00a0', nn: '\u00a0', en: ',' } as const

/**
 * Fills a text with facts. `{slot}` is replaced by its fact; a slot without a fact stays as it is, so that tests see it.
 * `{slot:one|many}` chooses a word by the number in the slot. Text goes in exactly as it stands, so years and codes
 * are given as text; only a slot named for a date ('date', 'startdato', 'today') writes 'YYYY-MM-DD' out as '5. juni 2026'.
 * `fill('{n} {n:advarsel|advarsler}', { n: 1204 }, 'nb')` -> '1 204 advarsler' (with a no-break space)
 */
export function fill(template: string, facts: SlotFacts, locale: Locale): string {
  return compileTemplate(template, locale)(facts)
}

/** `fill` in two steps, for a text that is filled many times. */
export function compileTemplate(template: string, locale: Locale): (facts: SlotFacts) => string {
  const pieces: (string | ((facts: SlotFacts) => string))[] = []
  let from = 0
  for (const match of template.matchAll(SLOT)) {
    const [whole, slot, one, many] = match as unknown as [string, string, string | undefined, string | undefined]
    if (match.index > from) pieces.push(template.slice(from, match.index))
    pieces.push(
      one === undefined ? (facts) => showSlot(slot, facts[slot], locale) ?? whole : (facts) => (Number(facts[slot]) === 1 ? one : many!),
    )
    from = match.index + whole.length
  }
  if (from < template.length) pieces.push(template.slice(from))
  return (facts) => {
    let text = ''
    for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(facts)
    return text
  }
}

/** Names of the slots of a text, each once: `slotsOf('{n} {n:rad|rader} i {path}')` -> ['n', 'path'] */
export function slotsOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(SLOT)].map((match) => match[1]!))]
}

/** `formatNumber(1204.5, 'nb')` -> '1 204,5' (no-break space); `formatNumber(1204.5, 'en')` -> '1,204.5' */
export function formatNumber(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return String(value)
  const [whole, decimals] = String(Math.abs(value)).split('.') as [string, string | undefined]
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, THOUSANDS[locale]) : whole
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `${locale === 'en' ? '.' : ','}${decimals}`}`
}

/** `joinList(['1', '2', 'IV'], 'nb')` -> '1, 2 og IV' */
export function joinList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${AND[locale]} ${items.at(-1)}`
}

function showSlot(slot: string, value: SlotValue, locale: Locale): string | undefined {
  if (typeof value === 'number') return formatNumber(value, locale)
  if (typeof value === 'object') return joinList(value, locale)
  return value !== undefined && DATE_SLOT.test(slot) ? writeDate(value, locale) : value
}
