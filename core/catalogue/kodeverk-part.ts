import type { PlainDate } from '../dates/plain-date.ts'
import { fail, ok, type Result } from '../result.ts'
import { hasForm } from './code-forms.ts'
import type { KodelisteId, Nivaa, Opphav, Uttrykk } from './imported-kodeverk.ts'
import { columnsOf, kindOf, type TableKind } from './kodeverk-columns.ts'
import type { KodeverkTable } from './kodeverk-table.ts'
import { dayOf, formerOf, ingenEksamen, isObject, nivaaOf, refOf, textOf, uttrykkOf, yesNo } from './kodeverk-value.ts'

/**
 * What one file says of one code. A field that is not there is not said; `fra` and `til` null mean that the file says there is no bound.
 */
export interface Said {
  navn?: string
  fra?: PlainDate | null
  til?: PlainDate | null
  utgaatt?: boolean
  nivaa?: Nivaa
  skolenivaa?: readonly Nivaa[]
  eksamensformer?: readonly string[]
  standpunkt?: boolean
  uttrykk?: Uttrykk
  programomraader?: readonly string[]
  fagtype?: string
  organisasjonsnummer?: string
}

/** A table that has been read: what it says by code (for `enheter` by organisation number, for `vurdering` by its own key). */
export interface KodeverkPart {
  readonly fil: string
  readonly opphav: Opphav
  readonly hentet: PlainDate | null
  readonly kind: TableKind
  /** It has names and, where the list needs it, validity: a list can be made of it. Others complete one. */
  readonly base: boolean
  readonly said: ReadonlyMap<string, Said>
  /** For `kobling`: the pairs as they stand. */
  readonly pairs: readonly (readonly [string, string])[]
  readonly rows: number
  readonly total: number | null
  /** What pages of one table have in common, its number of rows among them. */
  readonly shape: string
}

/** Lists that are of no use without a bound on their codes. */
const NEED_VALIDITY: ReadonlySet<TableKind> = new Set(['fagkoder', 'programomraader'])
const CODE_COLUMN: Partial<Record<TableKind, string>> = { skoler: 'skolenummer', enheter: 'organisasjonsnummer', kobling: 'kode1' }
/** Columns of which one makes a table of subjects worth reading when it cannot be the list itself. */
const COMPLETING = ['standpunkt', 'uten standpunkt', 'tverrfaglig', 'eksamensform', 'trekkordning', 'vurderingsuttrykk', 'programområder']
/** A required column that is blank in more rows than this is as good as missing. */
const BLANK_SHARE = 0.5

/**
 * Reads one table. `forced` is the list the user says it is. Problems: `kodeverk-unknown-list`, `kodeverk-half` (what it lacks),
 * `kodeverk-value-unreadable` (a day or a yes that cannot be read).
 */
export function readPart(table: KodeverkTable, forced: KodelisteId | null): Result<KodeverkPart> {
  const kind = forced ?? kindOf(table.headers, table.rows)
  if (kind === null) return fail('kodeverk-unknown-list', { path: table.fil, seen: table.headers.slice(0, 8).join(', ') })
  const at = columnsOf(kind, table.headers)
  const isBlank = (name: string): boolean => {
    const column = at.get(name)
    if (column === undefined) return true
    return table.rows.filter((row) => textOf(row[column]) === '').length > table.rows.length * BLANK_SHARE
  }
  const keyed = CODE_COLUMN[kind] ?? 'kode'
  const validity = ['gyldig fra', 'gyldig til', 'utgått'].filter((name) => at.has(name))
  const missing = [
    ...(isBlank(keyed) ? [keyed] : []),
    ...(kind === 'vurdering' || kind === 'kobling' || kind === 'enheter' || !isBlank('navn') ? [] : ['navn']),
    ...(NEED_VALIDITY.has(kind) && validity.length === 0 ? ['gyldig til'] : []),
  ]
  const completes = kind === 'fagkoder' && !isBlank(keyed) && COMPLETING.some((name) => at.has(name))
  if (missing.length > 0 && !completes) return fail('kodeverk-half', { path: table.fil, liste: kind, missing: missing.join(', ') })
  const said = new Map<string, Said>()
  const pairs: (readonly [string, string])[] = []
  for (const [index, row] of table.rows.entries()) {
    const cell = (name: string): unknown => {
      const column = at.get(name)
      return column === undefined ? undefined : row[column]
    }
    const code = codeOf(kind, cell(keyed))
    if (code === '') continue
    if (kind === 'kobling') {
      const other = textOf(cell('kode2')).toUpperCase()
      if (other !== '') pairs.push([code, other])
      continue
    }
    const read = readRow(kind, cell)
    if (!read.ok) return fail(read.problem.code, { path: table.fil, ...read.problem.facts, row: index + 1 })
    said.set(code, widen(said.get(code), read.value))
  }
  return ok({
    fil: table.fil,
    opphav: table.opphav,
    hentet: table.hentet,
    kind,
    base: missing.length === 0 && !['vurdering', 'kobling', 'enheter'].includes(kind),
    said,
    pairs,
    rows: table.rows.length,
    total: table.total,
    shape: `${kind} ${pairs[0]?.map((code) => hasForm('programomraader', code)).join() ?? ''} ${table.total ?? ''}`,
  })
}

function codeOf(kind: TableKind, value: unknown): string {
  // A code in Grep may be a reference; elsewhere a slash belongs to the code.
  const text = (isObject(value) ? refOf(value) : textOf(value)).toUpperCase()
  if (kind === 'skoler') return text === '' ? '' : text.replace(/[.,]0+$/, '').padStart(5, '0')
  if (kind === 'fagmerknader' || kind === 'vitnemaalsmerknader') return text.replace(/\s/g, '')
  return text
}

type Cells = (name: string) => unknown

function readRow(kind: TableKind, cell: Cells): Result<Said> {
  const said: Said = {}
  const navn = textOf(cell('navn'))
  if (navn !== '') said.navn = navn
  for (const [name, field] of [
    ['gyldig fra', 'fra'],
    ['gyldig til', 'til'],
  ] as const) {
    if (cell(name) === undefined) continue
    const day = dayOf(cell(name), field)
    if (day === undefined) return fail('kodeverk-value-unreadable', { column: name, value: textOf(cell(name)).slice(0, 40) })
    said[field] = day
  }
  for (const name of ['utgått', 'aktiv'] as const) {
    const value = yesNo(cell(name))
    if (value === undefined) return fail('kodeverk-value-unreadable', { column: name, value: textOf(cell(name)).slice(0, 40) })
    // A blank mark of expiry is how lists leave a code in use.
    if (name === 'utgått' && cell(name) !== undefined) said.utgaatt = value ?? false
    if (name === 'aktiv' && value !== null) said.utgaatt = !value
  }
  if (kind === 'fagkoder' || kind === 'vurdering') readSubject(cell, said)
  if (kind === 'skoler' || kind === 'enheter') readSchool(cell, said)
  if (kind === 'programomraader') {
    const nivaa = nivaaOf(cell('nivå'))
    if (nivaa !== null && textOf(cell('nivå')).length > 1) said.nivaa = nivaa
  }
  return ok(said)
}

function readSubject(cell: Cells, said: Said): void {
  const nivaa = nivaaOf(cell('nivå'))
  if (nivaa !== null) said.nivaa = nivaa
  const forms = ingenEksamen(cell('trekkordning')) ? [] : formerOf(cell('eksamensform'))
  if (forms !== null) said.eksamensformer = forms
  // The meaning of other words than yes and no is not known, so they say nothing.
  const standpunkt = yesNo(cell('standpunkt')) ?? negated(cell('uten standpunkt')) ?? (yesNo(cell('tverrfaglig')) === true ? false : null)
  if (standpunkt !== null) said.standpunkt = standpunkt
  const uttrykk = uttrykkOf(cell('vurderingsuttrykk'))
  if (uttrykk !== null) said.uttrykk = uttrykk
  const programmes = textOf(cell('programområder'))
    .toUpperCase()
    .split(/[,;\s/]+/)
    .filter((code) => hasForm('programomraader', code))
  if (programmes.length > 0) said.programomraader = [...new Set(programmes)].sort()
  const fagtype = refOf(cell('fagtype'))
  if (fagtype !== '') said.fagtype = fagtype
}

function negated(value: unknown): boolean | null {
  const answer = yesNo(value)
  return answer === null || answer === undefined ? null : !answer
}

function readSchool(cell: Cells, said: Said): void {
  const [gs, vgs] = [yesNo(cell('grunnskole')), yesNo(cell('videregående'))]
  const type = nivaaOf(cell('skoletype'))
  const levels: Nivaa[] = [...(gs === true ? ['grunnskole' as const] : []), ...(vgs === true ? ['videregaaende' as const] : [])]
  if (levels.length > 0) said.skolenivaa = levels
  else if (type !== null) said.skolenivaa = [type]
  const orgnr = textOf(cell('organisasjonsnummer')).replace(/\D/g, '')
  if (orgnr !== '') said.organisasjonsnummer = orgnr
}

/** Two rows of one code in one file are versions of it: it holds from the first day of any to the last, and what one does not say another may. */
function widen(first: Said | undefined, next: Said): Said {
  if (first === undefined) return next
  const out: Said = { ...next, ...first }
  if (first.fra !== undefined && next.fra !== undefined)
    out.fra = first.fra === null || next.fra === null ? null : least(first.fra, next.fra)
  if (first.til !== undefined && next.til !== undefined)
    out.til = first.til === null || next.til === null ? null : most(first.til, next.til)
  if (first.utgaatt !== undefined && next.utgaatt !== undefined) out.utgaatt = first.utgaatt && next.utgaatt
  for (const key of ['programomraader', 'skolenivaa', 'eksamensformer'] as const) {
    const [mine, other] = [first[key], next[key]]
    if (mine !== undefined && other !== undefined) out[key] = [...new Set([...mine, ...other])].sort() as never
  }
  return out
}

const least = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)
const most = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
