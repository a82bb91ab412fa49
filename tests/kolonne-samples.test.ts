import { describe, expect, test } from 'vitest'
import { detectFormat, type FormatId } from '#core'
import { formatOf } from '../core/formats/formats.ts'
import { writeWorkbook } from '../files/workbook/write-workbook.ts'
import { dataKinds } from '../scripts/kolonner-data.ts'
import { templateOf } from '../templates/template-registry.ts'
import { checkText, foundHits } from './support/check-text.ts'

const KINDS = [...dataKinds.keys()].filter((id) => !['karakterfil', 'skoleliste', 'aarshjul', 'skolerute', 'avstander'].includes(id))

/** Planted faults that no reading rule can see, by kind and row: what they wait for. */
const WAITING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  eksamensplan: {
    '6 Dato': 'rules of the exam plan: Mondays of pupils with preparation',
    '7 Melding til elevene': 'rules of the exam plan: 48 hours',
    '8 Sensor 2': 'examiner lists: the same person twice',
    '9 Sensor 2': 'examiner lists: the school of an examiner',
    '9 S2 varslet': 'examiner lists: who has been notified',
  },
  sensorregister: {
    '8 Maks': 'examiner lists: wanted against highest number',
    '10 E-post': 'examiner lists: an examiner nobody can reach',
  },
  klagevedtak: {
    '6 Klagegrunn': 'appeals: what may be appealed',
    '7 Etter': 'appeals: result against grades',
    '8 Vedtaksdato': 'appeals: order of the days',
    '9 Etter': 'appeals: grades of private candidates',
    '10 Klage mottatt': 'appeals: deadline',
    '10 Før': 'appeals: against the grade file',
  },
  nusliste: {
    '6 Rett': 'NUS: who has the right',
    '7 NUS-type': 'NUS: which kind',
    '8 Legeerklæring': 'NUS: deadline of the documentation',
    '8 Nytt trekk': 'NUS: a new draw',
    '9 NUS-type': 'NUS: private candidates',
    '10 Fagkode': 'NUS: subjects of primary school',
  },
  fravaersfil: {
    '6 Fratrekk dager': 'absence: what can be deducted',
    '7 Fratrekk dager': 'absence: ten days a year',
    '8 Fratrekk dager': 'absence: two days',
    '10 Til': 'absence: order of the days',
  },
  vitnemaalsgrunnlag: {
    '6 Eks': 'diplomas: interdisciplinary exam',
    '7 Stp': 'diplomas: IV',
    '8 Unntak': 'diplomas: exceptions',
    '10 Stp': 'diplomas: half-year grade as final',
  },
  fagproveliste: {
    '6 Programfag ikke bestått': 'trade tests: who can take them',
    '7 IV': 'trade tests: IV',
    '8 Prøve fra': 'trade tests: waiting time',
    '9 Prøve til': 'trade tests: end of the apprenticeship',
    '10 Vg3-eksamen': 'trade tests: exam in the trade',
  },
}

const text = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.map((value) => `"${value}"`).join(';')).join('\r\n')}\r\n`

describe.each(KINDS)('%s', (id) => {
  const { overskrifter, rader } = dataKinds.get(id)!.eksempelrader

  test('rows that are right give nothing', async () => {
    const right = rader.filter(({ riktig }) => riktig).map(({ verdier }) => verdier)
    expect(foundHits(await checkText(text([overskrifter, ...right]), { fylke: null }))).toEqual([])
  })

  test('planted faults are found at their column, but those that wait for other rules', async () => {
    const rows = rader.map(({ verdier }) => verdier)
    const found = detectFormat(
      { rows: [overskrifter, ...rows].map((fields, i) => ({ row: i + 1, fields: [...fields] })) },
      { fileName: 'fil.csv', filtype: null },
    )
    if (!found.ok) throw new Error(found.problem.code)
    const keyOf = new Map(found.value.columns[0]!.map(({ header, column }) => [header, column.key]))
    const hits = new Set(foundHits(await checkText(text([overskrifter, ...rows]))).map(({ row, key }) => `${row - 1} ${key}`))
    const planted = rader.flatMap(({ feil = [] }, i) =>
      feil.map(({ kolonne }) => ({ place: `${i + 1} ${kolonne}`, key: `${i + 1} ${keyOf.get(kolonne)}` })),
    )
    const missed = planted.filter(({ key }) => !hits.has(key)).map(({ place }) => place)
    // The end of extended time is a word with dates here: the word is not told on, its rule waits.
    expect(missed.filter((place) => place !== '9 Utvidet tid').sort()).toEqual(Object.keys(WAITING[id] ?? {}).sort())
  })

  test.each(['nb', 'nn'] as const)('the template in %s is read back as itself, with its examples and no finding', async (locale) => {
    const template = templateOf(id, locale)
    if (!template.ok) throw new Error(template.problem.code)
    const file = await checkText(await writeWorkbook(template.value), { fileName: 'mal.xlsx' })
    expect(file).toMatchObject({ problem: null, format: id })
    expect(file.sheets?.filter(({ leftOut }) => leftOut === null)).toHaveLength(1)
    expect(file.rows).toBeGreaterThan(0)
    expect(foundHits(file)).toEqual([])
  })

  test('no rule on deliveries speaks of it', async () => {
    const file = await checkText(text([overskrifter, ...rader.filter(({ riktig }) => riktig).map(({ verdier }) => verdier)]), {
      fylke: '42',
      leveranse: 'sluttkarakterer',
    })
    expect(foundHits(file).filter(({ rule }) => !rule.startsWith('skolenummer'))).toEqual([])
  })

  test('every column it has is of a known type and its key columns are its own', () => {
    const [record] = formatOf(id as FormatId).records
    const keys = new Set(record!.columns.map(({ key }) => key))
    expect(record!.key.every((key) => keys.has(key))).toBe(true)
  })
})
