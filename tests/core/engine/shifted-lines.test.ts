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

  it('behind the last column leaves the faults of its line as they are where other lines have it too', async () => {
    const lines = [EL, EK, `${KL('ENG1007').replace(';5;', ';9;')};`, `${KL('NOR1264')};`, KL('MAT1019')]
    expect(await found(file(...lines))).toEqual([['karakter-outside-scale', 4, 'KARSTP']])
  })

  it('is judged among lines of its own record', async () => {
    // Two of two $EL lines are padded: that is how this file is; the rows of other records do not make them rare.
    const others = EL.replace(PUPIL, '30890858003').replace('Moen Oskar;;', 'Gran Ida;;1x')
    const text = file(`${EL};`, `${others};`, EK, EK.replace(PUPIL, '30890858003'), KL('ENG1007'), KL('NOR1264'), KL('MAT1019'))
    expect(await found(text)).toEqual([['postnummer-wrong-form', 3, 'POSTNR2']])
  })
})

describe('a separator too few in a file whose lines end in one', () => {
  const HEADER =
    'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Karakter halvårsvurdering 1;Karakter halvårsvurdering 2;Karakter standpunkt;Karakter skriftlig eksamen;Karakter muntlig eksamen;Karakter annen;Skoleår 2;Skolenummer 2;Er linja aktiv?;Elevtimer;Forrige fagstatus;Fagmerknad kode;Karakterstatus;'
  const row = (fag: string) => `6188;1;1;${PUPIL};20252026;40001;STUSP1----;${fag};E;4;;5;;;;;;J;;;;;`
  const table = (...rows: string[]) => [HEADER, ...rows, ''].join('\r\n')

  it('is told once, wherever the field was lost', async () => {
    const lost = row('NOR1264').replace(';E;4;', ';E;')
    expect(await found(table(row('ENG1007'), lost, row('MAT1019'), row('KRO1017')))).toEqual([['row-wrong-column-count', 3, null]])
    const last = row('NOR1264').slice(0, -1)
    expect(await found(table(row('ENG1007'), last, row('MAT1019'), row('KRO1017')))).toEqual([['row-wrong-column-count', 3, null]])
  })

  it('is no fault in a file where no line ends in one', async () => {
    const bare = (fag: string) => row(fag).slice(0, -1)
    expect(await found(table(bare('ENG1007'), bare('NOR1264'), bare('MAT1019')))).toEqual([])
  })

  it('too many in the middle is told once as well', async () => {
    const shifted = row('NOR1264').replace(';E;4;', ';E;;4;')
    expect(await found(table(row('ENG1007'), shifted, row('MAT1019'), row('KRO1017')))).toEqual([['row-wrong-column-count', 3, null]])
  })
})
