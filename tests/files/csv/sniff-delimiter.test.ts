import { describe, expect, it } from 'vitest'
import { sniffDelimiter } from '../../../files/csv/sniff-delimiter.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('sniffDelimiter', () => {
  it.each([
    ['semicolons with decimal commas', 'Fag;Poeng\nMAT1019;1,5\nNOR1267;2,5\n', ';'],
    ['semicolons with names with commas in every row', 'Navn;Fag\nHansen, Kari;MAT1019\nOlsen, Ola;NOR1267\n', ';'],
    ['commas', 'Navn,Fag,Karakter\nKari,MAT1019,4\nOla,NOR1267,5\n', ','],
    ['commas around quoted semicolons', '"Navn","Fag"\n"Kari;Ola","MAT1019;x"\n"Per;Pål","NOR1267;x"\n', ','],
    ['tabs', 'Navn\tFag\nHansen, Kari\tMAT1019\n', '\t'],
    ['pipes', 'Navn|Fag\nKari|MAT1019\n', '|'],
    ['lines of different kinds', 'TOF;3.4;20260620\n$EL;a;b;c;d\n$EK;a;b\n$KL;a;b;c;d;e;f\n$KL;Hansen, Kari;b;c;d;e;f\n', ';'],
    ['titles above the table', 'Eksempel videregående skole\nKarakterer, 2STA\n\nNavn;Fag\nKari;MAT1019\nOla;NOR1267\n', ';'],
    ['only a header', 'Navn,Fag', ','],
    ['line ends in quotes', '"Navn";"Fag"\n"Kari,\n,,,\nOla";"MAT1019"\n', ';'],
    ['CR only', 'Navn;Fag\rKari;MAT1019\r', ';'],
  ])('tells %s', (_, text, delimiter) => {
    expect(sniffDelimiter(utf8(text), null)).toEqual({ ok: true, value: { delimiter, sepLine: false, oneColumn: false } })
  })

  it('says when there is only one column', () => {
    const value = { delimiter: ';', sepLine: false, oneColumn: true }
    expect(sniffDelimiter(utf8('Fagkode\nMAT1019\nNOR1267\nENG1007\n'), null)).toEqual({ ok: true, value })
    expect(sniffDelimiter(utf8(''), null)).toEqual({ ok: true, value })
  })

  it.each(['sep=,\r\na;b,c\n', '"sep=,"\na;b,c\n', '\ufeffSEP=,\na;b,c\n'])('honours %j', (text) => {
    expect(sniffDelimiter(utf8(text), null)).toEqual({ ok: true, value: { delimiter: ',', sepLine: true, oneColumn: false } })
  })

  it.each([
    [';', ';'],
    [',', ','],
    ['|', '|'],
    ['tab', '\t'],
    ['TAB', '\t'],
    ['\t', '\t'],
    ['\\t', '\t'],
    ['semikolon', ';'],
    ['komma', ','],
  ])('takes %j from the user, whatever the file looks like', (forced, delimiter) => {
    expect(sniffDelimiter(utf8('a:b:c\n'), forced)).toMatchObject({ ok: true, value: { delimiter } })
  })

  it.each(['"', 'x', '', ';;', '\n'])('refuses %j', (forced) => {
    expect(sniffDelimiter(utf8('a;b'), forced)).toEqual({ ok: false, problem: { code: 'delimiter-unknown', facts: { delimiter: forced } } })
  })
})
