import type { Format } from './format.ts'
import { tableColumns } from './table-columns.ts'

/**
 * ssbResultat as SSB receives it (FilID6189_Data.csv): one row per pupil and programme, 27 columns, ISO-8859-1, `;` also behind the last
 * column. Headers letter for letter; source numbers are VIGO's own column numbers (R.1-R.26), which is how the interface cites them.
 */
export const ssbResultat: Format = {
  id: 'ssb-resultat',
  title: { nb: 'Resultat til SSB (ssbResultat)', nn: 'Resultat til SSB (ssbResultat)', en: 'Results for Statistics Norway (ssbResultat)' },
  shape: 'table',
  closed: true,
  trailingSeparator: true,
  fileNames: ['filid6189', 'ssbresultat'],
  source: 'SSB-R',
  records: [
    {
      id: 'elevkurs',
      lineId: null,
      key: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
      columns: tableColumns('SSB-R', [
        { key: 'fil_id', name: 'FilID', source: 'FIL', passThrough: true },
        { key: 'rad_id', name: 'RadID', source: 'RAD', passThrough: true },
        { key: 'rad_nr', name: 'RadNr', source: 'NR', passThrough: true },
        { key: 'fodselsnummer', name: 'Fødselsnummer', source: '01', mandatory: true },
        { key: 'skoleaar', name: 'Skoleår', source: '02', mandatory: true },
        { key: 'skolenummer', name: 'Skolenummer', source: '03', mandatory: true },
        { key: 'programomraadekode', name: 'Programområdekode', source: '04', mandatory: true },
        { key: 'navn', name: 'Elevnavn', source: '08' },
        { key: 'skolenavn', name: 'Skolenavn', source: '09' },
        { key: 'organisasjonsnummer', name: 'Organisasjonsnummer', source: '10' },
        { key: 'startdato', name: 'Startdato', source: '11' },
        { key: 'avbruddsdato', name: 'Avbruddsdato', source: '12' },
        { key: 'fullfortkode', name: 'Fullførtkode', source: '13' },
        { key: 'rettstype', name: 'Rettstype ved inntak', source: '14' },
        { key: 'elevstatus', name: 'Elevstatus', source: '15' },
        { key: 'rkv_dato', name: 'Godkjent realkompetansevurdering dato', source: 'RKV' },
        { key: 'karakterpoeng', name: 'Karakterpoeng', source: '16' },
        { key: 'kursprosent', name: 'Kursprosent', source: '17' },
        { key: 'fravaer_dager', name: 'Antall dager fravær', source: '18' },
        { key: 'fravaer_timer', name: 'Antall enkelttimer fravær', source: '19' },
        { key: 'antall_fag', name: 'Antall fag på elevkurset', source: '20' },
        { key: 'antall_stryk', name: 'Antall stryk på elevkurset', source: '21' },
        { key: 'bevistype', name: 'Bevistype', source: '22' },
        { key: 'forrige_elevstatus', name: 'Forrige elevstatus', source: '23' },
        { key: 'maalform', name: 'Målform (norsk hovedmål)', source: '24' },
        { key: 'rettstype_hjemfylke', name: 'Rettstype i hjemfylket', source: '25' },
        { key: 'rett_paabygging', name: 'Påbyggingsrett', source: '26' },
      ]),
    },
  ],
}
