import type { Format } from './format.ts'
import { tableColumns } from './table-columns.ts'

/** Pupil import of WIS Skole: semicolons, Windows-1252, a header row with these names in any order; more contact columns may follow and pass through. */
export const wisElever: Format = {
  id: 'wis-elever',
  title: { nb: 'Elevliste til WIS Skole', nn: 'Elevliste til WIS Skole', en: 'Pupil list for WIS Skole' },
  shape: 'table',
  closed: false,
  trailingSeparator: false,
  fileNames: ['wis'],
  source: 'WIS',
  records: [
    {
      id: 'person',
      lineId: null,
      key: ['fodselsdato', 'personnummer5'],
      columns: tableColumns('WIS', [
        { key: 'skoleaar', name: 'Skoleår', source: '01', width: 9 },
        { key: 'klassetrinn', name: 'Klassetrinn', source: '02' },
        { key: 'klasse', name: 'Klassenavn', source: '03', width: 10 },
        { key: null, name: 'Nummer', source: '04' },
        { key: 'etternavn', name: 'Etternavn', source: '05', width: 50 },
        { key: 'fornavn', name: 'Fornavn', source: '06', width: 30 },
        { key: 'fodselsdato', name: 'Fødselsdato', source: '07', width: 10 },
        { key: 'personnummer5', name: 'Personnummer', source: '08', width: 5, digits: 'exact' },
        { key: 'adresse', name: 'Adresse', source: '09', width: 100 },
        { key: 'postnummer', name: 'Postnummer', source: '10', width: 4, digits: 'at-most' },
        { key: null, name: 'Telefon', source: '11' },
      ]),
    },
  ],
}
