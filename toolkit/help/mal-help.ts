import type { Text } from '#core'

export const MAL_HELP: Text = {
  nb: `inntaksvakt mal [NAVN --ut FIL.xlsx] [VALG]

Lager en tom arbeidsbok med riktige kolonner, nedtrekkslister, eksempelrader og veiledning.
Uten navn: en liste over malene. «oevingsfil» er en karakterfil med feil og fasit, til opplæring.

Eksempler
  inntaksvakt mal
  inntaksvakt mal karakterfil --ut karakterer.xlsx
  inntaksvakt mal klagevedtak --spraak nn --ut klagevedtak.xlsx
  inntaksvakt mal oevingsfil --ut oevingsfil.xlsx
`,
  nn: `inntaksvakt mal [NAVN --ut FIL.xlsx] [VAL]

Lagar ei tom arbeidsbok med rette kolonnar, nedtrekkslister, dømerader og rettleiing.
Utan namn: ei liste over malane. «oevingsfil» er ei karakterfil med feil og fasit, til opplæring.

Døme
  inntaksvakt mal
  inntaksvakt mal karakterfil --ut karakterar.xlsx
  inntaksvakt mal klagevedtak --spraak nn --ut klagevedtak.xlsx
  inntaksvakt mal oevingsfil --ut oevingsfil.xlsx
`,
  en: `inntaksvakt mal [NAME --ut FILE.xlsx] [OPTIONS]

Makes an empty workbook with the right columns, drop-downs, example rows and instructions.
Without a name: a list of the templates. “oevingsfil” is a grade file with faults, for training.

Examples
  inntaksvakt mal
  inntaksvakt mal karakterfil --ut grades.xlsx
  inntaksvakt mal klagevedtak --spraak en --ut appeals.xlsx
  inntaksvakt mal oevingsfil --ut practice.xlsx
`,
}
