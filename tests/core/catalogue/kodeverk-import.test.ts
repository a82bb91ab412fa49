import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type KodelisteId,
  type KodeverkPart,
  type MergedList,
  mergeKodeverk,
  type PlainDate,
  type Result,
  readPart,
  readSnapshot,
  snapshotText,
  tableOfJson,
  tableOfRows,
} from '#core'

const TODAY = '2026-06-25' as PlainDate

function partOf(fil: string, content: unknown, liste: KodelisteId | null = null): Result<KodeverkPart> {
  const rows = Array.isArray(content) && Array.isArray(content[0]) && typeof content[0][0] === 'string'
  const table = rows ? tableOfRows(fil, content as string[][]) : tableOfJson(fil, content)
  return table.ok ? readPart(table.value, liste) : table
}

function listsOf(files: Readonly<Record<string, unknown>>, hentet: PlainDate | null = null): Result<readonly MergedList[]> {
  const parts: KodeverkPart[] = []
  for (const [fil, content] of Object.entries(files)) {
    const part = partOf(fil, content)
    if (!part.ok) return part
    parts.push(part.value)
  }
  return mergeKodeverk(parts, { hentet, today: TODAY })
}

function entriesOf(files: Readonly<Record<string, unknown>>, liste: KodelisteId): Record<string, unknown> {
  const lists = listsOf(files)
  if (!lists.ok) throw new Error(JSON.stringify(lists.problem))
  return Object.fromEntries(lists.value.find((list) => list.liste === liste)!.oppslag)
}

const problemOf = (result: Result<unknown>): unknown => (result.ok ? 'no problem' : [result.problem.code, result.problem.facts])

// What the sources say of a page: content[] and totalElements; field names of the table «courses».
const courses = (rows: readonly unknown[], totalElements = rows.length) => ({ content: rows, totalElements })
const ENG = { courseCode: 'ENG1007', officialName: 'Engelsk, Vg1', courseName: 'Engelsk', examCourseTypePupil: 'Trekkfag', validTo: null }
const KRO = {
  courseCode: 'KRO1017',
  officialName: 'Kroppsøving',
  examCourseTypePupil: 'Ingen eksamen',
  validTo: '2025-07-31',
  expired: 'Ja',
}
const SUBJECT = {
  ...{ fra: null, til: null, nivaa: null, eksamensformer: null, standpunkt: null },
  ...{ uttrykk: null, programomraader: null, fagtype: null },
}

describe('pages of VIGO', () => {
  const wanted = {
    ENG1007: { ...SUBJECT, navn: 'Engelsk, Vg1' },
    KRO1017: { ...SUBJECT, navn: 'Kroppsøving', til: '2025-07-31', eksamensformer: [] },
  }
  it.each([
    ['one page', { 'fag.json': courses([ENG, KRO]) }],
    ['an array of pages', { 'fag.json': [courses([ENG], 2), courses([KRO], 2)] }],
    ['pages in files of their own', { 'fag-0.json': courses([ENG], 2), 'fag-1.json': courses([KRO], 2) }],
    ['the bare array', { 'fag.json': [ENG, KRO] }],
  ])('%s', (_, files) => expect(entriesOf(files, 'fagkoder')).toEqual(wanted))

  it('says how many rows are missing when not all pages are there', () => {
    expect(problemOf(listsOf({ 'fag.json': courses([ENG, KRO], 22469) }))).toEqual([
      'kodeverk-pages-missing',
      { path: 'fag.json', n: 2, all: 22469 },
    ])
  })

  it('a code marked as expired without a day', () => {
    expect(entriesOf({ 'fag.json': [{ ...ENG, expired: 'Ja' }] }, 'fagkoder')).toMatchObject({ ENG1007: { utgaatt: true, til: null } })
  })

  it('schools: only the type G is known, numbers have five digits', () => {
    const schools = [
      { orgNr: '974576503', name: 'Eksempel vgs', number: '40012', type: 'V', countyNr: '40' },
      { orgNr: '974158876', name: 'Privat skole', number: 301, type: 'G', countyNr: '03' },
    ]
    expect(entriesOf({ 'skoler.json': courses(schools) }, 'skoler')).toEqual({
      '40012': { navn: 'Eksempel vgs', fra: null, til: null, nivaa: null, organisasjonsnummer: '974576503' },
      '00301': { navn: 'Privat skole', fra: null, til: null, nivaa: ['grunnskole'], organisasjonsnummer: '974158876' },
    })
  })

  it('a register of units completes schools by their organisation number', () => {
    const schools = [{ orgNr: '974576503', name: 'Eksempel vgs', number: '40012', type: 'V' }]
    const units = [{ Orgnr: '974576503', Navn: 'EKSEMPEL VGS', ErAktiv: false, ErGrunnskole: false, ErVideregaaendeSkole: true }]
    expect(entriesOf({ 'skoler.json': schools, 'nsr.json': units }, 'skoler')).toMatchObject({
      '40012': { nivaa: ['videregaaende'], utgaatt: true },
    })
  })

  it('programme areas have the level of their code', () => {
    const areas = [
      { programAreaCode: 'STUSP1----', norwegianName: 'Studiespesialisering', validTo: '' },
      { programAreaCode: 'GSGSK0----', norwegianName: 'Grunnskole', validTo: '31.07.2030' },
    ]
    expect(entriesOf({ 'po.json': areas }, 'programomraader')).toEqual({
      'STUSP1----': { navn: 'Studiespesialisering', fra: null, til: null, nivaa: 'videregaaende' },
      'GSGSK0----': { navn: 'Grunnskole', fra: null, til: '2030-07-31', nivaa: 'grunnskole' },
    })
  })

  it('remarks and grades', () => {
    const remark = (code: string) => ({ code, norwegianName: 'Fritatt', primarySchool: 'J', validTo: null, expired: null })
    expect(Object.keys(entriesOf({ 'fam.json': [remark('FAM01'), remark('FAM63')] }, 'fagmerknader'))).toEqual(['FAM01', 'FAM63'])
    expect(Object.keys(entriesOf({ 'vmm.json': [remark('VMM01')] }, 'vitnemaalsmerknader'))).toEqual(['VMM01'])
    const grades = ['1', '2', 'IV', 'XG'].map((kode) => ({ kode, beskrivelse: 'noe', type: 'T', gyldigToM: null }))
    expect(Object.keys(entriesOf({ 'karakterer.json': grades }, 'karakterer'))).toEqual(['1', '2', 'IV', 'XG'])
  })

  it('the older names', () => {
    const fag = [
      { kode: 'ENG1007', navn: 'Engelsk', gyldigFoM: '2020-08-01T00:00:00Z', gyldigToM: '2026-07-31', utenStandpunkt: 'N', tverrfag: 'N' },
      { kode: 'HEA2008', navn: 'Tverrfaglig eksamen', gyldigFoM: null, gyldigToM: null, utenStandpunkt: 'J', tverrfag: 'J' },
    ]
    expect(entriesOf({ 'Fag.json': fag }, 'fagkoder')).toEqual({
      ENG1007: { ...SUBJECT, navn: 'Engelsk', fra: '2020-08-01', til: '2026-07-31', standpunkt: true },
      HEA2008: { ...SUBJECT, navn: 'Tverrfaglig eksamen', standpunkt: false },
    })
  })
})

describe('files that complete the list of subjects', () => {
  const base = { 'fag.json': courses([ENG, { ...ENG, courseCode: 'NOR0214' }]) }
  const belongs = [
    { code1: 'ENG1007', code2: 'STUSP1----' },
    { code1: 'ENG1007', code2: 'IDIDR1----' },
    { code1: 'GSGSK0----', code2: 'NOR0214' },
  ]
  const assessments = [
    { psi: 'P1', navn: 'x', standpunkt: 'J', typeEksamensformVitnemal: 'Skriftlig', typeVurderingsform: 'Tall' },
    { psi: 'P2', navn: 'y', standpunkt: 'N', typeEksamensformVitnemal: 'eksamensform_2', typeVurderingsform: 'noe nytt' },
  ]
  const pupil = [
    { code1: 'ENG1007', code2: 'P1' },
    { code1: 'NOR0214', code2: 'P2' },
  ]

  it('programmes of a subject, and its level by them', () => {
    expect(entriesOf({ ...base, 'hoerer-til.json': belongs }, 'fagkoder')).toMatchObject({
      ENG1007: { programomraader: ['IDIDR1----', 'STUSP1----'], nivaa: 'videregaaende' },
      NOR0214: { programomraader: ['GSGSK0----'], nivaa: 'grunnskole' },
    })
  })

  it('assessments by the table that joins them; what is not understood says nothing', () => {
    expect(entriesOf({ ...base, 'ev.json': assessments, 'exam-assessment-pupil.json': pupil }, 'fagkoder')).toMatchObject({
      ENG1007: { standpunkt: true, eksamensformer: ['S'], uttrykk: 'tall' },
      NOR0214: { standpunkt: false, eksamensformer: null, uttrykk: null },
    })
  })

  it('private candidates’ assessments are left out', () => {
    const files = {
      ...base,
      'ev.json': assessments,
      'elev.json': pupil,
      'exam-assessment-private.json': [{ code1: 'ENG1007', code2: 'P2' }],
    }
    expect(entriesOf(files, 'fagkoder')).toMatchObject({ ENG1007: { standpunkt: true } })
  })

  it.each([
    ['a completion without its list', { 'hoerer-til.json': belongs }, 'kodeverk-without-base'],
    ['assessments that nothing joins to subjects', { ...base, 'ev.json': assessments }, 'kodeverk-relation-unclear'],
    ['a join whose name does not say whose', { ...base, 'ev.json': assessments, 'kobling.json': pupil }, 'kodeverk-relation-unclear'],
    ['a join of other codes', { ...base, 'fam.json': [{ code1: 'FAM01', code2: 'FAM02' }] }, 'kodeverk-relation-unclear'],
  ])('%s', (_, files, code) => expect(problemOf(listsOf(files))).toEqual([code, expect.anything()]))
})

describe('Grep', () => {
  const titles = [
    { spraak: 'nno', verdi: 'Engelsk nn' },
    { spraak: 'nob', verdi: 'Engelsk' },
  ]
  const common = {
    id: 'uuid:1',
    kode: 'ENG1007',
    uri: 'http://psi.udir.no/kl06/ENG1007',
    'url-data': 'https://data.udir.no/kl06/v201906/fagkoder/ENG1007',
    tittel: titles,
    'grep-type': 'http://psi.udir.no/ontologi/kl06/fagkode',
    status: 'https://data.udir.no/kl06/status_publisert',
    'gyldig-fra': '2020-08-01T00:00:00',
    'gyldig-til': null,
    fagtype: 'http://psi.udir.no/kl06/fagtype_fellesfag',
    opplaeringsnivaa: 'http://psi.udir.no/kl06/opplaeringsnivaa_videregaaende',
  }
  const rest = {
    ...common,
    vurderingsordning: [
      {
        elevtype: 'http://psi.udir.no/ontologi/eksamen_vurdering_privatist',
        trekkordning: 'http://psi.udir.no/kl06/trekkordning_1',
        standpunktvurdering: false,
      },
      {
        elevtype: 'http://psi.udir.no/ontologi/eksamen_vurdering_elev',
        trekkordning: 'http://psi.udir.no/kl06/trekkordning_3',
        vurderingsuttrykk: 'http://psi.udir.no/kl06/vurderingsuttrykk_tall',
        'eksamensform-paa-vitnemaalet': 'http://psi.udir.no/kl06/eksamensform_2',
        standpunktvurdering: true,
      },
    ],
  }
  const flat = {
    ...common,
    'vurderingsordning-trekkordning-elev': 'http://psi.udir.no/kl06/trekkordning_3',
    'vurderingsordning-trekkordning-privatist': 'http://psi.udir.no/kl06/trekkordning_1',
    'vurderingsordning-vurderingsuttrykk-elev': 'http://psi.udir.no/kl06/vurderingsuttrykk_tall',
    'vurderingsordning-standpunktvurdering-elev': true,
    'vurderingsordning-standpunktvurdering-privatist': false,
  }
  const wanted = {
    ENG1007: {
      ...SUBJECT,
      ...{ navn: 'Engelsk', fra: '2020-08-01', nivaa: 'videregaaende', standpunkt: true, uttrykk: 'tall', fagtype: 'fagtype_fellesfag' },
    },
  }
  it.each([
    ['plain REST, one object', rest],
    ['plain REST, an array', [rest]],
    ['JSON-LD, one object', flat],
    ['JSON-LD, a graph', { '@context': {}, '@graph': [flat] }],
  ])('%s', (_, content) => expect(entriesOf({ 'ENG1007.json': content }, 'fagkoder')).toEqual(wanted))

  it('no exam, words for a grade, expired, interdisciplinary', () => {
    const other = {
      ...{ ...common, kode: 'HEA2008', status: 'http://psi.udir.no/kl06/status_utgaatt', 'gyldig-til': '2025-07-31T22:00:00Z' },
      'vurderingsordning-trekkordning-elev': { 'url-data': 'https://data.udir.no/kl06/trekkordning_1' },
      'vurderingsordning-vurderingsuttrykk-elev': 'x/vurderingsuttrykk_bestaatt_meget_godt_bestaatt_ikke_bestaatt',
      merkelapper: ['http://psi.udir.no/kl06/tverrfaglig_eksamen'],
    }
    expect(entriesOf({ 'x.json': other }, 'fagkoder')).toMatchObject({
      HEA2008: { eksamensformer: [], uttrykk: 'bestaatt', standpunkt: false, til: '2025-08-01' },
    })
  })
})

describe('tables', () => {
  it.each([
    ['nb', ['Fagkode', 'Fagnavn', 'Gyldig fra', 'Gyldig til', 'Utgått', 'Eksamensform', 'Standpunkt', 'Programområder']],
    ['nn', ['fagkode', 'Fagnamn', 'Gyldig frå', 'Gjeld til', 'utgatt', 'EKSAMENSFORMER', 'Har standpunkt', 'Programområde']],
    ['en', ['Subject code', 'Subject name', 'Valid from', 'Valid until', 'Expired', 'Exam forms', 'Overall grade', 'Programme area']],
  ])('headers in %s', (_, headers) => {
    const rows = [
      ['Fag i bruk'],
      [],
      headers,
      ['ENG1007', 'Engelsk', '1.8.2020', '', 'Nei', 'muntlig, skriftlig', 'Ja', 'STUSP1----, IDIDR1----'],
    ]
    expect(entriesOf({ 'fag.csv': rows }, 'fagkoder')).toEqual({
      ENG1007: {
        ...SUBJECT,
        ...{ navn: 'Engelsk', fra: '2020-08-01', nivaa: 'videregaaende', eksamensformer: ['M', 'S'], standpunkt: true },
        programomraader: ['IDIDR1----', 'STUSP1----'],
      },
    })
  })

  it('a general header is told by its codes', () => {
    const rows = [['Kode', 'Navn'], ...['FAM01', 'FAM02'].map((code) => [code, 'Fritatt'])]
    expect(Object.keys(entriesOf({ 'liste.csv': rows }, 'fagmerknader'))).toEqual(['FAM01', 'FAM02'])
  })

  it.each([
    [
      'other tables with codes',
      [
        ['Kode', 'Tekst'],
        ['SBEHA', 'til behandling'],
        ['TILBO', 'tilbud'],
      ],
    ],
    [
      'postal codes',
      [
        ['Kode', 'Poststed'],
        ['3901', 'Porsgrunn'],
        ['0150', 'Oslo'],
      ],
    ],
    [
      'education programmes',
      [
        ['Kode', 'Navn'],
        ['ST', 'Studiespesialisering'],
        ['HS', 'Helse'],
      ],
    ],
  ])('%s are no list of ours', (_, rows) => expect(problemOf(partOf('x.csv', rows))).toEqual(['kodeverk-unknown-list', expect.anything()]))

  it('the user may say which list it is', () => {
    const part = partOf(
      'x.csv',
      [
        ['Kode', 'Navn'],
        ['Q', 'Noe'],
      ],
      'karakterer',
    )
    expect(part.ok && part.value.kind).toBe('karakterer')
  })
})

describe('lists that cannot be used', () => {
  it.each([
    ['no bound on its codes', [{ courseCode: 'ENG1007', courseName: 'Engelsk' }], { liste: 'fagkoder', missing: 'gyldig til' }],
    ['no names', [{ courseCode: 'ENG1007', validTo: null }], { liste: 'fagkoder', missing: 'navn' }],
    [
      'names on few rows',
      [ENG, { ...KRO, officialName: '' }, { courseCode: 'MAT1019', validTo: null }],
      { liste: 'fagkoder', missing: 'navn' },
    ],
    ['a list of schools without names', [{ number: '40012', orgNr: '974576503' }], { liste: 'skoler', missing: 'navn' }],
    ['codes alone', [{ courseCode: 'ENG1007' }], { liste: 'fagkoder', missing: 'navn, gyldig til' }],
  ])('%s', (_, rows, facts) => {
    // The exam columns alone would complete a list; here they are left out.
    const bare = (rows as Record<string, unknown>[]).map(({ examCourseTypePupil: _, ...row }) => row)
    expect(problemOf(partOf('fag.json', bare))).toEqual(['kodeverk-half', { path: 'fag.json', ...facts }])
  })

  it('a day that cannot be read', () => {
    expect(problemOf(partOf('fag.json', [ENG, { ...ENG, courseCode: 'KRO1017', validTo: 'våren 2025' }]))).toEqual([
      'kodeverk-value-unreadable',
      { path: 'fag.json', column: 'gyldig til', value: 'våren 2025', row: 2 },
    ])
  })

  it('two files that disagree name the codes and store nothing', () => {
    const files = { 'a.json': [ENG, KRO], 'b.json': [{ ...ENG, validTo: '2023-07-31' }, KRO] }
    expect(problemOf(listsOf(files))).toEqual([
      'kodeverk-disagree',
      { liste: 'fagkoder', path: 'a.json, b.json', n: 1, codes: 'ENG1007 (gyldig til)' },
    ])
  })

  it('no rows', () => {
    expect(problemOf(tableOfJson('x.json', { content: [] }))).toEqual(['kodeverk-no-rows', { path: 'x.json' }])
    expect(problemOf(tableOfRows('x.csv', [['Fagkode', 'Fagnavn', 'Gyldig til']]))).toEqual(['kodeverk-no-rows', { path: 'x.csv' }])
  })
})

describe('an import', () => {
  const subject = fc.record({
    courseCode: fc.constantFrom('ENG1007', 'ENG1008', 'NOR1260', 'MAT1019', 'KRO1017'),
    officialName: fc.constantFrom('Engelsk', 'Norsk'),
    validTo: fc.constantFrom(null, '2025-07-31', '2024-07-31'),
    expired: fc.constantFrom(null, 'Ja', 'Nei'),
  })
  const relation = fc.record({
    code1: fc.constantFrom('ENG1007', 'NOR1260', 'MAT1019'),
    code2: fc.constantFrom('STUSP1----', 'HSHSF1----', 'GSGSK0----'),
  })
  const files = fc.record({
    a: fc.array(subject, { minLength: 1 }),
    b: fc.array(subject, { minLength: 1 }),
    c: fc.array(relation, { minLength: 1 }),
  })

  it('does not depend on the order of its files', () => {
    fc.assert(
      fc.property(files, fc.shuffledSubarray(['a', 'b', 'c'] as const, { minLength: 3 }), (content, order) => {
        const told = (keys: readonly ('a' | 'b' | 'c')[]) => {
          const result = listsOf(Object.fromEntries(keys.map((key) => [`${key}.json`, content[key]])))
          return result.ok ? result.value.map((list) => snapshotText(list, [])) : result.problem
        }
        expect(told(order)).toEqual(told(['a', 'b', 'c']))
      }),
    )
  })

  it('takes the day it is told, else the one the file says, else today', () => {
    const content = { fetched: '2026-05-02T10:00:00Z', content: [ENG] }
    const dayOf = (file: unknown, hentet: PlainDate | null) => {
      const lists = listsOf({ 'fag.json': file }, hentet)
      return lists.ok && lists.value[0]!.hentet
    }
    expect(dayOf(content, '2026-05-01' as PlainDate)).toBe('2026-05-01')
    expect(dayOf(content, null)).toBe('2026-05-02')
    expect(dayOf([ENG], null)).toBe(TODAY)
  })
})

describe('a snapshot', () => {
  const lists = listsOf({ 'fag.json': [ENG, KRO] }, '2026-05-01' as PlainDate)
  const list = lists.ok ? lists.value[0]! : null
  const text = snapshotText(list!, [{ navn: 'fag.json', sha256: 'ab' }])
  const file = { path: 'x/fagkoder-2026-05-01.json', liste: 'fagkoder' as const, hentet: '2026-05-01' as PlainDate }

  it('comes back as it was stored', () => {
    const read = readSnapshot(file, text)
    expect(read.ok && Object.fromEntries(read.value.oppslag)).toEqual(Object.fromEntries(list!.oppslag))
    expect(read.ok && [read.value.hentet, read.value.opphav, read.value.kilde]).toEqual(['2026-05-01', 'vigo', 'fag.json'])
  })

  it.each([
    ['cut off', text.slice(0, -20)],
    ['a row taken out', text.replace(/"KRO1017".*\n/, '').replace('},\n}}', '}\n}}')],
    ['of another list', text.replace('"liste":"fagkoder"', '"liste":"skoler"')],
    ['of another day than its name', text.replace('2026-05-01', '2026-05-02')],
    ['with a value it cannot have', text.replace('"navn":"Kroppsøving"', '"navn":7')],
    ['with a day that does not exist', text.replace('2025-07-31', '2025-07-32')],
    ['not JSON', 'hei'],
  ])('%s is told as broken', (_, broken) => {
    expect(broken).not.toBe(text)
    expect(problemOf(readSnapshot(file, broken))).toEqual(['kodeverk-snapshot-broken', { path: file.path }])
  })
})
