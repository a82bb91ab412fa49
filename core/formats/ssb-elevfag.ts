import type { Format } from './format.ts'
import { tableColumns } from './table-columns.ts'

/** ssbElevfag: one row per pupil and subject, never with grades. Seven columns are known by number (EF.1-EF.13); the rest pass through. */
export const ssbElevfag: Format = {
  id: 'ssb-elevfag',
  title: {
    nb: 'Elevers fag til SSB (ssbElevfag)',
    nn: 'Faga til elevane, til SSB (ssbElevfag)',
    en: "Pupils' subjects for Statistics Norway (ssbElevfag)",
  },
  shape: 'table',
  closed: false,
  trailingSeparator: true,
  fileNames: ['ssbelevfag'],
  source: 'SSB-EF',
  records: [
    {
      id: 'fagrad',
      lineId: null,
      key: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagkode'],
      columns: tableColumns('SSB-EF', [
        { key: 'fodselsnummer', name: 'Fødselsnummer', source: '01', mandatory: true },
        { key: 'skoleaar', name: 'Skoleår', source: '02', mandatory: true },
        { key: 'skolenummer', name: 'Skolenummer', source: '03', mandatory: true },
        { key: 'programomraadekode', name: 'Programområdekode', source: '04', mandatory: true },
        { key: 'fagkode', name: 'Fagkode', source: '05', mandatory: true },
        { key: 'fagstatus', name: 'Fagstatus', source: '10' },
        { key: 'elevtimer', name: 'Elevtimer', source: '13' },
      ]),
    },
  ],
}
