import type { Format } from './format.ts'
import { tableColumns } from './table-columns.ts'

/**
 * ssbResultatfag as SSB receives it (FilID6188_Data.csv): one row per pupil and subject, 22 columns, ISO-8859-1, `;` also behind the
 * last column. Headers letter for letter; source numbers are VIGO's own column numbers (RF.1-RF.31), which is how the interface cites them.
 */
export const ssbResultatfag: Format = {
  id: 'ssb-resultatfag',
  title: {
    nb: 'Karakterer til SSB (ssbResultatfag)',
    nn: 'Karakterar til SSB (ssbResultatfag)',
    en: 'Grades for Statistics Norway (ssbResultatfag)',
  },
  shape: 'table',
  closed: true,
  trailingSeparator: true,
  fileNames: ['filid6188', 'ssbresultatfag'],
  source: 'SSB-RF',
  records: [
    {
      id: 'fagrad',
      lineId: null,
      key: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagkode', 'karakterstatus'],
      columns: tableColumns('SSB-RF', [
        { key: 'fil_id', name: 'FilID', source: 'FIL', passThrough: true },
        { key: 'rad_id', name: 'RadID', source: 'RAD', passThrough: true },
        { key: 'rad_nr', name: 'RadNr', source: 'NR', passThrough: true },
        { key: 'fodselsnummer', name: 'Fødselsnummer', source: '01', mandatory: true },
        { key: 'skoleaar', name: 'Skoleår', source: '02', mandatory: true },
        { key: 'skolenummer', name: 'Skolenummer', source: '03', mandatory: true },
        { key: 'programomraadekode', name: 'Programområdekode', source: '04', mandatory: true },
        { key: 'fagkode', name: 'Fagkode', source: '05', mandatory: true },
        { key: 'fagstatus', name: 'Fagstatus', source: '10' },
        { key: 'halvaar1', name: 'Karakter halvårsvurdering 1', source: '11' },
        { key: 'halvaar2', name: 'Karakter halvårsvurdering 2', source: '12' },
        { key: 'standpunkt', name: 'Karakter standpunkt', source: '13' },
        { key: 'eksamen_skriftlig', name: 'Karakter skriftlig eksamen', source: '16' },
        { key: 'eksamen_muntlig', name: 'Karakter muntlig eksamen', source: '19' },
        { key: 'eksamen_annen', name: 'Karakter annen', source: '22' },
        { key: 'skoleaar2', name: 'Skoleår 2', source: '23' },
        { key: 'skolenummer2', name: 'Skolenummer 2', source: '24' },
        { key: 'linje_aktiv', name: 'Er linja aktiv?', source: '25' },
        { key: 'elevtimer', name: 'Elevtimer', source: '26' },
        { key: 'forrige_fagstatus', name: 'Forrige fagstatus', source: '27' },
        { key: 'fagmerknad', name: 'Fagmerknad kode', source: '30' },
        { key: 'karakterstatus', name: 'Karakterstatus', source: '31' },
      ]),
    },
  ],
}
