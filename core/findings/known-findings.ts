import type { PlainDate } from '../dates/plain-date.ts'
import type { Forklaring, Forklaringer } from '../settings/forklaring.ts'
import type { CheckedFile, FindingTable } from './checked-file.ts'
import type { Known } from './finding.ts'
import { fingerprintHex } from './fingerprint.ts'
import type { ForklaringFacts, ForklaringRemark } from './forklaring-facts.ts'

interface Standing {
  readonly forklaring: Forklaring
  matched: number
  used: number
  over: number
}

/**
 * Marks the findings that are explained, file by file in the order of their findings, each explanation up to its most. Nothing else of the
 * findings changes; a file without an explained finding comes back as it was.
 */
export function explainFindings(
  files: readonly CheckedFile[],
  forklaringer: Forklaringer,
  today: PlainDate,
): { readonly files: readonly CheckedFile[]; readonly facts: ForklaringFacts } {
  const standings = forklaringer.list.map((forklaring): Standing => ({ forklaring, matched: 0, used: 0, over: 0 }))
  const holding = standings.filter(({ forklaring }) => forklaring.known.until >= today)
  const explained = files.map((file) => explainFile(file, holding))
  const remarks = standings.flatMap((standing): ForklaringRemark[] => {
    const { number, rule, code, known, max } = standing.forklaring
    const kind = !holding.includes(standing) ? 'expired' : standing.matched === 0 ? 'unused' : standing.over > 0 ? 'over' : null
    return kind === null ? [] : [{ number, rule, code, initials: known.initials, kind, until: known.until, max, more: standing.over }]
  })
  const { path, withoutKey } = forklaringer
  const used = standings.filter((standing) => standing.used > 0).length
  return { files: explained, facts: { path, given: standings.length, used, withoutKey, remarks } }
}

function explainFile(file: CheckedFile, standings: readonly Standing[]): CheckedFile {
  const { findings: table, rules } = file
  const ofVariant = table.variants.map(({ rule }) => standings.filter(({ forklaring }) => forklaring.rule === rules[rule]!.id))
  if (ofVariant.every((own) => own.length === 0)) return file
  const known = new Map<number, Known>()
  for (let i = 0; i < table.size; i++) {
    const fitting = ofVariant[table.variant[i]!]!.filter(({ forklaring }) => fits(forklaring, file, i))
    for (const standing of fitting) standing.matched++
    const open = fitting.find(({ forklaring, used }) => used < forklaring.max)
    if (open !== undefined) {
      open.used++
      known.set(i, open.forklaring.known)
    } else if (fitting[0] !== undefined) fitting[0].over++
  }
  return known.size === 0 ? file : { ...file, findings: { ...table, known } }
}

function fits({ fingerprint, elev, skolenummer, fagkode }: Forklaring, file: CheckedFile, index: number): boolean {
  const { findings: table } = file
  return (
    (fingerprint === null || fingerprintHex(table.fingerprintHigh[index]!, table.fingerprintLow[index]!) === fingerprint) &&
    (elev === null || table.personCodes?.get(table.person[index]!)?.startsWith(elev) === true) &&
    (skolenummer === null || schoolOf(file, index) === skolenummer) &&
    (fagkode === null || table.texts[table.fagkode[index]!] === fagkode)
  )
}

/** A finding without a school of its own belongs to the file's school, where the file has only one. */
function schoolOf({ findings: table, skoler }: CheckedFile, index: number): string {
  return table.texts[table.skolenummer[index]!]! || (skoler.length === 1 ? skoler[0]!.skolenummer : '')
}

/** Number of findings that nobody has explained: those that count. */
export function countOpen({ size, known }: FindingTable): number {
  return size - (known?.size ?? 0)
}
