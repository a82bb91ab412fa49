import { describe, expect, it } from 'vitest'
import { checkText, foundHits } from '../../support/check-text.ts'

const PUPIL = '28820864036'
const EL = `$EL;${PUPIL};Moen Oskar;;;;;;`
const EK = `$EK;${PUPIL};20252026;40001;STUSP1----;1STA;20250818;;;N;KB;B;3;2;G;G;;N;B;;3;N;2;`
const KL = (fag: string) => `$KL;${PUPIL};20252026;40001;STUSP1----;${fag};4;;5;;;;;;;E;20250818;;;V;;;;;`
const file = (...lines: string[]) => ['TOF;SAS3;20260620;Skolen;40;40001;', ...lines, ''].join('\r\n')
const found = async (text: string) =>
  foundHits(await checkText(text, { leveranse: 'sluttkarakterer' })).map(({ rule, row, column }) => [rule, row, column])

describe('a separator too many', () => {
  it('inside a line that ends in a blank column is told once, not as errors of the cells it moved', async () => {
    const shifted = EK.replace(';1STA;', ';1ST;A;')
    expect(await found(file(EL, shifted, KL('ENG1007'), KL('NOR1264')))).toEqual([['row-wrong-column-count', 3, null]])
  })

  it('behind the last column is no fault, on one line or on all', async () => {
    expect(await found(file(EL, `${EK};`, KL('ENG1007')))).toEqual([])
    expect(await found(file(`${EL};;;`, `${EK};;`, `${KL('ENG1007')};`))).toEqual([])
  })

  it('behind the last column leaves the one fault of its line as it is', async () => {
    const lines = file(EL, EK, `${KL('ENG1007').replace(';5;', ';9;')};`, KL('NOR1264'))
    expect(await found(lines)).toEqual([['karakter-outside-scale', 4, 'KARSTP']])
  })
})
