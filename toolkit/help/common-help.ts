import type { Text } from '#core'

export const COMMON_HELP: Text = {
  nb: `Felles valg
  --dato DAG         dagen det kontrolleres mot, 2026-06-25 eller 25.06.2026; ellers i dag
  --skoleaar ÅR      skoleåret, 2025-2026; ellers filens eget
  --fylke NR         fylkesnummeret ditt, to siffer
  --innstillinger FIL  fylkets innstillinger, .yaml eller .json; valgene her går foran
  --spraak S         nb (bokmål), nn (nynorsk) eller en (engelsk)
  --format F         tekst eller json; kontroll også sarif og html
  --stille           ingen tekst på skjermen ut over feilmeldinger
  --overskriv        erstatt en fil som finnes fra før
  --vis-fnr          vis fødselsnumre og navn; de er ellers skjult
  --uten-personer    bare antall feil, ingenting om enkeltpersoner
  --tillat-syntetiske  godta syntetiske fødselsnumre (testpersoner)
  --tegnsett T       utf-8, utf-16 eller windows-1252, når filen ikke blir lest riktig
  --skilletegn S     semikolon, komma, tab eller strek
  --ark NAVN         bare dette arket i en arbeidsbok, ved navn eller nummer; kan gjentas
`,
  nn: `Felles val
  --dato DAG         dagen det blir kontrollert mot, 2026-06-25 eller 25.06.2026; elles i dag
  --skoleaar ÅR      skuleåret, 2025-2026; elles det fila sjølv har
  --fylke NR         fylkesnummeret ditt, to siffer
  --innstillinger FIL  innstillingane til fylket, .yaml eller .json; vala her går føre
  --spraak S         nb (bokmål), nn (nynorsk) eller en (engelsk)
  --format F         tekst eller json; kontroll òg sarif og html
  --stille           ingen tekst på skjermen ut over feilmeldingar
  --overskriv        byt ut ei fil som finst frå før
  --vis-fnr          vis fødselsnummer og namn; dei er elles skjulte
  --uten-personer    berre talet på feil, ingenting om einskildpersonar
  --tillat-syntetiske  godta syntetiske fødselsnummer (testpersonar)
  --tegnsett T       utf-8, utf-16 eller windows-1252, når fila ikkje blir lesen rett
  --skilletegn S     semikolon, komma, tab eller strek
  --ark NAMN         berre dette arket i ei arbeidsbok, ved namn eller nummer; kan gjentakast
`,
  en: `Common options
  --dato DAY         the day to check against, 2026-06-25 or 25.06.2026; today unless given
  --skoleaar YEAR    the school year, 2025-2026; the file's own unless given
  --fylke NO         your county number, two digits
  --innstillinger FILE  the county's settings, .yaml or .json; options here stand over them
  --spraak L         nb (bokmål), nn (nynorsk) or en (English)
  --format F         tekst (text) or json; kontroll also sarif and html
  --stille           no text on the screen except error messages
  --overskriv        replace a file that exists
  --vis-fnr          show identity numbers and names; otherwise hidden
  --uten-personer    counts only, nothing about individuals
  --tillat-syntetiske  accept synthetic identity numbers (test persons)
  --tegnsett T       utf-8, utf-16 or windows-1252, when the file is read wrongly
  --skilletegn S     semikolon, komma, tab or strek: the separator
  --ark NAME         this sheet of a workbook only, by name or number; may be repeated
`,
}
