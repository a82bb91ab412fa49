// The bench file: ssb-resultatfag as the statistics office gets it, ISO-8859-1, 22 columns and a trailing separator, seeded and clean.
import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs'

const HEADER =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Karakter halvårsvurdering 1;Karakter halvårsvurdering 2;Karakter standpunkt;Karakter skriftlig eksamen;Karakter muntlig eksamen;Karakter annen;Skoleår 2;Skolenummer 2;Er linja aktiv?;Elevtimer;Forrige fagstatus;Fagmerknad kode;Karakterstatus;'
const SUBJECTS = [
  'NOR1264',
  'NOR1265',
  'ENG1007',
  'MAT1019',
  'MAT1023',
  'NAT1007',
  'SAK1001',
  'GEO1003',
  'HIS1010',
  'KRO1017',
  'KRO1018',
  'REL1003',
  'FSP6218',
  'SSR1002',
  'REA3036',
  'KJE1001',
]
const PROGRAMMES = ['STUSP1----', 'STUSP2----', 'STSSA3----', 'HSHSF1----', 'HSHEA2----', 'TPTIP1----', 'ELELK2----', 'PBPBY4----']
const W1 = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const W2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** A made-up person: month + 80, control digits right; null where the digits cannot be. */
function person(n) {
  const day = 1 + (n % 28)
  const month = 81 + (Math.floor(n / 28) % 12)
  const year = 5 + (Math.floor(n / 336) % 5)
  const digits =
    [day, month, year].map((d) => String(d).padStart(2, '0')).join('') + String(500 + (Math.floor(n / 1680) % 500)).padStart(3, '0')
  const d = [...digits].map(Number)
  const k1 = (11 - (W1.reduce((s, w, i) => s + w * d[i], 0) % 11)) % 11
  const k2 = (11 - (W2.reduce((s, w, i) => s + w * (i < 9 ? d[i] : k1), 0) % 11)) % 11
  return k1 === 10 || k2 === 10 ? null : `${digits}${k1}${k2}`
}

/** Writes `rows` rows to `path` unless the file is there; `wrong` puts the grade 7 in every row. */
export function makeFile(path, rows, { wrong = false, seed = 7, first = 0 } = {}) {
  if (existsSync(path) && statSync(path).size > rows * 60) return path
  const out = openSync(path, 'w')
  const next = random(seed)
  let text = `${HEADER}\r\n`
  let n = first
  let who = null
  let at = SUBJECTS.length
  let programme = ''
  let school = ''
  for (let row = 1; row <= rows; row++) {
    if (at === SUBJECTS.length) {
      do who = person(n++)
      while (who === null)
      at = 0
      programme = PROGRAMMES[Math.floor(next() * PROGRAMMES.length)]
      school = `40${String(1 + Math.floor(next() * 40)).padStart(3, '0')}`
    }
    const grade = wrong ? '7' : String(2 + Math.floor(next() * 5))
    const half = String(2 + Math.floor(next() * 5))
    const exam = next() < 0.07 ? String(2 + Math.floor(next() * 5)) : ''
    text += `6188;${1000000 + row};${row};${who};20252026;${school};${programme};${SUBJECTS[at]};E;${half};;${grade};${exam};;;;;J;;;;;\r\n`
    at++
    if (text.length > 1 << 20) {
      writeSync(out, Buffer.from(text, 'latin1'))
      text = ''
    }
  }
  writeSync(out, Buffer.from(text, 'latin1'))
  closeSync(out)
  return path
}
