import type { SourceId } from '../../core/norms/source-id.ts'
import { LEVERANSER } from '../../core/rules/leveranse.ts'
import type { DocumentedRule } from './load-rules.ts'
import { byCode, ruleLink } from './rule-link.ts'
import { documentTitles, sourcePlace } from './source-place.ts'
import { topicTitle } from './topic-title.ts'

const HEADER = '<!-- Laget av scripts/build-docs.ts; rettes i reglene. -->'
const MARKS = '■ kan gi feil, ▲ høyst advarsel, ● høyst til orientering.'

function page(title: string, intro: string, body: readonly string[]): string {
  return [HEADER, `# ${title}`, '', intro, '', ...body].join('\n').trimEnd().concat('\n')
}

/** Names in the order people look them up: «§ 3-4» before «§ 3-10», «§ 3-17» before «§ 3-17a». */
function inOrder(names: Iterable<string>): string[] {
  return [...names].sort((a, b) => a.localeCompare(b, 'nb', { numeric: true }))
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function gather<T>(rules: readonly DocumentedRule[], of: (rule: DocumentedRule) => readonly T[]): Map<T, DocumentedRule[]> {
  const groups = new Map<T, DocumentedRule[]>()
  for (const rule of rules) for (const name of new Set(of(rule))) groups.set(name, [...(groups.get(name) ?? []), rule])
  return groups
}

function sourcesOf({ rule }: DocumentedRule): readonly SourceId[] {
  return [...new Set([...rule.source.map(({ id }) => id), ...rule.norms])]
}

function byTopic(rules: readonly DocumentedRule[]): string {
  const topics = gather(rules, ({ topic }) => [topicTitle(topic)])
  const names = inOrder(topics.keys())
  return page(
    'Reglene etter tema',
    `${rules.length} regler. ${MARKS} Se også [etter kilde](etter-kilde.md), [etter leveranse](etter-leveranse.md) og [normene](../normer.md).`,
    [
      names.map((name) => `[${name}](#${anchor(name)}) ${topics.get(name)!.length}`).join(' · '),
      '',
      ...names.flatMap((name) => [
        `## ${name}`,
        '',
        ...topics
          .get(name)!
          .toSorted(byCode)
          .map((rule) => `- ${ruleLink(rule)}`),
        '',
      ]),
    ],
  )
}

/** Documents, then their paragraphs or fields, then the rules to read again, each with the ids of the source. */
function bySource(rules: readonly DocumentedRule[]): string {
  const bySourceId = gather(rules, sourcesOf)
  const documents = new Map(documentTitles.map((title) => [title, new Map<string, SourceId[]>()]))
  for (const id of bySourceId.keys()) {
    const { document, place } = sourcePlace(id)
    const places = documents.get(document)!
    places.set(place, [...(places.get(place) ?? []), id])
  }
  const filled = [...documents].filter(([, places]) => places.size > 0)
  const body = filled.flatMap(([title, places]) => [
    `## ${title}`,
    '',
    ...inOrder(places.keys()).flatMap((place) => {
      const ids = places.get(place)!
      const there = [...new Set(ids.flatMap((id) => bySourceId.get(id)!))].sort(byCode)
      const cited = (rule: DocumentedRule): string => inOrder(sourcesOf(rule).filter((id) => ids.includes(id))).join(', ')
      return [`### ${place}`, '', ...there.map((rule) => `- ${ruleLink(rule)} (${cited(rule)})`), '']
    }),
  ])
  return page(
    'Reglene etter kilde',
    `Når en paragraf, et felt eller en kodeliste endres, er dette reglene som må leses på nytt. ${MARKS} Paragrafene er de i forskriften fra 2006; ingen av dem er kontrollert mot forskriften av 2024.`,
    [filled.map(([title]) => `[${title}](#${anchor(title)})`).join(' · '), '', ...body],
  )
}

/** Rules of every delivery once, then what comes to them in each. */
function byDelivery(rules: readonly DocumentedRule[]): string {
  const always = rules.filter(({ rule }) => rule.leveranser === undefined)
  const some = gather(
    rules.filter(({ rule }) => rule.leveranser !== undefined),
    ({ rule }) => rule.leveranser!,
  )
  const list = (those: readonly DocumentedRule[]): string[] => those.toSorted(byCode).map((rule) => `- ${ruleLink(rule)}`)
  return page(
    'Reglene etter leveranse',
    `Samme filtype sendes flere ganger i året. ${always.length} regler kjøres i alle leveranser og står sist; hver leveranse har i tillegg sine egne. ${MARKS}`,
    [
      '| leveranse | egne regler | i alt |',
      '| --- | --- | --- |',
      ...LEVERANSER.map((name) => {
        const own = some.get(name)?.length ?? 0
        return `| [${name}](#${anchor(name)}) | ${own} | ${own + always.length} |`
      }),
      '',
      ...LEVERANSER.flatMap((name) => [`## ${name}`, '', ...(some.has(name) ? list(some.get(name)!) : ['Ingen egne regler.']), '']),
      '## I alle leveranser',
      '',
      ...list(always),
    ],
  )
}

/** Index pages by file name: by topic, by paragraph or field (what to reread when a source changes), by delivery. */
export function ruleIndexes(rules: readonly DocumentedRule[]): Record<string, string> {
  return { 'README.md': byTopic(rules), 'etter-kilde.md': bySource(rules), 'etter-leveranse.md': byDelivery(rules) }
}
