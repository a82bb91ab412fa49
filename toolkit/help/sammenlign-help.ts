import type { Text } from '#core'

export const SAMMENLIGN_HELP: Text = {
  nb: `inntaksvakt sammenlign GAMMEL NY [VALG]

Sammenligner to filer eller to mapper: rader som er nye, borte og endret, per kolonne, og hvor mange feil
og advarsler som er rettet, gjenstår og er nye. Rader hører sammen når nøkkelen er den samme (elev, skole,
programområde, fag …), kolonner når de betyr det samme, hva de enn heter. Filer i to mapper hører sammen
når skolenummer og filtype er like, ellers når navnet er det. En elev som har fått nytt fødselsnummer, er
den samme når navn og fødselsdato er det og ingen andre passer.

Valg
  --ut FIL           skriv sammenligningen: .xlsx (arbeidsbok), .csv eller .json; kan gjentas
  --leveranse L      ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage eller
                     identitet; ellers utledes den
  --filtype ID       når filtypen ikke blir kjent igjen (se inntaksvakt kontroll --help)
  --alle             vis alle rader på skjermen, ikke bare de første
  --uten-kodeverk    slå ikke opp i kodelistene som er importert
  --kodeverkmappe M  mappen med importerte kodelister; ellers brukerens egen

Avslutter med 0 når det er gjort, enten noe er endret eller ikke, 2 når det ikke kunne gjøres.

Eksempler
  inntaksvakt sammenlign juni.txt juli.txt
  inntaksvakt sammenlign innkomne-juni innkomne-juli --ut endringer.xlsx
`,
  nn: `inntaksvakt sammenlign GAMMAL NY [VAL]

Samanliknar to filer eller to mapper: rader som er nye, borte og endra, per kolonne, og kor mange feil og
åtvaringar som er retta, står att og er nye. Rader høyrer saman når nøkkelen er den same (elev, skule,
programområde, fag …), kolonnar når dei tyder det same, kva dei enn heiter. Filer i to mapper høyrer saman
når skulenummer og filtype er like, elles når namnet er det. Ein elev som har fått nytt fødselsnummer, er
den same når namn og fødselsdato er det og ingen andre passar.

Val
  --ut FIL           skriv samanlikninga: .xlsx (arbeidsbok), .csv eller .json; kan gjentakast
  --leveranse L      ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage eller
                     identitet; elles blir ho utleidd
  --filtype ID       når filtypen ikkje blir kjend att (sjå inntaksvakt kontroll --help)
  --alle             vis alle rader på skjermen, ikkje berre dei første
  --uten-kodeverk    slå ikkje opp i kodelistene som er importerte
  --kodeverkmappe M  mappa med importerte kodelister; elles den brukaren har

Avsluttar med 0 når det er gjort, anten noko er endra eller ikkje, 2 når det ikkje kunne gjerast.

Døme
  inntaksvakt sammenlign juni.txt juli.txt
  inntaksvakt sammenlign innkomne-juni innkomne-juli --ut endringar.xlsx
`,
  en: `inntaksvakt sammenlign EARLIER NEWER [OPTIONS]

Compares two files or two folders: rows that came, went and changed, by column, and how many errors and
warnings are corrected, left and new. Rows belong together when their key is the same (pupil, school,
programme area, subject …), columns when they mean the same, whatever they are called. Files of two
folders belong together when school number and kind are the same, else when the name is. A pupil with
a new identity number is the same when name and birth date are and nobody else fits.

Options
  --ut FILE          write the comparison: .xlsx (workbook), .csv or .json; may be repeated
  --leveranse L      the delivery: ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage
                     or identitet; else inferred
  --filtype ID       when the file kind is not recognised (see inntaksvakt kontroll --help)
  --alle             show all rows on the screen, not only the first
  --uten-kodeverk    do not look up in the imported code lists
  --kodeverkmappe F  the folder of imported code lists; else the user's own

Exits with 0 when it is done, whether anything differs or not, 2 when it could not be done.

Examples
  inntaksvakt sammenlign june.txt july.txt
  inntaksvakt sammenlign received-june received-july --ut changes.xlsx
`,
}
