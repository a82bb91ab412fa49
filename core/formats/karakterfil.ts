import type { ColumnKey } from '../records/column-key.ts'
import type { Format, FormatColumn } from './format.ts'

type Spelling = readonly [key: ColumnKey, name: string, headers: readonly string[]]

const REQUIRED: readonly ColumnKey[] = ['fodselsnummer', 'fagkode']

/**
 * Headers as people write them, from data/kolonner.yaml. What a header that fits two columns means («Fag», «Personnummer», «Skole»,
 * «Status») is decided on the content, in settle-headers.ts. Columns of that file without a canonical column are left unknown, so that
 * the report says they were not read.
 */
const SPELLINGS: readonly Spelling[] = [
  [
    'fodselsnummer',
    'Fødselsnummer',
    [
      'Fødselsnr',
      'Fnr',
      'Fødsels- og personnummer',
      'Personnr',
      'Personnummer',
      'Personnummer 11 siffer',
      'Fødselsnummer (11 siffer)',
      'Personident',
      'Fødselsnr/D-nr',
      'NIN',
    ],
  ],
  [
    'navn',
    'Navn',
    [
      'Namn',
      'Elevnavn',
      'Elevnamn',
      'Navn (etternavn, fornavn)',
      'Fullt navn',
      'Fullt namn',
      'Kandidat',
      'Kandidatnavn',
      'Elev',
      'Namn på elev',
    ],
  ],
  ['etternavn', 'Etternavn', ['Etternamn', 'Etternavn elev', 'Slektsnavn', 'Slektsnamn', 'Familienavn', 'Last name']],
  [
    'fornavn',
    'Fornavn',
    ['Fornamn', 'For- og mellomnavn', 'For- og mellomnamn', 'Fornavn elev', 'Førenamn', 'First name', 'Fornavn og mellomnavn'],
  ],
  ['fodselsdato', 'Fødselsdato', ['Født', 'Fødd', 'F.dato', 'Fødselsdag', 'Dato født', 'Født dato']],
  [
    'personnummer5',
    'Personnummer (5 siffer)',
    ['Pnr', 'Personnummer', 'Personnummer 5', 'Pers.nr (5)', 'Individnummer og kontrollsiffer', 'Siste 5 siffer', '5 siste'],
  ],
  ['skolenummer', 'Skolenummer', ['Skulenummer', 'Skolenr', 'Skulenr', 'VIGO-skolenummer', 'Skolekode', 'Skulekode', 'Avgiverskolenr']],
  [
    'skolenavn',
    'Skole',
    ['Skule', 'Skolenavn', 'Skulenamn', 'Skolens navn', 'Namn på skule', 'Enhet', 'Avgiverskole', 'Avgjevarskule', 'Skolested'],
  ],
  ['organisasjonsnummer', 'Organisasjonsnummer', ['Orgnr', 'Org.nummer', 'Organisasjonsnr', 'Org nr skole', 'Org.nr skule']],
  ['skoleaar', 'Skoleår', ['Skuleår', 'Skoleåret', 'Skuleåret', 'Opplæringsår', 'År/skoleår', 'School year']],
  ['termin', 'Termin', ['Halvår', 'Semester', 'Periode', 'Vurderingsperiode', 'EKSTERM', 'Eksamenstermin', 'T']],
  ['klasse', 'Klasse', ['Klassekode', 'Basisgruppe', 'Kontaktgruppe', 'Klasse/gruppe', 'Hovedgruppe', 'Kl', 'Klassenavn', 'Klassenamn']],
  ['programomraadekode', 'Programområdekode', ['Progr.omr.kode', 'PO-kode', 'Kurskode', 'Programkode', 'Kurs', 'Programomr']],
  ['fagkode', 'Fagkode', ['Kode', 'Emnekode', 'Fagkoder', 'Kode fag', 'Eksamenskode', 'Fagkode/eksamenskode']],
  ['fagstatus', 'Fagstatus', ['Status i fag', 'Status fag', 'KLSTATUS', 'Elevstatus i fag', 'Fagstatuskode']],
  ['elevstatus', 'Elevstatus', ['Status elev', 'Status', 'Elevens status', 'Elevstatuskode', 'Elevforholdstatus']],
  [
    'halvaar1',
    'Halvårsvurdering 1',
    [
      'Karakter halvårsvurdering 1',
      'H1',
      '1. termin',
      'Termin 1',
      'Terminkarakter 1',
      'Halvår 1',
      '1. halvår',
      'KART1',
      'Karakter termin 1',
      'Halvårskarakter høst',
    ],
  ],
  [
    'halvaar2',
    'Halvårsvurdering 2',
    [
      'Karakter halvårsvurdering 2',
      'H2',
      '2. termin',
      'Termin 2',
      'Terminkarakter 2',
      'Halvår 2',
      '2. halvår',
      'KART2',
      'Karakter termin 2',
      'Halvårskarakter vår',
    ],
  ],
  [
    'standpunkt',
    'Standpunkt',
    [
      'Standpunktkarakter',
      'Karakter standpunkt',
      'Stp',
      'Std.pkt',
      'KARSTP',
      'Stpkt',
      'Standpkt',
      'ST',
      'Standp.kar.',
      'Sluttkarakter standpunkt',
    ],
  ],
  ['eksamensform', 'Eksamensform', ['Eksamenstype', 'Form', 'Eks.form', 'Ekstype', 'Type eksamen', 'Vurderingsform', 'Prøveform']],
  [
    'eksamen_skriftlig',
    'Eksamen skriftlig',
    [
      'Eksamen skriftleg',
      'Karakter skriftlig eksamen',
      'Karakter skriftleg eksamen',
      'Skriftlig',
      'Skr',
      'Skr. eks',
      'KARSKR',
      'Eksamen S',
      'Skriftlig eksamenskarakter',
      'Eks skr',
    ],
  ],
  [
    'eksamen_muntlig',
    'Eksamen muntlig',
    [
      'Eksamen munnleg',
      'Karakter muntlig eksamen',
      'Karakter munnleg eksamen',
      'Muntlig',
      'Munnleg',
      'Mun',
      'KARMUN',
      'Eksamen M',
      'Muntlig eksamenskarakter',
      'Eks mun',
    ],
  ],
  [
    'eksamen_annen',
    'Eksamen annen',
    [
      'Eksamen annan',
      'Karakter annen',
      'Karakter annen eksamen',
      'Karakter annet',
      'Annen eksamen',
      'Praktisk',
      'Muntlig-praktisk',
      'Eksamen praktisk',
      'KARANN',
      'Eks annen',
      'Eksamen MP',
    ],
  ],
  ['fagmerknad', 'Fagmerknad', ['FAM', 'FAM-kode', 'Fagmerknad kode', 'Merknadskode', 'Fagmerk.']],
  [
    'fagmerknad_parameter',
    'Fagmerknad parameter',
    ['FAM-parameter', 'FAMVAR', 'Parameter FAM', 'Fagmerknad tekst', 'Merknadstekst', 'FAM tekst'],
  ],
  ['karakterstatus', 'Karakterstatus', ['KARSTAT', 'Kar.status', 'Status karakter', 'Endringskode', 'NUS/klage']],
  ['startdato_fag', 'Startdato fag', ['Startdato', 'Start', 'Dato start', 'Fra dato', 'STARTDAT', 'Påmeldt dato']],
  [
    'avbruddsdato_fag',
    'Avbruddsdato fag',
    ['Avbrotsdato fag', 'Avbruddsdato', 'Avbrotsdato', 'Sluttdato', 'Sluttet', 'Slutta', 'SLUTTDAT', 'Dato avmeldt', 'Til dato'],
  ],
  ['elevtimer', 'Elevtimer', ['Elevtimar', 'Timer', 'Antall elevtimer', 'Årstimer elev', 'Undervisningstimer', 'Tal på elevtimar']],
  ['orden', 'Orden', ['Ordenskarakter', 'Karakter orden', 'KARORD', 'Orden H2', 'Orden standpunkt', 'Ord']],
  [
    'oppforsel',
    'Oppførsel',
    ['Åtferd', 'Adferd', 'Oppførselskarakter', 'Adferdskarakter', 'Atferdskarakter', 'Karakter oppførsel', 'KARATF', 'Oppf'],
  ],
  [
    'fravaer_dager',
    'Fravær dager',
    ['Fråvær dagar', 'Antall dager fravær', 'Fraværsdager', 'Dager', 'Fråværsdagar', 'FRAVDAG', 'Dager fravær', 'Frav.dager'],
  ],
  [
    'fravaer_timer',
    'Fravær timer',
    [
      'Fråvær timar',
      'Antall enkelttimer fravær',
      'Antall timer fravær',
      'Fraværstimer',
      'FRAVTIME',
      'Fråværstimar',
      'Timer fravær',
      'Frav.timer',
      'Enkelttimer',
    ],
  ],
  ['fullfortkode', 'Fullførtkode', ['FULLFKOD', 'Fullført', 'Fullf.kode', 'Utfall']],
  ['bevistype', 'Bevistype', ['BEVISTYP', 'Dokumenttype', 'Type bevis', 'Bevis', 'Dokumentasjonstype', 'Doktype']],
  ['maalform', 'Målform', ['Målform norsk', 'Hovedmål', 'Hovudmål', 'Norsk hovedmål', 'Skriftspråk']],
  ['voksen', 'Voksen', ['Vaksen', 'Voksen i tilbud tilpasset voksne', 'Voksenopplæring', 'Vaksenopplæring', 'Voksenrett', 'Voksen J/N']],
  ['fritekst', 'Merknad', ['Kommentar', 'Kommentarer', 'Anmerkning', 'Notat', 'Merknader', 'Info', 'Til orientering', 'Fritekst']],
]

function toColumn([key, name, headers]: Spelling): FormatColumn {
  const column = { key, name, headers, width: null, source: 'KOLONNER' } as const
  return REQUIRED.includes(key) ? { ...column, mandatory: true } : column
}

/** A grade table from any system in its wide form: one row per pupil and subject. Key as data/kolonner.yaml says, with karakterstatus as for $KL lines. */
export const karakterfil: Format = {
  id: 'karakterfil',
  title: { nb: 'Karakterfil', nn: 'Karakterfil', en: 'Grade table' },
  shape: 'table',
  closed: false,
  trailingSeparator: false,
  source: 'KOLONNER',
  derives: ['elevkurs'],
  records: [
    {
      id: 'fagrad',
      lineId: null,
      key: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagkode', 'karakterstatus'],
      columns: SPELLINGS.map(toColumn),
    },
  ],
}
