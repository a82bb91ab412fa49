import type { Text } from '#core'

export const KODEVERK_HELP: Text = {
  nb: `inntaksvakt kodeverk importer FIL... [VALG]
inntaksvakt kodeverk vis [LISTE|KODE] [VALG]

Tar vare på kodelister du har hentet selv, så kontrollen kan slå opp fagkoder, skoler, programområder,
karakterer og merknader. Filene er JSON fra kodeverk.vigo.no eller Grep, CSV eller .xlsx.
Hver liste lagres med dagen den er hentet; kontrollen bruker den nyeste som ikke er senere enn --dato.
Er noe galt med en av filene, blir ingenting importert. Hvordan du henter dem: docs/kodeverk.md.

Valg
  --liste L          hvilken liste filene er, når det ikke går fram: fagkoder, skoler, programomraader,
                     karakterer, fagmerknader eller vitnemaalsmerknader
  --hentet DAG       dagen listen ble hentet; ellers det filen sier, ellers i dag
  --kodeverkmappe M  mappen listene ligger i; ellers brukerens egen

Avslutter med 0 når det er gjort, 2 når det ikke kunne gjøres.

Eksempler
  inntaksvakt kodeverk importer fag.json fag-programomraade.json --hentet 2026-05-01
  inntaksvakt kodeverk importer skoler.xlsx
  inntaksvakt kodeverk vis
  inntaksvakt kodeverk vis ENG1007
`,
  nn: `inntaksvakt kodeverk importer FIL... [VAL]
inntaksvakt kodeverk vis [LISTE|KODE] [VAL]

Tek vare på kodelister du har henta sjølv, så kontrollen kan slå opp fagkodar, skular, programområde,
karakterar og merknader. Filene er JSON frå kodeverk.vigo.no eller Grep, CSV eller .xlsx.
Kvar liste blir lagra med dagen ho er henta; kontrollen bruker den nyaste som ikkje er seinare enn --dato.
Er noko gale med ei av filene, blir ingenting importert. Korleis du hentar dei: docs/kodeverk.md.

Val
  --liste L          kva liste filene er, når det ikkje går fram: fagkoder, skoler, programomraader,
                     karakterer, fagmerknader eller vitnemaalsmerknader
  --hentet DAG       dagen lista vart henta; elles det fila seier, elles i dag
  --kodeverkmappe M  mappa listene ligg i; elles den brukaren har

Avsluttar med 0 når det er gjort, 2 når det ikkje kunne gjerast.

Døme
  inntaksvakt kodeverk importer fag.json fag-programomraade.json --hentet 2026-05-01
  inntaksvakt kodeverk importer skular.xlsx
  inntaksvakt kodeverk vis
  inntaksvakt kodeverk vis ENG1007
`,
  en: `inntaksvakt kodeverk importer FILE... [OPTIONS]
inntaksvakt kodeverk vis [LIST|CODE] [OPTIONS]

Keeps code lists that you have fetched yourself, so that the check can look up subject codes, schools,
programme areas, grades and remarks. The files are JSON from kodeverk.vigo.no or Grep, CSV or .xlsx.
Each list is stored with the day it was fetched; the check uses the newest not later than --dato.
When anything is wrong with one of the files, nothing is imported. docs/kodeverk.md tells how to fetch.

Options
  --liste L          which list the files are, where they do not tell: fagkoder, skoler, programomraader,
                     karakterer, fagmerknader or vitnemaalsmerknader
  --hentet DAY       the day the list was fetched; else what the file says, else today
  --kodeverkmappe F  the folder of the lists; else the user's own

Exits with 0 when it is done, 2 when it could not be done.

Examples
  inntaksvakt kodeverk importer fag.json fag-programomraade.json --hentet 2026-05-01
  inntaksvakt kodeverk importer schools.xlsx
  inntaksvakt kodeverk vis
  inntaksvakt kodeverk vis ENG1007
`,
}
