import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { detectFormat, type FormatId } from '#core'
import { formatOf } from '../../../core/formats/formats.ts'
import { columnsOfKind, dataKinds } from '../../../scripts/kolonner-data.ts'
import { checkText, foundHits } from '../../support/check-text.ts'

const KINDS = [...dataKinds.keys()].filter((id) => !['karakterfil', 'skoleliste', 'aarshjul', 'skolerute', 'avstander'].includes(id))

function detect(rows: readonly (readonly string[])[], filtype: string | null = null, fileName = 'fil.csv') {
  return detectFormat({ rows: rows.map((fields, i) => ({ row: i + 1, fields: [...fields] })) }, { fileName, filtype })
}

function formatIn(rows: readonly (readonly string[])[]): string {
  const found = detect(rows)
  return found.ok ? found.value.format.id : found.problem.code
}

const titles = (id: string, language: 'nb' | 'nn') => columnsOfKind(id).map(({ tittel }) => tittel[language])

async function bookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const csvOf = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.map((value) => `"${value}"`).join(';')).join('\r\n')}\r\n`

describe('kinds of tables that people fill in', () => {
  test('there is a format for each kind of the data', () => {
    expect(KINDS).toHaveLength(15)
    for (const id of KINDS) expect(formatOf(id as FormatId).id).toBe(id)
  })

  describe.each(KINDS)('%s', (id) => {
    const { overskrifter, rader } = dataKinds.get(id)!.eksempelrader
    const rows = [overskrifter, ...rader.map(({ verdier }) => verdier)]

    test('is recognised by its titles in bokmål and nynorsk, whatever the order', () => {
      expect(formatIn([titles(id, 'nb')])).toBe(id)
      expect(formatIn([titles(id, 'nn')])).toBe(id)
      expect(formatIn([titles(id, 'nb').toReversed()])).toBe(id)
    })

    test('is recognised by the headers of its sample rows, all of them known', () => {
      const found = detect(rows)
      expect(found.ok && found.value.format.id).toBe(id)
      expect(found.ok && found.value.unknownColumns).toEqual([])
      expect(found.ok && found.value.missingColumns).toEqual([])
    })

    test('is recognised in capitals, with signs, under twelve rows of titles', () => {
      const above = Array.from({ length: 12 }, (_, i) => [`Fylket, linje ${i + 1}`])
      expect(formatIn([...above, overskrifter.map((header) => ` ${header.toUpperCase()}: `)])).toBe(id)
    })

    test('is read from CSV and from a sheet with titles and a blank column before it', async () => {
      const csv = await checkText(csvOf(rows), { fileName: 'liste.csv' })
      expect(csv).toMatchObject({ problem: null, format: id, rows: rader.length })
      const shifted = [['Liste fra kontoret'], [], ['', 'Utskriftsdato 18.06.2026 14:22'], ...rows.map((row) => ['', ...row])]
      const sheet = await checkText(await bookOf({ Ark1: shifted }), { fileName: 'liste.xlsx' })
      expect(sheet).toMatchObject({ problem: null, format: id, rows: rader.length, headerRow: 4 })
      // The same cells give the same findings, three rows and one column further on.
      const places = (file: typeof csv, moved: number) =>
        foundHits(file).map(({ rule, key, row, message }) => `${rule} ${message} ${key} ${row - moved}`)
      expect(places(sheet, 3).sort()).toEqual(places(csv, 0).sort())
    })

    test('is read as told when its headers say too little', () => {
      const [first] = columnsOfKind(id).filter(({ paakrevd }) => paakrevd)
      const found = detect(
        [
          [first!.tittel.nb, 'Noe annet'],
          ['1', '2'],
        ],
        id,
      )
      expect(found.ok && found.value.format.id).toBe(id)
      expect(found.ok && found.value.reason).toBe('told')
    })
  })
})

describe('other tables are what they were', () => {
  test.each([
    [
      'a grade table',
      ['Fødselsnr', 'Navn', 'Skole', 'Skoleår', 'Klasse', 'Fagkode', 'Fagstatus', 'H1', 'Stp', 'Eks.form', 'Eks skr', 'Merknad'],
      'karakterfil',
    ],
    ['a grade table with a date', ['Fnr', 'Navn', 'Fagkode', 'Standpunkt', 'Dato'], 'karakterfil'],
    ['a grade table with absence', ['Fnr', 'Fagkode', 'Standpunkt', 'Fravær dager', 'Fravær timer'], 'karakterfil'],
    [
      'a grade table with warnings',
      ['Fnr', 'Fagkode', 'H1', 'Standpunkt', 'Varsel dato', 'Varsel form', 'Varsel mottaker', 'Vedtak IV dato'],
      'karakterfil',
    ],
    ['a grade table with draws', ['Fnr', 'Skolenummer', 'Fagkode', 'Termin', 'Trukket ut', 'Standpunkt'], 'karakterfil'],
    ['a list of schools', ['Skolenummer', 'Skolenavn', 'E-post', 'Kontaktperson'], 'skoleliste'],
    [
      'a pupil list for WIS',
      ['Skoleår', 'Klassetrinn', 'Klassenavn', 'Etternavn', 'Fornavn', 'Fødselsdato', 'Personnummer', 'Adresse', 'Telefon'],
      'wis-elever',
    ],
    ['a sheet of codes', ['Kode', 'Hva den betyr'], 'format-not-recognised'],
  ])('%s', (_, headers, id) => {
    expect(formatIn([headers])).toBe(id)
  })
})

describe('headers that could mean two things', () => {
  const PLAN = ['Parti', 'Fagkode', 'Antall', 'Dato', 'Kl']
  const meaning = (headers: readonly string[], values: readonly string[], header: string) => {
    const found = detect([headers, values])
    if (!found.ok) throw new Error(found.problem.code)
    return found.value.columns[0]!.find((column) => column.header === header)?.column.key ?? null
  }

  test.each([
    [[...PLAN, 'Sted'], ['P1', 'ENG1007', '8', '10.06.2026', '09:00', 'Fjordbyen vgs, bygg B'], 'Sted', 'eksamenssted'],
    [[...PLAN, 'Sted'], ['P1', 'ENG1007', '8', '10.06.2026', '09:00', 'Fjordbyen'], 'Sted', 'kommune'],
    [[...PLAN, 'Sted', 'Eksamenssted'], ['P1', 'ENG1007', '8', '10.06.2026', '09:00', 'Fjordbyen', 'B214'], 'Sted', 'kommune'],
    [[...PLAN, 'Fag'], ['P1', 'ENG1007', '8', '10.06.2026', '09:00', 'Engelsk'], 'Fag', 'fagnavn'],
    [[...PLAN, 'Sensor'], ['P1', 'ENG1007', '8', '10.06.2026', '09:00', 'S-1'], 'Sensor', null],
    [[...PLAN, 'Sensor', 'Sensor 1'], ['P1', 'ENG1007', '8', '10.06.2026', '09:00', 'S-1', 'S-2'], 'Sensor', 'sensor2'],
    [['Fnr', 'Fra', 'Dager', 'Vedlegg'], ['14830850105', '12.01.2026', '2', 'ja'], 'Vedlegg', 'vedlegg_krevd'],
    [['Fnr', 'Fra', 'Dager', 'Vedlegg'], ['14830850105', '12.01.2026', '2', 'legeerklæring'], 'Vedlegg', 'dokumentasjonstype'],
    [['Fnr', 'Fagkode', 'NUS-type', 'Karakter'], ['14830850105', 'ENG1007', 'ny', '3'], 'Karakter', null],
    [['Fnr', 'Fagkode', 'NUS-type', 'Eks', 'Karakter'], ['14830850105', 'ENG1007', 'ny', '1', '3'], 'Karakter', 'karakter_nus'],
    [['Sensornr', 'Navn', 'Fag', 'E-post'], ['S-1', 'Li, Anne', 'ENG1007', 'anne@example.org'], 'Fag', 'fagkoder'],
    [['Fnr', 'Kandidat', 'Lærefag', 'Resultat'], ['14830850105', 'praksiskandidat', 'Kokkfaget', 'B'], 'Kandidat', 'kandidattype'],
    [['Fnr', 'Kandidat', 'Lærefag', 'Resultat'], ['14830850105', 'Li, Anne', 'Kokkfaget', 'B'], 'Kandidat', 'navn'],
  ] as const)('%j', (headers, values, header, key) => {
    expect(meaning(headers, values, header)).toBe(key)
  })
})

describe('headers nobody knows', () => {
  test('the nearest missing column is proposed, and nothing is assumed', () => {
    const found = detect([['Parti', 'Fagkode', 'Antall kandidater', 'Dato', 'Startid', 'Kaffe']])
    if (!found.ok) throw new Error(found.problem.code)
    expect(found.value.unknownColumns).toEqual([
      { header: 'Startid', position: 4, proposal: 'Starttid' },
      { header: 'Kaffe', position: 5, proposal: null },
    ])
  })

  test('a mandatory column that is not there is told', async () => {
    const file = await checkText('Parti;Fagkode;Dato;Kl\r\nENG-M-01;ENG1007;10.06.2026;09:00\r\n')
    expect(foundHits(file).map(({ rule }) => rule)).toEqual(['header-missing-columns'])
  })
})

describe('sheets of a workbook', () => {
  const { overskrifter, rader } = dataKinds.get('eksamensplan')!.eksempelrader
  const right = rader.filter(({ riktig }) => riktig).map(({ verdier }) => verdier)

  test('several sheets of one kind are one table, others are left out', async () => {
    const bytes = await bookOf({
      Uke23: [['Eksamensplan uke 23'], overskrifter, ...right.slice(0, 2)],
      Uke24: [overskrifter.toReversed(), ...right.slice(2).map((row) => row.toReversed())],
      Veiledning: [['Slik fyller du ut'], ['Ett parti på hver rad']],
    })
    const file = await checkText(bytes, { fileName: 'plan.xlsx' })
    expect(file.rows).toBe(right.length)
    expect(file.sheets?.map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ['Uke23', null],
      ['Uke24', null],
      ['Veiledning', 'no-table'],
    ])
    expect(foundHits(file)).toEqual([])
  })
})

describe('columns that the user tells', () => {
  const mapping = (columns: Readonly<Record<string, string | null>>, headerRow: number | null = null) => ({
    headerRow,
    columns: new Map(Object.entries(columns)) as never,
    grade: null,
  })
  const text = 'Gruppe X;Kode;Stk;Når;Oppstart\r\nENG-M-01;ENG1007;8;10.06.2026;9\r\n'

  test('by header and by letters; the kind follows', async () => {
    const told = mapping({ gruppex: 'parti', stk: 'antall_kandidater', nar: 'eksamensdato', E: 'starttid' })
    const file = await checkText(text, { mapping: told })
    expect(file.format).toBe('eksamensplan')
    expect(foundHits(file).map(({ rule, key, row }) => [rule, key, row])).toEqual([['time-unreadable', 'starttid', 2]])
  })

  test('a column that is not to be read is not', async () => {
    const told = mapping({ gruppex: 'parti', stk: 'antall_kandidater', nar: 'eksamensdato', E: null })
    expect(foundHits(await checkText(text, { mapping: told }))).toEqual([])
  })
})
