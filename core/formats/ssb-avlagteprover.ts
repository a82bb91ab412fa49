import type { Format } from './format.ts'
import { tableColumns } from './table-columns.ts'

/**
 * ssbAvlagteProver: trade tests taken in a period. Columns 1, 3, 4 and 5 are known (C01-C03), the wording of the two date headers is a
 * guess. Fødselsnummer and name are recognised wherever they stand, so that they are checked and masked; everything else passes through.
 */
export const ssbAvlagteprover: Format = {
  id: 'ssb-avlagteprover',
  title: {
    nb: 'Avlagte prøver til SSB (ssbAvlagteProver)',
    nn: 'Avlagde prøver til SSB (ssbAvlagteProver)',
    en: 'Trade tests for Statistics Norway (ssbAvlagteProver)',
  },
  shape: 'table',
  closed: false,
  trailingSeparator: true,
  fileNames: ['ssbavlagteprover', 'ssbavlagteprøver'],
  source: 'SSB-AP',
  records: [
    {
      id: 'avlagtprove',
      lineId: null,
      key: [],
      columns: tableColumns('SSB-AP', [
        { key: 'avgiverfylke', name: 'Avgiverfylke', source: '01', mandatory: true },
        {
          key: 'fra_dato',
          name: 'Telledato fra',
          source: '03',
          mandatory: true,
          headers: ['Fra-dato', 'Fra dato', 'Dato fra', 'Telledato fra og med'],
        },
        {
          key: 'til_dato',
          name: 'Telledato til',
          source: '04',
          mandatory: true,
          headers: ['Til-dato', 'Til dato', 'Dato til', 'Telledato til og med'],
        },
        { key: 'hjemstedsfylke', name: 'Hjemstedsfylke', source: '05' },
        { key: 'fodselsnummer', name: 'Fødselsnummer', source: 'FNR', headers: ['Fødselsnr', 'Fnr'] },
        { key: 'navn', name: 'Navn', source: 'NAVN', headers: ['Elevnavn', 'Kandidatens navn'] },
      ]),
    },
  ],
}
