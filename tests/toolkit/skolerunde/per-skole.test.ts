import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRowKey } from '../../../core/skolerunde/row-key.ts'
import { partsOf } from '../../files/workbook/read-back.ts'
import { fileOf, pupil, tof } from '../../support/hand-written-delivery.ts'
import { columnOf, FULL, loadBook, makeOffice, SETTINGS, schoolFile } from '../../support/skolerunde.ts'
import { nthSyntheticPerson } from '../../support/synthetic-fodselsnummer.ts'

const BOOK = '39901_tilbakemelding_2026-06-25.xlsx'

/** Cells of a sheet as text, row by row, blanks at the end left out. */
async function textsOf(path: string, sheet: number): Promise<string[][]> {
  const book = await loadBook(path)
  const rows: string[][] = []
  book.worksheets[sheet]!.eachRow((row) => {
    const cells = Array.from({ length: row.cellCount }, (_, i) => row.getCell(i + 1)).map((cell) =>
      cell.isMerged && cell.master !== cell ? '' : cell.text,
    )
    rows.push(cells.filter((text) => text !== ''))
  })
  return rows
}

async function column(path: string, title: string): Promise<string[]> {
  const list = (await loadBook(path)).worksheets[1]!
  const at = columnOf(list, title)
  return Array.from({ length: list.rowCount - 1 }, (_, i) => list.getCell(i + 2, at).text)
}

describe('kontroll --per-skole', () => {
  it('writes one workbook per school with its own rows, sorted by class and pupil, and the log', async () => {
    const office = makeOffice()
    const ran = await office.kontroll('--per-skole', office.path('ut'))
    expect(ran.code).toBe(1)
    expect(readdirSync(office.path('ut'))).toEqual([BOOK, '39902_tilbakemelding_2026-06-25.xlsx', 'utsendelse.json'])
    const path = office.path('ut', BOOK)
    const people = [nthSyntheticPerson(1), nthSyntheticPerson(2)].map(({ navn }) => navn.replace(',', ''))
    expect(await column(path, 'Elev')).toEqual([people[0], people[0], people[1]])
    expect(await column(path, 'Klasse')).toEqual(['1STA', '1STA', '1STB'])
    expect(await column(path, 'Fag')).toEqual(['ENG1007', 'NOR1267', 'MAT1019'])
    expect(await column(path, 'Felt')).toEqual(['Standpunkt', 'Standpunkt', 'Standpunkt'])
    expect(await column(path, 'Regel')).toEqual(['KAR012', 'KAR012', 'KAR012'])
    expect(await column(path, 'Alvorlighet')).toEqual(['■ Feil', '■ Feil', '■ Feil'])
  })

  it('says first from whom, about what, by when and whom to ask', async () => {
    const office = makeOffice()
    await office.kontroll('--per-skole', office.path('ut'))
    const rows = await textsOf(office.path('ut', BOOK), 0)
    const facts = Object.fromEntries(rows.filter(({ length }) => length >= 2).map(([label, ...value]) => [label, value.join(' ')]))
    expect(facts).toMatchObject({
      Fra: 'Inntakskontoret i Prøvefylket',
      Gjelder: 'Sluttkarakterer, skoleåret 2025–2026',
      Runde: '1',
      Fil: '39901.txt, laget 24. juni 2026',
      Kontrollert: '25. juni 2026',
      // Two days on is Saturday 27 June.
      'Svar innen': 'mandag 29. juni 2026',
      Spørsmål: 'Ola Inntak, telefon 33 00 00 00, inntak@example.no',
      Antall: '■ 3 feil',
    })
    expect(rows[0]).toEqual(['Tilbakemelding til skolen'])
  })

  it('promises no day and names no office that it was not told of', async () => {
    const office = makeOffice(null)
    await office.kontroll('--per-skole', office.path('ut'))
    const rows = await textsOf(office.path('ut', BOOK), 0)
    expect(rows).toContainEqual(['Fra', 'Inntakskontoret i fylket'])
    expect(rows).toContainEqual(['Svar innen', 'Avtales'])
    expect(rows).toContainEqual(['Spørsmål', 'Kontakt inntakskontoret i fylket'])
    await office.kontroll('--per-skole', office.path('ut2'), '--svarfrist', '26.06.2026', '--runde', '3')
    const told = await textsOf(office.path('ut2', '39901_tilbakemelding_2026-06-25_runde3.xlsx'), 0)
    expect(told).toContainEqual(['Svar innen', 'fredag 26. juni 2026'])
    expect(told).toContainEqual(['Runde', '3'])
  })

  it.each([
    ['nn', 'Tilbakemelding til skulen', 'Svar innan', 'måndag 29. juni 2026', 'Retta i InSchool,Er rett (forklar),Ikkje vår elev'],
    ['en', 'Return workbook for the school', 'Reply by', 'Monday 29 June 2026', 'Corrected in InSchool,Is correct (explain),Not our pupil'],
  ])('speaks %s', async (locale, title, label, day, replies) => {
    const office = makeOffice()
    await office.kontroll('--per-skole', office.path('ut'), '--spraak', locale)
    const rows = await textsOf(office.path('ut', BOOK), 0)
    expect(rows[0]).toEqual([title])
    expect(rows).toContainEqual([label, day])
    expect(partsOf(readFileSync(office.path('ut', BOOK)))['xl/worksheets/sheet2.xml']).toContain(replies)
  })

  it('makes the same bytes again', async () => {
    const office = makeOffice()
    const hashes: string[][] = []
    for (const folder of ['en', 'to']) {
      await office.kontroll('--per-skole', office.path(folder))
      const names = readdirSync(office.path(folder))
      hashes.push(
        names.map(
          (name) =>
            `${name} ${createHash('sha256')
              .update(readFileSync(office.path(folder, name)))
              .digest('hex')}`,
        ),
      )
    }
    expect(hashes[0]).toEqual(hashes[1])
  })
})

describe('what a workbook for a school holds', () => {
  const everything = (path: string) =>
    Object.entries(partsOf(readFileSync(path)))
      .map(([name, text]) => `${name}\n${text}`)
      .join('\n')

  it('is nothing of another school, in any part, and no identity number', async () => {
    const office = makeOffice()
    // All schools in one file, with a fault on half of the rows: one finding for the file, first met at 39902.
    const lines = [39902, 39901].flatMap((school) =>
      Array.from({ length: 40 }, (_, i) => {
        const one = pupil((school === 39902 ? 100 : 200) + i, { skolenummer: String(school) })
        return [one.el(), one.ek(FULL), one.kl('ENG1007', { halvaar1: '4', standpunkt: '4', startdato_fag: '' })]
      }).flat(),
    )
    office.write('inn/alle.txt', fileOf('sas-vigo', [tof('20260624', { skolenummer: '' }), ...lines]))
    await office.kontroll('--per-skole', office.path('ut'))
    for (const [own, other, ns] of [
      ['39901', '39902', [3, 4, ...Array.from({ length: 40 }, (_, i) => 100 + i)]],
      ['39902', '39901', [1, 2, ...Array.from({ length: 40 }, (_, i) => 200 + i)]],
    ] as const) {
      const all = everything(office.path('ut', `${own}_tilbakemelding_2026-06-25.xlsx`))
      expect(all.includes(other)).toBe(false)
      const ownNames = new Set((own === '39901' ? [1, 2] : [3, 4]).map((n) => nthSyntheticPerson(n).navn.replace(',', '')))
      for (const n of ns) {
        const { navn, fodselsnummer } = nthSyntheticPerson(n)
        expect(all.includes(fodselsnummer)).toBe(false)
        if (!ownNames.has(navn.replace(',', ''))) expect(all.includes(navn.replace(',', ''))).toBe(false)
      }
      expect(all.match(/(?<![\d#a-f-])\d{11}(?![\da-f])/g) ?? []).toEqual([])
      expect(all.includes('Gjelder 40 rader i filen.')).toBe(true)
      expect(all.includes('>40 elever<')).toBe(true)
    }
  })

  it('has numbers only when they are asked for, and then its own', async () => {
    const office = makeOffice()
    await office.kontroll('--per-skole', office.path('ut'), '--vis-fnr')
    const all = everything(office.path('ut', BOOK))
    expect(await column(office.path('ut', BOOK), 'Fødselsnummer')).toEqual([1, 1, 2].map((n) => nthSyntheticPerson(n).fodselsnummer))
    expect(all.includes(nthSyntheticPerson(3).fodselsnummer)).toBe(false)
    const log = readFileSync(office.path('ut', 'utsendelse.json'), 'utf8')
    for (const n of [1, 2, 3, 4]) {
      const { navn, fodselsnummer } = nthSyntheticPerson(n)
      expect(log).not.toContain(fodselsnummer)
      expect(log).not.toContain(navn.split(/[ ,]/)[0])
    }
  })

  it('is locked but lets people sort, filter and answer', async () => {
    const office = makeOffice()
    await office.kontroll('--per-skole', office.path('ut'))
    const parts = partsOf(readFileSync(office.path('ut', BOOK)))
    const xml = parts['xl/worksheets/sheet2.xml']!
    const protection = /<sheetProtection [^>]*>/.exec(xml)![0]
    for (const allowed of ['sort="0"', 'autoFilter="0"', 'formatColumns="0"', 'insertColumns="0"']) expect(protection).toContain(allowed)
    expect(protection).toContain('sheet="1"')
    expect(protection).not.toMatch(/password|hashValue/)
    expect(xml).toContain('<autoFilter ref="A1:N4"/>')
    const list = (await loadBook(office.path('ut', BOOK))).worksheets[1]!
    // Excel sorts only where no cell of the range is locked.
    for (let row = 1; row <= 4; row++) for (let at = 1; at <= 14; at++) expect(list.getCell(row, at).protection?.locked).toBe(false)
    const ranges = [...xml.matchAll(/<dataValidation type="(\w+)"[^>]* sqref="([^"]+)"/g)].map(([, type, range]) => [type, range])
    expect(ranges).toEqual([
      ['custom', 'A1:N1'],
      ['custom', 'A2:L4'],
      ['list', 'M2:M4'],
    ])
    expect(list.getColumn(columnOf(list, 'Nøkkel')).hidden).toBe(true)
    expect(list.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(Object.keys(parts).filter((name) => /vba|calcChain|externalLink/.test(name))).toEqual([])
    expect(xml).not.toContain('<f>')
    expect(parts['xl/workbook.xml']).toContain('name="_inntaksvakt" state="veryHidden"')
  })

  it('keys every row with office, sending, round and school', async () => {
    const office = makeOffice()
    await office.kontroll('--per-skole', office.path('ut'))
    const keys = (await column(office.path('ut', BOOK), 'Nøkkel')).map((text) => readRowKey(text)!)
    expect(
      new Set(keys.map(({ kontor, utsending, runde, skolenummer }) => `${kontor.length} ${utsending.length} ${runde} ${skolenummer}`)),
    ).toEqual(new Set(['8 8 1 39901']))
    expect(new Set(keys.map(({ fingeravtrykk }) => fingeravtrykk)).size).toBe(3)
  })
})

describe('a row', () => {
  it('is one for a wrong number on 25 lines', async () => {
    const office = makeOffice()
    const wrong = nthSyntheticPerson(9).fodselsnummer.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
    const one = pupil(9, { fodselsnummer: wrong })
    const subjects = Array.from({ length: 25 }, (_, i) => one.kl(`ENG1${String(100 + i)}`, { halvaar1: '4', standpunkt: '4' }))
    office.write('inn/39901.txt', fileOf('sas-vigo', [tof('20260624'), one.el(), one.ek(FULL), ...subjects]))
    await office.kontroll('--per-skole', office.path('ut'))
    const path = office.path('ut', BOOK)
    expect((await column(path, 'Regel')).filter((code) => code.startsWith('FNR'))).toHaveLength(1)
    expect(await column(path, 'Elev')).toContain(nthSyntheticPerson(9).navn.replace(',', ''))
    expect(await column(path, 'Står nå')).toContain('••••••')
  })

  it('lists the subjects of a cause that is no grade, and stands alone for each grade', async () => {
    const office = makeOffice()
    const one = pupil(1)
    const rows = ['ENG1007', 'NOR1267', 'MAT1019'].map((fagkode) => one.kl(fagkode, { halvaar1: '4', standpunkt: '9', fagstatus: 'Å' }))
    office.write('inn/39901.txt', fileOf('sas-vigo', [tof('20260624'), one.el(), one.ek(FULL), ...rows]))
    await office.kontroll('--per-skole', office.path('ut'))
    const [codes, subjects] = [await column(office.path('ut', BOOK), 'Regel'), await column(office.path('ut', BOOK), 'Fag')]
    expect(subjects.filter((_, i) => codes[i] === 'KAR012')).toEqual(['ENG1007', 'MAT1019', 'NOR1267'])
    expect(subjects.filter((_, i) => codes[i] === 'FGR001')).toEqual(['ENG1007, NOR1267, MAT1019'])
  })

  it('calls a pupil without a name by label and birth date', async () => {
    const office = makeOffice()
    const person = nthSyntheticPerson(5)
    office.write('inn/39901.txt', `Skolenummer;Fødselsnummer;Fagkode;Karakter standpunkt\r\n39901;${person.fodselsnummer};ENG1007;9\r\n`)
    await office.kontroll('--per-skole', office.path('ut'))
    const [elev] = await column(office.path('ut', BOOK), 'Elev')
    const [born] = await column(office.path('ut', BOOK), 'Født')
    expect(elev).toMatch(/^Elev \d+$/)
    const digits = person.fodselsnummer
    expect(born!.slice(0, 6)).toBe(`${digits.slice(0, 2)}.${String(Number(digits.slice(2, 4)) - 80).padStart(2, '0')}.`)
    expect(born!.slice(-2)).toBe(digits.slice(4, 6))
  })

  it('takes the name of a pupil in statistics from the interface file beside it', async () => {
    const office = makeOffice()
    const one = pupil(1)
    office.write('inn/ssbResultatfag.csv', fileOf('ssb-resultatfag', [one.resultatfag('ENG1007', { fagstatus: 'Å' })]))
    await office.kontroll('--per-skole', office.path('ut'))
    expect(new Set(await column(office.path('ut', BOOK), 'Elev'))).toEqual(
      new Set([1, 2].map((n) => nthSyntheticPerson(n).navn.replace(',', ''))),
    )
  })

  it('has teacher, class and pupil number when the file has them', async () => {
    const office = makeOffice()
    const person = nthSyntheticPerson(5)
    const header = 'Skolenummer;Fødselsnummer;Navn;Elevnummer;Klasse;Fagkode;Fagnavn;Faglærer;Karakter standpunkt'
    office.write('inn/39901.txt', `${header}\r\n39901;${person.fodselsnummer};${person.navn};E-17;2STA;ENG1007;Engelsk;Berg, Tone;9\r\n`)
    await office.kontroll('--per-skole', office.path('ut'))
    const path = office.path('ut', BOOK)
    expect(await column(path, 'Elevnummer')).toEqual(['E-17'])
    expect(await column(path, 'Faglærer')).toEqual(['Berg, Tone'])
    expect(await column(path, 'Klasse')).toEqual(['2STA'])
    expect(await column(path, 'Fag')).toEqual(['ENG1007 Engelsk'])
  })

  it('without a school number goes to the only school of its file, else to a workbook of the office', async () => {
    const office = makeOffice()
    const lines = (second: string) =>
      `Skolenummer;Fødselsnummer;Fagkode;Karakter standpunkt\r\n39901;${nthSyntheticPerson(5).fodselsnummer};ENG1007;4\r\n${second};${nthSyntheticPerson(6).fodselsnummer};ENG1007;4\r\n;${nthSyntheticPerson(7).fodselsnummer};ENG1007;9\r\n`
    office.write('inn/39901.txt', lines('39901'))
    await office.kontroll('--per-skole', office.path('en'))
    expect(existsSync(office.path('en', 'uten-skole_tilbakemelding_2026-06-25.xlsx'))).toBe(false)
    expect(await column(office.path('en', BOOK), 'Regel')).toContain('KAR012')
    office.write('inn/39901.txt', lines('39903'))
    const ran = await office.kontroll('--per-skole', office.path('to'))
    expect(await column(office.path('to', 'uten-skole_tilbakemelding_2026-06-25.xlsx'), 'Regel')).toContain('KAR012')
    expect(ran.err).toBe('')
  })

  it('is not there for what somebody has explained, nor for information', async () => {
    const office = makeOffice()
    await office.kontroll('--per-skole', office.path('ut'))
    const log = JSON.parse(readFileSync(office.path('ut', 'utsendelse.json'), 'utf8'))
    const [{ fingeravtrykk, regel }] = log.runder[0].rader
    const forklaring = { omfang: 'celle', regel, fingeravtrykk: fingeravtrykk[0], grunn: 'Avtalt', initialer: 'KN', til: '2026-12-31' }
    writeFileSync(office.path('f.json'), JSON.stringify({ versjon: 1, forklaringer: [forklaring] }))
    await office.kontroll('--per-skole', office.path('ut2'), '--forklaringer', office.path('f.json'))
    expect(await column(office.path('ut2', BOOK), 'Fag')).toEqual(['NOR1267', 'MAT1019'])
  })

  it('of a school that nothing is wrong with makes no workbook', async () => {
    const office = makeOffice()
    office.write('inn/39902.txt', schoolFile('39902', [{ n: 3, fagkoder: ['ENG1007'], grade: '4' }]))
    await office.kontroll('--per-skole', office.path('ut'))
    expect(readdirSync(office.path('ut'))).toEqual([BOOK, 'utsendelse.json'])
  })
})

describe('rounds', () => {
  it('are counted in the folder, and an earlier one is not written over', async () => {
    const office = makeOffice()
    const folder = office.path('ut')
    expect((await office.kontroll('--per-skole', folder)).code).toBe(1)
    expect((await office.kontroll('--per-skole', folder)).code).toBe(1)
    expect(readdirSync(folder)).toContain('39901_tilbakemelding_2026-06-25_runde2.xlsx')
    const before = readFileSync(join(folder, BOOK))
    const refused = await office.kontroll('--per-skole', folder, '--runde', '1')
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('Runde 1 er alt laget')
    expect(readFileSync(join(folder, BOOK))).toEqual(before)
    office.write('inn/39902.txt', schoolFile('39902', [{ n: 3, fagkoder: ['ENG1007'], grade: '4' }]))
    expect((await office.kontroll('--per-skole', folder, '--runde', '2', '--overskriv')).code).toBe(1)
    const log = JSON.parse(readFileSync(join(folder, 'utsendelse.json'), 'utf8'))
    expect(log.runder.map(({ runde, boker }: { runde: number; boker: unknown[] }) => [runde, boker.length])).toEqual([
      [1, 2],
      [2, 1],
    ])
    // The second round's workbook of a school that has nothing to answer any more is gone with it.
    expect(existsSync(join(folder, '39902_tilbakemelding_2026-06-25_runde2.xlsx'))).toBe(false)
    expect(existsSync(join(folder, '39902_tilbakemelding_2026-06-25.xlsx'))).toBe(true)
  })

  it('of another delivery want a folder of their own', async () => {
    const office = makeOffice()
    await office.kontroll('--per-skole', office.path('ut'))
    writeFileSync(
      office.path('ut', 'utsendelse.json'),
      readFileSync(office.path('ut', 'utsendelse.json'), 'utf8').replaceAll('"sluttkarakterer"', '"termin1"'),
    )
    const refused = await office.kontroll('--per-skole', office.path('ut'))
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('en annen leveranse (termin1 2025-2026)')
  })
})

describe('a folder that cannot be used', () => {
  it.each([
    ['the folder of the files', ['--per-skole', 'inn'], 'skal ikke blandes'],
    ['a file', ['--per-skole', 'fylke.json'], 'er en fil, ikke en mappe'],
    ['one in a folder that is not there', ['--per-skole', 'borte/ut'], 'finnes ikke'],
    ['a reply date that has passed', ['--per-skole', 'ut', '--svarfrist', '2026-06-24'], 'før dagen i kontrollen'],
    ['a round without a folder', ['--runde', '2'], 'virker bare sammen med --per-skole'],
    ['counts only', ['--per-skole', 'ut', '--uten-personer'], 'kan ikke brukes sammen'],
  ])('is refused: %s', async (_, argv, said) => {
    const office = makeOffice()
    const ran = await office.kontroll(
      ...argv.map((word) => (['inn', 'fylke.json', 'borte/ut', 'ut'].includes(word) ? office.path(word) : word)),
    )
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(said)
    expect(existsSync(office.path('ut'))).toBe(false)
  })

  it('is not written into when its log cannot be read, nor when a workbook is in the way', async () => {
    const office = makeOffice()
    mkdirSync(office.path('ut'))
    writeFileSync(office.path('ut', 'utsendelse.json'), '{ "versjon": 1, "kontor": 7 }')
    expect((await office.kontroll('--per-skole', office.path('ut'))).code).toBe(2)
    writeFileSync(office.path('ut', 'utsendelse.json'), '{')
    expect((await office.kontroll('--per-skole', office.path('ut'))).code).toBe(2)
    expect(readdirSync(office.path('ut'))).toEqual(['utsendelse.json'])
    mkdirSync(office.path('ut2'))
    writeFileSync(office.path('ut2', BOOK), 'mine')
    const ran = await office.kontroll('--per-skole', office.path('ut2'))
    expect(ran.code).toBe(2)
    expect(readdirSync(office.path('ut2'))).toEqual([BOOK])
  })

  it('may lie in the folder of the files: what it holds is not checked', async () => {
    const office = makeOffice()
    await office.kontroll('--per-skole', office.path('inn', 'ut'))
    writeFileSync(office.path('inn', 'ut', 'noe.csv'), 'a;b\r\n1;2\r\n')
    const ran = await office.run('kontroll', office.path('inn'), '--per-skole', office.path('inn', 'ut'))
    expect(ran.out).not.toContain('noe.csv')
    expect(ran.err).not.toContain('tilbakemelding_2026-06-25.xlsx')
    expect(ran.err).toContain('runde 2')
  })
})

it('settings without a phone number in quotation marks are read', async () => {
  const office = makeOffice({ ...SETTINGS, avsender: { kontor: 'Kontoret', telefon: 33000000 } })
  await office.kontroll('--per-skole', office.path('ut'))
  expect(await textsOf(office.path('ut', BOOK), 0)).toContainEqual(['Spørsmål', 'telefon 33000000'])
})
