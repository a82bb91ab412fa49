import type { Text } from '#core'

export const REGEL_HELP: Text = {
  nb: `inntaksvakt regel KODE [VALG]

Viser én regel: hva som er feil, hvorfor (med kilde) og hva du gjør. Koden står i rapporten.

Eksempler
  inntaksvakt regel KAR012
  inntaksvakt regel karakter-outside-scale
`,
  nn: `inntaksvakt regel KODE [VAL]

Viser éin regel: kva som er feil, kvifor (med kjelde) og kva du gjer. Koden står i rapporten.

Døme
  inntaksvakt regel KAR012
  inntaksvakt regel karakter-outside-scale
`,
  en: `inntaksvakt regel CODE [OPTIONS]

Shows one rule: what is wrong, why (with source) and what to do. The code is in the report.

Examples
  inntaksvakt regel KAR012
  inntaksvakt regel karakter-outside-scale
`,
}
