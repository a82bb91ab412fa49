import type { NotRun, RuleInfo } from '../findings/checked-file.ts'
import type { Format } from '../formats/format.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { RecordId } from '../records/record-id.ts'
import type { CellRule, GroupRule, LineRule, PairRule, RowRule, Rule, RunFacts, TableRule } from '../rules/rule.ts'
import type { RecordStore } from './record-store.ts'
import { ruleInfo } from './rule-info.ts'
import { settleRule } from './settle-rule.ts'

/** A rule with its number in the plan; the number is what hits carry. */
export interface Planned<R extends Rule> {
  readonly rule: R
  readonly index: number
}

export interface RulePlan {
  readonly rules: readonly Rule[]
  readonly cell: readonly Planned<CellRule>[]
  readonly row: readonly Planned<RowRule>[]
  readonly group: readonly Planned<GroupRule>[]
  readonly pair: readonly Planned<PairRule>[]
  readonly table: readonly Planned<TableRule>[]
  readonly line: readonly Planned<LineRule>[]
  readonly notRun: readonly NotRun[]
  /** The rules of `notRun`. */
  readonly left: readonly Rule[]
  /** Columns of which some rule of `rules` says that they must have a value somewhere. */
  readonly filled: readonly ColumnKey[]
  /** What reports need of `rules` and behind them of `left`. */
  readonly infos: readonly RuleInfo[]
}

function columnsOf(rule: Rule): readonly ColumnKey[] {
  return rule.scope === 'line' || rule.scope === 'batch' || (rule.scope === 'cell' && rule.reads === '*')
    ? []
    : (rule.reads as readonly ColumnKey[])
}

/** Columns of which the file must have one: a rule on any grade column has nothing to look at without them. */
function eitherOf(rule: Rule): readonly ColumnKey[] {
  return rule.scope === 'row' && rule.whenAny !== undefined ? (Object.keys(rule.whenAny) as ColumnKey[]) : []
}

/** Whether the rule holds in a school year. Years compare as text. A file with a year on its rows decides row by row (collect-findings.ts). */
export function isValidIn(rule: Rule, skoleaar: string): boolean {
  return rule.valid === undefined || (skoleaar >= rule.valid.from && (rule.valid.to === undefined || skoleaar <= rule.valid.to))
}

/** The records of this file on which the rule can run; a cell rule needs one of its columns there, the others all of them. */
export function recordsFor(rule: Rule, stores: ReadonlyMap<RecordId, RecordStore>): readonly RecordId[] {
  if (rule.scope === 'line' || rule.scope === 'batch') return [...stores.keys()]
  const wanted: readonly RecordId[] = rule.scope === 'pair' ? [rule.left] : rule.appliesTo
  const keys = columnsOf(rule)
  const either = eitherOf(rule)
  return wanted.filter((id) => {
    const store = stores.get(id)
    if (store === undefined) return false
    // Rules on cells and rows look at what a column says; those on groups may only need it to tell rows apart.
    const has = (key: ColumnKey): boolean => (rule.scope === 'cell' || rule.scope === 'row' ? store.holds(key) : store.column(key) >= 0)
    return rule.scope === 'cell' ? rule.reads === '*' || keys.some(has) : keys.every(has) && (either.length === 0 || either.some(has))
  })
}

function whyNot(rule: Rule, stores: ReadonlyMap<RecordId, RecordStore>, run: RunFacts, format: Format): Omit<NotRun, 'rule'> | null {
  if (rule.status === 'retired') return { reason: 'retired', detail: '' }
  const off = run.regelvalg?.off[rule.id]
  if (off !== undefined) return { reason: 'switched-off', detail: off }
  if (rule.needs === 'fylke') {
    if (run.fylke === null) return { reason: 'county-missing', detail: '' }
  } else if (rule.needs !== undefined && (run.kodeverk?.[rule.needs] ?? null) === null)
    return { reason: 'kodeverk-missing', detail: rule.needs }
  if (rule.unless !== undefined && (run.kodeverk?.[rule.unless] ?? null) !== null)
    return { reason: 'kodeverk-instead', detail: rule.unless }
  if (rule.valid !== undefined && !isValidIn(rule, run.skoleaar) && ![...stores.values()].some((store) => store.column('skoleaar') >= 0))
    return { reason: 'skoleaar', detail: run.skoleaar }
  if (rule.scope === 'line') return null
  // Told by the check of the files together, when there is one.
  if (rule.scope === 'batch') return { reason: 'files-missing', detail: rule.with ?? '' }
  const wanted: readonly RecordId[] = rule.scope === 'pair' ? [rule.left, rule.right] : rule.appliesTo
  // Enrolments gathered from the subject rows are no second opinion on them.
  const isDerived = (id: RecordId): boolean =>
    rule.scope === 'pair' && id === rule.right && format.derives?.some((own) => own === id) === true
  if (rule.scope === 'pair' && rule.between === 'files')
    return { reason: 'files-missing', detail: [rule.left, rule.right].some((id) => id.startsWith('forrige-')) ? 'mot' : '' }
  const present = wanted.filter((id) => stores.has(id) && !isDerived(id))
  if (present.length === 0 || (rule.scope === 'pair' && present.length < 2))
    return { reason: 'record-missing', detail: wanted.filter((id) => !present.includes(id)).join(', ') }
  const right = rule.scope === 'pair' ? (rule.rightReads ?? []).filter((key) => stores.get(rule.right)!.column(key) < 0) : []
  if (recordsFor(rule, stores).length > 0 && right.length === 0) return null
  const store = stores.get(present[0]!)!
  const lacking = [...[...columnsOf(rule), ...eitherOf(rule)].filter((key) => !store.holds(key)), ...right]
  // A closed format never has the column in that record, though perhaps in another; in an open one this file lacks it.
  const reason = format.closed && !lacking.some((key) => hasColumn(format, present, key)) ? 'column-not-in-format' : 'column-missing'
  return { reason, detail: lacking.join(', ') }
}

/** Whether the format describes the column in one of these records. A record that it derives from others has what they have. */
function hasColumn(format: Format, records: readonly RecordId[], key: ColumnKey): boolean {
  const derived = format.derives?.some((id) => records.includes(id)) === true
  return format.records.some(({ id, columns }) => (derived || records.includes(id)) && columns.some((column) => column.key === key))
}

/** So many plans of one list of rules and one format are kept: more than the files of a folder have kinds of header. */
const MOST_PLANS = 32

/** A plan holds rules and nothing of a file, so a folder of small files of one kind needs one. */
const made = new WeakMap<readonly Rule[], WeakMap<Format, Map<string, RulePlan>>>()

function plansOf(rules: readonly Rule[], format: Format): Map<string, RulePlan> {
  const ofRules = made.get(rules) ?? new WeakMap<Format, Map<string, RulePlan>>()
  made.set(rules, ofRules)
  const plans = ofRules.get(format) ?? new Map<string, RulePlan>()
  ofRules.set(format, plans)
  return plans
}

/** All that a plan depends on besides the rules and the format. */
function planKey(stores: ReadonlyMap<RecordId, RecordStore>, run: RunFacts): string {
  const records = [...stores].map(
    ([id, store]) => `${id}:${[...store.columnOf.keys()].map((key) => (store.holds(key) ? key : `~${key}`)).join()}`,
  )
  const lists = Object.entries(run.kodeverk ?? {}).flatMap(([id, list]) => (list === null ? [] : [id]))
  const { off, lowered, confirmed } = run.regelvalg ?? {}
  const choices = run.regelvalg === undefined ? '' : JSON.stringify([off, lowered, confirmed])
  return `${run.skoleaar} ${run.fylke === null ? '' : 'fylke'} ${lists.join()} ${records.join(' ')} ${choices}`
}

/** Chooses the rules to run on a file by its records, columns and school year, and says of each other rule why it cannot. */
export function planRules(rules: readonly Rule[], stores: ReadonlyMap<RecordId, RecordStore>, run: RunFacts, format: Format): RulePlan {
  const plans = plansOf(rules, format)
  const key = planKey(stores, run)
  const known = plans.get(key)
  if (known !== undefined) return known
  const plan = makePlan(rules, stores, run, format)
  if (plans.size === MOST_PLANS) plans.clear()
  plans.set(key, plan)
  return plan
}

function makePlan(rules: readonly Rule[], stores: ReadonlyMap<RecordId, RecordStore>, run: RunFacts, format: Format): RulePlan {
  const notRun: NotRun[] = []
  const kept: Rule[] = []
  const left: Rule[] = []
  for (const rule of rules) {
    const reason = whyNot(rule, stores, run, format)
    if (reason === null) kept.push(settleRule(rule, run.regelvalg))
    else {
      left.push(rule)
      notRun.push({ rule: rule.id, ...reason })
    }
  }
  const of = <S extends Rule['scope']>(scope: S): Planned<Extract<Rule, { scope: S }>>[] =>
    kept.flatMap((rule, index) => (rule.scope === scope ? [{ rule: rule as Extract<Rule, { scope: S }>, index }] : []))
  return {
    rules: kept,
    cell: of('cell'),
    row: of('row'),
    group: of('group'),
    pair: of('pair'),
    table: of('table'),
    line: of('line'),
    notRun,
    left,
    filled: [...new Set(kept.flatMap((rule) => rule.filled ?? []))],
    infos: [...kept, ...left].map(ruleInfo),
  }
}
