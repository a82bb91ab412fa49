import type { CheckedRun, RuleInfo } from '../../core/findings/checked-file.ts'
import { COLUMNS, checkedRun, cleanFile, FINDINGS, faultyFile, findingTable, PUPILS, RULES, unreadFile, VARIANTS } from './checked-run.ts'

const [ADA, AMIR] = PUPILS.map(({ fodselsnummer }) => fodselsnummer) as [string, string]

/** What a file may hold to break out of a report: markup, scripts, line separators, formulas, signs that turn text around, quotes. */
export const HOSTILE = [
  '<script>window.hacked=1</script>',
  '</script><img src=x onerror="window.hacked=1">',
  '<!--<script>',
  '"><b onmouseover=hacked()>',
  'a\u2028b\u2029c',
  '\u202egnirts\u0000\u0007',
  '=HYPERLINK("http://example.org";"x")',
  '@SUM(1)',
  '\ud800half',
  "it's & 'quoted'",
] as const

const HOSTILE_RULE: RuleInfo = { ...RULES[0]!, title: { nb: '<i>Tittel</i>', nn: '<i>Tittel</i>', en: '<i>Title</i>' } }

/** A run of several files where schools, values, headers, file names, remarks and reasons are all hostile, and persons stand everywhere. */
export function hostileRun(): CheckedRun {
  const specs = HOSTILE.map((value, i) => ({
    variant: i % 2 === 0 ? 0 : 5,
    row: 2 + i,
    column: i % 3 === 0 ? 2 : 3,
    value,
    facts: { allowed: [value, '1'], fix: value },
    person: i % 2 === 0 ? ADA : AMIR,
    skolenummer: value,
    programomraadekode: value,
    fagkode: `${value} ${AMIR}`,
  }))
  const columns = COLUMNS.map((column) => (column.sensitive ? column : { ...column, header: `${column.header} <script>1</script> ${ADA}` }))
  const rules = [HOSTILE_RULE, ...RULES.slice(1)]
  const table = findingTable(rules, columns, VARIANTS, [...FINDINGS, ...specs])
  const why = { reason: `<script>x</script> ${ADA}`, initials: '<b>', until: '2026-12-31' }
  const findings = { ...table, known: new Map([[table.size - 1, why]]) }
  return checkedRun(
    [
      faultyFile({
        path: `inn/<script>alert(1)</script> ${ADA}.csv`,
        rules,
        findings,
        skoler: [
          { skolenummer: '<script>', rows: 1 },
          { skolenummer: '40012', rows: 1 },
        ],
        coverage: {
          run: ['karakter-outside-scale'],
          notRun: [{ rule: 'fagstatus-unknown', reason: 'switched-off', detail: `<script>y</script>; ${AMIR}` }],
          unknownColumns: [`<script>k</script> ${ADA}`],
        },
      }),
      cleanFile(),
      unreadFile({ path: `skann ${AMIR}.pdf` }),
    ],
    {
      fylke: '40',
      skoleaar: '2025-2026',
      leveranse: 'sluttkarakterer',
      options: { innstillinger: `<script> ${ADA}`, ut: [`${AMIR}.html`] },
      explanations: { path: `f ${ADA}.json`, given: 1, used: 1, withoutKey: true, remarks: [] },
    },
  )
}

/** What must stand in no masked report: the pupils' numbers, also without the first zero, and their names. */
export const SECRETS: readonly string[] = [
  ...[ADA, AMIR].flatMap((number) => [number, number.slice(1), number.slice(6)]),
  ...PUPILS.slice(0, 2).flatMap(({ navn }) => navn.split(/[ ,]+/).filter((part) => part.length > 3)),
  'Gran',
]
