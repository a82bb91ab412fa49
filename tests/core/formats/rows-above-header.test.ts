import { describe, expect, it } from 'vitest'
import { rowsAboveHeader } from '../../../core/formats/rows-above-header.ts'

const sample = (lines: readonly string[]) => lines.map((line, index) => ({ row: index + 1, fields: line.split(';') }))
const header = 'Fødselsnummer;Navn;Klasse;Fagkode;Fag;Standpunkt;Skriftlig;Muntlig'
const below = '03810750013;Lien, Mina;1STA;ENG1007;Engelsk;4;;'

function above(lines: readonly string[], rest: readonly string[] = [below]) {
  const rows = sample([...lines, header, ...rest])
  return rowsAboveHeader(rows[lines.length]!, rows)
}

describe('rows above the header row', () => {
  it('are counted when they look like data, with the number of the first', () => {
    expect(above(['Karakterer', '01810750045;Berg, Ada;1STA;ENG1007;Engelsk;5;;', '', '02810750084;Dahl, Jon;1STB;NOR1260;;;;'])).toEqual({
      count: 2,
      firstRow: 2,
    })
  })

  it('have at least half as many fields as the header row, and at least four', () => {
    expect(above(['01810750045;Berg, Ada;1STA;ENG1007;;;;'])?.count).toBe(1)
    expect(above(['01810750045;Berg, Ada;1STA;;;;;'])).toBeNull()
    const narrow = sample(['01810750045;Berg, Ada;4', 'Fødselsnummer;Navn;Standpunkt', '03810750013;Lien, Mina;4'])
    expect(rowsAboveHeader(narrow[1]!, narrow)).toBeNull()
  })

  it.each([
    ['nothing', ''],
    ['a title', 'Karakterer for skoleåret 2025-2026 ved skole 46001;;;;;;;'],
    ['labels and values', 'Skole;46001;Skoleår;20252026;Dato;22.06.2026;;'],
    ['an upper header row', 'Elev;Elev;Elev;Fag;Fag;Karakter;Karakter;Karakter'],
    ['an upper header row with numbers', 'Del 1;Del 1;Del 1;Del 2;Del 2;Del 3;Del 3;Del 3'],
  ])('%s is no data', (_, line) => {
    expect(above([line])).toBeNull()
  })

  it('count when there are none below to compare with', () => {
    expect(above(['01810750045;Berg, Ada;1STA;ENG1007;Engelsk;5;;'], [])?.count).toBe(1)
  })
})
