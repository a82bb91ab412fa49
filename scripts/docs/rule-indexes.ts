import { sourceOf } from '../../core/norms/source-of.ts'
import { LEVERANSER } from '../../core/rules/leveranse.ts'
import type { DocumentedRule } from './load-rules.ts'
import { SEVERITY_MARK } from './severity-mark.ts'
import { topicTitle } from './topic-title.ts'

const HEADER = '<!-- Laget av scripts/build-docs.ts; rettes i reglene. -->'
const link = ({ rule }: DocumentedRule): string => `${SEVERITY_MARK[rule.severity]} [${rule.code}](${rule.id}.md) ${rule.title.nb}`
const byCode = (a: DocumentedRule, b: DocumentedRule): number => a.rule.code.localeCompare(b.rule.code)

function page(title: string, intro: string, groups: ReadonlyMap<string, readonly DocumentedRule[]>): string {
  const body = [...groups].flatMap(([name, rules]) => [`## ${name}`, '', ...rules.toSorted(byCode).map((rule) => `- ${link(rule)}`), ''])
  return [HEADER, `# ${title}`, '', intro, '', ...body].join('\n').trimEnd().concat('\n')
}

function gather(rules: readonly DocumentedRule[], namesOf: (rule: DocumentedRule) => readonly string[]): Map<string, DocumentedRule[]> {
  const groups = new Map<string, DocumentedRule[]>()
  for (const rule of rules) for (const name of new Set(namesOf(rule))) groups.set(name, [...(groups.get(name) ?? []), rule])
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b, 'nb', { numeric: true })))
}

/** Index pages by file name: by topic, by paragraph or field (what to reread when a source changes), by delivery. */
export function ruleIndexes(rules: readonly DocumentedRule[]): Record<string, string> {
  return {
    'README.md': page(
      'Reglene etter tema',
      `${rules.length} regler. ■ kan gi feil, ▲ høyst advarsel, ● høyst til orientering. Se også [etter kilde](etter-kilde.md) og [etter leveranse](etter-leveranse.md).`,
      gather(rules, (r) => [topicTitle(r.topic)]),
    ),
    'etter-kilde.md': page(
      'Reglene etter kilde',
      'Når en paragraf, et felt eller en kodeliste endres, er dette reglene som må leses på nytt.',
      gather(rules, (r) => [
        ...r.rule.source.map(({ id }) => `${sourceOf(id).ref} (${id})`),
        ...r.rule.norms.map((id) => `${sourceOf(id).ref} (${id})`),
      ]),
    ),
    'etter-leveranse.md': page(
      'Reglene etter leveranse',
      'Samme filtype sendes flere ganger i året; her står hvilke regler som kjøres når.',
      gather(rules, (r) => r.rule.leveranser ?? LEVERANSER),
    ),
  }
}
