import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { allRules, hmacHex, readForklaringer, readInnstillinger, readKolonner, standardParametre } from '#core'
import { knownColumns } from '../core/settings/read-kolonner.ts'
import { readYaml } from '../files/yaml/read-yaml.ts'
import { validate } from '../toolkit/index.ts'
import { fileOf, pupil, tof } from './support/hand-written-delivery.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

const page = (name: string) => readFileSync(join('docs', name), 'utf8')
const block = (name: string, language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page(name))![1]!
const schemaOf = (name: string) => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(page(name)))
}

describe('docs/innstillinger.md', () => {
  const yaml = block('innstillinger.md', 'yaml')
  const read = readYaml(yaml)

  it('has an example that is read as it stands and changes what it says', async () => {
    const path = join(temporaryFolder(), 'fylke.yaml')
    writeFileSync(path, yaml)
    const one = pupil(1)
    const text = fileOf('sas-vigo', [tof('20260624'), one.el(), one.ek(), one.kl('ENG1007', { fagstatus: 'Å' })])
    const options = { dato: '2026-06-25', leveranse: 'sluttkarakterer', tillatSyntetiske: true, innstillinger: path } as const
    const { files, run } = await validate(Buffer.from(text, 'latin1'), options)
    expect(files[0]!.problem).toBe(null)
    expect(files[0]!.findings!.map(({ code, severity }) => [code, severity])).toContainEqual(['FGR001', 'warning'])
    expect(files[0]!.coverage.notRun).toContainEqual({
      rule: 'tof-wrong-fylke',
      reason: 'switched-off',
      detail: 'til 2026-12-31; Vi tar imot filer for to fylker i år; KN',
    })
    expect(run.settings!.numbers.map(({ name }) => name)).toEqual(['sluttkarakterer_komplette', 'flertall_minst_rader'])
  })

  it('names every number with what it is otherwise', () => {
    const rows = new Map([...page('innstillinger.md').matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, name, usual]) => [name, usual]))
    expect([...rows.keys()]).toEqual(Object.keys(standardParametre))
    for (const [name, value] of Object.entries(standardParametre)) {
      const usual = Array.isArray(value) ? value.join(', ') : String(value)
      if (usual !== '') expect(rows.get(name)).toBe(usual)
    }
  })

  it('has a schema that says the same as the program', () => {
    const holds = schemaOf('innstillinger.schema.json')
    expect(holds(read.ok && read.value)).toBe(true)
    expect(Object.keys(JSON.parse(page('innstillinger.schema.json')).properties.tall.properties)).toEqual(Object.keys(standardParametre))
    const documents = [
      {},
      { versjon: 1 },
      { versjon: 2 },
      { versjon: 1, farge: 'rød' },
      { versjon: 1, noekkel: 'kort' },
      { versjon: 1, regler: { KAR012: { av: true, til: '31.12.2026' } } },
      { versjon: 1, regler: { KAR012: { alvor: 'krise' } } },
      { versjon: 1, regler: { KAR012: { grunn: 'x' } } },
      { versjon: 1, tall: { flertall_andel: 0.4 } },
      { versjon: 1, tall: { flertall_andel: 0.5, nus_dokumentasjon: '09-23' } },
      { versjon: 1, tall: { ib_koder: ['stib'] } },
      { versjon: 1, bekreftet: ['UDIR5-3-18-01'] },
      { versjon: 1, avsender: { kontor: 'Inntak', telefon: 33000000 }, svarfrist: 2 },
      { versjon: 1, avsender: { kontakt: 'KN' } },
      { versjon: 1, avsender: { kontor: ' ' } },
      { versjon: 1, avsender: { kontor: 'Inntak', faks: '1' } },
      { versjon: 1, svarfrist: 91 },
      { versjon: 1, svarfrist: 1.5 },
      { versjon: 1, svarfrist: 'to dager' },
    ]
    for (const document of documents)
      expect(holds(document), JSON.stringify(document)).toBe(readInnstillinger(document, { path: null, rules: allRules }).ok)
  })
})

describe('docs/forklaringer.md', () => {
  const json = block('forklaringer.md', 'json')
  const noekkel = 'en-lang-nok-noekkel-her'

  it('has an example that explains, once the two codes are copied from a report', async () => {
    const [one, two, three] = [pupil(1), pupil(2), pupil(3)]
    const rows = [one, two, three].flatMap((each) => [each.el(), each.ek(), each.kl('ENG1007', { standpunkt: '9' })])
    const text = Buffer.from(fileOf('sas-vigo', [tof('20260624'), ...rows]), 'latin1')
    const options = { dato: '2026-06-25', tillatSyntetiske: true, innstillinger: { versjon: 1, noekkel } } as const
    const before = (await validate(text, options)).files[0]!.findings!.filter(({ code }) => code === 'KAR012')
    const copied = json.replace('c02e36b8a9719b75', before[0]!.fingerprint).replace('301fa3737187d135', before[1]!.key.elevkode!)
    expect(before[1]!.key.elevkode).toBe(hmacHex(noekkel, two.fodselsnummer).slice(0, 16))
    const path = join(temporaryFolder(), 'forklaringer.json')
    writeFileSync(path, copied)
    const { files, run, summary } = await validate(text, { ...options, forklaringer: path })
    const known = files[0]!.findings!.filter(({ code }) => code === 'KAR012').map((finding) => finding.known)
    expect(known).toEqual([
      { reason: 'Karakteren er gitt i IB, vedtak 12/26', initials: 'KN', until: '2026-12-31' },
      { reason: 'Omvalg', initials: 'KN', until: '2026-12-31' },
      { reason: 'Skolen retter i august', initials: 'AB', until: '2026-08-31' },
    ])
    expect(summary.explained).toBe(3)
    expect(run.explanations).toMatchObject({ given: 3, used: 3, remarks: [] })
  })

  it('has a schema that says the same as the program', () => {
    const holds = schemaOf('forklaringer.schema.json')
    expect(holds(JSON.parse(json))).toBe(true)
    const good = { omfang: 'celle', regel: 'KAR012', fingeravtrykk: '0123456789abcdef', grunn: 'x', initialer: 'KN', til: '2026-12-31' }
    const each: readonly object[] = [
      good,
      { ...good, fingeravtrykk: null },
      { ...good, fingeravtrykk: 'kort' },
      { ...good, omfang: 'elev', fingeravtrykk: null, elev: '0123456789abcdef', maks: 2 },
      { ...good, omfang: 'elev', elev: null, maks: 2 },
      { ...good, omfang: 'skole', skolenummer: '39901', maks: 2 },
      { ...good, omfang: 'skole', skolenummer: '39901' },
      { ...good, maks: 0 },
      { ...good, grunn: '' },
      { ...good, ukjent: 1 },
    ]
    for (const one of each) {
      const document = { versjon: 1, forklaringer: [one] }
      expect(holds(document), JSON.stringify(one)).toBe(readForklaringer(document, { path: null, rules: allRules, noekkel }).ok)
    }
  })
})

describe('docs/kolonner.md', () => {
  const example = JSON.parse(block('kolonner.md', 'json'))

  it('has an example that is read as it stands', () => {
    expect(readKolonner(example, { path: 'kolonner.json' })).toMatchObject({ ok: true, value: { headerRow: 4, grade: 'halvaar1' } })
  })

  it('has a schema that says the same as the program', () => {
    const holds = schemaOf('kolonner.schema.json')
    const schema = JSON.parse(page('kolonner.schema.json'))
    expect([...schema.properties.kolonner.additionalProperties.anyOf[0].enum].sort()).toEqual([...knownColumns].sort())
    const documents = [
      example,
      {},
      { versjon: 1 },
      { versjon: 2 },
      { versjon: 1, farge: 'rød' },
      { versjon: 1, overskriftsrad: 0 },
      { versjon: 1, overskriftsrad: 2.5 },
      { versjon: 1, karakterer: 'orden' },
      { versjon: 1, kolonner: { A: 'standpunkt', B: null } },
      { versjon: 1, kolonner: { A: 'standpunkter' } },
      { versjon: 1, kolonner: { A: 7 } },
    ]
    for (const document of documents) {
      expect(holds(document), JSON.stringify(document)).toBe(readKolonner(document, { path: 'kolonner.json' }).ok)
    }
  })
})
