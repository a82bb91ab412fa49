import type { Text } from '#core'

export const MAL_HELP: Text = {
  nb: `inntaksvakt mal [NAVN --ut FIL.xlsx] [VALG]

Lager en tom arbeidsbok med riktige kolonner. Uten navn: en liste over malene.

Eksempler
  inntaksvakt mal
  inntaksvakt mal karakterfil --ut karakterer.xlsx
`,
  nn: `inntaksvakt mal [NAVN --ut FIL.xlsx] [VAL]

Lagar ei tom arbeidsbok med rette kolonnar. Utan namn: ei liste over malane.

Døme
  inntaksvakt mal
  inntaksvakt mal karakterfil --ut karakterer.xlsx
`,
  en: `inntaksvakt mal [NAME --ut FILE.xlsx] [OPTIONS]

Makes an empty workbook with the right columns. Without a name: a list of the templates.

Examples
  inntaksvakt mal
  inntaksvakt mal karakterfil --ut karakterer.xlsx
`,
}
