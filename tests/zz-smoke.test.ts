import { it } from 'vitest'
import { checkText, foundHits } from './support/check-text.ts'
import { syntheticFodselsnummer, nthSyntheticPerson, withControlDigits } from './support/synthetic-fodselsnummer.ts'
it('smoke', async () => {
  const f = await checkText('TOF;3.0;20260620;x;46;;\r\n$EL;14830850105;Ås, Ida;;;;;;\r\n$EK;14830850105;20252026;46001;STUSP1----;1STA;20250818;;;;;;;;;;;;;;;;;\r\n$XX;1\r\n', { filtype: 'sas-vigo' })
  console.log(f.problem, f.rows, f.records, foundHits(f), f.coverage.notRun.slice(0, 5))
  console.log([0, 1, 2, 3, 4, 5].map((n) => nthSyntheticPerson(n).fodselsnummer))
  for (const o of [{ birthDate: '2008-03-14' as never, kind: 'helsenett' as const }, { birthDate: '2008-03-14' as never, kind: 'h-nummer' as const }, { birthDate: '2008-03-14' as never, kind: 'nav-number' as const }, { birthDate: '2008-03-14' as never, k1Remainder: 1 as const }, { birthDate: '2030-03-14' as never }, { birthDate: '2023-03-14' as never }, { birthDate: '1910-03-14' as never }, { birthDate: '2008-03-05' as never },{ birthDate: '2008-03-14' as never, dNumber: true }])
    console.log(JSON.stringify(o), syntheticFodselsnummer(o))
  // no century: year 45, individ 600
  for (let i = 600; i < 620; i++) { const n = withControlDigits(`148345${i}`); if (n) { console.log('nocent', n); break } }
  // impossible day 31 april +80
  for (let i = 500; i < 520; i++) { const n = withControlDigits(`318408${i}`); if (n) { console.log('31apr', n); break } }
})
