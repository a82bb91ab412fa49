import { describe, expect, it } from 'vitest'
import { allRules, type PlainDate, problemText, standardParametre } from '#core'
import { innstillingerFacts, regelvalgOn } from '../../../core/settings/innstillinger.ts'
import { readInnstillinger } from '../../../core/settings/read-innstillinger.ts'

const read = (fields: object, path: string | null = 'fylke.yaml') => readInnstillinger({ versjon: 1, ...fields }, { path, rules: allRules })
const told = (fields: object, path: string | null = 'fylke.yaml') => {
  const result = read(fields, path)
  if (result.ok) throw new Error('was taken for good')
  return result.problem
}
const good = (fields: object) => {
  const result = read(fields)
  if (!result.ok) throw new Error(problemText(result.problem, 'nb'))
  return result.value
}
const day = (text: string) => text as PlainDate

describe('what is wrong with a settings file', () => {
  const secret = 'kort-og-hemmelig'.slice(1)
  const wrong: readonly [string, object, string][] = [
    ['no version', { versjon: undefined }, 'fylke.yaml sier ikke at den er versjon 1. Skriv «versjon: 1» øverst'],
    ['a later version', { versjon: 2, nytt: true }, 'fylke.yaml sier ikke at den er versjon 1. Der står versjon 2.'],
    [
      'a misspelt field',
      { fylkke: '39' },
      'fylke.yaml har feltet fylkke, som ikke finnes. Mente du fylke? Her kan det stå: versjon, fylke,',
    ],
    ['a field nobody knows', { farge: 'rød' }, 'fylke.yaml har feltet farge, som ikke finnes. Her kan det stå: versjon,'],
    ['a county there is none of', { fylke: '77' }, 'I fylke.yaml må fylke være de to sifrene i et fylkesnummer. Der står «77».'],
    ['a county by name', { fylke: 'Vestfold' }, 'I fylke.yaml må fylke være de to sifrene i et fylkesnummer. Der står «Vestfold».'],
    ['yes as a word', { 'tillat-syntetiske': 'ja' }, 'I fylke.yaml må tillat-syntetiske være true (ja) eller false (nei). Der står «ja».'],
    ['a short key', { noekkel: secret }, 'I fylke.yaml må noekkel være en tekst på minst 16 tegn.'],
    ['a key of figures alone', { noekkel: 1234567890123456 }, 'I fylke.yaml må noekkel være en tekst på minst 16 tegn.'],
    ['known numbers that are no list', { 'kjente-fiktive': '42059199202' }, 'I fylke.yaml må kjente-fiktive være en liste. Skriv'],
    [
      'a known number cut short',
      { 'kjente-fiktive': ['42059199202', '4205919'] },
      'I fylke.yaml må kjente-fiktive nr. 2 være et nummer på elleve siffer. Sett',
    ],
    ['rules as a list', { regler: ['KAR012'] }, 'I fylke.yaml skal regler ha felter under seg.'],
    ['a rule with a word alone', { regler: { KAR012: 'av' } }, 'I fylke.yaml skal regler.KAR012 ha felter under seg.'],
    [
      'a rule there is none of',
      { regler: { KAR912: { av: true } } },
      'I fylke.yaml nevner regler.KAR912 regelen «KAR912», som ikke finnes. Mente du KAR012?',
    ],
    [
      'a rule far from any',
      { regler: { xyzzyx: { av: true } } },
      'I fylke.yaml nevner regler.xyzzyx regelen «xyzzyx», som ikke finnes. Skriv inntaksvakt regler',
    ],
    [
      'a rule twice',
      { regler: { KAR012: { av: true }, 'karakter-outside-scale': { alvor: 'info' } } },
      'I fylke.yaml er regler.karakter-outside-scale den samme regelen som en annen linje: KAR012 heter også karakter-outside-scale.',
    ],
    ['a rule that is not changed', { regler: { KAR012: { grunn: 'x' } } }, 'I fylke.yaml sier regler.KAR012 verken av eller alvor'],
    [
      'a field of a rule misspelt',
      { regler: { KAR012: { alvro: 'info' } } },
      'fylke.yaml har feltet regler.KAR012.alvro, som ikke finnes. Mente du alvor? Her kan det stå: av, alvor, til, grunn, initialer.',
    ],
    [
      'a severity there is none of',
      { regler: { KAR012: { alvor: 'krise' } } },
      'I fylke.yaml må regler.KAR012.alvor være et av ordene som er tillatt. Der står «krise». Her kan det stå: info, advarsel, feil.',
    ],
    [
      'a severity that raises',
      { regler: { KAR008: { alvor: 'feil' } } },
      'I fylke.yaml er regler.KAR008.alvor satt til feil, men KAR008 er ikke så alvorlig; innstillingene kan bare senke. Her kan det stå: info, advarsel.',
    ],
    [
      'a day that is not there',
      { regler: { KAR012: { av: true, til: '31.06.2026' } } },
      'I fylke.yaml må regler.KAR012.til være en dag som finnes. Der står «31.06.2026». Skriv for eksempel 2026-12-31.',
    ],
    ['an empty reason', { regler: { KAR012: { av: true, grunn: ' ' } } }, 'I fylke.yaml må regler.KAR012.grunn være en tekst.'],
    [
      'a number out of range',
      { tall: { fratrekk_dager_maks: 900 } },
      'I fylke.yaml må tall.fratrekk_dager_maks være et tall fra 0 til 200. Der står «900».',
    ],
    [
      'a number with decimals',
      { tall: { flertall_minst_rader: 10.5 } },
      'I fylke.yaml må tall.flertall_minst_rader være et tall fra 2 til 10000. Der står «10.5».',
    ],
    [
      'a number as text',
      { tall: { flertall_andel: '0,9' } },
      'I fylke.yaml må tall.flertall_andel være et tall fra 0.5 til 1. Der står «0,9».',
    ],
    [
      'a number there is none of',
      { tall: { fratrekk_dager_max: 9 } },
      'fylke.yaml har feltet tall.fratrekk_dager_max, som ikke finnes. Mente du fratrekk_dager_maks?',
    ],
    [
      'a day of the year with a year',
      { tall: { nus_dokumentasjon: '2026-09-23' } },
      'I fylke.yaml må tall.nus_dokumentasjon være en dag i året, skrevet måned og dag. Der står «2026-09-23». Skriv for eksempel 06-30',
    ],
    ['the thirtieth of February', { tall: { elevtimer_foer: '02-30' } }, 'I fylke.yaml må tall.elevtimer_foer være en dag i året'],
    [
      'a code in small letters',
      { tall: { ib_koder: ['stib'] } },
      'I fylke.yaml må tall.ib_koder nr. 1 være en kode av store bokstaver og siffer, eller begynnelsen på en. Der står «stib».',
    ],
    [
      'an id that is in no catalogue',
      { bekreftet: ['UDIR5-3-18-01', 'UDIR5-3-18-0l'] },
      'I fylke.yaml er bekreftet nr. 2 «UDIR5-3-18-0l», som ikke er en id i katalogene. Mente du UDIR5-3-18-0',
    ],
  ]
  it.each(wrong)('%s', (_, fields, expected) => {
    const problem = told(fields)
    const text = problemText(problem, 'nb')
    expect(text.startsWith(expected), text).toBe(true)
    expect(text).toMatch(/Ingen filer er kontrollert\.$/)
    expect(text).not.toContain(secret)
    for (const locale of ['nn', 'en'] as const) {
      const other = problemText(problem, locale)
      expect(other).not.toMatch(/[{}]|kode document/)
      expect(other).toContain('fylke.yaml')
      expect(other).not.toBe(text)
    }
  })

  it('that is no table of fields at all', () => {
    for (const document of [null, [], 'tekst', 7]) {
      const result = readInnstillinger(document, { path: 'a.json', rules: allRules })
      expect(result.ok ? '' : problemText(result.problem, 'nb')).toBe('a.json må bestå av felter med navn. Ingen filer er kontrollert.')
    }
  })

  it('names an object of the library by its option', () => {
    expect(problemText(told({ fylkke: 1 }, null), 'nb')).toMatch(/^innstillinger har feltet fylkke/)
  })

  it('never shows the key or a known number', () => {
    const numbers = ['4205919', '420591992021']
    for (const number of numbers) expect(JSON.stringify(told({ 'kjente-fiktive': [number] }))).not.toContain(number)
    expect(JSON.stringify(told({ noekkel: secret }))).not.toContain(secret)
    expect(JSON.stringify(told({ noekkel: 'en-lang-nok-noekkel-her', fylke: '77' }))).not.toContain('en-lang-nok')
  })
})

describe('a settings file', () => {
  it('says nothing where nothing is said', () => {
    const settings = good({})
    expect(settings).toMatchObject({
      fylke: null,
      tillatSyntetiske: false,
      noekkel: null,
      kjenteFiktive: [],
      regler: [],
      tall: {},
      bekreftet: [],
    })
    expect(regelvalgOn(settings, day('2026-06-25'))).toEqual({ off: {}, lowered: {}, confirmed: [], noekkel: null })
  })

  it('takes numbers that lost their zeros without quotation marks', () => {
    expect(good({ fylke: 3, 'kjente-fiktive': [1018012345, '010180 12345'] })).toMatchObject({
      fylke: '03',
      kjenteFiktive: ['01018012345', '01018012345'],
    })
  })

  it('knows rules by code in any case and by id, and dates in both spellings', () => {
    const { regler } = good({
      regler: { kar012: { av: true, til: '31.12.2026' }, 'fagstatus-unknown': { alvor: 'advarsel', til: '2026-08-01' } },
    })
    expect(regler.map(({ rule, code, until }) => [rule, code, until])).toEqual([
      ['karakter-outside-scale', 'KAR012', '2026-12-31'],
      ['fagstatus-unknown', 'FGR001', '2026-08-01'],
    ])
  })

  it('holds up to and including the last day', () => {
    const settings = good({
      regler: { KAR012: { av: true, til: '2026-06-25', grunn: 'Avtale', initialer: 'KN' }, FGR001: { alvor: 'info', til: '2026-06-24' } },
    })
    expect(regelvalgOn(settings, day('2026-06-25'))).toMatchObject({
      off: { 'karakter-outside-scale': 'til 2026-06-25; Avtale; KN' },
      lowered: {},
    })
    expect(regelvalgOn(settings, day('2026-06-24'))).toMatchObject({ lowered: { 'fagstatus-unknown': 'info' } })
    expect(regelvalgOn(settings, day('2026-06-26'))).toMatchObject({ off: {} })
    expect(innstillingerFacts(settings, day('2026-06-26')).expired.map(({ code }) => code)).toEqual(['KAR012', 'FGR001'])
  })

  it('tells the report which numbers are others than the usual, and never the key', () => {
    const settings = good({
      noekkel: 'en-lang-nok-noekkel-her',
      tall: { fratrekk_dager_maks: 10, flertall_andel: 0.8, ib_koder: ['STIB'] },
    })
    const facts = innstillingerFacts(settings, day('2026-06-25'))
    expect(facts.numbers).toEqual([
      { name: 'flertall_andel', value: '0.8', usual: '0.9' },
      { name: 'ib_koder', value: 'STIB', usual: 'STIB, IB' },
    ])
    expect(facts.hasKey).toBe(true)
    expect(JSON.stringify(facts)).not.toContain('en-lang')
  })

  it('may change every number there is', () => {
    const { tall } = good({ tall: standardParametre })
    expect(tall).toEqual(standardParametre)
  })
})
