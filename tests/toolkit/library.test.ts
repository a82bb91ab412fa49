import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleDelivery } from '../../scripts/example-delivery/example-delivery.ts'
import { kontroll, validate } from '../../toolkit/index.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const [school] = exampleDelivery({ leveranse: 'sluttkarakterer', schools: 1, pupils: 8 })
const clean = Buffer.from(school!.text, 'latin1')
const options = { dato: '2026-06-25', fylke: '40', tillatSyntetiske: true } as const

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('the library door', () => {
  it('takes bytes, streams of Node and web, and a path, and answers the same', async () => {
    const path = join(temporaryFolder(), 'sas.txt')
    writeFileSync(path, clean)
    const named = { ...options, navn: path }
    const fromBytes = await validate(clean, named)
    expect(fromBytes).toMatchObject({ version: 1, summary: { files: 1, errors: 0, warnings: 0, infos: 0 } })
    expect(fromBytes.files[0]).toMatchObject({ path, format: 'sas-vigo', problem: null, findings: [] })
    expect(await validate(inPieces(clean, 1000), named)).toEqual(fromBytes)
    expect(await validate(new Blob([clean]).stream() as AsyncIterable<Uint8Array>, named)).toEqual(fromBytes)
    expect((await validate(path, options)).files).toEqual(fromBytes.files)
  })

  it('tells its steps and ends with the report', async () => {
    const kinds: string[] = []
    for await (const step of kontroll(clean, options)) kinds.push(step.kind)
    expect(kinds.at(-1)).toBe('done')
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1)
  })

  it.each([
    ['an empty file', new Uint8Array(0), {}, 'file-empty'],
    ['a path that is not there', 'finnes/ikke.csv', {}, 'path-not-found'],
    ['an option that is not known', clean, { fil: 'x' }, 'option-unknown'],
    ['a date that does not exist', clean, { dato: '2026-13-01' }, 'option-wrong-date'],
    ['something that is no source', 7, {}, 'source-unknown'],
  ])('answers with a problem for %s, and does not throw', async (_, source, wrong, code) => {
    const report = await validate(source as Uint8Array, wrong as typeof options)
    expect(report.files).toMatchObject([{ problem: { code } }])
    expect(report.summary.unreadable).toBe(1)
  })

  it('answers with a problem for a stream that breaks off', async () => {
    const broken = (async function* () {
      yield clean.subarray(0, 500)
      throw Object.assign(new Error('EIO'), { code: 'EIO' })
    })()
    expect((await validate(broken, options)).files).toMatchObject([{ problem: { code: 'read-failed' }, findings: [] }])
  })

  it('masks persons unless told otherwise', async () => {
    const wrong = Buffer.from(school!.text.replaceAll(';KB;', ';XX;'), 'latin1')
    const fnr = /\$EL;(\d{11})/.exec(school!.text)![1]!
    const masked = JSON.stringify(await validate(wrong, options))
    expect(masked).not.toContain(fnr)
    expect(JSON.stringify(await validate(wrong, { ...options, utenPersoner: true }))).not.toContain('"key"')
  })
})
