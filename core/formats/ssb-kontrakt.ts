import type { Format } from './format.ts'
import { tableColumns } from './table-columns.ts'

/**
 * ssbKontrakt: contracts in fagopplæring at a count date. Columns 1, 3 and 4 are known (C01-C03). Fødselsnummer and name are recognised
 * wherever they stand, so that they are checked and masked; everything else passes through.
 */
export const ssbKontrakt: Format = {
  id: 'ssb-kontrakt',
  title: {
    nb: 'Lærekontrakter til SSB (ssbKontrakt)',
    nn: 'Lærekontraktar til SSB (ssbKontrakt)',
    en: 'Training contracts for Statistics Norway (ssbKontrakt)',
  },
  shape: 'table',
  closed: false,
  trailingSeparator: true,
  fileNames: ['ssbkontrakt'],
  source: 'SSB-K',
  records: [
    {
      id: 'kontrakt',
      lineId: null,
      key: [],
      columns: tableColumns('SSB-K', [
        { key: 'avgiverfylke', name: 'Avgiverfylke', source: '01', mandatory: true },
        { key: 'telledato', name: 'Telledato', source: '03', mandatory: true },
        { key: 'hjemstedsfylke', name: 'Hjemstedsfylke', source: '04' },
        { key: 'fodselsnummer', name: 'Fødselsnummer', source: 'FNR', headers: ['Fødselsnr', 'Fnr'] },
        { key: 'navn', name: 'Navn', source: 'NAVN', headers: ['Elevnavn', 'Lærlingens navn'] },
      ]),
    },
  ],
}
