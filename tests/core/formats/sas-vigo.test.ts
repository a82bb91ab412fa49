import { describe, expect, test } from 'vitest'
import { sasVigo } from '../../../core/formats/sas-vigo.ts'

/**
 * The tables of Grensesnitt SAS 3 typed in: id, format, J or N. Digits that the interface demands exactly (FNR, dates, SKOLENR) are
 * written 9(n)!, which is inferred from its text.
 */
const TABLES: readonly (readonly [lineId: string, rows: string])[] = [
  [
    'TOF',
    `LINJEID x(3) J
     VERSJON x(7) J
     FILDATO 9(8)! N
     MELDING x(80) N
     FYLKESNR 9(2) J
     SKOLENR 9(5)! N
     AVGIVERID x(80) N`,
  ],
  [
    '$EL',
    `LINJEID x(3) J
     FNR 9(11)! J
     ELEVNAVN x(100) N
     GATE2 x(60) N
     POSTNR2 9(4) N
     KOMMNR2 9(4) N
     -
     MORSMKOD x(3) N
     FRITEKST x(60) N`,
  ],
  [
    '$EK',
    `LINJEID x(3) J
     FNR 9(11)! J
     SKOLEAR 9(8) J
     SKOLENR 9(5)! J
     KURSKODE x(10) J
     KLASSE x(40) N
     STARTDAT 9(8)! J
     SLUTTDAT 9(8)! N
     FRAFAARS x(8) N
     DELK x(1) N
     BEVISTYP x(2) N
     FULLFKOD x(1) N
     FRAVDAG 9(3) N
     FRAVTIME 9(4) N
     KARORD x(2) N
     KARATF x(2) N
     RETT2IMP x(1) N
     VOKSEN x(1) N
     MALFORM x(1) N
     FRITEKST x(60) N
     FRAVDAGT 9(3) N
     SERSPRAK x(1) N
     FRAVTIMET 9(4) N
     RETTPB x(1) N`,
  ],
  [
    '$KL',
    `LINJEID x(3) J
     FNR 9(11)! J
     SKOLEAR 9(8) J
     SKOLENR 9(5)! J
     KURSKODE x(10) J
     FAGKODE x(7) J
     KART1 x(2) N
     KART2 x(2) N
     KARSTP x(2) N
     KARSKR x(2) N
     KARMUN x(2) N
     KARANN x(2) N
     EKSTYPE x(2) N
     SKOLENR2 9(5)! N
     SKOLEAR2 9(8) N
     KLSTATUS x(1) N
     STARTDAT 9(8)! N
     SLUTTDAT 9(8)! N
     ELEVTIMER 9(4) N
     EKSTERM x(1) N
     FAMKODE x(5) N
     FAMVAR x(40) N
     KARSTAT x(1) N
     FRITEKST x(60) N
     RKVDATO 9(8)! N`,
  ],
  [
    '$VM',
    `LINJEID x(3) J
     FNR 9(11)! J
     SKOLEAR 9(8) J
     SKOLENR 9(5)! J
     KURSKODE x(10) J
     VMMKODE x(5) J
     VMMVAR1 x(255) N
     VMMVAR2 x(255) N`,
  ],
]

describe('the five line types of the interface', () => {
  test.each(TABLES)('%s has the columns, widths and mandatory marks of its table', (lineId, rows) => {
    const record = sasVigo.records.find((candidate) => candidate.lineId === lineId)!
    const written = record.columns.map((column) => {
      if (column.key === null) return '-'
      const notation = column.digits === undefined ? `x(${column.width})` : `9(${column.width})${column.digits === 'exact' ? '!' : ''}`
      return `${column.name} ${notation} ${column.mandatory === true ? 'J' : 'N'}`
    })
    expect(written).toEqual(rows.split('\n').map((row) => row.trim()))
  })

  test('a source names line type and column number', () => {
    const fagrad = sasVigo.records.find(({ id }) => id === 'fagrad')!
    expect(fagrad.columns[8]).toMatchObject({ key: 'standpunkt', name: 'KARSTP', source: 'SAS3-KL-09' })
  })

  test('grades of a new exam are a line of their own, so karakterstatus is part of the key', () => {
    const keys = Object.fromEntries(sasVigo.records.map(({ id, key }) => [id, key.join(' ')]))
    expect(keys).toEqual({
      leveranse: '',
      elev: 'fodselsnummer',
      elevkurs: 'fodselsnummer skoleaar skolenummer programomraadekode',
      fagrad: 'fodselsnummer skoleaar skolenummer programomraadekode fagkode karakterstatus',
      vitnemaalsmerknad: 'fodselsnummer skoleaar skolenummer programomraadekode vitnemaalsmerknad',
    })
  })
})
