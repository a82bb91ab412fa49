/** Headers of the statistics files and of the WIS import, letter for letter as their receivers publish them. */
export const RESULTATFAG =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Fagkode;Fagstatus;Karakter halvårsvurdering 1;Karakter halvårsvurdering 2;Karakter standpunkt;Karakter skriftlig eksamen;Karakter muntlig eksamen;Karakter annen;Skoleår 2;Skolenummer 2;Er linja aktiv?;Elevtimer;Forrige fagstatus;Fagmerknad kode;Karakterstatus;'

export const RESULTAT =
  'FilID;RadID;RadNr;Fødselsnummer;Skoleår;Skolenummer;Programområdekode;Elevnavn;Skolenavn;Organisasjonsnummer;Startdato;Avbruddsdato;Fullførtkode;Rettstype ved inntak;Elevstatus;Godkjent realkompetansevurdering dato;Karakterpoeng;Kursprosent;Antall dager fravær;Antall enkelttimer fravær;Antall fag på elevkurset;Antall stryk på elevkurset;Bevistype;Forrige elevstatus;Målform (norsk hovedmål);Rettstype i hjemfylket;Påbyggingsrett;'

export const WIS = 'Skoleår;Klassetrinn;Klassenavn;Nummer;Etternavn;Fornavn;Fødselsdato;Personnummer;Adresse;Postnummer;Telefon'
