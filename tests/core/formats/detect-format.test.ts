import { describe, expect, test } from 'vitest'
import { detectFormat } from '../../../core/formats/detect-format.ts'
import type { DetectedFormat } from '../../../core/formats/detected-format.ts'
import type { Problem } from '../../../core/result.ts'
import type { TableSample } from '../../../core/table/table-sample.ts'
import { RESULTAT, RESULTATFAG, WIS } from './known-headers.ts'

// An identity number by its form alone: no day 99 exists.
const FNR = '9'.repeat(11)
const ROW = `1;1;1;${FNR};2025-2026;39901;STUSP1----;ENG1007;E;4;4;4;;;;;;J;;;;N;`

function sampleOf(text: string, separator = ';'): TableSample {
  return { rows: text.split('\n').map((line, index) => ({ row: index + 1, fields: line.split(separator) })) }
}

function detected(text: string, fileName = 'fil.csv', filtype: string | null = null): DetectedFormat {
  const result = detectFormat(sampleOf(text), { fileName, filtype })
  if (!result.ok) throw new Error(`not recognised: ${JSON.stringify(result.problem)}`)
  return result.value
}

function problem(text: string, fileName = 'fil.csv', filtype: string | null = null): Problem {
  const result = detectFormat(sampleOf(text), { fileName, filtype })
  if (result.ok) throw new Error(`recognised as ${result.value.format.id}`)
  return result.problem
}

const keyAt = (found: DetectedFormat): Record<string, number> =>
  Object.fromEntries(found.columns[0]!.map(({ column, position }) => [column.key, position]))

describe('interface files', () => {
  test.each([
    ['with its start line', 'TOF;3.0;;;39\n$EL;1\n$EK;1\n$KL;1'],
    ['without a start line', '$EL;1\n$EK;1\n$KL;1'],
    ['with a misspelt start line', 'T0F;3.0;;;39\n$EL;1\n$EK;1'],
    ['with line ids in small letters and blanks', 'tof;3.0\n $el;1\n$Ek ;1'],
    ['with some unknown lines', 'TOF;3.0\n$EL;1\n$XX;1\n$KL;1'],
    ['with nothing but a start line', 'TOF;3.0;20260620;;39;;'],
    ['with a start line and otherwise broken', 'TOF;3.0\nEL;1\nEK;1\nKL;1'],
    ['with a separator that nobody knew', 'TOF|3.0\n$EL|1\n$EK|1'],
    ['with blank lines', '\n\n$EL;1\n\n$KL;1\n\n'],
  ])('%s', (_name, text) => {
    expect(detected(text)).toMatchObject({
      format: { id: 'sas-vigo' },
      reason: 'line-ids',
      headerRow: 0,
      unknownColumns: [],
      missingColumns: [],
    })
  })

  test('positions count the place that is not in use', () => {
    const elev = detected('TOF;3.0\n$EL;1').columns[1]!
    expect(elev.map(({ header, position }) => `${position} ${header}`)).toEqual([
      '0 LINJEID',
      '1 FNR',
      '2 ELEVNAVN',
      '3 GATE2',
      '4 POSTNR2',
      '5 KOMMNR2',
      '7 MORSMKOD',
      '8 FRITEKST',
    ])
  })

  test('one such line in a table does not make it an interface file', () => {
    expect(detected(`${RESULTATFAG}\n${ROW}\n$KL;1`).format.id).toBe('ssb-resultatfag')
  })
})

describe('tables told by their header row', () => {
  const ELEV =
    'Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Feltfem;Feltseks;Feltsju;Elevnavn;Feltni;Rettstype ved inntak;Rett til påbygging'
  const ELEVFAG =
    'Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Feltseks;Feltsju;Feltåtte;Feltni;Fagstatus;Feltelleve;Felttolv;Elevtimer'
  test.each([
    ['ssb-resultatfag', 'exact-header', RESULTATFAG],
    ['ssb-resultat', 'exact-header', RESULTAT],
    ['ssb-resultatfag', 'exact-header', RESULTATFAG.slice(0, -1)],
    ['ssb-resultatfag', 'header', RESULTATFAG.toUpperCase()],
    ['ssb-resultatfag', 'header', RESULTATFAG.split(';').reverse().join(';')],
    ['ssb-resultat', 'header', RESULTAT.replace(';Elevnavn', '').replace(';Bevistype', '')],
    ['ssb-resultatfag', 'header', RESULTATFAG.replace('Fagkode', 'Emnet')],
    ['ssb-elev', 'header', ELEV],
    ['ssb-elevfag', 'header', ELEVFAG],
    ['ssb-voksensoker', 'header', 'Fødselsnummer;Navn;Ønsket kompetanse'],
    ['ssb-kontrakt', 'header', 'Avgiverfylke;Felt to;Telledato;Hjemstedsfylke;Orgnr bedrift'],
    ['ssb-avlagteprover', 'header', 'Avgiverfylke;Felt to;Telledato fra;Telledato til;Hjemstedsfylke'],
    ['wis-elever', 'header', WIS],
    ['wis-elever', 'header', 'Fornavn;Etternavn;Klassenavn;Fødselsdato;Personnummer;Mobil;E-post'],
    ['karakterfil', 'header', 'Fødselsnr;Navn;Skole;Skoleår;Klasse;Fagkode;Fagstatus;H1;Stp;Eks.form;FAM;Merknad'],
    ['karakterfil', 'header', 'Fnr;Fagkode;Standpunkt'],
    ['ssb-voksensoker', 'identity-numbers', 'Fødselsnummer'],
    ['ssb-voksensoker', 'identity-numbers', 'Nr;Fnr'],
  ])('%s by %s', (id, reason, header) => {
    expect(detected(`${header}\n1;2;3`)).toMatchObject({ format: { id }, reason, headerRow: 1, missingColumns: expect.any(Array) })
  })

  test('a header read with the wrong encoding is still found', () => {
    const twice = Buffer.from(RESULTATFAG, 'utf8').toString('latin1')
    expect(detected(`${twice}\n${ROW}`)).toMatchObject({ format: { id: 'ssb-resultatfag' }, missingColumns: [], unknownColumns: [] })
  })

  test('title rows may stand above', () => {
    const found = detected(`Fjordbyen vgs\nUtskriftsdato 18.06.2026\n\n${RESULTATFAG}\n${ROW}`)
    expect(found).toMatchObject({ format: { id: 'ssb-resultatfag' }, headerRow: 4, reason: 'exact-header' })
  })

  test('the separator behind the last column is no column', () => {
    expect(detected(RESULTATFAG).headerLength).toBe(22)
    expect(detected(RESULTATFAG.slice(0, -1)).headerLength).toBe(22)
  })

  test('columns that are missing, unknown or misspelt are told, misspelt ones with a proposal', () => {
    const found = detected(`${RESULTATFAG.replace('Karakter standpunkt', 'Karakter standpungt').replace(';Elevtimer', '')}Rektor;\n${ROW}`)
    expect(found.missingColumns.map(({ name }) => name)).toEqual(['Karakter standpunkt', 'Elevtimer'])
    expect(found.unknownColumns).toEqual([
      { header: 'Karakter standpungt', position: 11, proposal: 'Karakter standpunkt' },
      { header: 'Rektor', position: 21, proposal: null },
    ])
  })

  test('an open format misses only what it cannot do without', () => {
    expect(detected('Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Ukjent').missingColumns).toEqual([])
    expect(detected('Fødselsdato;Personnummer;Fagkode;Stp\n01.01.2008;12345;ENG1007;4').missingColumns).toEqual([])
    expect(detected('Fødselsdato;Fagkode;Stp').missingColumns.map(({ key }) => key)).toEqual(['fodselsnummer'])
  })

  test('a subject list with grades is a grade table, not ssbElevfag', () => {
    expect(detected('Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Standpunkt').format.id).toBe('karakterfil')
  })

  test('of two equal headers the first counts', () => {
    const found = detected('Fnr;Fagkode;Standpunkt;Standpunkt')
    expect(keyAt(found).standpunkt).toBe(2)
    expect(found.unknownColumns).toEqual([{ header: 'Standpunkt', position: 3, proposal: null }])
  })
})

describe('file names where headers leave it open', () => {
  const SHORT = 'Fødselsnummer;Skoleår;Fagkode;Fagstatus'
  test.each([
    ['ssbElevfag_2025.csv', SHORT, 'ssb-elevfag'],
    ['mappe/FilID6188_Data.csv', SHORT, 'ssb-resultatfag'],
    ['SSB Resultat.csv', 'Fødselsnummer;Skoleår;Skolenummer', 'ssb-resultat'],
    ['ssbKontrakt.csv', 'Avgiverfylke;Fødselsnummer;Navn;Fag', 'ssb-kontrakt'],
    ['ssbVoksensoker.csv', 'Fødselsnummer;A;B;C;D;E', 'ssb-voksensoker'],
  ])('%s', (fileName, header, id) => {
    expect(detected(header, fileName).format.id).toBe(id)
  })

  test('a name does not stand over the header', () => {
    expect(detected(RESULTATFAG, 'ssbResultat.csv').format.id).toBe('ssb-resultatfag')
    expect(detected(RESULTAT, 'ssbResultatfag.csv').format.id).toBe('ssb-resultat')
  })
})

describe('headers of grade tables that are settled by their content', () => {
  test.each([
    ['Fnr;Fag;Stp', '1;ENG1007;4', { fagkode: 1 }],
    ['Fnr;Fag;Stp', '1;ENG1007 Engelsk;4', { fagkode: 1 }],
    ['Fnr;Skole;Fagkode', '1;39901;ENG1007', { skolenummer: 1 }],
    ['Fnr;Skole;Fagkode', '1;Fjordbyen vgs;ENG1007', { skolenavn: 1 }],
    ['Personnummer;Fagkode;Stp', `${FNR};ENG1007;4`, { fodselsnummer: 0 }],
    ['Fødselsdato;Personnummer;Fagkode', '01.01.2008;12345;ENG1007', { personnummer5: 1 }],
    ['Fnr;Status;Fag;Stp', '1;E;ENG1007;4', { fagstatus: 1, fagkode: 2 }],
    ['Fnr;Fagkode;Fagstatus;Status', '1;ENG1007;E;E', { fagstatus: 2, elevstatus: 3 }],
    ['Fnr;Fagkode;Sluttdato', '1;ENG1007;03.02.2026', { avbruddsdato_fag: 2 }],
    ['Fnr;Fagkode;Fag;Stp', '1;ENG1007;Engelsk;4', { fagkode: 1, fagnavn: 2 }],
    ['Fnr;Fagkode;Fag;Fagnavn', '1;ENG1007;Engelsk;Engelsk Vg1', { fagkode: 1, fagnavn: 3 }],
  ])('%s over %s', (header, row, expected) => {
    expect(keyAt(detected(`${header}\n${row}`))).toMatchObject(expected)
  })

  test('a closing day in June or July on every row is no interruption', () => {
    const found = detected('Fnr;Fagkode;Sluttdato\n1;ENG1007;31.07.2026\n2;ENG1007;31.07.2026')
    expect(keyAt(found)).not.toHaveProperty('avbruddsdato_fag')
    expect(found.unknownColumns.map(({ header }) => header)).toEqual(['Sluttdato'])
  })
})

describe('other columns of a grade table', () => {
  test.each([
    ['Trinn;Gruppe;Elevnr;Lærer;Elev/privatist', ['trinn', 'undervisningsgruppe', 'elevnummer', 'faglaerer', 'kandidattype']],
    ['Utdanningsprogram;Trekt ut;Eks.dato;Ført dato;Fritak', ['programomraade', 'trukket', 'eksamensdato', 'fort_dato', 'fritakshjemmel']],
    ['Omvalg;Forsering;Fagtype;Unntaksgrunn;Vedtak om unntak', ['omvalg', 'forsering', 'fagtype', 'unntak_grunn', 'unntak_vedtak_dato']],
    ['Varslet dato;Varsla til;Vedtak om IV;Annullert;IOP', ['varsel_dato', 'varsel_mottaker', 'vedtak_iv_dato', 'annullert', 'iop']],
  ])('%s', (more, keys) => {
    const columns = keyAt(detected(`Fnr;Fagkode;Stp;${more}\n1;ENG1007;4`))
    expect(keys.map((key) => columns[key])).toEqual([3, 4, 5, 6, 7])
  })

  test('a change is not the day of entry, and a kind of subject is not a draw', () => {
    const columns = keyAt(detected('Fnr;Fagkode;Stp;Sist endret;Trekkfag\n1;ENG1007;4;05.06.2026;ja'))
    expect(columns).toMatchObject({ endret_dato: 3 })
    expect(columns).not.toHaveProperty('fort_dato')
    expect(columns).not.toHaveProperty('trukket')
  })

  test('a class list is still WIS, and a subject list without grades still ssbElevfag', () => {
    expect(detected('Fornavn;Etternavn;Klassenavn;Klassetrinn;Fødselsdato;Personnummer;E-post').format.id).toBe('wis-elever')
    expect(detected('Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Elevtimer').format.id).toBe('ssb-elevfag')
  })
})

describe('a kind that was told', () => {
  test('is taken even when the header fits another better', () => {
    expect(detected(RESULTATFAG, 'fil.csv', 'karakterfil')).toMatchObject({ format: { id: 'karakterfil' }, reason: 'told', headerRow: 1 })
    expect(detected('noe\n$EL;1\nnoe\nnoe', 'fil.csv', 'sas-vigo')).toMatchObject({ format: { id: 'sas-vigo' }, reason: 'told' })
  })

  test('an unknown kind is a problem that names the known ones', () => {
    expect(problem(RESULTAT, 'fil.csv', 'excel')).toEqual({
      code: 'format-unknown-id',
      facts: {
        wanted: 'excel',
        known: expect.stringMatching(
          /^sas-vigo, ssb-resultat, ssb-resultatfag, ssb-elev, ssb-elevfag, ssb-voksensoker, ssb-kontrakt, ssb-avlagteprover, wis-elever, karakterfil/,
        ),
      },
    })
  })

  test.each([
    ['sas-vigo', RESULTAT],
    ['ssb-resultat', 'Rektor;Kontor\nA;B'],
  ])('a file that has nothing of %s is a problem', (filtype, text) => {
    expect(problem(text, 'fil.csv', filtype)).toMatchObject({ code: 'format-not-as-told', facts: { wanted: filtype, row: 1 } })
  })
})

describe('files that nobody recognises', () => {
  test('a mistyped header is proposed', () => {
    const { code, facts } = problem('Fnr;Namn på elev;Fagkod;Stp\n1;Berg;ENG1007;4')
    expect(code).toBe('format-not-recognised')
    expect(facts).toMatchObject({
      row: 1,
      columns: 4,
      seen: 'Fnr; Namn på elev; Fagkod; Stp',
      header: 'Fagkod',
      column: 'C',
      proposal: 'Fagkode',
    })
    expect(facts.proposals).toBe('«Fagkod» (C) → Fagkode')
    expect(facts.known).toContain('sas-vigo (TOF, $EL, $EK, $KL, $VM)')
    expect(facts.known).toContain('ssb-resultat (Fødselsnummer, Skoleår, Skolenummer, Programområdekode, Elevnavn, Skolenavn, …)')
  })

  test.each([
    ['ssb-resultatfag by its number of columns', `${ROW}\n${ROW}`, 'fil.csv', 'ssb-resultatfag'],
    ['ssb-elev by its name', `${FNR};2025-2026;39901;STUSP1----;;;;Berg Nora`, 'ssbElev.csv', 'ssb-elev'],
    ['nothing', `${FNR}\n${FNR}`, 'fil.csv', ''],
  ])('a file without a header row says so: likely %s', (_name, text, fileName, likely) => {
    const { code, facts } = problem(text, fileName)
    expect(code).toBe('format-not-recognised-data')
    expect(facts).toMatchObject({ row: 1, likely })
  })

  test.each([
    ['a row of data', `${FNR};Berg Nora;01.02.2008;nora@example.no\n${FNR};Dahl Emil;;`],
    ['names only', 'Berg Nora\nDahl Emil'],
    ['names and a word that is also a header', 'Berg;Nora;Elev\nDahl;Emil;Elev'],
  ])('nothing of %s is told but its form', (_name, text) => {
    const told = JSON.stringify(problem(text))
    expect(told).not.toMatch(/Berg|Nora|Dahl|Emil|99999|2008|example/)
    expect(told).toContain('Aaaa')
  })

  test('a grade per row is not taken for a subject per row', () => {
    expect(problem('Fnr;Fagkode;Vurderingstype;Karakter').code).toBe('format-not-recognised')
  })

  test.each([
    ['no rows', ''],
    ['blank rows', '\n\n;;\n'],
    ['binary junk', '\u0000\u0001\u0002;\u0000ÿ\u0003\n\u0000'],
    ['one endless line', 'x'.repeat(3_000_000)],
    ['very many columns', Array.from({ length: 30_000 }, (_, i) => `k${i}`).join(';')],
  ])('%s is a problem, not a crash', (_name, text) => {
    expect(problem(text).code).toBe('format-not-recognised')
    expect(JSON.stringify(problem(text)).length).toBeLessThan(4000)
  })

  test('a sample without rows is a problem too', () => {
    expect(detectFormat({ rows: [] }, { fileName: '', filtype: null })).toMatchObject({
      ok: false,
      problem: { facts: { row: 0, columns: 0, seen: '' } },
    })
  })
})
