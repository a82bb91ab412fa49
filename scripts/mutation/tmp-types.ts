import { readFileSync, writeFileSync } from 'node:fs'
import { allSuites } from './suites.ts'
import { typeFaults } from './type-faults.ts'
const vs = readFileSync('/tmp/mut1.ndjson','utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((v: any) => !/compare-names|fritak-wrong-document|\/example-/.test(v.mutant.file))
const { graph } = allSuites()
const memo = new Map<string, boolean>()
const ms = vs.map((v: any) => v.mutant)
const t = performance.now()
const bad = typeFaults(ms, (f, o) => graph.closure(f).has(o))
console.log(ms.length, bad.size, performance.now()-t)
writeFileSync('/tmp/bad.json', JSON.stringify([...bad].map((m: any) => m.file+'#'+m.id)))
const c: any = {}
for (const v of vs as any[]) { const k = (bad.has(v.mutant)?'bad ':'ok ')+(['killed','timeout'].includes(v.fate)?'k':'s'); c[k]=(c[k]??0)+1 }
console.log(c)
