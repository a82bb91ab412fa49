import { describe, expect, test } from 'vitest'
import type { Format } from '../../../core/formats/format.ts'
import { findFormat, formatOf, formats } from '../../../core/formats/formats.ts'
import { karakterfil } from '../../../core/formats/karakterfil.ts'
import { ssbElev } from '../../../core/formats/ssb-elev.ts'
import { ssbElevfag } from '../../../core/formats/ssb-elevfag.ts'
import { ssbResultat } from '../../../core/formats/ssb-resultat.ts'
import { ssbResultatfag } from '../../../core/formats/ssb-resultatfag.ts'
import { wisElever } from '../../../core/formats/wis-elever.ts'
import { sources } from '../../../core/norms/sources.gen.ts'
import { canonicalColumns } from '../../../core/records/canonical-columns.ts'
import { RESULTAT, RESULTATFAG, WIS } from './known-headers.ts'

const names = (format: Format): string => format.records[0]!.columns.map(({ name }) => name).join(';')

describe('columns of the table formats', () => {
  test.each([
    ['ssb-resultatfag', ssbResultatfag, RESULTATFAG.slice(0, -1), 22],
    ['ssb-resultat', ssbResultat, RESULTAT.slice(0, -1), 27],
    ['wis-elever', wisElever, WIS, 11],
  ])('%s has the published header', (_id, format, header, count) => {
    expect(names(format)).toBe(header)
    expect(format.records[0]!.columns).toHaveLength(count)
  })

  test('row ids of the statistics files are read past', () => {
    for (const format of [ssbResultat, ssbResultatfag]) {
      const past = format.records[0]!.columns.filter((column) => column.key !== null && column.passThrough === true)
      expect(past.map(({ name }) => name)).toEqual(['FilID', 'RadID', 'RadNr'])
    }
  })

  // Column numbers of the VIGO files as the «Stat» column of Grensesnitt SAS 3 names them.
  test.each([
    [ssbResultat, 'fullfortkode', 'SSB-R-13'],
    [ssbResultat, 'bevistype', 'SSB-R-22'],
    [ssbResultat, 'maalform', 'SSB-R-24'],
    [ssbResultatfag, 'standpunkt', 'SSB-RF-13'],
    [ssbResultatfag, 'eksamen_annen', 'SSB-RF-22'],
    [ssbResultatfag, 'fagmerknad', 'SSB-RF-30'],
    [ssbResultatfag, 'karakterstatus', 'SSB-RF-31'],
    [ssbElev, 'rettstype', 'SSB-E-13'],
    [ssbElev, 'rett_paabygging', 'SSB-E-19'],
    [ssbElevfag, 'elevtimer', 'SSB-EF-13'],
  ] as const)('$id cites VIGO column numbers', (format, key, source) => {
    expect(format.records[0]!.columns.find((column) => column.key === key)).toMatchObject({ source })
  })

  test('a grade table must have an identity number and a subject code', () => {
    const mandatory = karakterfil.records[0]!.columns.filter((column) => column.key !== null && column.mandatory === true)
    expect(mandatory.map(({ key }) => key)).toEqual(['fodselsnummer', 'fagkode'])
  })
})

describe('the list of formats', () => {
  test('every source id stands in data/sources.yaml', () => {
    const cited = formats.flatMap((format) => [
      format.source,
      ...format.records.flatMap(({ columns }) => columns.flatMap((column) => (column.key === null ? [] : [column.source]))),
    ])
    expect(cited.filter((id) => !(id in sources))).toEqual([])
  })

  test('no column stands twice in a record, and keys are columns of their record', () => {
    for (const { records } of formats) {
      for (const { columns, key } of records) {
        const keys = columns.flatMap((column) => (column.key === null ? [] : [column.key]))
        expect(new Set(keys).size).toBe(keys.length)
        expect(key.filter((one) => !keys.includes(one))).toEqual([])
      }
    }
  })

  test('ids are found in any case, unknown ones not', () => {
    expect(findFormat(' SSB-Elev ')).toBe(ssbElev)
    expect(formatOf('karakterfil')).toBe(karakterfil)
    expect(findFormat('excel')).toBeNull()
  })
})

describe('canonical columns', () => {
  test('what points at a person is sensitive', () => {
    const sensitive = Object.entries(canonicalColumns).flatMap(([key, column]) => (column.sensitive ? [key] : []))
    expect(sensitive.sort()).toEqual(
      [
        // names, numbers and addresses of examiners, candidates and members of boards
        'avgjorende_medlem',
        'kandidatnummer',
        'nemnd_medlemmer',
        'nemndleder',
        'sensor1',
        'sensor1_epost',
        'sensor1_navn',
        'sensor1_telefon',
        'sensor2',
        'sensor2_epost',
        'sensor2_navn',
        'sensor2_telefon',
        'sensor_id',
        'telefon',
        'tidligere_medsensor',
        // health, reasons and free text
        'aarsak',
        'begrunnelse',
        'brudd',
        'dokumentasjon',
        'dokumentasjonstype',
        'grunn',
        'inhabil',
        'kronisk_risiko',
        'merknad',
        'sakkyndig_uttalelse',
        'tilrettelegging',
        'tiltak',
        'unntak_hjemmel',
        'utilgjengelig',
        'utvidelse_grunn',
        'varig_aarsak',
        'adresse',
        'bortvist_av',
        'annullert_av',
        'endret_av',
        'fritak_dokumentasjon',
        'vedtak_av',
        'nedsatt_aarsak',
        'varsel_mottaker',
        'unntak_grunn',
        'fritakshjemmel',
        'faglaerer',
        'elevnummer',
        'epost',
        'etternavn',
        'fodselsdato',
        'fodselsnummer',
        'fornavn',
        'fritekst',
        'gateadresse',
        'kontaktperson',
        'navn',
        'personnummer5',
        'postnummer',
      ].sort(),
    )
  })

  test.each([
    ['fodselsnummer', 'fnr'],
    ['standpunkt', 'code'],
    ['skolenummer', 'digits'],
    ['skoleaar2', 'skoleaar'],
    ['rkv_dato', 'date'],
    ['fravaer_dager', 'number'],
    ['organisasjonsnummer', 'orgnr'],
    ['klasse', 'text'],
  ] as const)('%s is read as %s', (key, type) => {
    expect(canonicalColumns[key].type).toBe(type)
  })
})
