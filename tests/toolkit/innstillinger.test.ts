import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRules, hmacHex, type PlainDate, type Regelvalg, type Rule, standardParametre } from '#core'
import type { ExampleRow } from '../../core/rules/examples.ts'
import { kontroll, validate } from '../../toolkit/index.ts'
import { baseRule } from '../support/base-rule.ts'
import { type CheckTextOptions, checkText, foundHits } from '../support/check-text.ts'
import { fileOf, pupil, tof } from '../support/hand-written-delivery.ts'
import { runProgram } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const NOEKKEL = 'en-lang-nok-noekkel-her'
const NONE: Regelvalg = { off: {}, lowered: {}, confirmed: [], noekkel: null }
const FULL = {
  klasse: '1STA',
  fullfortkode: 'B',
  orden: 'G',
  oppforsel: 'G',
  fravaer_dager: '0',
  fravaer_timer: '0',
  fravaer_dager_totalt: '0',
  fravaer_timer_totalt: '0',
}

/** Pupils by their numbers, each with a wrong grade in English. */
function delivery(pupils: readonly number[], grade = '9', more: (n: number) => readonly ExampleRow[] = () => []): string {
  const rows = pupils.flatMap((n) => {
    const one = pupil(n)
    return [one.el(), one.ek(FULL), one.kl('ENG1007', { halvaar1: '4', standpunkt: grade }), ...more(n)]
  })
  return fileOf('sas-vigo', [tof('20260624'), ...rows])
}

const check = (text: string, regelvalg: Partial<Regelvalg>, more: CheckTextOptions = {}) =>
  checkText(text, { regelvalg: { ...NONE, ...regelvalg }, leveranse: 'sluttkarakterer', ...more })

describe('a county that switches rules off and lowers them', () => {
  it('is told of a rule that is off among those not run, with what was said of it', async () => {
    const file = await check(delivery([1]), { off: { 'karakter-outside-scale': 'til 2026-12-31; Avtale; KN' } })
    expect(foundHits(file)).toEqual([])
    expect(file.coverage.run).not.toContain('karakter-outside-scale')
    expect(file.coverage.notRun).toContainEqual({
      rule: 'karakter-outside-scale',
      reason: 'switched-off',
      detail: 'til 2026-12-31; Avtale; KN',
    })
    expect(file.rules.map(({ id }) => id)).toContain('karakter-outside-scale')
  })

  it('gets the lower severity, and nothing else changes', async () => {
    const [plain, lowered] = await Promise.all([
      check(delivery([1, 2]), {}),
      check(delivery([1, 2]), { lowered: { 'karakter-outside-scale': 'info' } }),
    ])
    expect(foundHits(plain).map(({ severity }) => severity)).toEqual(['error', 'error'])
    expect(foundHits(lowered)).toEqual(foundHits(plain).map((hit) => ({ ...hit, severity: 'info' })))
    expect(lowered.findings.fingerprintLow).toEqual(plain.findings.fingerprintLow)
  })

  it('never makes a rule more severe', async () => {
    const mild = allRules.filter(({ severity }) => severity === 'info').slice(0, 1)
    for (const { id } of mild) {
      const file = await check(delivery([1]), { lowered: { [id]: 'warning' } })
      expect(foundHits(file).filter((hit) => hit.rule === id && hit.severity !== 'info')).toEqual([])
    }
  })
})

describe('a norm that the county has confirmed', () => {
  const rule = (more: Partial<Rule>): Rule =>
    ({
      ...baseRule('from-the-circular'),
      standing: 'ikke-kontrollert-2024',
      scope: 'row',
      appliesTo: ['fagrad'],
      reads: ['standpunkt'],
      check: (row: { standpunkt: string }, ctx: { hit(at: string, message: string): void }) =>
        row.standpunkt === '5' && ctx.hit('standpunkt', 'hit'),
      ...more,
    }) as unknown as Rule
  const source = (...ids: readonly string[]) => ({ source: ids.map((id) => ({ id, read: '2026-11-22' })) }) as unknown as Partial<Rule>
  const severity = async (own: Partial<Rule>, confirmed: readonly string[]) => {
    const file = await check(delivery([1], '5'), { confirmed: confirmed as Regelvalg['confirmed'] }, { rules: [rule(own)] })
    return foundHits(file).map((hit) => hit.severity)
  }

  it.each<[string, Partial<Rule>, readonly string[], string]>([
    ['nothing is confirmed', { norms: ['UDIR5-3-18-01'] }, [], 'warning'],
    ['its norm is confirmed', { norms: ['UDIR5-3-18-01'] }, ['UDIR5-3-18-01'], 'error'],
    ['one of two norms is', { norms: ['UDIR5-3-18-01', 'UDIR5-3-18-02'] }, ['UDIR5-3-18-01'], 'warning'],
    ['both are', { norms: ['UDIR5-3-18-01', 'UDIR5-3-18-02'] }, ['UDIR5-3-18-02', 'UDIR5-3-18-01'], 'error'],
    ['all it cites of the catalogues is', source('UDIR5-3-18-01', 'SAS3-KL-09'), ['UDIR5-3-18-01'], 'error'],
    ['half of what it cites is', source('UDIR5-3-18-01', 'UDIR5-3-18-02'), ['UDIR5-3-18-01'], 'warning'],
    ['it cites nothing of the catalogues', source('SAS3-KL-09'), ['UDIR5-3-18-01'], 'warning'],
  ])('%s', async (_, own, confirmed, expected) => expect(await severity(own, confirmed)).toEqual([expected]))

  it('keeps what the county has lowered', async () => {
    const regelvalg = { confirmed: ['UDIR5-3-18-01'], lowered: { 'from-the-circular': 'info' } } as const
    const file = await check(delivery([1], '5'), regelvalg, { rules: [rule({ norms: ['UDIR5-3-18-01'] })] })
    expect(foundHits(file).map((hit) => hit.severity)).toEqual(['info'])
  })

  it('stands in the report as confirmed by the county', async () => {
    const text = Buffer.from(delivery([1]), 'latin1')
    const cited = allRules.find(({ id }) => id === 'karakter-outside-scale')!.source.find(({ id }) => id.startsWith('UDIR'))!.id
    const options = { dato: '2026-06-25', tillatSyntetiske: true, innstillinger: { versjon: 1, bekreftet: [cited] } } as const
    const [finding] = (await validate(text, options)).files[0]!.findings!
    expect(finding!.sources.find(({ id }) => id === cited)!.standing).toBe('bekreftet av fylket')
  })
})

describe('fingerprints with the key of the office', () => {
  const byPupil = async (text: string, noekkel: string | null) => {
    const { findings } = await check(text, { noekkel })
    return new Map(
      Array.from({ length: findings.size }, (_, i) => [
        findings.texts[findings.person[i]!]!,
        `${findings.fingerprintHigh[i]} ${findings.fingerprintLow[i]}`,
      ]),
    )
  }
  const numbers = (...pupils: readonly number[]) => pupils.map((n) => pupil(n).fodselsnummer)

  it('stay when pupils come, go and change places; without a key they do not', async () => {
    const [first, second] = [delivery([1, 2, 3, 4]), delivery([7, 4, 2, 8, 1])]
    const [before, after] = [await byPupil(first, NOEKKEL), await byPupil(second, NOEKKEL)]
    for (const number of numbers(1, 2, 4)) expect(after.get(number)).toBe(before.get(number))
    expect(new Set([...before.values(), ...after.values()]).size).toBe(6)
    const [plain, moved] = [await byPupil(first, null), await byPupil(second, null)]
    expect(moved.get(numbers(1)[0]!)).not.toBe(plain.get(numbers(1)[0]!))
  })

  it('stay when rows of the same pupil come and go', async () => {
    const before = await byPupil(delivery([1]), NOEKKEL)
    const after = await byPupil(
      delivery([1], '9', (n) => [pupil(n).kl('MAT1019', { halvaar1: '4', standpunkt: '4' })]),
      NOEKKEL,
    )
    expect([...after]).toEqual([...before])
  })

  it('are others with another key, and the key is nowhere in what comes out', async () => {
    expect([...(await byPupil(delivery([1]), `${NOEKKEL}2`)).values()]).not.toEqual([...(await byPupil(delivery([1]), NOEKKEL)).values()])
    const report = await validate(Buffer.from(delivery([1]), 'latin1'), {
      tillatSyntetiske: true,
      innstillinger: { versjon: 1, noekkel: NOEKKEL },
    })
    expect(JSON.stringify(report)).not.toContain(NOEKKEL)
    expect(report.files[0]!.findings![0]!.key.elevkode).toBe(hmacHex(NOEKKEL, pupil(1).fodselsnummer).slice(0, 16))
  })
})

it('reads the codes of the IB scale from the numbers of the county', async () => {
  const rows = (programomraadekode: string) => {
    const one = pupil(1, { programomraadekode })
    return fileOf('sas-vigo', [
      tof('20260624'),
      one.el(),
      one.ek(FULL),
      one.kl('ENG1007', { standpunkt: '7' }),
      one.kl('MAT1019', { standpunkt: 'C' }),
    ])
  }
  const found = async (programme: string, ib_koder: readonly string[]) =>
    foundHits(await check(rows(programme), {}, { parametre: { ...standardParametre, ib_koder } })).flatMap(({ rule }) =>
      rule.startsWith('karakter-') ? [rule] : [],
    )
  const both = ['karakter-outside-scale', 'karakter-letter-outside-ib']
  expect(await found('STUSP1----', ['STIB', 'IB'])).toEqual(both)
  expect(await found('STUSP1----', ['STUSP'])).toEqual([])
})

describe('the library', () => {
  const text = Buffer.from(delivery([1, 2]), 'latin1')
  const options = { dato: '2026-06-25', tillatSyntetiske: true } as const
  const print = async () => (await validate(text, options)).files[0]!.findings![0]!.fingerprint

  it('takes settings and explanations as objects and as paths, and answers the same', async () => {
    const folder = temporaryFolder()
    const innstillinger = { versjon: 1, tall: { fratrekk_dager_maks: 12 }, regler: { KAR012: { alvor: 'advarsel' } } } as const
    const til = '2026-12-31'
    const forklaringer = {
      versjon: 1,
      forklaringer: [{ omfang: 'celle', regel: 'KAR012', fingeravtrykk: await print(), grunn: 'x', initialer: 'KN', til }],
    } as const
    const [a, b] = [join(folder, 'fylke.json'), join(folder, 'f.json')]
    writeFileSync(a, JSON.stringify(innstillinger))
    writeFileSync(b, JSON.stringify(forklaringer))
    const fromObjects = await validate(text, { ...options, innstillinger, forklaringer })
    const fromPaths = await validate(text, { ...options, innstillinger: a, forklaringer: b })
    expect(fromObjects.summary).toMatchObject({ errors: 0, warnings: 1, explained: 1 })
    expect(fromObjects.files).toEqual(fromPaths.files)
    expect(fromObjects.run.options).toEqual(options)
    expect(fromPaths.run.settings).toMatchObject({ path: a, lowered: [{ code: 'KAR012', severity: 'warning' }] })
    expect(fromObjects.run.explanations).toMatchObject({ path: null, given: 1, used: 1, withoutKey: true })
  })

  it.each([
    ['a path that is not there', { innstillinger: 'finnes/ikke.yaml' }, 'path-not-found'],
    ['another ending', { innstillinger: 'fylke.xlsx' }, 'document-ending'],
    ['explanations as YAML', { forklaringer: 'f.yaml' }, 'document-ending'],
    ['an unknown rule', { innstillinger: { versjon: 1, regler: { KAR912: { av: true } } } }, 'document-unknown-rule'],
    ['no document at all', { innstillinger: 7 }, 'option-value'],
  ])('answers with a problem for %s, and applies nothing', async (_, wrong, code) => {
    const report = await validate(text, { ...options, ...(wrong as object) })
    expect(report.files).toMatchObject([{ problem: { code }, findings: [] }])
    expect(report.run).not.toHaveProperty('settings')
  })

  it('lets options stand over settings', async () => {
    const innstillinger = { versjon: 1, fylke: '40', 'tillat-syntetiske': true } as const
    expect((await validate(text, { innstillinger, fylke: '39' })).run.fylke).toBe('39')
    for await (const step of kontroll(text, { innstillinger, dato: '2026-06-25' }))
      if (step.kind === 'done') {
        expect(step.report.run.fylke).toBe('40')
        expect(step.report.files[0]!.findings!.map(({ code }) => code)).toEqual(['LEV004', 'KAR012', 'KAR012'])
      }
  })
})

describe('the program', () => {
  it('gives the same report on one thread and on three, with settings and explanations', async () => {
    const folder = temporaryFolder()
    const deliveries = join(folder, 'inn')
    const { mkdirSync } = await import('node:fs')
    mkdirSync(deliveries)
    for (const n of [1, 5, 9]) writeFileSync(join(deliveries, `${n}.txt`), delivery([n, n + 1]), 'latin1')
    const settings = join(deliveries, 'fylke.yaml')
    writeFileSync(settings, `versjon: 1\ntillat-syntetiske: true\nnoekkel: ${NOEKKEL}\nregler: { NOK006: { alvor: info } }\n`)
    const explained = join(folder, 'f.json')
    const elev = hmacHex(NOEKKEL, pupil(5).fodselsnummer)
    const one = { omfang: 'elev', regel: 'KAR012', elev, grunn: 'x', initialer: 'KN', til: '2026-12-31', maks: 1 }
    writeFileSync(explained, JSON.stringify({ versjon: 1, forklaringer: [one] }))
    const options = [deliveries, '--dato', '2026-06-25', '--format', 'json', '--innstillinger', settings, '--forklaringer', explained]
    const [single, many] = await Promise.all(['1', '3'].map((n) => runProgram(['kontroll', ...options, '--traader', n])))
    expect(many!.out).toBe(single!.out)
    // The settings lie in the folder, and nobody is told that they are no delivery.
    expect(single!.err).toBe('')
    expect(JSON.parse(single!.out).summary).toMatchObject({ files: 3, errors: 5, explained: 1 })
    expect(single!.code).toBe(1)
  })

  it('does not write over the settings', async () => {
    const folder = temporaryFolder()
    const settings = join(folder, 'fylke.json')
    const file = join(folder, 'a.txt')
    writeFileSync(settings, '{ "versjon": 1 }')
    writeFileSync(file, delivery([1]), 'latin1')
    const { code } = await runProgram(['kontroll', file, '--innstillinger', settings, '--ut', settings, '--overskriv'])
    expect(code).toBe(2)
    expect(readFileSync(settings, 'utf8')).toBe('{ "versjon": 1 }')
  })
})

it('is told as of the day of the check, not the day of the computer', async () => {
  const innstillinger = { versjon: 1, regler: { KAR012: { av: true, til: '2026-06-25' } } } as const
  const codes = async (dato: PlainDate) =>
    (await validate(Buffer.from(delivery([1]), 'latin1'), { dato, tillatSyntetiske: true, innstillinger })).files[0]!.findings!.map(
      ({ code }) => code,
    )
  expect(await codes('2026-06-25' as PlainDate)).toEqual([])
  expect(await codes('2026-06-26' as PlainDate)).toEqual(['KAR012'])
})
