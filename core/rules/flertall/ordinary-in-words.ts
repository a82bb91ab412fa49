import { codeMeant } from '../felles/code-meant.ts'
import { isOrdinaryRow, type ordinaryRowColumns } from '../felles/ordinary-row.ts'
import { codeOfMark } from '../kode/words-of-list.ts'
import type { RowView } from '../rule.ts'

type OrdinaryRow = RowView<(typeof ordinaryRowColumns)[number]>

/** Whether a subject row is an ordinary pupil's, also in a table that says «Elev», «Voksen» or has a tick for yes. */
export function isOrdinaryInWords(row: OrdinaryRow): boolean {
  const { fagstatus, elevstatus, voksen } = row
  const inCodes = fagstatus.length < 2 && elevstatus.length < 2 && (voksen === '' || voksen === 'N' || voksen === 'J')
  if (inCodes && fagstatus !== '-') return isOrdinaryRow(row)
  const { avbruddsdato_fag, avbruddsdato, programomraadekode, linje_aktiv } = row
  return isOrdinaryRow({
    fagstatus: codeMeant('fagstatus', fagstatus),
    elevstatus: codeMeant('elevstatus', elevstatus),
    voksen: codeOfMark(voksen) ?? codeMeant('janei', voksen),
    avbruddsdato_fag,
    avbruddsdato,
    programomraadekode,
    linje_aktiv,
  })
}
