import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../toolkit/cli.ts'
import { validate } from '../../../toolkit/index.ts'
import { kodeverkFolder } from '../../../toolkit/kodeverk/kodeverk-folder.ts'
import { fakeTerminal } from '../../support/fake-terminal.ts'
import { fileOf, pupil, tof } from '../../support/hand-written-delivery.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const COURSES = {
  content: [
    { courseCode: 'ENG1007', officialName: 'Engelsk', examCourseTypePupil: 'Trekkfag', validTo: null, expired: null },
    { courseCode: 'MAT1019', officialName: 'Matematikk 1P', examCourseTypePupil: 'Ingen eksamen', validTo: '2024-07-31', expired: 'Ja' },
  ],
  totalElements: 2,
}
const SCHOOLS = [{ orgNr: '974576503', name: 'Eksempel vgs', number: '39901', type: 'V' }]

/** A folder with its own snapshots, and the command line in it. */
function office() {
  const folder = temporaryFolder()
  const snapshots = join(folder, 'inntaksvakt', 'kodeverk')
  const write = (name: string, content: unknown): string => {
    const path = join(folder, name)
    writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
    return path
  }
  const run = async (...argv: string[]) => {
    const terminal = {
      ...fakeTerminal(),
      env: { XDG_DATA_HOME: folder, APPDATA: folder, HOME: folder, INNTAKSVAKT_MAPPE: join(folder, 'inntaksvakt') },
    }
    const code = await runCli(argv, terminal)
    return { code, out: terminal.printed.out, err: terminal.printed.err.trim() }
  }
  const stored = () => {
    try {
      return readdirSync(snapshots).sort()
    } catch {
      return []
    }
  }
  return { folder, snapshots, write, run, stored }
}

const one = pupil(1)
const DELIVERY = fileOf('sas-vigo', [
  tof('20260620'),
  one.el(),
  one.ek(),
  one.kl('ENG1007', { standpunkt: '5' }),
  one.kl('ENG9999', { standpunkt: '4' }),
  one.kl('MAT1019', { standpunkt: '4' }),
])

let at: ReturnType<typeof office>
beforeEach(() => {
  at = office()
})

describe('importing and checking', () => {
  it('finds with the lists what it does not without, and says which lists it used', async () => {
    const file = at.write('39901.txt', DELIVERY)
    const before = await at.run('kontroll', file, '--tillat-syntetiske', '--format', 'json')
    expect(JSON.parse(before.out).files[0].findings.filter(({ code }: { code: string }) => code.startsWith('OPP'))).toEqual([])

    const done = await at.run(
      'kodeverk',
      'importer',
      at.write('fag.json', COURSES),
      at.write('skoler.json', SCHOOLS),
      '--hentet',
      '2026-05-01',
    )
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toContain('Importert: fagkoder, 2 koder, hentet 1. mai 2026.')
    expect(at.stored()).toEqual(['fagkoder-2026-05-01.json', 'skoler-2026-05-01.json'])

    const after = await at.run('kontroll', file, '--tillat-syntetiske', '--format', 'json')
    const report = JSON.parse(after.out)
    expect(after.code).toBe(1)
    expect(report.files[0].findings).toMatchObject([
      { code: 'OPP001', severity: 'error', place: { row: 5, column: 'FAGKODE' }, value: 'ENG9999' },
      { code: 'OPP002', severity: 'warning', place: { row: 6, column: 'FAGKODE' }, value: 'MAT1019' },
    ])
    expect(report.run.kodeverk).toEqual([
      { liste: 'fagkoder', hentet: '2026-05-01', antall: 2 },
      { liste: 'skoler', hentet: '2026-05-01', antall: 1 },
    ])
    const shown = await at.run('kontroll', file, '--tillat-syntetiske')
    expect(shown.out.replace(/\s+/g, ' ')).toContain(
      'Kodeverk: fagkoder 1. mai 2026 (2), skoler 1. mai 2026 (1); ikke importert: programområder',
    )

    const without = await at.run('kontroll', file, '--tillat-syntetiske', '--uten-kodeverk')
    expect(without).toMatchObject({ code: 0 })
    expect(without.out).toContain('Kodeverk: ikke brukt (--uten-kodeverk).')
  })

  it('uses the newest list not later than the day of the check', async () => {
    const file = at.write('39901.txt', DELIVERY)
    await at.run('kodeverk', 'importer', at.write('fag.json', COURSES), '--hentet', '2026-05-01')
    const newer = { content: [...COURSES.content, { ...COURSES.content[0], courseCode: 'ENG9999' }] }
    await at.run('kodeverk', 'importer', at.write('nye.json', newer), '--hentet', '2026-06-01')
    const found = async (dato: string) => {
      const { out } = await at.run('kontroll', file, '--tillat-syntetiske', '--format', 'json', '--dato', dato)
      return JSON.parse(out).files[0].findings.filter(({ code }: { code: string }) => code === 'OPP001').length
    }
    expect(await found('2026-05-31')).toBe(1)
    expect(await found('2026-06-01')).toBe(0)
    expect(await found('2026-04-30')).toBe(0)
  })

  it('says when a list is of another year than the file', async () => {
    const file = at.write('39901.txt', DELIVERY)
    await at.run('kodeverk', 'importer', at.write('fag.json', COURSES), '--hentet', '2024-05-01')
    const old = await at.run('kontroll', file, '--tillat-syntetiske')
    expect(old.out.replace(/\s+/g, ' ')).toContain('Listen over fagkoder er fra 1. mai 2024, mer enn 18 måneder før kontrolldagen.')
    await at.run('kodeverk', 'importer', at.write('fag.json', COURSES), '--hentet', '2026-09-01', '--dato', '2026-09-01')
    const late = await at.run('kontroll', file, '--tillat-syntetiske', '--dato', '2026-10-01')
    expect(late.out.replace(/\s+/g, ' ')).toContain('Listen over fagkoder er fra skoleåret 2026–2027, men')
  })

  it('stops at a damaged snapshot', async () => {
    const file = at.write('39901.txt', DELIVERY)
    await at.run('kodeverk', 'importer', at.write('fag.json', COURSES), '--hentet', '2026-05-01')
    const path = join(at.snapshots, 'fagkoder-2026-05-01.json')
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -30))
    const { code, out, err } = await at.run('kontroll', file, '--tillat-syntetiske')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('er skadet og kan ikke brukes. Ingenting er kontrollert.')
    expect((await at.run('kodeverk', 'vis')).code).toBe(2)
    expect((await at.run('kontroll', file, '--tillat-syntetiske', '--uten-kodeverk')).code).toBe(0)
  })

  it('several threads give the answer of one', async () => {
    await at.run('kodeverk', 'importer', at.write('fag.json', COURSES), '--hentet', '2026-05-01')
    mkdirSync(join(at.folder, 'inn'))
    for (let i = 0; i < 4; i++) writeFileSync(join(at.folder, 'inn', `${i}.txt`), DELIVERY + ' '.repeat(1_100_000))
    // The built program: worker threads need it.
    const options = ['--tillat-syntetiske', '--format', 'json', '--dato', '2026-06-25', '--kodeverkmappe', at.snapshots]
    const out = async (threads: string) =>
      spawnSync(process.execPath, ['dist/toolkit/main.js', 'kontroll', join(at.folder, 'inn'), ...options, '--traader', threads], {
        encoding: 'utf8',
      }).stdout
    const single = await out('1')
    expect(single.match(/OPP001/g)?.length).toBe(4)
    expect((await out('3')) === single).toBe(true)
  })

  it('the library takes the folder, or false for none', async () => {
    await at.run('kodeverk', 'importer', at.write('fag.json', COURSES), '--hentet', '2026-05-01')
    const codes = async (kodeverk: string | false) => {
      const options = { kodeverk, tillatSyntetiske: true, dato: '2026-06-25', navn: '39901.txt' }
      const report = await validate(new TextEncoder().encode(DELIVERY), options)
      return report.files[0]!.findings!.map(({ code }) => code)
    }
    expect(await codes(at.snapshots)).toEqual(['OPP001', 'OPP002'])
    expect(await codes(false)).toEqual([])
    writeFileSync(join(at.snapshots, 'fagkoder-2026-05-01.json'), '{')
    const report = await validate(new TextEncoder().encode(DELIVERY), { kodeverk: at.snapshots, dato: '2026-06-25' })
    expect(report.files[0]!.problem?.code).toBe('kodeverk-snapshot-broken')
  })
})

describe('an import that cannot be used stores nothing', () => {
  it.each([
    ['half its columns', { 'fag.json': [{ courseCode: 'ENG1007', courseName: 'Engelsk' }] }, 'mangler gyldig til'],
    ['half its pages', { 'fag.json': { ...COURSES, totalElements: 4500 } }, /har 2 av de 4\s500 radene/],
    [
      'two files that disagree',
      { 'a.json': COURSES, 'b.csv': 'Fagkode;Fagnavn;Gyldig til\nENG1007;Engelsk;31.07.2023\n' },
      'a.json, b.csv sier ulikt om 1 opplysning: ENG1007 (gyldig til).',
    ],
    ['one good and one bad', { 'skoler.json': SCHOOLS, 'fag.json': '{"content":[{' }, 'er ikke hel JSON'],
    ['a list of something else', { 'status.json': [{ code: 'SBEHA', text: 'til behandling' }] }, 'hvilken kodeliste'],
    ['an empty file', { 'fag.json': '' }, 'ingen rader'],
    ['a PDF', { 'fag.pdf': '%PDF-1.7' }, 'verken JSON, CSV eller .xlsx'],
  ])('%s', async (_, files, told) => {
    const paths = Object.entries(files).map(([name, content]) => at.write(name, content))
    const { code, out, err } = await at.run('kodeverk', 'importer', ...paths)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(told)
    expect(err).toContain('Ingenting er importert.')
    expect(at.stored()).toEqual([])
  })

  it.each([
    [['kodeverk', 'importer'], 'Ingen kodelister er oppgitt.'],
    [['kodeverk', 'importer', 'finnes-ikke.json'], 'Finner ikke finnes-ikke.json'],
    [['kodeverk', 'tull'], 'om lister skal importeres eller vises'],
    [['kodeverk', 'vis', 'XYZ'], 'XYZ står ikke i noen av kodelistene'],
    [['kodeverk', 'vis', 'a', 'b'], '«b» er ett ord for mye'],
    [['kodeverk', 'vis', '--liste', 'tull'], '--liste kan ikke være «tull»'],
  ])('%j', async (argv, told) => {
    const { code, err } = await at.run(...argv)
    expect(code).toBe(2)
    expect(err).toContain(told)
  })

  it('a day in the future', async () => {
    const { code, err } = await at.run('kodeverk', 'importer', at.write('fag.json', COURSES), '--hentet', '2026-07-01')
    expect([code, at.stored()]).toEqual([2, []])
    expect(err).toContain('1. juli 2026, som er fram i tid')
  })

  it('another list of the same day needs --overskriv; the same one again does not', async () => {
    const fag = at.write('fag.json', COURSES)
    const day = ['--hentet', '2026-05-01']
    await at.run('kodeverk', 'importer', fag, ...day)
    expect((await at.run('kodeverk', 'importer', fag, ...day)).code).toBe(0)
    const other = at.write('andre.json', { content: COURSES.content.slice(0, 1) })
    const refused = await at.run('kodeverk', 'importer', other, ...day)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('finnes fra før med et annet innhold')
    expect((await at.run('kodeverk', 'importer', other, ...day, '--overskriv')).out).toContain('fagkoder, 1 kode,')
  })
})

describe('other sources and showing', () => {
  it('a workbook, with the list in a sheet and days as days', async () => {
    const book = new exceljs.Workbook()
    const sheet = book.addWorksheet('Fag')
    sheet.addRows([
      ['Fag per mai'],
      [],
      ['Fagkode', 'Fagnavn', 'Gyldig til', 'Standpunkt'],
      ['ENG1007', 'Engelsk', new Date('2026-07-31T00:00:00Z'), 'Ja'],
    ])
    book.addWorksheet('Tom')
    const path = at.write('fag.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
    expect((await at.run('kodeverk', 'importer', path)).code).toBe(0)
    expect(JSON.parse((await at.run('kodeverk', 'vis', 'eng1007', '--format', 'json')).out)).toMatchObject([
      { liste: 'fagkoder', kode: 'ENG1007', navn: 'Engelsk', til: '2026-07-31', standpunkt: true },
    ])
  })

  it('shows lists, one list and one code', async () => {
    await at.run('kodeverk', 'importer', at.write('fag.json', COURSES), '--hentet', '2026-05-01')
    expect((await at.run('kodeverk', 'vis')).out).toContain('fagkoder: 2 koder, hentet 1. mai 2026 (55 dager siden), fra fag.json')
    expect((await at.run('kodeverk', 'vis', 'fagkoder')).out).toContain('Sier eksamensformer for 1 av 2 koder')
    const code = (await at.run('kodeverk', 'vis', 'MAT1019', '--spraak', 'nn')).out
    expect(code).toContain('MAT1019 i lista over fagkodar')
    expect(code).toContain('eksamensformer: ingen eksamen')
    expect(JSON.parse((await at.run('kodeverk', 'vis', '--format', 'json')).out)).toEqual([
      { liste: 'fagkoder', hentet: '2026-05-01', antall: 2 },
    ])
  })
})

describe('the folder of the user', () => {
  it.each([
    ['linux', { HOME: '/h' }, '/h/.local/share/inntaksvakt/kodeverk'],
    ['linux', { HOME: '/h', XDG_DATA_HOME: '/data' }, '/data/inntaksvakt/kodeverk'],
    ['darwin', { HOME: '/h' }, '/h/Library/Application Support/Inntaksvakt/kodeverk'],
    ['win32', { APPDATA: '/app' }, '/app/Inntaksvakt/kodeverk'],
    ['linux', { HOME: '/h', INNTAKSVAKT_MAPPE: '/mappe' }, '/mappe/kodeverk'],
    ['linux', {}, null],
    ['win32', {}, null],
  ] as const)('%s %j', (platform, env, wanted) => {
    expect(kodeverkFolder({ env, platform }, undefined)?.replaceAll('\\', '/') ?? null).toBe(wanted)
  })

  it('is where it is told', () => expect(kodeverkFolder({ env: {} }, 'min/mappe')).toBe('min/mappe'))
})
