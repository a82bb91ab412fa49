import { nthSyntheticPerson } from './synthetic-fodselsnummer.ts'

const RESULTATFAG =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Karakter halvårsvurdering 1;Karakter halvårsvurdering 2;Karakter standpunkt;Karakter skriftlig eksamen;Karakter muntlig eksamen;Karakter annen;Skoleår 2;Skolenummer 2;Er linja aktiv?;Elevtimer;Forrige fagstatus;Fagmerknad kode;Karakterstatus;'

/** Lines of a ssb-resultatfag file with faults of many kinds, odd lines, repeated rows and headers; the same number gives the same line. */
export function resultatfagLines(rows: number): string[] {
  const lines = [RESULTATFAG]
  for (let n = 0; n < rows; n++) {
    const { fodselsnummer: fnr } = nthSyntheticPerson(Math.floor(n / 4))
    const number = n % 11 === 3 ? fnr.slice(1) : n % 13 === 5 ? `${fnr.slice(0, 6)} ${fnr.slice(6)}` : fnr
    const year = n % 17 === 4 ? '2025-2026' : n % 19 === 6 ? '2025' : '20252026'
    const subject = ['NOR1264', 'ENG1007', 'MAT1019', n % 8 === 3 ? 'ENG1007' : 'nor1265'][n % 4]
    const grade = n % 7 === 2 ? '7' : n % 23 === 9 ? '4,0' : String(2 + (n % 5))
    lines.push(`6188;${n};${n};${number};${year};40001;STUSP1----;${subject};E;4;;${grade};;;;;;${n % 29 === 8 ? 'Å' : 'J'};;;;;`)
    if (n % 31 === 10) lines.push('')
    if (n % 37 === 12) lines.push(RESULTATFAG)
    if (n % 41 === 14) lines.push(`6188;${n};;${fnr}`)
    if (n % 43 === 16) lines.push(`6188;${n};;${fnr};20252026;40001;STUSP1----;NOR1264;E;4;;4;;;;;;J;;;;;x;y;z`)
  }
  return lines
}

/** Lines of a sas-vigo file with its five kinds of records, faults, lines of no known kind and lines that are too short. */
export function sasVigoLines(persons: number): string[] {
  const lines = ['TOF;3.0;20260622;Prøve;46;;']
  for (let n = 0; n < persons; n++) {
    const { fodselsnummer: fnr, navn } = nthSyntheticPerson(n)
    lines.push(`$EL;${n % 13 === 4 ? fnr.slice(1) : fnr};${navn};Ørevegen ${n};;;;;`)
    lines.push(
      `$EK;${n % 7 === 5 ? nthSyntheticPerson(n + 1000).fodselsnummer : fnr};${n % 10 === 3 ? '2025' : '20252026'};46001;STUSP1----;1STÅ;${n % 9 === 2 ? '20250231' : '20250818'}${';'.repeat(17)}`,
    )
    for (const fagkode of ['ENG1007', 'NOR1260', n % 8 === 1 ? 'NOR1260' : 'MAT1019'])
      lines.push(`$KL;${fnr};20252026;46001;STUSP1----;${fagkode};;;${n % 6 === 4 ? '7' : '4'};;;;;;;E;20250818;;;;;;;;`)
    if (n % 3 === 1) lines.push(`$VM;${fnr};20252026;46001;STUSP1----;VMM${n % 12};;`)
    if (n % 5 === 2) lines.push('$XX;?')
    if (n % 6 === 3) lines.push(`$EL;${fnr}`)
  }
  return lines
}

/** Lines as bytes of windows-1252, which has all letters used here where ISO-8859-1 has them. */
export function toBytes(lines: readonly string[], lineEnd: string): Uint8Array {
  return Uint8Array.from(Buffer.from(lines.map((line) => line + lineEnd).join(''), 'latin1'))
}
