import { expect, it } from 'vitest'
import { checkText, foundHits } from '../../support/check-text.ts'
import { nthSyntheticPerson } from '../../support/synthetic-fodselsnummer.ts'

/** A delivery with all sorts of faults, letters and one quoted line, so that seams fall everywhere. */
function delivery(): string {
  const lines = ['TOF;3.0;20260622;Prøve;46;;']
  for (let n = 0; n < 60; n++) {
    const { fodselsnummer: fnr, navn } = nthSyntheticPerson(n)
    lines.push(`$EL;${n % 13 === 0 ? fnr.slice(1) : fnr};${n === 20 ? '"Sitat; Åse"' : navn};Ørevegen ${n};;;;;`)
    lines.push(
      `$EK;${fnr};${n % 10 === 0 ? '2025' : '20252026'};46001;STUSP1----;1STÅ;${n % 9 === 0 ? '20250231' : '20250818'}${';'.repeat(17)}`,
    )
    for (const fagkode of ['ENG1007', 'NOR1260', n % 8 === 0 ? 'NOR1260' : 'MAT1019'])
      lines.push(`$KL;${fnr};20252026;46001;STUSP1----;${fagkode};;;${n % 6 === 0 ? '7' : '4'};;;;;;;E;20250818;;;;;;;;`)
    if (n % 17 === 0) lines.push('$XX;?')
    if (n % 19 === 0) lines.push(`$EL;${fnr}`)
  }
  return `${lines.join('\r\n')}\r\n`
}

it('finds the same however the bytes arrive', async () => {
  const text = delivery()
  const whole = foundHits(await checkText(text))
  expect(whole.length).toBeGreaterThan(30)
  for (const readSize of [1, 2, 7, 64, 1000, 4096])
    expect(foundHits(await checkText(text, { readSize })), `${readSize} bytes at a time`).toEqual(whole)
})
