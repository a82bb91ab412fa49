import type { Leveranse } from '#core'
import { checkText, type FoundHit, foundHits } from '../check-text.ts'
import type { County } from './county.ts'
import { deliver, karakterfil, type SchoolFile, statistics } from './deliveries.ts'
import { type Fields, type Line, sasFile, type Table, tableFile } from './lines.ts'
import type { Delivery } from './model.ts'
import type { Level, SasFault, TableFault } from './planting.ts'

/** The day a delivery is checked: the first days after it was made; final grades when they must be complete. */
export const CHECKED_ON: Readonly<Record<Delivery, string>> = {
  ajourhold: '2025-09-04',
  elevdata: '2025-11-21',
  termin1: '2026-02-14',
  privatist: '2026-02-21',
  sluttkarakterer: '2026-07-01',
  'etter-klage': '2026-09-24',
}

export function leveranseOf(file: SchoolFile, delivery: Delivery): Leveranse {
  return file.school.kind === 'gs' && delivery === 'elevdata' ? 'identitet' : delivery
}

/** A finding with the line it stands on. */
export interface Placed<T> {
  readonly hit: FoundHit
  readonly at: T | null
}

export interface Told {
  /** Left out = the day of the delivery. */
  readonly today?: string
  /** Say which delivery it is; else it is inferred. */
  readonly told?: boolean
}

export async function checkSas(file: SchoolFile, delivery: Delivery, { today, told = true }: Told = {}): Promise<Placed<Line>[]> {
  const checked = await checkText(sasFile(file.lines, file.style), {
    today: today ?? CHECKED_ON[delivery],
    fylke: '39',
    leveranse: told ? leveranseOf(file, delivery) : null,
    fileName: file.name,
  })
  if (checked.problem !== null) throw new Error(`${file.name}: ${checked.problem.code}`)
  return foundHits(checked).map((hit) => ({ hit, at: file.lines[hit.row - 1] ?? null }))
}

export async function checkTable(table: Table, name: string, day: string, told = true): Promise<Placed<Fields>[]> {
  const checked = await checkText(tableFile(table), { today: day, fylke: '39', leveranse: told ? 'sluttkarakterer' : null, fileName: name })
  if (checked.problem !== null) throw new Error(`${name}: ${checked.problem.code}`)
  return foundHits(checked).map((hit) => ({ hit, at: table.rows[hit.row - 2] ?? null }))
}

export interface Verdict {
  /** 'found'; 'missed'; 'severity' = in its place, with another severity; 'twice' = more than one finding there; 'extra' = others as well. */
  readonly verdict: 'found' | 'missed' | 'severity' | 'twice' | 'extra' | 'no place'
  /** What was found, and the row, for a reader. */
  readonly told: string
}

/** Files a county's faults are planted in, each checked once without them. */
export class Plot {
  readonly #county: County
  readonly #files = new Map<Delivery, readonly SchoolFile[]>()
  readonly #tables = new Map<string, Table>()
  readonly #clean = new Map<object, Promise<ReadonlySet<string>>>()

  constructor(county: County) {
    this.#county = county
  }

  async sas(fault: SasFault): Promise<Verdict> {
    if (!this.#files.has(fault.in)) this.#files.set(fault.in, deliver(this.#county, fault.in))
    for (const file of this.#files.get(fault.in)!) {
      if (file.school.kind !== fault.school) continue
      const lines = file.lines.map((line) => ({ ...line, f: { ...line.f } }))
      const own = new Map(lines.map((line, n) => [line, n]))
      const expected = fault.plant(lines, file)
      if (expected === undefined) continue
      const clean = await this.#cleanOf(file, async () => {
        const found = await checkSas(file, fault.in)
        return new Set(found.map(({ hit, at }) => keyOf(hit, at === null ? -1 : file.lines.indexOf(at))))
      })
      const found = (await checkSas({ ...file, lines }, fault.in)).filter(
        ({ hit, at }) => !clean.has(keyOf(hit, at === null ? -1 : (own.get(at) ?? -2))),
      )
      const text = expected.at === null ? '(the file)' : (expected.at.raw ?? Object.values(expected.at.f).join(';'))
      return judge(found, expected.at, expected.columns, fault, (at) => at?.f.FNR === expected.at?.f.FNR, `${file.name}: ${text}`)
    }
    return { verdict: 'no place', told: '' }
  }

  async table(fault: TableFault): Promise<Verdict> {
    const source = this.#tableOf(fault)
    const table = { ...source, rows: source.rows.map((row) => ({ ...row })) }
    const row = fault.plant(table)
    if (row === undefined || row === null) return { verdict: 'no place', told: '' }
    const name = `${fault.table}.csv`
    const day = fault.table === 'karakterfil' ? '2026-07-01' : '2026-07-10'
    const clean = await this.#cleanOf(source, async () => {
      const found = await checkTable(source, name, day)
      return new Set(found.map(({ hit }) => keyOf(hit, 0)))
    })
    const found = (await checkTable(table, name, day)).filter(({ hit }) => !clean.has(keyOf(hit, 0)))
    return judge(found, row, fault.columns, fault, (at) => at !== null && at[KEY] === row[KEY], Object.values(row).join(';'))
  }

  #tableOf({ table, level }: TableFault): Table {
    const key = `${table} ${level}`
    if (!this.#tables.has(key)) {
      const files = deliver(this.#county, 'sluttkarakterer').filter(({ school }) => school.kind === level)
      const made = table === 'karakterfil' ? karakterfil(files[0]!) : statistics(files, level)[table]
      this.#tables.set(key, made)
    }
    return this.#tables.get(key)!
  }

  #cleanOf(of: object, check: () => Promise<ReadonlySet<string>>): Promise<ReadonlySet<string>> {
    if (!this.#clean.has(of)) this.#clean.set(of, check())
    return this.#clean.get(of)!
  }
}

const KEY = 'Fødselsnummer'

function keyOf(hit: FoundHit, line: number): string {
  return `${hit.rule} ${hit.message} ${line} ${hit.column} ${hit.value}`
}

function judge<T>(
  found: readonly Placed<T>[],
  at: T | null,
  columns: readonly string[],
  fault: { readonly severity: readonly Level[]; readonly also: readonly string[] },
  samePerson: (at: T | null) => boolean,
  place: string,
): Verdict {
  const inPlace = found.filter((one) => one.at === at && columns.includes(one.hit.column ?? ''))
  const others = found.filter((one) => !inPlace.includes(one) && !(samePerson(one.at) && fault.also.includes(one.hit.column ?? '')))
  const right = inPlace.filter(({ hit }) => fault.severity.includes(hit.severity as Level))
  const told = `${place}\n${found.map(({ hit }) => `    ${hit.rule}/${hit.message} ${hit.severity} row ${hit.row} ${hit.column}=«${hit.value}» x${hit.count}`).join('\n')}`
  if (inPlace.length === 0) return { verdict: 'missed', told }
  if (right.length === 0) return { verdict: 'severity', told }
  if (inPlace.length > 1 && fault.also.length === 0) return { verdict: 'twice', told }
  return { verdict: others.length > 0 ? 'extra' : 'found', told }
}
