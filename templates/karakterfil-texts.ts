import type { Locale } from '#core'

const nb = {
  title: 'Mal for karakterfil',
  intro: 'Én rad per elev og fag i arket «Karakterer». Filen kontrolleres med: inntaksvakt kontroll.',
  steps: [
    'Slett eksempelradene 2–4. Personene i dem finnes ikke.',
    'Fødselsnummer og Fagkode må fylles ut i alle rader. Overskriftene deres har en stjerne.',
    'Kolonner du ikke trenger, kan stå tomme eller slettes. La overskriftene stå slik de er.',
    'Kolonnene er satt opp som tekst, slik at nuller foran og karakterer ikke blir endret. Lim inn som verdier.',
    'Celler med nedtrekksliste tar kodene i arket «Kodelister».',
    'Har du én karakter per rad i stedet, bruker du egne kolonner Vurderingstype og Karakter.',
  ],
  column: 'Kolonne',
  mandatory: 'Må fylles ut',
  what: 'Hva skal stå her',
  values: 'Tillatte verdier',
  example: 'Eksempel',
  yes: 'ja',
  no: 'nei',
  must: 'Må fylles ut.',
  exampleNote: 'Eksempel\nSlett radene 2–4 før du sender filen. Personene finnes ikke.',
  codes: 'Kodelister',
  code: 'Kode',
  meaning: 'Betyr',
  listWarning: 'Verdien er ikke i kodelista. Vil du beholde den?',
  more: 'Se «{list}» i arket «Kodelister».',
  page: 'Side {page} av {pages}',
  confidential: 'Unntatt offentlighet. Personopplysninger.',
} as const

type TemplateTexts = { readonly [key in keyof typeof nb]: (typeof nb)[key] extends string ? string : readonly string[] }

const nn: TemplateTexts = {
  title: 'Mal for karakterfil',
  intro: 'Éi rad per elev og fag i arket «Karakterer». Fila blir kontrollert med: inntaksvakt kontroll.',
  steps: [
    'Slett eksempelradene 2–4. Personane i dei finst ikkje.',
    'Fødselsnummer og Fagkode må fyllast ut i alle rader. Overskriftene deira har ei stjerne.',
    'Kolonnar du ikkje treng, kan stå tomme eller slettast. Lat overskriftene stå slik dei er.',
    'Kolonnane er sette opp som tekst, slik at nullar framme og karakterar ikkje blir endra. Lim inn som verdiar.',
    'Celler med nedtrekksliste tek kodane i arket «Kodelister».',
    'Har du éin karakter per rad i staden, bruker du eigne kolonnar Vurderingstype og Karakter.',
  ],
  column: 'Kolonne',
  mandatory: 'Må fyllast ut',
  what: 'Kva skal stå her',
  values: 'Tillatne verdiar',
  example: 'Døme',
  yes: 'ja',
  no: 'nei',
  must: 'Må fyllast ut.',
  exampleNote: 'Døme\nSlett radene 2–4 før du sender fila. Personane finst ikkje.',
  codes: 'Kodelister',
  code: 'Kode',
  meaning: 'Tyder',
  listWarning: 'Verdien er ikkje i kodelista. Vil du ha han likevel?',
  more: 'Sjå «{list}» i arket «Kodelister».',
  page: 'Side {page} av {pages}',
  confidential: 'Unnateke offentlegheit. Personopplysningar.',
}

const en: TemplateTexts = {
  title: 'Template for a grade table',
  intro: 'One row per pupil and subject in the sheet «Karakterer». The file is checked with: inntaksvakt kontroll.',
  steps: [
    'Delete the example rows 2–4. The persons in them do not exist.',
    'Fødselsnummer and Fagkode must be filled in on every row. Their headers carry a star.',
    'Columns you do not need can stay empty or be deleted. Leave the headers as they are.',
    'The columns are set up as text, so that leading zeros and grades are not changed. Paste as values.',
    'Cells with a drop-down take the codes of the sheet «Kodelister».',
    'If you have one grade per row instead, use columns Vurderingstype and Karakter of their own.',
  ],
  column: 'Column',
  mandatory: 'Mandatory',
  what: 'What to write here',
  values: 'Values that may stand there',
  example: 'Example',
  yes: 'yes',
  no: 'no',
  must: 'Must be filled in.',
  exampleNote: 'Example\nDelete rows 2–4 before you send the file. The persons do not exist.',
  codes: 'Code lists',
  code: 'Code',
  meaning: 'Means',
  listWarning: 'The value is not in the code list. Keep it anyway?',
  more: 'See «{list}» in the sheet «Kodelister».',
  page: 'Page {page} of {pages}',
  confidential: 'Exempt from public disclosure. Personal data.',
}

const TEXTS: Readonly<Record<Locale, TemplateTexts>> = { nb, nn, en }

/** `karakterfilTexts('nn').column` -> 'Kolonne' */
export function karakterfilTexts(locale: Locale): TemplateTexts {
  return TEXTS[locale]
}
