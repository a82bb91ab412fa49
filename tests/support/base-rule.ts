import type { Severity, Text } from '#core'

const text: Text = { nb: 'tekst', nn: 'tekst', en: 'text' }

/** What every rule must have and an engine test is not about; the id is its code, its one message is called 'hit'. */
export function baseRule(id: string, severity: Severity = 'error') {
  return {
    id,
    code: id,
    severity,
    status: 'stable',
    title: text,
    source: [{ id: 'INNTAKSVAKT', read: '2026-11-21' }],
    norms: [],
    standing: 'bekreftet',
    messages: { hit: { what: text, remedy: text } },
  } as const
}
