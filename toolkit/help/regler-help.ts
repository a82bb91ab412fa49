import type { Text } from '#core'

export const REGLER_HELP: Text = {
  nb: `inntaksvakt regler [ORD] [VALG]

Lister reglene med kode, alvor, tittel og kilde.
Med et ord: bare de som har ordet i kode, navn eller tittel.

Eksempler
  inntaksvakt regler
  inntaksvakt regler karakter
  inntaksvakt regler fødselsnummer --format json
`,
  nn: `inntaksvakt regler [ORD] [VAL]

Listar reglane med kode, alvor, tittel og kjelde.
Med eit ord: berre dei som har ordet i kode, namn eller tittel.

Døme
  inntaksvakt regler
  inntaksvakt regler karakter
  inntaksvakt regler fødselsnummer --format json
`,
  en: `inntaksvakt regler [WORD] [OPTIONS]

Lists the rules with code, severity, title and source.
With a word: only those that have it in code, name or title.

Examples
  inntaksvakt regler
  inntaksvakt regler karakter
  inntaksvakt regler fødselsnummer --format json
`,
}
