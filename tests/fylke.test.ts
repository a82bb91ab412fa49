import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText, foundHits } from './support/check-text.ts'
import { makeCounty } from './support/fylke/county.ts'
import { deliver, karakterfil, type SchoolFile, statistics } from './support/fylke/deliveries.ts'
import { SAS_FAULTS } from './support/fylke/faults.ts'
import { checkFolder, copyOf, writeFiles, writeSchoolList } from './support/fylke/fold.ts'
import { sasFile, tableFile } from './support/fylke/lines.ts'
import { type Delivery, MADE } from './support/fylke/model.ts'
import { CHECKED_ON, checkSas, checkTable, type Placed, Plot } from './support/fylke/run-fault.ts'
import { TABLE_FAULTS } from './support/fylke/table-faults.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

/** A county smaller than a real one, with a school of every kind in it. */
const county = makeCounty({ vgs: 8, gs: 6 })

const DELIVERIES = Object.keys(MADE) as Delivery[]

function said<T>(name: string, found: readonly Placed<T>[]): string[] {
  return found.map(({ hit }) => `${name} row ${hit.row} ${hit.column}=${hit.value}: ${hit.rule}/${hit.message} ${hit.severity}`)
}

/** Final grades as they are a week before they must be complete: every ninth grade, document, code and orden is still lacking. */
function unfinished(file: SchoolFile): SchoolFile {
  const copy = copyOf(file)
  copy.lines.forEach(({ kind, f, of }, n) => {
    if (of !== 'ordinary' || n % 9 !== 0) return
    if (kind === '$KL' && (f.EKSTYPE ?? '') === '') Object.assign(f, { KARSTP: '', KART2: '', EKSTERM: '' })
    if (kind === '$EK')
      Object.assign(f, { BEVISTYP: '', FULLFKOD: '', KARORD: '', KARATF: '', FRAVDAG: '', FRAVTIME: '', FRAVDAGT: '', FRAVTIMET: '' })
  })
  return copy
}

describe('a clean county is quiet', () => {
  it.each(
    DELIVERIES.flatMap((delivery) => [[delivery, true] as const, [delivery, false] as const]),
  )('%s, told: %s', async (delivery, told) => {
    const all: string[] = []
    for (const file of deliver(county, delivery)) all.push(...said(file.name, await checkSas(file, delivery, { told })))
    expect(all).toEqual([])
  })

  it('final grades on 25 June, complete and not', async () => {
    const all: string[] = []
    for (const file of deliver(county, 'sluttkarakterer'))
      for (const one of [file, unfinished(file)])
        all.push(...said(one.name, await checkSas(one, 'sluttkarakterer', { today: '2026-06-25' })))
    expect(all).toEqual([])
  })

  it.each(['vgs', 'gs'] as const)('statistics of %s', async (kind) => {
    const all: string[] = []
    for (const delivery of ['sluttkarakterer', 'etter-klage'] as const) {
      const tables = statistics(deliver(county, delivery), kind)
      const day = delivery === 'etter-klage' ? CHECKED_ON[delivery] : '2026-07-10'
      for (const name of ['resultat', 'resultatfag'] as const)
        for (const told of [true, false])
          all.push(...said(`${name} ${delivery}`, await checkTable(tables[name], `ssb${name}.csv`, day, told)))
    }
    expect(all).toEqual([])
  })

  it('grade tables of all schools', async () => {
    const all: string[] = []
    for (const file of deliver(county, 'sluttkarakterer')) {
      const table = karakterfil(file)
      if (table.rows.length > 0) all.push(...said(file.school.number, await checkTable(table, 'karakterer.csv', '2026-07-01')))
    }
    expect(all).toEqual([])
  })

  it('a grade table with what people leave in it', async () => {
    const table = karakterfil(deliver(county, 'sluttkarakterer')[1]!)
    const text = Buffer.from(tableFile(table)).toString('latin1')
    const [header, ...rows] = text.trimEnd().split('\r\n') as [string, ...string[]]
    const words = (row: string) => row.replace(/;E;/, ';Elev;').replace(/;(1[A-Z]{3});/, ';$1 ;')
    const variants: Readonly<Record<string, readonly string[]>> = {
      // F43: the header once more in the middle, and separators behind the last column.
      'header in the middle': [header, ...rows.slice(0, 90), header, ...rows.slice(90)],
      'separators at the end': [header, ...rows].map((row) => `${row};;;`),
      'rows above the header': ['Lia videregående skole', 'Karakterer 2025-2026', 'Utskriftsdato 24.06.2026 14:22', '', header, ...rows],
      'words for codes': [header, ...rows.map(words)],
      'blank lines at the end': [header, ...rows, '', ''],
      // Decided: «Sluttdato» between 15 June and 31 July on nearly all rows is no interruption.
      'an end date on every row': [`${header};Sluttdato`, ...rows.map((row) => `${row};31.07.2026`)],
      'a column of remarks': [`${header};Kommentar`, ...rows.map((row, n) => `${row};${n % 50 === 0 ? '-' : ''}`)],
    }
    const all: string[] = []
    for (const [name, lines] of Object.entries(variants)) {
      const bytes = Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1')
      const checked = await checkText(bytes, { today: '2026-07-01', fylke: '39', leveranse: 'sluttkarakterer', fileName: 'karakterer.csv' })
      const hits = foundHits(checked).filter(({ rule }) => rule !== 'startdato-missing')
      all.push(...(checked.problem === null ? [] : [`${name}: ${checked.problem.code}`]))
      all.push(...hits.map((hit) => `${name}: row ${hit.row} ${hit.column}=${hit.value}: ${hit.rule}/${hit.message} ${hit.severity}`))
    }
    expect(all).toEqual([])
  })

  it('a SAS file with separators behind the last column (F43)', async () => {
    const file = deliver(county, 'sluttkarakterer').find(({ school }) => school.number === '39131')!
    const text = Buffer.from(sasFile(file.lines)).toString('latin1').replaceAll('\r\n', ';\r\n')
    const checked = await checkText(text, { today: '2026-07-01', fylke: '39', leveranse: 'sluttkarakterer' })
    expect(foundHits(checked).filter(({ value }) => !/^FAM5[89]$/.test(value))).toEqual([])
  })

  it('all files of a folder with the list of schools, against those of the week before', async () => {
    const folder = temporaryFolder()
    const files = deliver(county, 'sluttkarakterer')
    const now = writeFiles(join(folder, 'now'), files)
    const before = writeFiles(join(folder, 'before'), files.map(unfinished))
    const list = writeSchoolList(join(folder, 'skoleliste.csv'), files)
    const { findings, unread } = await checkFolder([now, '--skoleliste', list, '--mot', before])
    expect(unread).toEqual([])
    expect(findings).toEqual([])
  })
})

describe('a fault is found in its place', () => {
  const plot = new Plot(county)

  it.each(SAS_FAULTS.map((fault) => [`${fault.name} (${fault.in}, ${fault.school})`, fault] as const))('%s', async (_, fault) => {
    const { verdict, told } = await plot.sas(fault)
    expect(verdict, `${fault.source}\n${told}`).toBe('found')
  })

  it.each(TABLE_FAULTS.map((fault) => [fault.name, fault] as const))('%s', async (_, fault) => {
    const { verdict, told } = await plot.table(fault)
    expect(verdict, `${fault.source}\n${told}`).toBe('found')
  })
})

describe('a fault between files is found', () => {
  // Schools without an example of FAM58 and FAM59, which stand in the clean county for themselves.
  const files = deliver(county, 'sluttkarakterer').filter(
    ({ school, lines }) => school.kind === 'vgs' && !lines.some(({ f }) => /^FAM5[89]$/.test(f.FAMKODE ?? '')),
  )
  const [first, second, third] = files as [SchoolFile, SchoolFile, SchoolFile]

  it('a school of the list that has not delivered', async () => {
    const folder = temporaryFolder()
    const list = writeSchoolList(join(folder, 'skoleliste.csv'), [first, second, third])
    const { findings } = await checkFolder([
      writeFiles(join(folder, 'f'), [first, second]),
      '--skoleliste',
      list,
      '--leveranse',
      'sluttkarakterer',
    ])
    expect(findings.map(({ file, row }) => [file, row])).toEqual([['skoleliste.csv', 4]])
  })

  it('a school that is not on the list', async () => {
    const folder = temporaryFolder()
    const list = writeSchoolList(join(folder, 'skoleliste.csv'), [first])
    const { findings } = await checkFolder([writeFiles(join(folder, 'f'), [first, second]), '--skoleliste', list])
    expect(findings.map(({ file }) => file)).toEqual([second.name])
  })

  it('two files of a school that disagree', async () => {
    const folder = temporaryFolder()
    const later = { ...copyOf(first), name: `${first.school.number}_sluttkarakterer_20260625.txt` }
    later.lines[0]!.f.FILDATO = '20260625'
    later.lines.find(({ kind, f, of }) => kind === '$KL' && f.KARSTP === '4' && of === 'ordinary')!.f.KARSTP = '5'
    const { findings } = await checkFolder([writeFiles(join(folder, 'f'), [first, later, second])])
    expect(findings.length).toBeGreaterThan(0)
    expect(new Set(findings.map(({ row }) => row))).toEqual(new Set([0]))
  })

  it('a pupil who was in the earlier file and is gone', async () => {
    const folder = temporaryFolder()
    const now = copyOf(first)
    const gone = now.lines.find(({ kind, of }) => kind === '$EL' && of === 'ordinary')!.f.FNR
    const left = { ...now, lines: now.lines.filter(({ f }) => f.FNR !== gone) }
    const { findings } = await checkFolder([writeFiles(join(folder, 'now'), [left]), '--mot', writeFiles(join(folder, 'before'), [first])])
    expect(findings.map(({ rule }) => rule)).toHaveLength(1)
  })

  it('a grade that changed without karakterstatus', async () => {
    const folder = temporaryFolder()
    const now = copyOf(first)
    const line = now.lines.find(({ kind, f, of }) => kind === '$KL' && f.KARSTP === '4' && of === 'ordinary')!
    line.f.KARSTP = '5'
    const { findings } = await checkFolder([
      writeFiles(join(folder, 'now'), [now]),
      ...['--mot', writeFiles(join(folder, 'before'), [first]), '--leveranse', 'etter-klage'],
    ])
    expect(findings.map(({ row, column }) => [row, column])).toEqual([[now.lines.indexOf(line) + 1, 'KARSTP']])
  })

  it('a subject that was in the earlier file and is gone', async () => {
    const folder = temporaryFolder()
    const now = copyOf(first)
    const line = now.lines.find(({ kind, f, of }) => kind === '$KL' && f.KARSTP === '4' && of === 'ordinary')!
    now.lines.splice(now.lines.indexOf(line), 1)
    const { findings } = await checkFolder([writeFiles(join(folder, 'now'), [now]), '--mot', writeFiles(join(folder, 'before'), [first])])
    expect(findings).toHaveLength(1)
  })

  it('a pupil in resultatfag who is not in resultat', async () => {
    const folder = temporaryFolder()
    const { resultat, resultatfag } = statistics([first, second], 'vgs')
    const gone = resultat.rows[4]!.Fødselsnummer
    writeFileSync(join(folder, 'ssbresultatfag.csv'), tableFile(resultatfag))
    writeFileSync(
      join(folder, 'ssbresultat.csv'),
      tableFile({ ...resultat, rows: resultat.rows.filter((row) => row.Fødselsnummer !== gone) }),
    )
    const { findings } = await checkFolder([folder, '--leveranse', 'sluttkarakterer'])
    expect(findings.map(({ file, row }) => [file, row])).toEqual([
      ['ssbresultatfag.csv', resultatfag.rows.findIndex((row) => row.Fødselsnummer === gone) + 2],
    ])
  })

  it('results and grades that agree are quiet', async () => {
    const folder = temporaryFolder()
    const { resultat, resultatfag } = statistics(files, 'vgs')
    writeFileSync(join(folder, 'ssbresultatfag.csv'), tableFile(resultatfag))
    writeFileSync(join(folder, 'ssbresultat.csv'), tableFile(resultat))
    expect((await checkFolder([folder, '--leveranse', 'sluttkarakterer'])).findings).toEqual([])
  })

  it('the same fault in all schools is one cause', async () => {
    const wrong = files.slice(0, 5).map((file) => {
      const copy = copyOf(file)
      for (const { kind, f } of copy.lines) if (kind === '$KL' && f.FAGKODE === 'ENG1007') f.FAGKODE = 'ENG10O7'
      return copy
    })
    const { causes } = await checkFolder([writeFiles(temporaryFolder(), wrong)])
    expect(causes[0]).toMatchObject({ value: 'ENG10O7' })
  })
})
