import type { Format } from './format.ts'
import { tableColumns } from './table-columns.ts'

/**
 * ssbVoksensoker: only the first column is known (V.1); «Ønsket kompetanse» and «Realkompetansevurdert dato» are named in
 * Registreringshåndboken E1-E2 and placed here by inference. A plain list of identity numbers is read as this kind too.
 */
export const ssbVoksensoker: Format = {
  id: 'ssb-voksensoker',
  title: {
    nb: 'Voksensøkere til SSB (ssbVoksensoker) eller en liste med fødselsnumre',
    nn: 'Vaksensøkjarar til SSB (ssbVoksensoker) eller ei liste med fødselsnummer',
    en: 'Adult applicants for Statistics Norway (ssbVoksensoker) or a list of identity numbers',
  },
  shape: 'table',
  closed: false,
  trailingSeparator: true,
  fileNames: ['ssbvoksensoker', 'ssbvoksensøker', 'voksensoker', 'voksensøker'],
  source: 'SSB-V',
  records: [
    {
      id: 'person',
      lineId: null,
      key: ['fodselsnummer'],
      columns: tableColumns('SSB-V', [
        {
          key: 'fodselsnummer',
          name: 'Fødselsnummer',
          source: '01',
          mandatory: true,
          headers: ['Fødselsnr', 'Fnr', 'Fødselsnr/D-nr', 'Fødsels- og personnummer', 'Personident', 'Personnummer', 'Personnr', 'NIN'],
        },
        { key: 'navn', name: 'Navn', source: 'NAVN', headers: ['Søkernavn', 'Elevnavn', 'Namn'] },
        { key: 'rkv_dato', name: 'Realkompetansevurdert dato', source: 'E1', headers: ['Godkjent realkompetansevurdering dato'] },
        { key: null, name: 'Ønsket kompetanse', source: 'E2' },
      ]),
    },
  ],
}
