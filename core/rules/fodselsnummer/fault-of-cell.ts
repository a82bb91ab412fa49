import { type FaultMessage, type FodselsnummerFault, type FodselsnummerVerdict, judgeFodselsnummer } from '../../idnumbers/fodselsnummer.ts'
import { startYearOf } from '../../skoleaar/skoleaar.ts'
import type { Cell, RunFacts } from '../rule.ts'

/** The rules of this folder ask about the same cell one after another; the cell they asked about last is judged once. */
const last: { cell: Cell | null; verdict: FodselsnummerVerdict | null } = { cell: null, verdict: null }

/** The judgement of a cell's identity number, null for a blank cell. */
export function verdictOfCell(cell: Cell, run: RunFacts): FodselsnummerVerdict | null {
  if (cell.status === 'blank') return null
  if (last.cell !== cell || last.verdict === null) {
    last.cell = cell
    last.verdict = judgeFodselsnummer(cell.text, {
      today: run.today,
      skoleaarStart: startYearOf(run.skoleaar),
      tillatSyntetiske: run.tillatSyntetiske,
    })
  }
  return last.verdict
}

/** Whether a cell's number has any fault: the `when` of every rule here, so that a right number, as most are, is asked about once. */
export function hasFault(cell: Cell, run: RunFacts): boolean {
  const verdict = verdictOfCell(cell, run)
  return verdict !== null && verdict.faults.length > 0
}

/** The fault of a cell's number with one of these ids, or null. One judgement, so that each rule tells its own fault and no other's. */
export function faultOfCell(cell: Cell, run: RunFacts, ...messages: readonly FaultMessage[]): FodselsnummerFault | null {
  const verdict = verdictOfCell(cell, run)
  if (verdict === null || verdict.faults.length === 0) return null
  return verdict.faults.find(({ message }) => messages.includes(message)) ?? null
}
