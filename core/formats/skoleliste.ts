import type { Format } from './format.ts'

/**
 * The office's own list of schools that are to deliver: the columns decided by the project, headers as offices write them (guess: no office's
 * list has been seen). `leveranser` names the deliveries expected, blank = all.
 */
export const skoleliste: Format = {
  id: 'skoleliste',
  title: { nb: 'Skoleliste', nn: 'Skuleliste', en: 'List of schools' },
  shape: 'table',
  closed: false,
  trailingSeparator: false,
  fileNames: ['skoleliste', 'skuleliste'],
  source: 'KOLONNER',
  records: [
    {
      id: 'skole',
      lineId: null,
      key: ['skolenummer'],
      columns: [
        {
          key: 'skolenummer',
          name: 'Skolenummer',
          headers: ['Skulenummer', 'Skolenr', 'Skulenr', 'VIGO-skolenummer', 'Skolekode', 'Skulekode', 'Nummer'],
          width: null,
          mandatory: true,
          source: 'KOLONNER',
        },
        {
          key: 'skolenavn',
          name: 'Skolenavn',
          headers: ['Skulenamn', 'Skole', 'Skule', 'Skolens navn', 'Namn på skule', 'Navn på skole', 'Enhet', 'Navn', 'Namn'],
          width: null,
          mandatory: true,
          source: 'KOLONNER',
        },
        {
          key: 'andre_skrivemaater',
          name: 'Andre skrivemåter',
          headers: ['Andre skrivemåtar', 'Kallenavn', 'Forkortelse', 'Forkorting', 'Andre navn'],
          width: null,
          source: 'KOLONNER',
        },
        {
          key: 'organisasjonsnummer',
          name: 'Organisasjonsnummer',
          headers: ['Orgnr', 'Org.nummer', 'Organisasjonsnr'],
          width: null,
          source: 'KOLONNER',
        },
        { key: 'epost', name: 'E-post', headers: ['Epost', 'E-postadresse', 'Mail', 'E-mail'], width: null, source: 'KOLONNER' },
        { key: 'kontaktperson', name: 'Kontaktperson', headers: ['Kontakt', 'Ansvarlig', 'Ansvarleg'], width: null, source: 'KOLONNER' },
        {
          key: 'leveranser',
          name: 'Leveranser',
          headers: ['Leveransar', 'Leveranse', 'Skal levere', 'Forventede leveranser', 'Forventa leveransar'],
          width: null,
          source: 'KOLONNER',
        },
        { key: 'levert', name: 'Levert', headers: ['Levert dato', 'Mottatt', 'Motteke', 'Dato levert'], width: null, source: 'KOLONNER' },
        { key: 'svart', name: 'Svart', headers: ['Svar', 'Svart dato', 'Svar mottatt'], width: null, source: 'KOLONNER' },
      ],
    },
  ],
}
