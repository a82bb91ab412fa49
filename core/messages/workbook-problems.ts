import { type ProblemTexts, sentence as s } from './problem-text.ts'

const SAVE_AS_XLSX = s(
  'Åpne den i programmet den er laget i, velg Lagre som og «Excel-arbeidsbok (.xlsx)», og bruk den nye filen.',
  'Opne ho i programmet ho er laga i, vel Lagre som og «Excel-arbeidsbok (.xlsx)», og bruk den nye fila.',
  'Open it in the program that made it, choose Save As and “Excel Workbook (.xlsx)”, and use the new file.',
)
const RESAVE = s(
  'Åpne den i Excel, velg Lagre som og «Excel-arbeidsbok (.xlsx)», og bruk den nye filen.',
  'Opne ho i Excel, vel Lagre som og «Excel-arbeidsbok (.xlsx)», og bruk den nye fila.',
  'Open it in Excel, choose Save As and “Excel Workbook (.xlsx)”, and use the new file.',
)
const ASK_AGAIN = s(
  'Hjelper ikke det, be avsenderen om filen på nytt.',
  'Hjelper ikkje det, be avsendaren om fila på nytt.',
  'If that does not help, ask the sender for the file again.',
)
const IN_SHEET = s('Det gjelder arket «{sheet}».', 'Det gjeld arket «{sheet}».', 'It concerns the sheet “{sheet}”.')
const ASK_TABLE = s(
  'Be avsenderen om dataene som Excel-arbeidsbok (.xlsx) eller CSV-fil fra det skoleadministrative systemet.',
  'Be avsendaren om dataa som Excel-arbeidsbok (.xlsx) eller CSV-fil frå det skuleadministrative systemet.',
  'Ask the sender for the data as an Excel workbook (.xlsx) or a CSV file from the school administration system.',
)
const NOT_OPEN = s(
  'Ikke åpne filen før avsenderen har bekreftet hvor den kommer fra.',
  'Ikkje opne fila før avsendaren har stadfesta kvar ho kjem frå.',
  'Do not open the file before the sender has confirmed where it comes from.',
)
const SPLIT = s(
  'Del dataene i flere arbeidsbøker, eller lagre arket som CSV.',
  'Del dataa i fleire arbeidsbøker, eller lagre arket som CSV.',
  'Split the data into several workbooks, or save the sheet as CSV.',
)
const COPY = s(
  'Kopier arket med data til en ny arbeidsbok, lagre den og bruk den.',
  'Kopier arket med data til ei ny arbeidsbok, lagre ho og bruk ho.',
  'Copy the sheet with data to a new workbook, save it and use it.',
)
const ASK_ONLY = s('Be avsenderen om filen på nytt.', 'Be avsendaren om fila på nytt.', 'Ask the sender for the file again.')

/** Problems with opening a workbook and reading its sheets. */
export const WORKBOOK_PROBLEMS: ProblemTexts = {
  'file-is-encrypted': {
    what: [s('Arbeidsboken er låst med passord.', 'Arbeidsboka er låst med passord.', 'The workbook is locked with a password.')],
    remedy: [
      s(
        'Åpne den i Excel, velg Fil, Informasjon, Beskytt arbeidsbok og Krypter med passord, slett passordet og lagre.',
        'Opne ho i Excel, vel Fil, Informasjon, Vern arbeidsbok og Krypter med passord, slett passordet og lagre.',
        'Open it in Excel, choose File, Info, Protect Workbook and Encrypt with Password, delete the password and save.',
      ),
    ],
  },
  'file-is-xlsb': {
    what: [
      s(
        'Filen er en binær Excel-arbeidsbok (.xlsb).',
        'Fila er ei binær Excel-arbeidsbok (.xlsb).',
        'The file is a binary Excel workbook (.xlsb).',
      ),
    ],
    remedy: [RESAVE],
  },
  'file-is-ods': {
    what: [
      s(
        'Filen er et regneark i OpenDocument-format (.ods).',
        'Fila er eit rekneark i OpenDocument-format (.ods).',
        'The file is an OpenDocument spreadsheet (.ods).',
      ),
    ],
    remedy: [SAVE_AS_XLSX],
  },
  'file-is-numbers': {
    what: [
      s(
        'Filen er et regneark fra Numbers på Mac.',
        'Fila er eit rekneark frå Numbers på Mac.',
        'The file is a spreadsheet from Numbers on a Mac.',
      ),
    ],
    remedy: [
      s(
        'Åpne den i Numbers, velg Arkiv, Eksporter til og Excel, og bruk den nye filen.',
        'Opne ho i Numbers, vel Arkiv, Eksporter til og Excel, og bruk den nye fila.',
        'Open it in Numbers, choose File, Export To and Excel, and use the new file.',
      ),
    ],
  },
  'file-is-docx': {
    what: [
      s(
        'Filen er et tekstdokument, ikke en arbeidsbok.',
        'Fila er eit tekstdokument, ikkje ei arbeidsbok.',
        'The file is a text document, not a workbook.',
      ),
    ],
    remedy: [ASK_TABLE],
  },
  'file-is-pptx': {
    what: [
      s(
        'Filen er en presentasjon, ikke en arbeidsbok.',
        'Fila er ein presentasjon, ikkje ei arbeidsbok.',
        'The file is a presentation, not a workbook.',
      ),
    ],
    remedy: [ASK_TABLE],
  },
  'file-is-no-workbook': {
    what: [
      s(
        'Filen er ikke en Excel-arbeidsbok (.xlsx), selv om navnet kan si det.',
        'Fila er ikkje ei Excel-arbeidsbok (.xlsx), sjølv om namnet kan seie det.',
        'The file is not an Excel workbook (.xlsx), whatever its name says.',
      ),
    ],
    remedy: [RESAVE],
  },
  'workbook-cut-off': {
    what: [
      s(
        'Arbeidsboken er ikke hel: slutten av filen mangler.',
        'Arbeidsboka er ikkje heil: slutten av fila manglar.',
        'The workbook is not complete: the end of the file is missing.',
      ),
    ],
    remedy: [
      s(
        'Last ned eller kopier filen på nytt, eller be avsenderen om den igjen.',
        'Last ned eller kopier fila på nytt, eller be avsendaren om ho igjen.',
        'Download or copy the file again, or ask the sender for it again.',
      ),
    ],
  },
  'workbook-damaged': {
    what: [
      s('Arbeidsboken er skadet.', 'Arbeidsboka er skadd.', 'The workbook is damaged.'),
      s('Delen {part} kan ikke leses.', 'Delen {part} kan ikkje lesast.', 'The part {part} cannot be read.'),
      IN_SHEET,
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'workbook-dtd': {
    what: [
      s(
        'Arbeidsboken har innhold som ikke hører hjemme i en arbeidsbok, og som kan være laget for å skade.',
        'Arbeidsboka har innhald som ikkje høyrer heime i ei arbeidsbok, og som kan vere laga for å skade.',
        'The workbook has content that does not belong in a workbook and may be made to do harm.',
      ),
      s('Det står i delen {part}.', 'Det står i delen {part}.', 'It is in the part {part}.'),
    ],
    remedy: [NOT_OPEN],
  },
  'workbook-overlap': {
    what: [
      s(
        'Arbeidsboken er pakket slik at deler ligger oppå hverandre, og kan være laget for å skade.',
        'Arbeidsboka er pakka slik at delar ligg oppå kvarandre, og kan vere laga for å skade.',
        'The workbook is packed so that parts lie on top of each other and may be made to do harm.',
      ),
    ],
    remedy: [NOT_OPEN],
  },
  'workbook-swells': {
    what: [
      s(
        'Arbeidsboken er pakket slik at den vokser langt mer enn vanlige arbeidsbøker, og kan være laget for å skade.',
        'Arbeidsboka er pakka slik at ho veks langt meir enn vanlege arbeidsbøker, og kan vere laga for å skade.',
        'The workbook is packed so that it grows far more than ordinary workbooks and may be made to do harm.',
      ),
      s('Delen {part} blir {megabytes} MB.', 'Delen {part} blir {megabytes} MB.', 'The part {part} becomes {megabytes} MB.'),
    ],
    remedy: [
      NOT_OPEN,
      s(
        'Er den i orden, kopier radene til en ny arbeidsbok og lagre den.',
        'Er ho i orden, kopier radene til ei ny arbeidsbok og lagre ho.',
        'If it is all right, copy the rows into a new workbook and save it.',
      ),
    ],
  },
  'workbook-too-large': {
    what: [
      s('Arbeidsboken er for stor.', 'Arbeidsboka er for stor.', 'The workbook is too large.'),
      s(
        'Delen {part} blir {megabytes} MB når den pakkes ut.',
        'Delen {part} blir {megabytes} MB når han blir pakka ut.',
        'The part {part} becomes {megabytes} MB when unpacked.',
      ),
      IN_SHEET,
    ],
    remedy: [SPLIT],
  },
  'workbook-many-parts': {
    what: [
      s(
        'Filen har {parts} deler. Ingen vanlig arbeidsbok har så mange.',
        'Fila har {parts} delar. Inga vanleg arbeidsbok har så mange.',
        'The file has {parts} parts. No ordinary workbook has that many.',
      ),
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'workbook-many-sheets': {
    what: [
      s(
        'Arbeidsboken har {sheets} ark. Ingen vanlig arbeidsbok har så mange.',
        'Arbeidsboka har {sheets} ark. Inga vanleg arbeidsbok har så mange.',
        'The workbook has {sheets} sheets. No ordinary workbook has that many.',
      ),
    ],
    remedy: [COPY],
  },
  'workbook-many-styles': {
    what: [
      s(
        'Arbeidsboken har {styles} celleformater. Excel kan ikke lagre så mange.',
        'Arbeidsboka har {styles} celleformat. Excel kan ikkje lagre så mange.',
        'The workbook has {styles} cell formats. Excel cannot save that many.',
      ),
    ],
    remedy: [COPY],
  },
  'workbook-long': {
    what: [
      s(
        'Arbeidsboken har en tekst som er for lang til å stå i en celle.',
        'Arbeidsboka har ein tekst som er for lang til å stå i ei celle.',
        'The workbook has a text too long to stand in a cell.',
      ),
      s('Den står i delen {part}.', 'Han står i delen {part}.', 'It is in the part {part}.'),
      IN_SHEET,
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'workbook-part-missing': {
    what: [
      s('Arbeidsboken er ikke hel.', 'Arbeidsboka er ikkje heil.', 'The workbook is not complete.'),
      s('Delen {part} mangler.', 'Delen {part} manglar.', 'The part {part} is missing.'),
      IN_SHEET,
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'workbook-part-twice': {
    what: [
      s('Arbeidsboken er skadet.', 'Arbeidsboka er skadd.', 'The workbook is damaged.'),
      s(
        'Delen {part} finnes to ganger, og det går ikke å vite hvilken som gjelder.',
        'Delen {part} finst to gonger, og det går ikkje an å vite kva for ein som gjeld.',
        'The part {part} is there twice, and which of them counts cannot be known.',
      ),
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'workbook-packing-unknown': {
    what: [
      s(
        'Arbeidsboken er pakket på en måte som ikke brukes i Excel.',
        'Arbeidsboka er pakka på ein måte som ikkje blir brukt i Excel.',
        'The workbook is packed in a way Excel does not use.',
      ),
      s('Det gjelder delen {part}.', 'Det gjeld delen {part}.', 'It concerns the part {part}.'),
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'workbook-no-sheets': {
    what: [s('Arbeidsboken har ingen ark med celler.', 'Arbeidsboka har ingen ark med celler.', 'The workbook has no sheets with cells.')],
    remedy: [ASK_TABLE],
  },
  'workbook-types': {
    what: [
      s(
        'Innholdslisten i arbeidsboken stemmer ikke med delene i den.',
        'Innhaldslista i arbeidsboka stemmer ikkje med delane i ho.',
        'The content list of the workbook does not agree with its parts.',
      ),
      s('Det gjelder delen {part}.', 'Det gjeld delen {part}.', 'It concerns the part {part}.'),
    ],
    remedy: [RESAVE],
  },
  'workbook-utf-16': {
    what: [
      s(
        'Arket er lagret på en måte som gjør at enkeltceller ikke kan rettes i filen.',
        'Arket er lagra på ein måte som gjer at enkeltceller ikkje kan rettast i fila.',
        'The sheet is saved in a way that single cells cannot be corrected in the file.',
      ),
    ],
    remedy: [RESAVE],
  },
  'sheet-unknown': {
    what: [s('Arbeidsboken har ikke så mange ark.', 'Arbeidsboka har ikkje så mange ark.', 'The workbook does not have that many sheets.')],
    remedy: [s('Velg et av arkene i arbeidsboken.', 'Vel eit av arka i arbeidsboka.', 'Choose one of the sheets of the workbook.')],
  },
  'sheet-part-missing': {
    what: [
      s(
        'Arbeidsboken er ikke hel: et ark mangler innholdet sitt.',
        'Arbeidsboka er ikkje heil: eit ark manglar innhaldet sitt.',
        'The workbook is not complete: a sheet lacks its content.',
      ),
      IN_SHEET,
    ],
    remedy: [ASK_ONLY],
  },
  'sheet-row-outside': {
    what: [
      s(
        'Arket har celler nedenfor siste rad som Excel kan ha.',
        'Arket har celler nedanfor siste rad som Excel kan ha.',
        'The sheet has cells below the last row Excel can have.',
      ),
      IN_SHEET,
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'sheet-column-outside': {
    what: [
      s(
        'Arket har celler til høyre for siste kolonne som Excel kan ha.',
        'Arket har celler til høgre for siste kolonne som Excel kan ha.',
        'The sheet has cells to the right of the last column Excel can have.',
      ),
      s('Det gjelder rad {row}.', 'Det gjeld rad {row}.', 'It concerns row {row}.'),
      IN_SHEET,
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'sheet-cell-misplaced': {
    what: [
      s(
        'Arket er skadet: en celle sier at den står i en annen rad enn den gjør.',
        'Arket er skadd: ei celle seier at ho står i ei anna rad enn ho gjer.',
        'The sheet is damaged: a cell claims another row than the one it stands in.',
      ),
      s('Det gjelder rad {row}.', 'Det gjeld rad {row}.', 'It concerns row {row}.'),
      IN_SHEET,
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'sheet-cell-twice': {
    what: [
      s(
        'Arket er skadet: en celle finnes to ganger.',
        'Arket er skadd: ei celle finst to gonger.',
        'The sheet is damaged: a cell is there twice.',
      ),
      s('Det gjelder rad {row}, kolonne {column}.', 'Det gjeld rad {row}, kolonne {column}.', 'It concerns row {row}, column {column}.'),
    ],
    remedy: [RESAVE],
  },
  'sheet-string-missing': {
    what: [
      s(
        'Arbeidsboken er skadet: teksten til en celle mangler.',
        'Arbeidsboka er skadd: teksten til ei celle manglar.',
        'The workbook is damaged: the text of a cell is missing.',
      ),
      s(
        'Det gjelder celle {cell} i arket «{sheet}».',
        'Det gjeld celle {cell} i arket «{sheet}».',
        'It concerns cell {cell} of the sheet “{sheet}”.',
      ),
    ],
    remedy: [ASK_ONLY],
  },
  'sheet-text-too-long': {
    what: [
      s(
        'En celle har mer enn {characters} tegn.',
        'Ei celle har meir enn {characters} teikn.',
        'A cell has more than {characters} characters.',
      ),
      s(
        'Det gjelder celle {cell} i arket «{sheet}».',
        'Det gjeld celle {cell} i arket «{sheet}».',
        'It concerns cell {cell} of the sheet “{sheet}”.',
      ),
    ],
    remedy: [
      s(
        'Kort ned teksten, eller be avsenderen om filen på nytt.',
        'Kort ned teksten, eller be avsendaren om fila på nytt.',
        'Shorten the text, or ask the sender for the file again.',
      ),
    ],
  },
  'sheet-row-order': {
    what: [
      s(
        'Radene i arket står hulter til bulter i filen.',
        'Radene i arket står hulter til bulter i fila.',
        'The rows of the sheet stand in disorder in the file.',
      ),
      s('Rad {row} kommer for sent.', 'Rad {row} kjem for seint.', 'Row {row} comes too late.'),
      IN_SHEET,
    ],
    remedy: [RESAVE, ASK_AGAIN],
  },
  'sheet-too-large': {
    what: [
      s(
        'Arket har flere celler enn det går an å lese.',
        'Arket har fleire celler enn det går an å lese.',
        'The sheet has more cells than can be read.',
      ),
      s('Lesingen stanset ved rad {row}.', 'Lesinga stansa ved rad {row}.', 'Reading stopped at row {row}.'),
      IN_SHEET,
    ],
    remedy: [SPLIT],
  },
  'sheet-too-many-merges': {
    what: [
      s(
        'Arket har flere enn {merges} sammenslåtte områder.',
        'Arket har fleire enn {merges} samanslåtte område.',
        'The sheet has more than {merges} merged ranges.',
      ),
      IN_SHEET,
    ],
    remedy: [COPY],
  },
}
