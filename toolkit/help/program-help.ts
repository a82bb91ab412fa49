import type { Text } from '#core'

export const PROGRAM_HELP: Text = {
  nb: `Inntaksvakt kontrollerer karakterfiler til inntak og eksamen. Filene du kontrollerer, blir aldri endret.

Bruk: inntaksvakt KOMMANDO [ARGUMENTER] [VALG]

Kommandoer
  kontroll FIL|MAPPE|MØNSTER...   finn feil i filer fra skolene og i statistikkfiler
  svar MAPPE                      les svarene skolene har sendt tilbake
  regler [ORD]                    list reglene, alle eller de som handler om et ord
  regel KODE                      vis én regel: hva, hvorfor og hva du gjør
  mal [NAVN --ut FIL.xlsx]        lag en tom arbeidsbok med riktige kolonner
  kodeverk importer FIL... | vis  ta vare på kodelister som kontrollen slår opp i

Eksempler
  inntaksvakt kontroll 40012.txt --fylke 40
  inntaksvakt kontroll innkomne --leveranse sluttkarakterer --ut rapport.xlsx
  inntaksvakt regel KAR012

Mer om en kommando: inntaksvakt KOMMANDO --help
Andre språk: --spraak nn (nynorsk), --spraak en (engelsk)
`,
  nn: `Inntaksvakt kontrollerer karakterfiler til inntak og eksamen. Filene du kontrollerer, blir aldri endra.

Bruk: inntaksvakt KOMMANDO [ARGUMENT] [VAL]

Kommandoar
  kontroll FIL|MAPPE|MØNSTER...   finn feil i filer frå skulane og i statistikkfiler
  svar MAPPE                      les svara skulane har sendt tilbake
  regler [ORD]                    list reglane, alle eller dei som handlar om eit ord
  regel KODE                      vis éin regel: kva, kvifor og kva du gjer
  mal [NAVN --ut FIL.xlsx]        lag ei tom arbeidsbok med rette kolonnar
  kodeverk importer FIL... | vis  ta vare på kodelister som kontrollen slår opp i

Døme
  inntaksvakt kontroll 40012.txt --fylke 40
  inntaksvakt kontroll innkomne --leveranse sluttkarakterer --ut rapport.xlsx
  inntaksvakt regel KAR012

Meir om ein kommando: inntaksvakt KOMMANDO --help
Andre språk: --spraak nb (bokmål), --spraak en (engelsk)
`,
  en: `Inntaksvakt checks grade files for intake and exam offices. The files you check are never changed.

Usage: inntaksvakt COMMAND [ARGUMENTS] [OPTIONS]

Commands
  kontroll FILE|FOLDER|PATTERN... find errors in files from schools and in statistics files
  svar FOLDER                     read the replies that schools have returned
  regler [WORD]                   list the rules, all or those about a word
  regel CODE                      show one rule: what, why and what to do
  mal [NAME --ut FILE.xlsx]       make an empty workbook with the right columns
  kodeverk importer FILE... | vis keep code lists that the check looks up in

Examples
  inntaksvakt kontroll 40012.txt --fylke 40
  inntaksvakt kontroll innkomne --leveranse sluttkarakterer --ut rapport.xlsx
  inntaksvakt regel KAR012

More about a command: inntaksvakt COMMAND --help
Other languages: --spraak nb (bokmål), --spraak nn (nynorsk)
`,
}
