import { type ProblemTexts, sentence as s } from './problem-text.ts'

/** Said last of every one of these, so that nobody wonders whether half of the file was used. */
const NOTHING_DONE = s('Ingen filer er kontrollert.', 'Ingen filer er kontrollerte.', 'No files were checked.')
const CHOOSE = s('Her kan det stå: {allowed}.', 'Dette kan stå her: {allowed}.', 'What may stand here: {allowed}.')
const MEANT = s('Mente du {proposal}?', 'Meinte du {proposal}?', 'Did you mean {proposal}?')
const DAY = s('Skriv for eksempel 2026-12-31.', 'Skriv til dømes 2026-12-31.', 'Type for example 2026-12-31.')

/** «{value}» in {key} of {path}, which must be something else; a value that is not to be shown leaves the second sentence alone. */
function mustBe(nb: string, nn: string, en: string): ProblemTexts[string]['what'] {
  return [
    s(`I {path} må {key} være ${nb}.`, `I {path} må {key} vere ${nn}.`, `In {path}, {key} must be ${en}.`),
    s('Der står «{value}».', 'Det står «{value}» der.', 'It is “{value}”.'),
  ]
}

/** Problems with a file of settings or explanations. */
export const DOCUMENT_PROBLEMS: ProblemTexts = {
  'document-ending': {
    what: [
      s(
        '{path} har ikke en endelse som kan leses her.',
        '{path} har ikkje ei ending som kan lesast her.',
        '{path} has no ending that can be read here.',
      ),
    ],
    remedy: [s('Lagre filen som {allowed}.', 'Lagre fila som {allowed}.', 'Save the file as {allowed}.'), NOTHING_DONE],
  },
  'document-empty': {
    what: [s('{path} er tom.', '{path} er tom.', '{path} is empty.'), s('Filen er tom.', 'Fila er tom.', 'The file is empty.')],
    remedy: [NOTHING_DONE],
  },
  'document-unreadable': {
    what: [
      s(
        '{path} kan ikke leses som {kind}: noe er skrevet galt i linje {line} eller like over.',
        '{path} kan ikkje lesast som {kind}: noko er skrive gale i linje {line} eller like over.',
        '{path} cannot be read as {kind}: something is mistyped in line {line} or just above.',
      ),
    ],
    remedy: [
      s(
        'Se etter et komma, et anførselstegn, en parentes eller et innrykk som mangler eller er for mye.',
        'Sjå etter eit komma, eit hermeteikn, ein parentes eller eit innrykk som manglar eller er for mykje.',
        'Look for a comma, a quotation mark, a bracket or an indent that is missing or one too many.',
      ),
      NOTHING_DONE,
    ],
  },
  'document-key-twice': {
    what: [
      s(
        '{path} har feltet {key} to ganger, i linje {line}.',
        '{path} har feltet {key} to gonger, i linje {line}.',
        '{path} has the field {key} twice, in line {line}.',
      ),
    ],
    remedy: [s('Behold det ene.', 'Behald det eine.', 'Keep one of them.'), NOTHING_DONE],
  },
  'document-version': {
    what: [
      s('{path} sier ikke at den er versjon 1.', '{path} seier ikkje at ho er versjon 1.', '{path} does not say that it is version 1.'),
      s('Der står versjon {value}.', 'Der står versjon {value}.', 'It says version {value}.'),
    ],
    remedy: [
      s(
        'Skriv «versjon: 1» øverst, eller bruk en nyere Inntaksvakt til filer av nyere versjon.',
        'Skriv «versjon: 1» øvst, eller bruk ei nyare Inntaksvakt til filer av nyare versjon.',
        'Put “versjon: 1” at the top, or use a newer Inntaksvakt for files of a newer version.',
      ),
      NOTHING_DONE,
    ],
  },
  'document-not-fields': {
    what: [
      s(
        'I {path} skal {key} ha felter under seg.',
        'I {path} skal {key} ha felt under seg.',
        'In {path}, {key} is to have fields below it.',
      ),
      s('{path} må bestå av felter med navn.', '{path} må vere sett saman av felt med namn.', '{path} must consist of named fields.'),
    ],
    remedy: [NOTHING_DONE],
  },
  'document-unknown-field': {
    what: [
      s(
        '{path} har feltet {key}, som ikke finnes.',
        '{path} har feltet {key}, som ikkje finst.',
        '{path} has the field {key}, which does not exist.',
      ),
    ],
    remedy: [MEANT, CHOOSE, NOTHING_DONE],
  },
  'document-missing-field': {
    what: [s('{path} mangler {key}.', '{path} manglar {key}.', '{path} lacks {key}.')],
    remedy: [s('Skriv feltet og kjør på nytt.', 'Skriv feltet og køyr på nytt.', 'Add the field and run again.'), NOTHING_DONE],
  },
  'document-not-date': { what: mustBe('en dag som finnes', 'ein dag som finst', 'a day that exists'), remedy: [DAY, NOTHING_DONE] },
  'document-not-day': {
    what: mustBe('en dag i året, skrevet måned og dag', 'ein dag i året, skriven månad og dag', 'a day of the year, written month and day'),
    remedy: [
      s('Skriv for eksempel 06-30 for 30. juni.', 'Skriv til dømes 06-30 for 30. juni.', 'Type for example 06-30 for 30 June.'),
      NOTHING_DONE,
    ],
  },
  'document-out-of-range': {
    what: mustBe('et tall fra {least} til {most}', 'eit tal frå {least} til {most}', 'a number from {least} to {most}'),
    remedy: [NOTHING_DONE],
  },
  'document-not-text': {
    what: mustBe('en tekst', 'ein tekst', 'a text'),
    remedy: [s('Sett teksten i anførselstegn.', 'Set teksten i hermeteikn.', 'Put the text in quotation marks.'), NOTHING_DONE],
  },
  'document-not-list': {
    what: mustBe('en liste', 'ei liste', 'a list'),
    remedy: [s('Skriv for eksempel [A, B].', 'Skriv til dømes [A, B].', 'Type for example [A, B].'), NOTHING_DONE],
  },
  'document-not-yes-no': {
    what: mustBe('true (ja) eller false (nei)', 'true (ja) eller false (nei)', 'true or false'),
    remedy: [NOTHING_DONE],
  },
  'document-not-allowed': {
    what: mustBe('et av ordene som er tillatt', 'eit av orda som er tillatne', 'one of the words allowed'),
    remedy: [CHOOSE, NOTHING_DONE],
  },
  'document-not-fylke': {
    what: mustBe('de to sifrene i et fylkesnummer', 'dei to siffera i eit fylkesnummer', 'the two digits of a county number'),
    remedy: [
      s(
        'Skriv for eksempel "40" for Telemark eller "03" for Oslo.',
        'Skriv til dømes "40" for Telemark eller "03" for Oslo.',
        'Type for example "40" for Telemark or "03" for Oslo.',
      ),
      NOTHING_DONE,
    ],
  },
  'document-not-skolenummer': {
    what: mustBe('et skolenummer på fem siffer', 'eit skulenummer på fem siffer', 'a school number of five digits'),
    remedy: [NOTHING_DONE],
  },
  'document-not-code': {
    what: mustBe(
      'en kode av store bokstaver og siffer, eller begynnelsen på en',
      'ein kode av store bokstavar og siffer, eller byrjinga på ein',
      'a code of capital letters and figures, or the beginning of one',
    ),
    remedy: [s('Skriv for eksempel "STIB".', 'Skriv til dømes "STIB".', 'Type for example "STIB".'), NOTHING_DONE],
  },
  'document-not-person': {
    what: mustBe('et nummer på elleve siffer', 'eit nummer på elleve siffer', 'a number of eleven digits'),
    remedy: [s('Sett nummeret i anførselstegn.', 'Set nummeret i hermeteikn.', 'Put the number in quotation marks.'), NOTHING_DONE],
  },
  'document-key-short': {
    what: [
      s(
        'I {path} må noekkel være en tekst på minst 16 tegn.',
        'I {path} må noekkel vere ein tekst på minst 16 teikn.',
        'In {path}, noekkel (the key) must be a text of at least 16 characters.',
      ),
    ],
    remedy: [
      s(
        'La et program for passord lage den, og sett den i anførselstegn.',
        'Lat eit program for passord lage han, og set han i hermeteikn.',
        'Let a password program make it, and put it in quotation marks.',
      ),
      NOTHING_DONE,
    ],
  },
  'document-unknown-rule': {
    what: [
      s(
        'I {path} nevner {key} regelen «{value}», som ikke finnes.',
        'I {path} nemner {key} regelen «{value}», som ikkje finst.',
        'In {path}, {key} names the rule “{value}”, which does not exist.',
      ),
    ],
    remedy: [
      MEANT,
      s(
        'Skriv inntaksvakt regler for å se alle reglene.',
        'Skriv inntaksvakt regler for å sjå alle reglane.',
        'Type inntaksvakt regler to see all rules.',
      ),
      NOTHING_DONE,
    ],
  },
  'document-rule-twice': {
    what: [
      s(
        'I {path} er {key} den samme regelen som en annen linje: {code} heter også {value}.',
        'I {path} er {key} den same regelen som ei anna linje: {code} heiter òg {value}.',
        'In {path}, {key} is the same rule as another line: {code} is also called {value}.',
      ),
    ],
    remedy: [s('Behold den ene.', 'Behald den eine.', 'Keep one of them.'), NOTHING_DONE],
  },
  'document-rule-unchanged': {
    what: [
      s(
        'I {path} sier {key} verken av eller alvor, og endrer derfor ingenting.',
        'I {path} seier {key} verken av eller alvor, og endrar difor ingenting.',
        'In {path}, {key} says neither av (off) nor alvor (severity), and so changes nothing.',
      ),
    ],
    remedy: [
      s(
        'Skriv «av: true» for å slå regelen av, eller «alvor: advarsel» for å senke den.',
        'Skriv «av: true» for å slå regelen av, eller «alvor: advarsel» for å senke han.',
        'Type “av: true” to switch the rule off, or “alvor: advarsel” to lower it.',
      ),
      NOTHING_DONE,
    ],
  },
  'document-raises-severity': {
    what: [
      s(
        'I {path} er {key} satt til {value}, men {code} er ikke så alvorlig; innstillingene kan bare senke.',
        'I {path} er {key} sett til {value}, men {code} er ikkje så alvorleg; innstillingane kan berre senke.',
        'In {path}, {key} is set to {value}, but {code} is not as severe; settings can only lower.',
      ),
    ],
    remedy: [CHOOSE, NOTHING_DONE],
  },
  'document-unknown-norm': {
    what: [
      s(
        'I {path} er {key} «{value}», som ikke er en id i katalogene.',
        'I {path} er {key} «{value}», som ikkje er ein id i katalogane.',
        'In {path}, {key} is “{value}”, which is no id of the catalogues.',
      ),
    ],
    remedy: [MEANT, NOTHING_DONE],
  },
  'document-not-fingerprint': {
    what: mustBe(
      'et fingeravtrykk: 16 tegn, 0–9 og a–f',
      'eit fingeravtrykk: 16 teikn, 0–9 og a–f',
      'a fingerprint: 16 signs, 0–9 and a–f',
    ),
    remedy: [
      s(
        'Kopier det fra siste kolonne i Feilliste.',
        'Kopier det frå siste kolonne i Feilliste.',
        'Copy it from the last column of the sheet Feilliste.',
      ),
      NOTHING_DONE,
    ],
  },
  'document-not-person-code': {
    what: mustBe(
      'en elevkode: minst 16 tegn, 0–9 og a–f',
      'ein elevkode: minst 16 teikn, 0–9 og a–f',
      'a pupil code: at least 16 signs, 0–9 and a–f',
    ),
    remedy: [
      s(
        'Kopier den fra kolonnen Elevkode i Feilliste.',
        'Kopier han frå kolonnen Elevkode i Feilliste.',
        'Copy it from the column Elevkode (pupil code) of the sheet Feilliste.',
      ),
      NOTHING_DONE,
    ],
  },
  'explanation-needs-field': {
    what: [
      s(
        '{path} mangler {key}, som trengs når omfang er {value}.',
        '{path} manglar {key}, som trengst når omfang er {value}.',
        '{path} lacks {key}, which is needed when omfang (scope) is {value}.',
      ),
    ],
    remedy: [s('Skriv feltet og kjør på nytt.', 'Skriv feltet og køyr på nytt.', 'Add the field and run again.'), NOTHING_DONE],
  },
  'explanation-needs-key': {
    what: [
      s(
        '{path} forklarer for én elev ({key}), men det trengs en nøkkel i innstillingene for å kjenne eleven igjen.',
        '{path} forklarer for éin elev ({key}), men det trengst ein nøkkel i innstillingane for å kjenne eleven att.',
        '{path} explains for one pupil ({key}), but it takes a key in the settings to know the pupil again.',
      ),
    ],
    remedy: [
      s(
        'Skriv «noekkel» i innstillingsfilen og ta den med: --innstillinger FIL.',
        'Skriv «noekkel» i innstillingsfila og ta ho med: --innstillinger FIL.',
        'Put “noekkel” in the settings file and name that: --innstillinger FILE.',
      ),
      NOTHING_DONE,
    ],
  },
  'document-unknown-column': {
    what: [
      s(
        'I {path} er {key} satt til «{value}», som ikke er en kolonne.',
        'I {path} er {key} sett til «{value}», som ikkje er ein kolonne.',
        'In {path}, {key} is set to “{value}”, which is no column.',
      ),
    ],
    remedy: [
      MEANT,
      s('Navnene står i docs/kolonner.md.', 'Namna står i docs/kolonner.md.', 'The names stand in docs/kolonner.md.'),
      NOTHING_DONE,
    ],
  },
}
