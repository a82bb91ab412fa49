import type { Text } from '#core'

export const RETTOPP_HELP: Text = {
  nb: `inntaksvakt rettopp FIL --ut FIL [VALG]

Retter de cellene der bare én verdi er riktig, og skriver en ny fil. Alt annet i filen blir likt,
byte for byte, og originalen blir ikke endret. Hver retting prøves først: merknaden må bli borte, og
ingen ny må komme. Gir to regler ulike svar for en celle, blir den stående. Filen kontrolleres på nytt.
Ved siden av den nye filen legges <navn>-rettelogg.xlsx: celle, før, etter, regel, hvorfor og dato.

Valg
  --ut FIL           den rettede filen, med samme endelse som originalen
  --leveranse L      ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage eller
                     identitet; ellers utledes den
  --filtype ID       når filtypen ikke blir kjent igjen (se inntaksvakt kontroll --help)
  --alle             vis alle rettinger på skjermen, ikke bare de første
  --uten-kodeverk    slå ikke opp i kodelistene som er importert
  --kodeverkmappe M  mappen med importerte kodelister; ellers brukerens egen

Avslutter med 0 når det er gjort, også når ingenting kunne rettes (da er den nye filen en lik kopi),
2 når det ikke kunne gjøres.

Eksempler
  inntaksvakt rettopp 40012.txt --ut 40012-rettet.txt --fylke 40
  inntaksvakt rettopp karakterer.csv --ut rettet/karakterer.csv --alle
`,
  nn: `inntaksvakt rettopp FIL --ut FIL [VAL]

Rettar dei cellene der berre éin verdi er rett, og skriv ei ny fil. Alt anna i fila blir likt,
byte for byte, og originalen blir ikkje endra. Kvar retting blir prøvd først: merknaden må bli borte, og
ingen ny må kome. Gir to reglar ulike svar for ei celle, blir ho ståande. Fila blir kontrollert på nytt.
Ved sida av den nye fila blir det lagt <namn>-rettelogg.xlsx: celle, før, etter, regel, kvifor og dato.

Val
  --ut FIL           den retta fila, med same ending som originalen
  --leveranse L      ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage eller
                     identitet; elles blir ho utleidd
  --filtype ID       når filtypen ikkje blir kjend att (sjå inntaksvakt kontroll --help)
  --alle             vis alle rettingar på skjermen, ikkje berre dei første
  --uten-kodeverk    slå ikkje opp i kodelistene som er importerte
  --kodeverkmappe M  mappa med importerte kodelister; elles den brukaren har

Avsluttar med 0 når det er gjort, òg når ingenting kunne rettast (då er den nye fila ein lik kopi),
2 når det ikkje kunne gjerast.

Døme
  inntaksvakt rettopp 40012.txt --ut 40012-retta.txt --fylke 40
  inntaksvakt rettopp karakterar.csv --ut retta/karakterar.csv --alle
`,
  en: `inntaksvakt rettopp FILE --ut FILE [OPTIONS]

Corrects the cells where one value alone is right, and writes a new file. Everything else in the file
stays the same, byte for byte, and the original is unchanged. Each correction is tried first: the note
must go, and no new one may come. Where two rules give different answers, the cell is left. The file is
checked again. Beside the new file goes <name>-rettelogg.xlsx: cell, before, after, rule, why and date.

Options
  --ut FILE          the corrected file, with the same ending as the original
  --leveranse L      the delivery: ajourhold, elevdata, termin1, privatist, sluttkarakterer, etter-klage
                     or identitet; else inferred
  --filtype ID       when the file kind is not recognised (see inntaksvakt kontroll --help)
  --alle             show all corrections on the screen, not only the first
  --uten-kodeverk    do not look up in the imported code lists
  --kodeverkmappe F  the folder of imported code lists; else the user's own

Exits with 0 when it is done, also when nothing could be corrected (the new file is then an identical
copy), 2 when it could not be done.

Examples
  inntaksvakt rettopp 40012.txt --ut 40012-corrected.txt --fylke 40
  inntaksvakt rettopp grades.csv --ut corrected/grades.csv --alle
`,
}
