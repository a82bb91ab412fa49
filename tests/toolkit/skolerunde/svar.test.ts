import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { openBook } from '../../files/workbook/read-back.ts'
import {
  answer,
  columnOf,
  editBook,
  loadBook,
  makeOffice,
  type Office,
  outcomes,
  readReplies,
  resaveByLibreOffice,
  SETTINGS,
  schoolFile,
  sign,
} from '../../support/skolerunde.ts'
import { nthSyntheticPerson } from '../../support/synthetic-fodselsnummer.ts'

const BOOK = '39901_tilbakemelding_2026-06-25.xlsx'
const OTHER = '39902_tilbakemelding_2026-06-25.xlsx'
const FIXED = 'Rettet i InSchool'
const RIGHT = 'Er riktig (forklar)'
const ANSWERS = [[FIXED], [RIGHT, 'Karakter fra IB'], ['Ikke vår elev']] as const
const ANSWERED = ['ENG1007 rettet', 'NOR1267 forklart', 'MAT1019 ikke-vaar']

/** An office that has sent a round; `svar` is the folder of what came back. */
async function sentOffice(settings: object | null = SETTINGS): Promise<Office & { readonly svar: string; readonly log: string }> {
  const office = makeOffice(settings)
  await office.kontroll('--per-skole', office.path('ut'))
  mkdirSync(office.path('svar'))
  return { ...office, svar: office.path('svar'), log: office.path('ut', 'utsendelse.json') }
}

const withLog = (office: { readonly svar: string; readonly log: string }) => [office.svar, '--utsendelse', office.log]

/** Moves the data of a column elsewhere by hand, as a person who drags it does. */
function sortRows(list: Worksheet, order: readonly number[]): void {
  const rows = order.map((row) => (list.getRow(row).values as unknown[]).slice())
  rows.forEach((values, index) => {
    list.getRow(index + 2).values = values as never
  })
}

describe('replies are found', () => {
  const changes: readonly (readonly [string, (office: Awaited<ReturnType<typeof sentOffice>>) => void | Promise<void>])[] = [
    [
      'in a workbook under another name',
      (o) => editBook(o.path('ut', BOOK), o.path('svar', 'Svar fra oss (endelig).xlsx'), (_, list) => answer(list, ANSWERS)),
    ],
    [
      'after sorting',
      (o) =>
        editBook(o.path('ut', BOOK), o.path('svar', BOOK), (_, list) => {
          answer(list, ANSWERS)
          sortRows(list, [4, 2, 3])
        }),
    ],
    [
      'with columns put in between',
      (o) =>
        editBook(o.path('ut', BOOK), o.path('svar', BOOK), (_, list) => {
          answer(list, ANSWERS)
          list.spliceColumns(columnOf(list, 'Svar'), 0, ['Intern merknad', 'se på', 'ok', 'ring'])
          list.spliceColumns(3, 0, ['Ansvarlig', 'KN', 'KN', 'AB'])
        }),
    ],
    [
      'with sheets and headers renamed',
      (o) =>
        editBook(o.path('ut', BOOK), o.path('svar', BOOK), (book, list) => {
          answer(list, ANSWERS)
          list.name = 'Våre svar'
          book.worksheets[0]!.name = 'Info'
          for (const [from, to] of [
            ['Svar', 'Hva vi gjorde'],
            ['Forklaring', 'Tekst'],
            ['Nøkkel', 'x'],
            ['Elev', 'Navn'],
          ] as const)
            list.getCell(1, columnOf(list, from)).value = to
        }),
    ],
    [
      'under a header row that has gone',
      (o) =>
        editBook(o.path('ut', BOOK), o.path('svar', BOOK), (_, list) => {
          answer(list, ANSWERS)
          list.spliceRows(1, 1)
        }),
    ],
    [
      'below a title and blank rows',
      (o) =>
        editBook(o.path('ut', BOOK), o.path('svar', BOOK), (_, list) => {
          answer(list, ANSWERS)
          list.spliceRows(1, 0, ['Til inntakskontoret'], [])
        }),
    ],
    [
      'copied to a new sheet, the old ones deleted',
      (o) =>
        editBook(o.path('ut', BOOK), o.path('svar', BOOK), (book, list) => {
          answer(list, ANSWERS)
          const copy = book.addWorksheet('Ark1')
          list.eachRow((row, at) => {
            copy.getRow(at + 3).values = (row.values as unknown[]).slice() as never
          })
          for (const sheet of [...book.worksheets]) if (sheet !== copy) book.removeWorksheet(sheet.id)
        }),
    ],
    [
      'copied to a new sheet, the blank list still there',
      (o) =>
        editBook(o.path('ut', BOOK), o.path('svar', BOOK), (book, list) => {
          const copy = book.addWorksheet('Kopi')
          list.eachRow((row, at) => {
            copy.getRow(at).values = (row.values as unknown[]).slice() as never
          })
          answer(copy, ANSWERS)
        }),
    ],
    [
      'split over two workbooks, rows of the other deleted in each',
      async (o) => {
        for (const [name, rows] of [
          ['a.xlsx', [3, 4]],
          ['b.xlsx', [2]],
        ] as const)
          await editBook(o.path('ut', BOOK), o.path('svar', 'skole 39901', name), (_, list) => {
            answer(list, ANSWERS)
            for (const row of [...rows].reverse()) list.spliceRows(row, 1)
          })
      },
    ],
    [
      'when the key column has been deleted, by what the rows show',
      (o) =>
        editBook(o.path('ut', BOOK), o.path('svar', BOOK), (_, list) => {
          answer(list, ANSWERS)
          list.spliceColumns(columnOf(list, 'Nøkkel'), 1)
        }),
    ],
    [
      'saved by LibreOffice',
      async (o) => {
        await editBook(o.path('ut', BOOK), o.path('mellom.xlsx'), (_, list) => answer(list, ANSWERS))
        resaveByLibreOffice(o.path('mellom.xlsx'), o.path('svar', BOOK), ['xlsx'])
      },
    ],
    [
      'saved as ODS and back',
      async (o) => {
        await editBook(o.path('ut', BOOK), o.path('mellom.xlsx'), (_, list) => answer(list, ANSWERS))
        resaveByLibreOffice(o.path('mellom.xlsx'), o.path('svar', BOOK), ['ods', 'xlsx'])
      },
    ],
    [
      'saved over the workbook that was sent',
      (o) => {
        copyFileSync(o.log, o.path('svar', 'utsendelse.json'))
        return editBook(o.path('ut', BOOK), o.path('svar', BOOK), (_, list) => answer(list, ANSWERS))
      },
    ],
  ]
  it.each(changes)('%s', { timeout: 120_000 }, async (_, change) => {
    const office = await sentOffice()
    await change(office)
    const { json, code, err } = await readReplies(office, ...withLog(office))
    expect(outcomes(json, '39901')).toEqual(ANSWERED)
    expect(json.rader[1]!.forklaring).toBe('Karakter fra IB')
    expect(json.ikkeSvart).toEqual(['39902'])
    expect([code, err]).toEqual([0, ''])
  })

  it('by rule and subject where the key is gone and the workbook was saved over the one sent', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('ut', BOOK), (_, list) => {
      answer(list, ANSWERS)
      list.spliceColumns(columnOf(list, 'Nøkkel'), 1)
    })
    const { json } = await readReplies(office, office.path('ut'))
    expect(outcomes(json, '39901')).toEqual(ANSWERED)
  })

  it('and says that the key was gone', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', 'x.xlsx'), (_, list) => {
      answer(list, ANSWERS)
      list.spliceColumns(columnOf(list, 'Nøkkel'), 1)
    })
    const { json } = await readReplies(office, ...withLog(office))
    expect(json.merknader).toEqual([
      {
        grunn: 'uten-nokkel',
        fil: 'x.xlsx',
        rader: 3,
        melding: 'x.xlsx: nøkkelen mangler på 3 rader. De er kjent igjen på elev, fag, felt og regel.',
      },
    ])
  })

  it('in nynorsk and English workbooks too', async () => {
    const words = {
      nn: [['Retta i InSchool'], ['Er rett (forklar)', 'IB'], ['Ikkje vår elev']],
      en: [['Corrected in InSchool'], ['Is correct (explain)', 'IB'], ['Not our pupil']],
    } as const
    for (const [locale, titles] of [
      ['nn', ['Svar', 'Forklaring']],
      ['en', ['Reply', 'Explanation']],
    ] as const) {
      const office = makeOffice()
      await office.kontroll('--per-skole', office.path('ut'), '--spraak', locale)
      await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (_, list) => answer(list, words[locale], [...titles]))
      const { json } = await readReplies(
        office,
        office.path('svar'),
        '--utsendelse',
        office.path('ut', 'utsendelse.json'),
        '--spraak',
        locale,
      )
      expect(outcomes(json, '39901')).toEqual(ANSWERED)
    }
  })
})

describe('replies that leave something open', () => {
  const settle = async (...replies: readonly (readonly [reply: string, explanation?: string] | null)[]) => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (_, list) => answer(list, replies))
    return readReplies(office, ...withLog(office))
  }

  it('are named with their reason, and exit with 1', async () => {
    const { json, code } = await settle([RIGHT], ['vet ikke'], ['', 'Eleven har sluttet'])
    expect(json.rader.slice(0, 3).map(({ uavklart }) => uavklart)).toEqual([
      { grunn: 'mangler-forklaring', melding: 'Er riktig, men forklaring mangler.' },
      { grunn: 'ukjent-svar', melding: 'Svaret «vet ikke» er ikke kjent.' },
      { grunn: 'bare-forklaring', melding: 'Forklaring uten svar.' },
    ])
    expect(code).toBe(1)
  })

  it('are not those left blank', async () => {
    const { json, code } = await settle([FIXED])
    expect(outcomes(json, '39901')).toEqual(['ENG1007 rettet', 'NOR1267 ubesvart', 'MAT1019 ubesvart'])
    expect(json.skoler[0]).toMatchObject({ skolenummer: '39901', sendt: 3, besvart: 1 })
    expect(code).toBe(0)
  })

  it('are shown both where two workbooks disagree, and merged where they agree', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', 'rektor.xlsx'), (_, list) => answer(list, [[FIXED], [RIGHT, 'IB'], null]))
    await editBook(office.path('ut', BOOK), office.path('svar', 'sekretær.xlsx'), (_, list) =>
      answer(list, [['rettet'], [FIXED], ['ikke vår']]),
    )
    const { json, code } = await readReplies(office, ...withLog(office))
    expect(outcomes(json, '39901')).toEqual(['ENG1007 rettet', 'NOR1267 uavklart', 'MAT1019 ikke-vaar'])
    expect(json.rader[1]!.uavklart).toEqual({
      grunn: 'konflikt',
      melding:
        'To ulike svar: «Er riktig (forklar): IB» (rektor.xlsx, Feilliste, rad 3); «Rettet i InSchool» (sekretær.xlsx, Feilliste, rad 3).',
    })
    expect(json.rader[1]!.forklaring).toBe(null)
    expect(code).toBe(1)
  })
})

describe('who has answered', () => {
  it('is told apart from who has not, also when a workbook comes back as it was sent', async () => {
    const office = await sentOffice()
    copyFileSync(office.path('ut', BOOK), office.path('svar', BOOK))
    const none = await office.run('svar', ...withLog(office))
    expect(none.code).toBe(0)
    expect(none.out).toContain('0 av 2 skoler har svart.')
    expect(none.out).toContain('Ikke svart: 39901, 39902.')
    await editBook(office.path('ut', OTHER), office.path('svar', OTHER), (book, list) => {
      answer(list, [[FIXED], [FIXED]])
      sign(book, 'Kari Nordmann')
    })
    const one = await readReplies(office, ...withLog(office))
    expect(one.json.ikkeSvart).toEqual(['39901'])
    expect(one.json.skoler[1]).toMatchObject({ skolenummer: '39902', besvart: 2, svartAv: 'Kari Nordmann' })
  })

  it('is found when the folder is the one the workbooks were sent from, or one inside it', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('ut', 'mottatt', 'svar.xlsx'), (_, list) => answer(list, ANSWERS))
    for (const folder of [office.path('ut'), office.path('ut', 'mottatt')]) {
      const { json, code } = await readReplies(office, folder)
      expect(outcomes(json, '39901')).toEqual(ANSWERED)
      expect([json.ikkeSvart, code]).toEqual([['39902'], 0])
    }
  })

  it('is not known without the log, and that is said', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (_, list) => answer(list, ANSWERS))
    const { json } = await readReplies(office, office.svar)
    expect(json.ikkeSvart).toBe(null)
    expect(json.rader.map(({ utfall }) => utfall)).toEqual(['rettet', 'forklart', 'ikke-vaar'])
    expect((await office.run('svar', office.svar)).out).toContain('Filen utsendelse.json ble ikke funnet.')
  })
})

describe('workbooks that do not belong here', () => {
  it('of another round are told and left out, and can be read on their own', async () => {
    const office = await sentOffice()
    await office.kontroll('--per-skole', office.path('ut'))
    await editBook(office.path('ut', BOOK), office.path('svar', 'gammel.xlsx'), (_, list) => answer(list, ANSWERS))
    const newest = await readReplies(office, ...withLog(office))
    expect(newest.json.merknader).toEqual([
      {
        grunn: 'annen-runde',
        fil: 'gammel.xlsx',
        rader: 3,
        melding: 'gammel.xlsx: 3 rader hører til runde 1 og er ikke tatt med. Dette er runde 2.',
      },
    ])
    expect(newest.json.rader.every(({ utfall }) => utfall === 'ubesvart')).toBe(true)
    expect(newest.code).toBe(1)
    const first = await readReplies(office, ...withLog(office), '--runde', '1')
    expect([outcomes(first.json, '39901'), first.code]).toEqual([ANSWERED, 0])
    const missing = await office.run('svar', ...withLog(office), '--runde', '7')
    expect([missing.code, missing.err]).toEqual([2, 'Runde 7 finnes ikke. Ta bort --runde for å lese den nyeste.\n'])
  })

  it('of another office are told and left out', async () => {
    const office = await sentOffice()
    const other = await sentOffice({ ...SETTINGS, noekkel: 'et-helt-annet-kontor-sin' })
    await editBook(other.path('ut', BOOK), office.path('svar', 'fremmed.xlsx'), (_, list) => answer(list, ANSWERS))
    const { json, code } = await readReplies(office, ...withLog(office))
    expect(json.merknader).toEqual([
      {
        grunn: 'annet-kontor',
        fil: 'fremmed.xlsx',
        rader: 3,
        melding: 'fremmed.xlsx: 3 rader er fra et annet kontor og er ikke tatt med.',
      },
    ])
    expect(json.rader.every(({ utfall }) => utfall === 'ubesvart')).toBe(true)
    expect(code).toBe(1)
  })

  it('of no kind we know have their own words, and the others are read all the same', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (_, list) => answer(list, ANSWERS))
    resaveByLibreOffice(office.path('svar', BOOK), office.path('svar', 'gammelt format.xls'), ['xls'])
    writeFileSync(office.path('svar', 'ødelagt.xlsx'), readFileSync(office.path('svar', BOOK)).subarray(0, 3000))
    writeFileSync(office.path('svar', 'tekst.xlsx'), 'hei')
    writeFileSync(office.path('svar', '~$låst.xlsx'), 'x')
    writeFileSync(office.path('svar', 'brev.pdf'), '%PDF')
    await editBook(office.path('ut', BOOK), office.path('svar', 'tom.xlsx'), (book) => {
      for (const sheet of [...book.worksheets].slice(1)) book.removeWorksheet(sheet.id)
    })
    const { json, code, err } = await readReplies(office, ...withLog(office))
    expect(outcomes(json, '39901')).toEqual(ANSWERED)
    expect(code).toBe(1)
    const lines = err.trimEnd().split('\n')
    for (const name of ['gammelt format.xls', 'tekst.xlsx', 'ødelagt.xlsx'])
      expect(lines.filter((line) => line.startsWith(`${name}: `))).toHaveLength(1)
    expect(err).not.toContain('låst')
    expect(err).toContain('brev.pdf')
    expect(json.merknader.map(({ grunn, fil }) => [grunn, fil])).toEqual([['uten-rader', 'tom.xlsx']])
  })

  it.each([
    ['no folder', [], 'Mappen med svarene er ikke oppgitt.'],
    ['a folder that is not there', ['borte'], 'Finner ikke'],
    ['a folder without replies', ['inn'], 'Ingen av filene er svar'],
    ['a log that is not there', ['svar', '--utsendelse', 'borte.json'], 'Finner ikke'],
    ['a log that is something else', ['svar', '--utsendelse', 'fylke.json'], 'fylke.json'],
    ['a new delivery that is not there', ['ut', '--mot', 'borte'], 'Finner ikke'],
    ['a result over the log', ['ut', '--utsendelse', 'ut/utsendelse.json', '--ut', 'ut/utsendelse.json'], 'utsendelse.json'],
  ])('or nothing to read, are refused: %s', async (_, argv, said) => {
    const office = await sentOffice()
    const ran = await office.run('svar', ...argv.map((word) => (word.startsWith('--') ? word : office.path(word))))
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(said)
  })
})

describe('the explanations', () => {
  it('are stored so that the next check shows them as explained, and the next round leaves them out', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (book, list) => {
      answer(list, [[FIXED], [RIGHT, `Vedtak om ${nthSyntheticPerson(2).fodselsnummer}`], [RIGHT]])
      sign(book, 'Kari Nordmann')
    })
    const ran = await office.run('svar', ...withLog(office), '--ut', office.path('svar.xlsx'))
    expect(ran.code).toBe(1)
    const path = office.path('svar-forklaringer.json')
    const stored = JSON.parse(readFileSync(path, 'utf8'))
    const log = JSON.parse(readFileSync(office.log, 'utf8'))
    expect(stored).toEqual({
      versjon: 1,
      forklaringer: [
        {
          omfang: 'celle',
          regel: 'KAR012',
          fingeravtrykk: log.runder[0].rader[1].fingeravtrykk[0],
          grunn: 'Vedtak om •••••• (39901)',
          initialer: 'KN',
          til: '2026-07-31',
        },
      ],
    })
    // A new delivery with another pupil before: with the office's key the explanation still fits.
    office.write(
      'inn/39901.txt',
      schoolFile('39901', [
        { n: 7, fagkoder: ['ENG1007'], grade: '4' },
        { n: 1, fagkoder: ['ENG1007', 'NOR1267'] },
        { n: 2, fagkoder: ['MAT1019'] },
      ]),
    )
    const again = await office.run(
      'kontroll',
      office.path('inn'),
      '--forklaringer',
      path,
      '--per-skole',
      office.path('ut'),
      '--format',
      'json',
    )
    const report = JSON.parse(again.out)
    expect(report.summary).toMatchObject({ explained: 1, errors: 4 })
    const list = (await loadBook(office.path('ut', '39901_tilbakemelding_2026-06-25_runde2.xlsx'))).worksheets[1]!
    expect([2, 3].map((row) => list.getCell(row, columnOf(list, 'Fag')).text)).toEqual(['ENG1007', 'MAT1019'])
  })

  it('join those the office has, the new ones in place of old ones of the same finding', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (_, list) => answer(list, [null, [RIGHT, 'Nytt vedtak']]))
    const fingeravtrykk = JSON.parse(readFileSync(office.log, 'utf8')).runder[0].rader.map(
      (row: { fingeravtrykk: string[] }) => row.fingeravtrykk[0],
    )
    const old = (print: string, grunn: string) => ({
      omfang: 'celle',
      regel: 'KAR012',
      fingeravtrykk: print,
      grunn,
      initialer: 'AB',
      til: '2026-12-31',
    })
    writeFileSync(
      office.path('f.json'),
      JSON.stringify({ versjon: 1, forklaringer: [old(fingeravtrykk[2], 'Beholdes'), old(fingeravtrykk[1], 'Gammelt')] }),
    )
    await office.run(
      'svar',
      ...withLog(office),
      '--ut',
      office.path('s.json'),
      '--forklaringer',
      office.path('f.json'),
      '--til',
      '30.09.2026',
    )
    const { forklaringer } = JSON.parse(readFileSync(office.path('s-forklaringer.json'), 'utf8'))
    expect(
      forklaringer.map(({ grunn, til, initialer }: { grunn: string; til: string; initialer: string }) => [grunn, til, initialer]),
    ).toEqual([
      ['Beholdes', '2026-12-31', 'AB'],
      ['Nytt vedtak (39901)', '2026-09-30', '39901'],
    ])
  })

  it('make no file when there are none', async () => {
    const office = await sentOffice()
    await office.run('svar', ...withLog(office), '--ut', office.path('svar.xlsx'))
    expect([existsSync(office.path('svar.xlsx')), existsSync(office.path('svar-forklaringer.json'))]).toEqual([true, false])
  })
})

describe('against a new delivery', () => {
  it.each([
    ['with the office’s key', SETTINGS],
    ['without one, by what the rows show', null],
  ])('it says what is fixed, left and new: %s', async (_, settings) => {
    const office = await sentOffice(settings)
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (_book, list) => answer(list, [[FIXED], null, [FIXED]]))
    office.write(
      'ny/39901.txt',
      schoolFile('39901', [
        { n: 8, fagkoder: ['HIS1010'] },
        { n: 1, fagkoder: ['NOR1267'] },
        { n: 2, fagkoder: ['MAT1019'], klasse: '1STB' },
      ]),
    )
    const { json, code } = await readReplies(office, ...withLog(office), '--mot', office.path('ny'))
    expect(json.rader.map(({ fagkoder, nyLeveranse, utfall }) => `${fagkoder[0]} ${nyLeveranse} ${utfall}`)).toEqual([
      'ENG1007 borte rettet',
      'NOR1267 staar ubesvart',
      'MAT1019 staar uavklart',
      // The other school has not delivered again: nothing of it can be gone.
      'ENG1007 ukjent ubesvart',
      'KRO1017 ukjent ubesvart',
    ])
    expect(json.rader[2]!.uavklart!.grunn).toBe('staar-fortsatt')
    expect(json.mot).toMatchObject({ rettet: 1, gjenstaar: 2, forklart: 0, ukjent: 2, sammeFiler: false })
    expect(json.mot!.nye).toHaveLength(1)
    expect(code).toBe(1)
    const text = await office.run('svar', ...withLog(office), '--mot', office.path('ny'))
    expect(text.out).toContain(`Mot ${office.path('ny')}: 1 av 3 rader er rettet, 2 gjenstår, 1 er ny.`)
  })

  it('it says when the files are the same as before', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (_book, list) => answer(list, [[FIXED]]))
    const { json, code } = await readReplies(office, ...withLog(office), '--mot', office.path('inn'))
    expect(json.mot).toMatchObject({ sammeFiler: true, gjenstaar: 5 })
    expect([outcomes(json)[0], code]).toEqual(['ENG1007 rettet', 0])
  })
})

describe('the office’s workbook of replies', () => {
  it('has a row per school, all replies, and what is open; and is not taken for a reply itself', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (book, list) => {
      answer(list, [[FIXED], [RIGHT, 'IB'], ['kanskje']])
      sign(book, 'Kari Nordmann')
    })
    const result = office.path('svar', 'samlet.xlsx')
    const ran = await office.run('svar', ...withLog(office), '--ut', result)
    expect(ran.code).toBe(1)
    const book = await openBook(readFileSync(result))
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Oversikt', 'visible'],
      ['Uavklart', 'visible'],
      ['Svar', 'visible'],
      ['_inntaksvakt', 'veryHidden'],
    ])
    const summary = book.worksheets[0]!
    const lines: string[] = []
    summary.eachRow((row) =>
      lines.push(
        Array.from({ length: 11 }, (_, i) => (row.getCell(i + 2).isMerged && i > 0 ? '' : row.getCell(i + 2).text))
          .filter((text) => text !== '')
          .join('|'),
      ),
    )
    expect(lines).toContain('1 av 2 skoler har svart.')
    expect(lines).toContain('Ikke svart: 39902.')
    expect(lines).toContain('39901|3|3|0|1|1|0|1|Kari Nordmann')
    expect(lines).toContain('39902|2|0|2|0|0|0|0')
    const list = book.worksheets[2]!
    const elev = nthSyntheticPerson(2).navn.replace(',', '')
    expect(
      [4].map((row) => ['Skole', 'Elev', 'Fag', 'Utfall', 'Svar', 'Hvorfor'].map((title) => list.getCell(row, columnOf(list, title)).text)),
    ).toEqual([['39901', elev, 'MAT1019', 'Uavklart', 'kanskje', 'Svaret «kanskje» er ikke kjent.']])
    const again = await readReplies(office, ...withLog(office), '--ut', office.path('andre.xlsx'))
    expect([again.err.includes('samlet.xlsx'), again.json.merknader]).toEqual([false, []])
    expect((await office.run('svar', ...withLog(office), '--ut', result)).code).toBe(2)
  })

  it('and the screen and the JSON hold no pupil', async () => {
    const office = await sentOffice()
    await editBook(office.path('ut', BOOK), office.path('svar', BOOK), (_, list) => answer(list, [[FIXED], [RIGHT, 'IB'], ['kanskje']]))
    const [text, json] = [await office.run('svar', ...withLog(office)), await office.run('svar', ...withLog(office), '--format', 'json')]
    for (const n of [1, 2, 3, 4]) {
      const { navn, fodselsnummer } = nthSyntheticPerson(n)
      for (const out of [text.out, json.out])
        expect([out.includes(fodselsnummer), out.includes(navn.replace(',', ''))]).toEqual([false, false])
    }
  })
})
