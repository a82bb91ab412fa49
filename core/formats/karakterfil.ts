import type { SourceId } from '../norms/source-id.ts'
import type { ColumnKey } from '../records/column-key.ts'
import type { Format, FormatColumn } from './format.ts'

type Spelling = readonly [key: ColumnKey, name: string, headers: readonly string[]]

const REQUIRED: readonly ColumnKey[] = ['fodselsnummer', 'fagkode']

/**
 * Headers as people write them, from data/kolonner.yaml. What a header that fits two columns means («Fag», «Personnummer», «Skole»,
 * «Status») is decided on the content, in settle-headers.ts. Columns of that file without a canonical column are left unknown, so that
 * the report says they were not read. «Endret dato» and «Sist endret» are a column of their own: a change is not the day of entry. Nor does
 * «Trekkfag» say that a pupil was drawn.
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
  ['elevnummer', 'Elevnummer', ['Elevnr', 'Elev-ID', 'Systemnummer', 'Intern ID', 'Løpenummer elev']],
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
  ['trinn', 'Trinn', ['Årstrinn', 'Nivå', 'Vg', 'Vg-nivå', 'Årssteg', 'Klassetrinn', 'Klassesteg']],
  [
    'undervisningsgruppe',
    'Undervisningsgruppe',
    ['Faggruppe', 'Gruppe', 'Fag-/undervisningsgruppe', 'Kursgruppe', 'Undervisn.gruppe', 'Gruppenavn', 'Gruppenamn'],
  ],
  ['programomraadekode', 'Programområdekode', ['Progr.omr.kode', 'PO-kode', 'Kurskode', 'Programkode', 'Kurs', 'Programomr']],
  [
    'programomraade',
    'Programområde',
    ['Programområdenavn', 'Programområdenamn', 'Utdanningsprogram', 'Kursnavn', 'Linje', 'Studieretning', 'Program'],
  ],
  ['fagkode', 'Fagkode', ['Kode', 'Emnekode', 'Fagkoder', 'Kode fag', 'Eksamenskode', 'Fagkode/eksamenskode']],
  ['fagnavn', 'Fagnavn', ['Fag', 'Fagnamn', 'Navn på fag', 'Namn på fag', 'Fagets navn', 'Emne', 'Fagtekst', 'Fagbetegnelse']],
  ['fagstatus', 'Fagstatus', ['Status i fag', 'Status fag', 'KLSTATUS', 'Elevstatus i fag', 'Fagstatuskode']],
  ['elevstatus', 'Elevstatus', ['Status elev', 'Status', 'Elevens status', 'Elevstatuskode', 'Elevforholdstatus']],
  [
    'kandidattype',
    'Elev/privatist',
    ['Kandidattype', 'Type kandidat', 'Elev eller privatist', 'Kandidatgruppe', 'Kategori', 'Elev-/privatiststatus'],
  ],
  ['faglaerer', 'Faglærer', ['Faglærar', 'Lærer', 'Lærar', 'Underviser', 'Faglærer(e)', 'Lærerkode', 'Initialer', 'Kontaktlærer fag']],
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
  ['trukket', 'Trukket ut', ['Trekt ut', 'Trukket', 'Trekt', 'Trukket til eksamen', 'Uttrekk', 'Trekk']],
  ['eksamensdato', 'Eksamensdato', ['Dato eksamen', 'Eks.dato', 'Dato for eksamen', 'Eksamen dato', 'Prøvedato', 'Eksamensdag']],
  ['fort_dato', 'Ført dato', ['Dato ført', 'Registrert', 'Registrert dato', 'Satt dato', 'Karakter satt']],
  ['endret_dato', 'Endret dato', ['Sist endret', 'Endra dato', 'Sist endra']],
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
  [
    'fritakshjemmel',
    'Fritak (hjemmel)',
    ['Fritak (heimel)', 'Fritak', 'Fritakshjemmel', 'Hjemmel fritak', 'Heimel fritak', 'Fritaksgrunn', 'Vedtak fritak'],
  ],
  ['voksen', 'Voksen', ['Vaksen', 'Voksen i tilbud tilpasset voksne', 'Voksenopplæring', 'Vaksenopplæring', 'Voksenrett', 'Voksen J/N']],
  ['fritekst', 'Merknad', ['Kommentar', 'Kommentarer', 'Anmerkning', 'Notat', 'Merknader', 'Info', 'Til orientering', 'Fritekst']],
  // What tables of other kinds call it in data/kolonner.yaml; spellings that mean something else here are left out.
  ['fagtype', 'Fagtype', ['Type fag', 'Fellesfag/programfag', 'Fagkategori', 'FF/PF']],
  ['kompetanse', 'Kompetanse', ['Kompetansetype', 'Studie-/yrkeskompetanse', 'Type kompetanse', 'Sluttkompetanse', 'GSK/YK']],
  ['omvalg', 'Omvalg', ['Omval', 'Omvalg (ja/nei)', 'Innvilget omvalg', 'Omvalgsrett', 'Omval innvilga']],
  ['forsering', 'Forsering', ['Forsert', 'Forsert fag', 'Tatt på ungdomstrinnet', 'Forsering (ja/nei)', 'Teke på ungdomstrinnet']],
  ['unntak_grunn', 'Grunn til unntak', ['Unntaksgrunn', 'Begrunnelse unntak', 'Årsak unntak', 'Grunn unntak', 'Grunngiving unntak']],
  ['unntak_vedtak_dato', 'Vedtak om unntak', ['Dato vedtak unntak', 'Unntak vedtatt']],
]

/**
 * Columns that a county may add so that more of the circular can be checked. Names and spellings are the project's own (docs/kolonner.md); most are
 * proposed in data/kolonner.yaml for lists of their own.
 */
const ADDED: readonly Spelling[] = [
  ['varsel_dato', 'Varsel dato', ['Varseldato', 'Varslet dato', 'Varsla dato', 'Dato varsel', 'Varsel sendt']],
  ['varsel_form', 'Varsel form', ['Varselform', 'Form på varsel']],
  [
    'varsel_mottaker',
    'Varsel mottaker',
    ['Varselmottaker', 'Varselmottakar', 'Mottaker av varsel', 'Mottakar av varsel', 'Varslet til', 'Varsla til'],
  ],
  [
    'varsel_orden_dato',
    'Varsel orden og oppførsel dato',
    ['Varsel orden og oppførsel', 'Varsel orden og åtferd', 'Varsel orden dato', 'Varsel orden', 'Dato varsel orden'],
  ],
  ['nedsatt_aarsak', 'Årsak til nedsatt karakter', ['Årsak nedsatt karakter', 'Årsak nedsett karakter', 'Nedsatt årsak']],
  ['halvaar1_dato', 'Halvårsvurdering 1 dato', ['Dato halvårsvurdering 1', 'Halvårskarakter dato', 'H1 dato', 'Dato H1']],
  [
    'halvaar_uten_dato',
    'Halvårsvurdering uten karakter dato',
    ['Vurdering uten karakter dato', 'Vurdering utan karakter dato', 'Dato vurdering uten karakter'],
  ],
  ['vedtak_iv_dato', 'Vedtak IV dato', ['Vedtak om IV', 'Dato vedtak IV', 'Vedtaksdato IV']],
  ['vedtak_av', 'Vedtak av', ['Vedtatt av', 'Vedteke av', 'Vedtak fattet av', 'Vedtak gjort av', 'Hvem vedtok']],
  ['fritak_vedtak_dato', 'Fritak vedtaksdato', ['Vedtaksdato fritak', 'Dato vedtak fritak', 'Dato fritak']],
  ['fritak_dokumentasjon', 'Fritak dokumentasjon', ['Dokumentasjon fritak', 'Dokumentasjon for fritak']],
  ['samtykke', 'Samtykke fra foresatte', ['Foresatt samtykke', 'Samtykke foresatte', 'Samtykke føresette', 'Foresatte samtykker']],
  ['innforingsklasse', 'Innføringsklasse', ['Innføringsklasse (ja/nei)', 'Går i innføringsklasse', 'Går i innføringsklasse (ja/nei)']],
  ['iop', 'IOP', ['IOP (ja/nei)', 'Har IOP', 'Individuell opplæringsplan']],
  [
    'iop_bortvalgte_maal',
    'Kompetansemål valgt bort',
    ['Bortvalgte kompetansemål', 'Bortvalde kompetansemål', 'Bortvalgte mål', 'Reduserte kompetansemål'],
  ],
  ['endringsaarsak', 'Årsak til endring', ['Endringsårsak', 'Årsak endring', 'Grunn til endring']],
  ['endret_av', 'Endret av', ['Endra av', 'Rettet av', 'Retta av']],
  ['annullert', 'Annullert', ['Annullert (årsak)', 'Årsak annullering', 'Annullering']],
  ['annullert_dato', 'Annullert dato', ['Dato annullert', 'Dato for annullering']],
  ['annullert_av', 'Annullert av', ['Annullering vedtatt av', 'Annullering vedteke av']],
  ['bortvist', 'Bortvist', ['Bortvist (ja/nei)', 'Bortvist fra eksamen', 'Bortvist frå eksamen']],
  ['bortvist_dato', 'Bortvist dato', ['Dato bortvist', 'Dato bortvisning', 'Dato bortvising']],
  ['bortvist_av', 'Bortvist av', ['Bortvisning vedtatt av', 'Bortvising vedteke av']],
  ['advarsel_gitt', 'Advarsel gitt', ['Åtvaring gitt', 'Advarsel før bortvisning', 'Åtvaring før bortvising']],
  ['uttalelse_dato', 'Uttalelse dato', ['Uttale dato', 'Uttalelse fra kandidaten', 'Uttale frå kandidaten', 'Dato uttalelse']],
  ['klageutfall', 'Klageutfall', ['Utfall av klage', 'Resultat av klage']],
  ['fravaer_foringsmaate', 'Føring av fravær', ['Føringsmåte fravær', 'Føringsmåte fråvær']],
]

function toColumn([key, name, headers]: Spelling, source: SourceId): FormatColumn {
  const column = { key, name, headers, width: null, source } as const
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
      columns: [
        ...SPELLINGS.map((spelling) => toColumn(spelling, 'KOLONNER')),
        ...ADDED.map((spelling) => toColumn(spelling, 'KOLONNER-EGNE')),
      ],
    },
  ],
}
