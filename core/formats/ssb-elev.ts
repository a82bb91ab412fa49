import type { Format } from './format.ts'
import { tableColumns } from './table-columns.ts'

/** ssbElev: one row per pupil and programme. Seven columns are known by number (E.1-E.19), their headers are taken from ssbResultat; the rest pass through. */
export const ssbElev: Format = {
  id: 'ssb-elev',
  title: { nb: 'Elever til SSB (ssbElev)', nn: 'Elevar til SSB (ssbElev)', en: 'Pupils for Statistics Norway (ssbElev)' },
  shape: 'table',
  closed: false,
  trailingSeparator: true,
  fileNames: ['ssbelev'],
  source: 'SSB-E',
  records: [
    {
      id: 'elevkurs',
      lineId: null,
      key: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
      columns: tableColumns('SSB-E', [
        { key: 'fodselsnummer', name: 'Fødselsnummer', source: '01', mandatory: true },
        { key: 'skoleaar', name: 'Skoleår', source: '02', mandatory: true },
        { key: 'skolenummer', name: 'Skolenummer', source: '03', mandatory: true },
        { key: 'programomraadekode', name: 'Programområdekode', source: '04', mandatory: true },
        { key: 'navn', name: 'Elevnavn', source: '08' },
        {
          key: 'rettstype',
          name: 'Rettstype ved inntak',
          source: '13',
          headers: ['Rettstype importert', 'Rettstype – importert', 'Rettstype'],
        },
        { key: 'rett_paabygging', name: 'Rett til påbygging', source: '19', headers: ['Påbyggingsrett'] },
      ]),
    },
  ],
}
