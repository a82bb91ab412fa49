import type { Norm } from '../normer/catalogue.ts'
import { isProvable } from '../normer/catalogue.ts'
import type { Coverage } from '../normer/coverage.ts'
import { ruleLink } from './rule-link.ts'

const TYPES = ['kontroll', 'frist', 'beregning', 'innhold', 'paaminnelse', 'definisjon', 'utenfor'] as const
const APART = 'Tekster å skrive, påminnelser, definisjoner og det som er utenfor, kan ingen regel prøve; de telles for seg.'

function isLaw({ id }: Norm): boolean {
  return id.startsWith('UDIR5')
}

/** «§ 3-18» of the circular; of the guidelines the number of the section, without the catalogue's line numbers. */
function placeOf(norm: Norm): string {
  return isLaw(norm) ? norm.ref : `punkt ${norm.ref.split(' ')[0]}`
}

function totals({ norms, served }: Coverage): string[] {
  const count = (of: readonly Norm[]): string => `${of.filter(({ id }) => served.has(id)).length} av ${of.length}`
  return [
    '| type | loven (Udir-5-2016) | eksamen (VTFK) |',
    '| --- | --- | --- |',
    ...TYPES.map((type) => {
      const of = norms.filter((norm) => norm.type === type)
      return `| ${type} | ${count(of.filter(isLaw))} | ${count(of.filter((norm) => !isLaw(norm)))} |`
    }),
  ]
}

function servedBy(coverage: Coverage, those: readonly Norm[]): string[] {
  const places = [...new Set(those.map(placeOf))].sort((a, b) => a.localeCompare(b, 'nb', { numeric: true }))
  return places.flatMap((place) => [
    `### ${place}`,
    '',
    ...those
      .filter((norm) => placeOf(norm) === place)
      .map(
        ({ id, type }) =>
          `- \`${id}\` (${type}): ${coverage.served
            .get(id)!
            .map((rule) => ruleLink(rule, 'rules/'))
            .join('; ')}`,
      ),
    '',
  ])
}

function notServed({ notServed: rest }: Coverage): string[] {
  const reasons = new Map<string, string[]>()
  for (const { norm, why } of rest) {
    const reason = why?.grunn ?? 'Uten grunn.'
    const fields = why === null || why.felt.length === 0 ? '' : `: ${why.felt.join(', ')}`
    reasons.set(reason, [...(reasons.get(reason) ?? []), `- \`${norm.id}\` ${placeOf(norm)} (${norm.type})${fields}`])
  }
  return [...reasons].sort(([, a], [, b]) => b.length - a.length).flatMap(([reason, lines]) => [`### ${reason}`, '', ...lines, ''])
}

/** docs/normer.md: which rule serves each statement of the catalogues, and which field is missing for the rest. */
export function normsPage(coverage: Coverage): string {
  const served = coverage.norms.filter(({ id }) => coverage.served.has(id))
  const rest = coverage.norms.filter((norm) => isProvable(norm) && !coverage.served.has(norm.id)).length
  return [
    '<!-- Laget av scripts/build-docs.ts; rettes i reglene og i data/norms/uten-data.yaml. -->',
    '# Normene og reglene',
    '',
    'Et utsagn i katalogene regnes som dekket når en regel nevner det og et eksempel på regelen finner noe som forsvinner når regelen slås av (`npm run norms -- --bevis`). ' +
      'Loven er Udir-5-2016, som forklarer forskriften fra 2006; den er ikke kontrollert mot forskriften av 2024. Kolonner et fylke kan legge til for å få mer kontrollert, står i [kolonner](kolonner.md).',
    '',
    ...totals(coverage),
    '',
    APART,
    '',
    '## Dekket: loven',
    '',
    ...servedBy(coverage, served.filter(isLaw)),
    '## Dekket: eksamen',
    '',
    ...servedBy(
      coverage,
      served.filter((norm) => !isLaw(norm)),
    ),
    `## Ikke dekket: ${rest} utsagn, etter grunn`,
    '',
    'Etter utsagnet står feltene som mangler, med katalogens navn.',
    '',
    ...notServed(coverage),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
