import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type CodeListId,
  codeEntry,
  codesOf,
  codeTitle,
  entriesOf,
  isCode,
  isExpired,
  listTitle,
} from '../../../core/catalogue/code-list.ts'
import { kodeverk } from '../../../core/catalogue/kodeverk.gen.ts'
import { norms, sources } from '../../../core/norms/sources.gen.ts'

const lists = Object.keys(kodeverk) as CodeListId[]

describe('the code lists hold what the sources list', () => {
  // Codes of Registreringshåndboken and of VIGO's tables typed in; expired ones behind the bar.
  test.each<[CodeListId, string, string]>([
    ['fagstatus', 'A B E F G M N O P R S U V', ''],
    ['elevstatus', 'A D E I K L M O P S U V X', ''],
    ['fullfortkode', 'A B H I K L M S X', ''],
    ['bevistype', 'KB VM', ''],
    ['karakterstatus', 'E K N S U', 'A B'],
    ['eksamensform', 'M MP P S', ''],
    ['avbruddsaarsak', 'AF AP AR AS FL FR FV IM LA MI PM TN UV', 'LV OP PS SL SV UH UK US VA'],
    ['orden', 'G LG NG', ''],
    ['maalform', 'B N S', ''],
    ['rettstype', 'I U V', ''],
    ['janei', 'J N', ''],
    ['termin', 'H V', ''],
    ['karakter', '1 2 3 4 5 6 7 A B BM C D E F GK IB IG IM IV VO', 'ID'],
    ['utdanningsprogram', 'AO BA DT EL FD GS HS ID IM KD MD ME NA PB RM SR ST TP', ''],
    ['skolenummer-spesial', '00 24 24499 24999 70 99', ''],
    ['programomraade-varianter', '---- A--- B--- C H--- HM HR HT J L MG MV SY VO YK', ''],
  ])('%s', (list, current, expired) => {
    expect([...codesOf(list)].sort().join(' ')).toBe(current)
    expect(
      entriesOf(list)
        .filter((entry) => entry.expired === true)
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe(expired)
  })

  test('FAM has 63 rows without a gap, thirteen of them expired', () => {
    const codes = entriesOf('fagmerknad').map(({ code }) => code)
    expect(codes).toEqual(Array.from({ length: 63 }, (_, i) => `FAM${String(i).padStart(2, '0')}`))
    const expired = ['00', '06', '07', '08', '09', '10', '11', '15', '22', '23', '24', '25', '47'].map((number) => `FAM${number}`)
    expect(codes.filter((code) => isExpired('fagmerknad', code))).toEqual(expired)
  })

  test('VMM has 45 rows: 01 to 46 without 05, three of them expired', () => {
    const codes = entriesOf('vitnemaalsmerknad').map(({ code }) => code)
    expect(codes).toHaveLength(45)
    expect(isCode('vitnemaalsmerknad', 'VMM05')).toBe(false)
    expect(codes.filter((code) => isExpired('vitnemaalsmerknad', code))).toEqual(['VMM04', 'VMM12', 'VMM30'])
  })

  test('remarks that must be completed', () => {
    const withParameters = (list: CodeListId) =>
      entriesOf(list).flatMap(({ code, parameters, expired }) => (parameters === undefined || expired === true ? [] : [code.slice(3)]))
    expect(withParameters('fagmerknad')).toEqual(['13', '16', '41', '42', '46', '48'])
    expect(withParameters('vitnemaalsmerknad')).toEqual(['01', '02', '17', '18', '19', '29', '31', '32', '33'])
  })

  test.each([
    ['FAM01', ['gsk', 'vgs'], ['VM', 'KB'], undefined],
    ['FAM05', ['gsk', 'vgs'], ['KB'], undefined],
    ['FAM03', ['gsk', 'vgs'], ['VM', 'KB'], true],
    ['FAM31', ['vgs'], ['KB'], true],
    ['FAM32', ['gsk', 'vgs'], ['VM', 'KB'], true],
    ['FAM36', ['gsk', 'vgs'], undefined, true],
    ['FAM37', ['vgs'], ['VM'], undefined],
    ['FAM44', ['gsk'], ['VM'], undefined],
    ['FAM60', ['gsk'], ['KB'], undefined],
  ])('%s: level, document and attachment', (code, levels, documents, attachment) => {
    const entry = codeEntry('fagmerknad', code)!
    expect([entry.levels, entry.documents, entry.attachment]).toEqual([levels, documents, attachment])
  })

  test('grunnskole completes with B or S only', () => {
    const gsk = entriesOf('fullfortkode').filter(({ levels }) => levels?.includes('gsk') === true)
    expect(gsk.map(({ code }) => code)).toEqual(['B', 'S'])
  })

  test('the interface takes five grade statuses', () => {
    const sent = entriesOf('karakterstatus').filter(({ inSas }) => inSas !== false)
    expect(sent.map(({ code }) => code)).toEqual(['N', 'U', 'S', 'E', 'K'])
  })

  test('grades that do not stand in standpunkt: BM, IM and IG', () => {
    const not = entriesOf('karakter').filter(({ where }) => where?.includes('standpunkt') !== true)
    expect(not.map(({ code }) => code)).toEqual(['BM', 'IM', 'IG'])
  })

  test('counties in use in 2025 are the fifteen of 2024 and Svalbard', () => {
    expect([...codesOf('fylkesnummer')].sort().join(' ')).toBe('03 11 15 18 21 31 32 33 34 39 40 42 46 50 55 56')
  })

  // NOR3001-3003, ENG3001-3003, NOR1801-1818, UPF3900, UPF9001, UPF9900-9920, five IOP, TEO9000, four YSL, two YFF
  test('subjects that need elevtimer', () => {
    expect(codesOf('elevtimer-fagkoder')).toHaveLength(3 + 3 + 18 + 1 + 1 + 21 + 5 + 1 + 4 + 2)
    for (const code of ['NOR3002', 'NOR1818', 'UPF9920', 'IOP3000', 'YSL3002', 'YFF4290'])
      expect(isCode('elevtimer-fagkoder', code)).toBe(true)
    for (const code of ['NOR1819', 'UPF9921', 'NOR3004']) expect(isCode('elevtimer-fagkoder', code)).toBe(false)
  })

  test('footnote 10 lists thirty subjects', () => {
    expect(codesOf('praktisk-eksamen-fagkoder')).toHaveLength(30)
  })
})

describe('look-ups', () => {
  test('titles in three languages, English from bokmål where there is none', () => {
    expect(codeTitle('bevistype', 'VM', 'nn')).toBe('vitnemål')
    expect(codeTitle('fagstatus', 'S', 'en')).toBe('has left')
    expect(codeTitle('fylkesnummer', '42', 'en')).toBe('Agder')
    expect(codeTitle('fagstatus', 'Z', 'nb')).toBeNull()
    expect(listTitle('fagstatus', 'en')).toBe('Subject status')
  })

  test('an unknown code is neither in the list nor expired', () => {
    expect(isCode('fagstatus', 'constructor')).toBe(false)
    expect(isExpired('fagstatus', 'Z')).toBe(false)
    expect(codeEntry('fagstatus', 'e')).toBeNull()
  })
})

describe('sources', () => {
  test('every code has a source that exists, and no code stands twice in a list', () => {
    for (const list of lists) {
      const entries = entriesOf(list)
      expect(entries.filter(({ source }) => !(source in sources) && !(source in norms))).toEqual([])
      expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length)
    }
  })

  test('both catalogues of norms are there in full', () => {
    expect(Object.keys(norms).filter((id) => id.startsWith('UDIR5-'))).toHaveLength(517)
    expect(Object.keys(norms).filter((id) => id.startsWith('VTFK-'))).toHaveLength(339)
  })

  test.each([
    ['SAS3-KL-09', 'Grensesnitt SAS 3, $KL felt 9 (KARSTP)'],
    ['SSB-RF-13', 'ssbResultatfag, kolonne 13 (Karakter standpunkt)'],
    ['RHB-B26', 'Registreringshåndboken B26 Karakterer'],
  ] as const)('%s is cited as people can find it', (id, ref) => {
    expect(sources[id].ref).toBe(ref)
  })

  test.each([
    ['UDIR5-3-04-04', 'Udir-5-2016 § 3-4'],
    ['VTFK-2-2-2-019', 'Retningslinjer for lokalt gitt eksamen (VTFK) punkt 2.2.2'],
  ] as const)('%s is cited by its paragraph', (id, ref) => {
    expect(norms[id].ref).toBe(ref)
  })
})

describe('generated modules', () => {
  test('are what scripts/build-data.ts makes of the data', () => {
    const root = resolve(import.meta.dirname, '../../..')
    const folder = mkdtempSync(join(tmpdir(), 'inntaksvakt-data-'))
    try {
      execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/build-data.ts'), '--ut', folder], { cwd: root })
      for (const file of ['core/catalogue/kodeverk.gen.ts', 'core/norms/sources.gen.ts']) {
        expect(readFileSync(join(folder, file), 'utf8') === readFileSync(join(root, file), 'utf8'), `${file} is stale`).toBe(true)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
