import { kurskode } from '../felles/kurskode.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import type { GroupView, RowView } from '../rule.ts'

export const enrolmentColumns = [
  'skolenummer',
  'programomraadekode',
  'startdato',
  'avbruddsdato',
  'fullfortkode',
  'voksen',
  'deltid',
  'elevstatus',
] as const
type Enrolment = RowView<(typeof enrolmentColumns)[number]>

/** Pupils who may well be on two programmes: part-time, adults, privatister, commissioned, apprentices, abroad. */
const MANY_PROGRAMMES: ReadonlySet<string> = new Set(['D', 'V', 'P', 'O', 'L', 'K', 'I', 'U'])

function isOver(row: Enrolment): boolean {
  return row.avbruddsdato !== '' || row.fullfortkode === 'S' || row.elevstatus === 'S'
}

/** Part-time, adult, holding on (H), påbygging, TAF and YSK: two programmes at a time are usual (F09). */
function mayHaveTwo(row: Enrolment): boolean {
  const { variant } = kurskode(row.programomraadekode)
  return (
    row.voksen === 'J' ||
    row.deltid === 'J' ||
    row.fullfortkode === 'H' ||
    MANY_PROGRAMMES.has(row.elevstatus) ||
    row.programomraadekode.startsWith('PB') ||
    /^(?:T|YS|YK|MV|VO)/.test(variant)
  )
}

interface SecondActive {
  readonly at: number
  /** Index of the first of the pupil's active enrolments. */
  readonly first: number
  readonly message: 'same-school' | 'other-school'
  readonly column: 'skolenummer' | 'programomraadekode'
}

/**
 * Enrolments of one pupil and school year beyond the first that has not ended; none when some enrolment explains them. `isIgnored` leaves an
 * enrolment out (a privatist's). The same key twice is told by elevkurs-repeated, a pupil of grunnskole who takes subjects of upper secondary is fine.
 */
export function secondActive(
  enrolments: GroupView<(typeof enrolmentColumns)[number]>,
  isIgnored: (at: number) => boolean,
): readonly SecondActive[] {
  let first: { readonly at: number; readonly skolenummer: string; readonly programomraadekode: string } | null = null
  const found: SecondActive[] = []
  for (let at = 0; at < enrolments.size; at++) {
    const row = enrolments.row(at)
    if (mayHaveTwo(row)) return []
    const { skolenummer, programomraadekode } = row
    if (isOver(row) || skolenummer === '' || programomraadekode === '' || isIgnored(at)) continue
    if (first === null) {
      first = { at, skolenummer, programomraadekode }
      continue
    }
    if (isGrunnskole(programomraadekode) !== isGrunnskole(first.programomraadekode)) continue
    if (skolenummer !== first.skolenummer) found.push({ at, first: first.at, message: 'other-school', column: 'skolenummer' })
    else if (programomraadekode !== first.programomraadekode)
      found.push({ at, first: first.at, message: 'same-school', column: 'programomraadekode' })
  }
  return found
}
