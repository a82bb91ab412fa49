import { toJson } from '/work/main/core/reports/to-json.ts'
import { fingerprintOf } from '/work/main/core/findings/fingerprint.ts'
const N = 1_000_000
const distinct = process.argv[2] === 'distinct'
let s = 42
const rnd = (n: number) => { s = (Math.imul(s, 1103515245) + 12345) & 0x7fffffff; return s % n }
const T = (x: string) => ({ nb: x, nn: x, en: x })
const rules = Array.from({ length: 20 }, (_, i) => ({ id: `karakter-outside-scale-${i}`, code: `KAR0${i}`, title: T('Karakteren finnes ikke i skalaen'), sources: [{ id: 'UDIR5-3-04-04', ref: 'Udir-5-2016 § 3-4', standing: 'bekreftet' }], messages: { outside: { what: T('Karakteren er «{value}» i {column}, men må være et helt tall fra {low} til {high}.'), remedy: T('Rett karakteren i {column} der den er ført, eller be skolen om riktig karakter.') } }, sensitiveFacts: [] }))
const variants = rules.map((_, i) => ({ rule: i, message: 'outside', severity: (['error', 'warning', 'info'] as const)[i % 3]! }))
const columns = Array.from({ length: 22 }, (_, i) => ({ header: `KOL${i}`, key: 'standpunkt', number: i + 1, sensitive: i === 2 }))
const texts = ['']
const vals = distinct ? 1_000_000 : 500
for (let i = 1; i <= vals; i++) texts.push(distinct ? `verdi ${i}` : `${i}x`)
const p0 = texts.length; for (let i = 0; i < 30000; i++) texts.push(String(10000000000 + i * 7919))
const s0 = texts.length; for (let i = 0; i < 400; i++) texts.push(String(10000 + i))
const o0 = texts.length; for (let i = 0; i < 200; i++) texts.push(`STUSP${i}----`)
const f0 = texts.length; for (let i = 0; i < 800; i++) texts.push(`FAG${1000 + i}`)
const A = () => new Int32Array(N)
const t = { size: N, variants, columns, texts, facts: [{}, { low: 1, high: 6, allowed: ['1', '2', '3', '4', '5', '6', 'IV'] }, { low: 1, high: 6 }], variant: A(), row: A(), column: A(), value: A(), fact: A(), person: A(), skolenummer: A(), programomraadekode: A(), fagkode: A(), ranges: new Map(), fingerprintHigh: A(), fingerprintLow: A() }
for (let i = 0; i < N; i++) { t.variant[i] = rnd(20); t.row[i] = i + 2; t.column[i] = t.variant[i]!; t.value[i] = distinct ? i + 1 : 1 + rnd(10) + 10 * t.variant[i]!; t.fact[i] = t.variant[i]! % 3; t.person[i] = p0 + ((i / 30) | 0) % 30000; t.skolenummer[i] = s0 + ((i / 2500) | 0); t.programomraadekode[i] = o0 + rnd(200); t.fagkode[i] = f0 + rnd(800) }
let t0 = performance.now()
fingerprintOf(t, (v) => rules[v]!.id, new Map(Array.from({ length: 30000 }, (_, i) => [p0 + i, i + 1])))
console.log('fingerprint ns/finding', ((performance.now() - t0) * 1e6 / N).toFixed(0))
const file = { path: 'a.csv', format: 'ssb-resultatfag', formatTitle: T('x'), encoding: 'windows-1252', delimiter: ';', lineEnd: 'lf' as const, problem: null, rows: N, records: {}, persons: 30000, bytes: 1, sha256: null, skoleaar: '2025-2026', leveranse: null, coverage: { run: [], notRun: [], unknownColumns: [] }, rules, findings: t }
const run = { tool: { name: 'x', version: '1', rulePack: '1' }, today: '2026-06-25', skoleaar: null, leveranse: null, fylke: null, options: {}, files: [file] }
for (let k = 0; k < 5; k++) {
  let n = 0, b = 0, enc = 0
  t0 = performance.now()
  for (const piece of toJson(run as never, { locale: 'nb', visFnr: false, utenPersoner: false })) { n += piece.length; const e0 = performance.now(); b += Buffer.from(piece, 'utf8').length; enc += performance.now() - e0 }
  const total = performance.now() - t0
  console.log('µs/finding', (total / N * 1000).toFixed(3), 'of which flatten+encode', (enc / N * 1000).toFixed(3), 'chars', n, 'bytes', b, 'rss', (process.memoryUsage().rss / 1e6) | 0)
}
