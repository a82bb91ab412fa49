import type { Text } from '#core'

export const KONTROLL_HELP: Text = {
  nb: `inntaksvakt kontroll FIL|MAPPE|MØNSTER... [VALG]

Kontrollerer filer og skriver hva som er feil, hvor, hvorfor og hva du gjør. Filtypen blir kjent igjen.
En mappe tas med undermapper. «-» leser fra standard inn. Filene blir bare lest, aldri endret.

Valg
  --leveranse L      ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage eller
                     identitet; ellers utledes den av dato og innhold, og grunnen står i rapporten
  --filtype ID       når filtypen ikke blir kjent igjen: sas-vigo, ssb-resultat, ssb-resultatfag,
                     ssb-elev, ssb-elevfag, ssb-voksensoker, ssb-kontrakt, ssb-avlagteprover, wis-elever,
                     karakterfil, skoleliste, eksamensplan, sensorregister, sensorliste, klagevedtak,
                     nusliste, fravaersfil, vitnemaalsgrunnlag, fagproveliste, kandidatliste, trekkliste,
                     oppmeldingsliste, oppgavesettliste, tilretteleggingsliste, varselliste,
                     elevliste_sluttere_startere
  --mot GAMMEL       sammenlign med en eldre fil eller mappe: elever og fag som er borte, endrede
                     karakterer, og hvor mange funn som er rettet, gjenstår og er nye
  --skoleliste FIL   liste over skoler som skal levere; sier hvem som ikke har gjort det
  --forklaringer FIL  funn noen har forklart, med grunn, initialer og siste dag (.json); de står i
                     rapporten, men telles for seg
  --kolonner FIL     hvilken kolonne som er hva i en karakterfil (.json), når overskriftene ikke sier det
  --lagre-kolonner FIL  skriv hva kolonnene ble lest som, til å rette og bruke med --kolonner
  --per-skole MAPPE  én arbeidsbok per skole med feil og advarsler å svare på; neste gang med samme
                     mappe er neste runde (se også inntaksvakt svar --help)
  --svarfrist DAG    når skolene skal svare; ellers fra innstillingene
  --runde N          rundens nummer; ellers den neste
  --ut FIL           skriv rapporten: .xlsx (arbeidsbok), .html (nettside med filter og søk), .csv (alle
                     feil i en tabell), .json eller .sarif (for programmer); kan gjentas
  --ut FIL           skriv rapporten: .xlsx (arbeidsbok) eller .json; kan gjentas
  --merk MAPPE       lag en merket kopi av hver fil: en arbeidsbok med verdiene og merker i cellene
  --alle             vis alle funn på skjermen, ikke bare de første av hvert slag
  --streng           avslutt med 1 også når det bare er advarsler
  --uten-kodeverk    slå ikke opp i kodelistene som er importert (se inntaksvakt kodeverk --help)
  --kodeverkmappe M  mappen med importerte kodelister; ellers brukerens egen

Avslutter med 0 når ingen feil er funnet, 1 ved minst én feil som ikke er forklart, 2 når kontrollen
ikke kunne gjøres.

Eksempler
  inntaksvakt kontroll 40012.txt --fylke 40
  inntaksvakt kontroll innkomne --leveranse sluttkarakterer --ut rapport.xlsx --ut rapport.html
  inntaksvakt kontroll innkomne --innstillinger fylke.yaml --forklaringer forklaringer.json
  inntaksvakt kontroll innkomne --innstillinger fylke.yaml --per-skole til-skolene
  inntaksvakt kontroll "*.csv" --format json --stille
`,
  nn: `inntaksvakt kontroll FIL|MAPPE|MØNSTER... [VAL]

Kontrollerer filer og skriv kva som er feil, kvar, kvifor og kva du gjer. Filtypen blir kjend att.
Ei mappe blir teken med undermapper. «-» les frå standard inn. Filene blir berre lesne, aldri endra.

Val
  --leveranse L      ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage eller
                     identitet; elles blir ho utleidd av dato og innhald, og grunnen står i rapporten
  --filtype ID       når filtypen ikkje blir kjend att: sas-vigo, ssb-resultat, ssb-resultatfag,
                     ssb-elev, ssb-elevfag, ssb-voksensoker, ssb-kontrakt, ssb-avlagteprover, wis-elever,
                     karakterfil, skoleliste, eksamensplan, sensorregister, sensorliste, klagevedtak,
                     nusliste, fravaersfil, vitnemaalsgrunnlag, fagproveliste, kandidatliste, trekkliste,
                     oppmeldingsliste, oppgavesettliste, tilretteleggingsliste, varselliste,
                     elevliste_sluttere_startere
  --mot GAMMAL       samanlikn med ei eldre fil eller mappe: elevar og fag som er borte, endra
                     karakterar, og kor mange funn som er retta, står att og er nye
  --skoleliste FIL   liste over skular som skal levere; seier kven som ikkje har gjort det
  --forklaringer FIL  funn nokon har forklart, med grunn, initialar og siste dag (.json); dei står i
                     rapporten, men blir talde for seg
  --kolonner FIL     kva kolonne som er kva i ei karakterfil (.json), når overskriftene ikkje seier det
  --lagre-kolonner FIL  skriv kva kolonnane vart lesne som, til å rette og bruke med --kolonner
  --per-skole MAPPE  éi arbeidsbok per skule med feil og åtvaringar å svare på; neste gong med same
                     mappe er neste runde (sjå òg inntaksvakt svar --help)
  --svarfrist DAG    når skulane skal svare; elles frå innstillingane
  --runde N          nummeret på runden; elles den neste
  --ut FIL           skriv rapporten: .xlsx (arbeidsbok), .html (nettside med filter og søk), .csv (alle
                     feil i ein tabell), .json eller .sarif (for program); kan gjentakast
  --ut FIL           skriv rapporten: .xlsx (arbeidsbok) eller .json; kan gjentakast
  --merk MAPPE       lag ein merkt kopi av kvar fil: ei arbeidsbok med verdiane og merke i cellene
  --alle             vis alle funn på skjermen, ikkje berre dei første av kvart slag
  --streng           avslutt med 1 òg når det berre er åtvaringar
  --uten-kodeverk    slå ikkje opp i kodelistene som er importerte (sjå inntaksvakt kodeverk --help)
  --kodeverkmappe M  mappa med importerte kodelister; elles den brukaren har

Avsluttar med 0 når ingen feil er funne, 1 ved minst éin feil som ikkje er forklart, 2 når kontrollen
ikkje kunne gjerast.

Døme
  inntaksvakt kontroll 40012.txt --fylke 40
  inntaksvakt kontroll innkomne --leveranse sluttkarakterer --ut rapport.xlsx --ut rapport.html
  inntaksvakt kontroll innkomne --innstillinger fylke.yaml --forklaringer forklaringer.json
  inntaksvakt kontroll innkomne --innstillinger fylke.yaml --per-skole til-skulane
  inntaksvakt kontroll "*.csv" --format json --stille
`,
  en: `inntaksvakt kontroll FILE|FOLDER|PATTERN... [OPTIONS]

Checks files and prints what is wrong, where, why and what to do. The file kind is recognised.
A folder is taken with its subfolders. "-" reads standard input. Files are only read, never changed.

Options
  --leveranse L      the delivery: ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage
                     or identitet; else inferred from date and content, and the report says why
  --filtype ID       when the file kind is not recognised: sas-vigo, ssb-resultat, ssb-resultatfag,
                     ssb-elev, ssb-elevfag, ssb-voksensoker, ssb-kontrakt, ssb-avlagteprover, wis-elever,
                     karakterfil, skoleliste, eksamensplan, sensorregister, sensorliste, klagevedtak,
                     nusliste, fravaersfil, vitnemaalsgrunnlag, fagproveliste, kandidatliste, trekkliste,
                     oppmeldingsliste, oppgavesettliste, tilretteleggingsliste, varselliste,
                     elevliste_sluttere_startere
  --mot EARLIER      compare with an earlier file or folder: pupils and subjects that are gone, changed
                     grades, and how many findings are corrected, left and new
  --skoleliste FILE  list of schools that are to deliver; tells which have not
  --forklaringer FILE  findings that somebody has explained, with reason, initials and last day
                     (.json); they stay in the report and are counted apart
  --kolonner FILE    which column is what in a grade table (.json), where headers do not say
  --lagre-kolonner FILE  write what the columns were taken for, to correct and use with --kolonner
  --per-skole FOLDER  one workbook per school with errors and warnings to answer; the next time with
                     the same folder is the next round (see also inntaksvakt svar --help)
  --svarfrist DAY    when the schools are to reply; else from the settings
  --runde N          the number of the round; else the next
  --ut FILE          write the report: .xlsx (workbook), .html (web page with filter and search), .csv
                     (all errors in one table), .json or .sarif (for programs); may be repeated
  --ut FILE          write the report: .xlsx (workbook) or .json; may be repeated
  --merk FOLDER      make a marked copy of each file: a workbook of its values with marks in the cells
  --alle             show all findings on the screen, not only the first of each kind
  --streng           exit with 1 also when there are only warnings
  --uten-kodeverk    do not look up in the imported code lists (see inntaksvakt kodeverk --help)
  --kodeverkmappe F  the folder of imported code lists; else the user's own

Exits with 0 when no error was found, 1 with at least one error not explained, 2 when the check could
not be done.

Examples
  inntaksvakt kontroll 40012.txt --fylke 40
  inntaksvakt kontroll innkomne --leveranse sluttkarakterer --ut rapport.xlsx --ut rapport.html
  inntaksvakt kontroll innkomne --innstillinger fylke.yaml --forklaringer forklaringer.json
  inntaksvakt kontroll innkomne --innstillinger fylke.yaml --per-skole til-skolene
  inntaksvakt kontroll "*.csv" --format json --stille
`,
}
