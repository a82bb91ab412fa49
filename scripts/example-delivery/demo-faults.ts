import type { ExampleTables } from './example-delivery.ts'
import type { Line } from './sas-vigo-line.ts'

/**
 * Plants the faults of the demonstration: each a thing that happens in real files. What should be found is said beside it.
 */
export function plantDemoFaults({ schools, ssbResultat, ssbResultatfag }: ExampleTables): void {
  const [granas, ulvoy, kvale] = schools
  if (granas === undefined || ulvoy === undefined || kvale === undefined || ssbResultat === null || ssbResultatfag === null) return

  // A slip in one digit: a control digit is wrong, on all the pupil's lines but one cause.
  const wrong = granas.pupils[1]!.person.fodselsnummer
  const slipped = `${wrong.slice(0, 10)}${(Number(wrong[10]) + 1) % 10}`
  for (const { cells } of granas.lines) if (cells.FNR === wrong) cells.FNR = slipped
  nth(granas.lines, '$KL', 10).cells.KARSTP = '7' // no such grade
  // IV in the wrong case, a sure fix, of a pupil whose code agrees with IV: one cause, one finding.
  const lacking = granas.lines.find(({ kind, cells }) => kind === '$KL' && cells.KARSTP === 'IV')
  if (lacking !== undefined) lacking.cells.KARSTP = 'iv'
  nth(granas.lines, '$EK', 12).cells.KLASSE = '1STA;B' // a separator inside a field: one field too many

  nth(ulvoy.lines, 'TOF', 0).cells.FYLKESNR = '38' // the county's old number
  nth(ulvoy.lines, '$EK', 4).cells.STARTDAT = '20250931' // September has 30 days
  nth(ulvoy.lines, '$KL', 41).cells.EKSTYPE = 'X' // no such exam form
  ulvoy.lines.push({ ...nth(ulvoy.lines, '$KL', 60) }) // the same line twice
  ulvoy.lines.splice(ulvoy.lines.indexOf(nth(ulvoy.lines, '$EK', 20)), 1) // subjects of a pupil without an enrolment

  nth(kvale.lines, '$KL', 5).cells.FAGKODE = 'MAT10190' // one character too long
  nth(kvale.lines, '$EK', 7).cells.FULLFKOD = 'Q' // no such code
  nth(kvale.lines, '$KL', 70).cells.FAMKODE = 'FAM10' // expired
  nth(kvale.lines, '$EL', 15).cells.ELEVNAVN = 'KvÃ¥le Ã˜yvind' // UTF-8 read as Windows-1252 somewhere on the way

  // A spreadsheet took the zero in front of the number.
  for (const row of ssbResultatfag.rows) if (row[3] === granas.pupils[3]!.person.fodselsnummer) row[3] = row[3].replace(/^0/, '')
  ssbResultatfag.rows[25]![8] = 'Q' // no such fagstatus
  ssbResultat.rows[8]![9] = ssbResultat.rows[8]![9]!.replace(/^(...)(...)(...)$/, '$1 $2 $3') // blanks in an organisation number
}

function nth(lines: readonly Line[], kind: Line['kind'], index: number): Line {
  const found = lines.filter((line) => line.kind === kind)[index]
  if (found === undefined) throw new Error(`the example has no ${kind} number ${index}`)
  return found
}
