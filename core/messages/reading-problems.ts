import { type ProblemTexts, sentence as s } from './problem-text.ts'

const SAVE_AS_CSV = s(
  'Åpne den i Excel, velg Lagre som og «CSV (semikolondelt)», og kontroller den nye filen.',
  'Opne ho i Excel, vel Lagre som og «CSV (semikolondelt)», og kontroller den nye fila.',
  'Open it in Excel, choose Save As and “CSV (semicolon delimited)”, and check the new file.',
)
const ASK_FOR_NEW = s('Be avsenderen om filen på nytt.', 'Be avsendaren om fila på nytt.', 'Ask the sender for the file again.')

/** Problems with what stands in a file. */
export const READING_PROBLEMS: ProblemTexts = {
  'file-empty': {
    what: [s('Filen er tom.', 'Fila er tom.', 'The file is empty.')],
    remedy: [ASK_FOR_NEW],
  },
  'only-header': {
    what: [
      s(
        'Filen har overskrifter, men ingen rader under.',
        'Fila har overskrifter, men ingen rader under.',
        'The file has headers but no rows below them.',
      ),
    ],
    remedy: [
      s(
        'Sjekk at eksporten ble ferdig, eller be avsenderen om filen på nytt.',
        'Sjekk at eksporten vart ferdig, eller be avsendaren om fila på nytt.',
        'Check that the export finished, or ask the sender for the file again.',
      ),
    ],
  },
  'not-text': {
    what: [
      s(
        'Filen er ikke en tekstfil: den inneholder tegn som ikke finnes i tekst.',
        'Fila er ikkje ei tekstfil: ho inneheld teikn som ikkje finst i tekst.',
        'The file is not a text file: it contains characters that text does not have.',
      ),
    ],
    remedy: [
      s(
        'Sjekk at du har valgt riktig fil, og at den er eksportert som tekst eller CSV.',
        'Sjekk at du har valt rett fil, og at ho er eksportert som tekst eller CSV.',
        'Check that you chose the right file, and that it was exported as text or CSV.',
      ),
    ],
  },
  'file-is-xlsx': {
    what: [
      s(
        'Filen er en Excel-arbeidsbok, ikke en tekstfil.',
        'Fila er ei Excel-arbeidsbok, ikkje ei tekstfil.',
        'The file is an Excel workbook, not a text file.',
      ),
    ],
    remedy: [SAVE_AS_CSV],
  },
  'file-is-xls': {
    what: [
      s(
        'Filen er en arbeidsbok i det gamle Excel-formatet (.xls).',
        'Fila er ei arbeidsbok i det gamle Excel-formatet (.xls).',
        'The file is a workbook in the old Excel format (.xls).',
      ),
    ],
    remedy: [
      s(
        'Åpne den i Excel, velg Lagre som og «Excel-arbeidsbok (.xlsx)», og bruk den nye filen.',
        'Opne ho i Excel, vel Lagre som og «Excel-arbeidsbok (.xlsx)», og bruk den nye fila.',
        'Open it in Excel, choose Save As and “Excel Workbook (.xlsx)”, and use the new file.',
      ),
    ],
  },
  'file-is-pdf': {
    what: [
      s(
        'Filen er en PDF og har ingen tabell som kan leses.',
        'Fila er ein PDF og har ingen tabell som kan lesast.',
        'The file is a PDF and has no table that can be read.',
      ),
    ],
    remedy: [
      s(
        'Be avsenderen om dataene som tekst- eller CSV-fil fra det skoleadministrative systemet.',
        'Be avsendaren om dataa som tekst- eller CSV-fil frå det skuleadministrative systemet.',
        'Ask the sender for the data as a text or CSV file from the school administration system.',
      ),
    ],
  },
  'file-is-zip': {
    what: [s('Filen er en zip-fil.', 'Fila er ei zip-fil.', 'The file is a zip archive.')],
    remedy: [
      s(
        'Pakk den ut i en mappe, og kontroller mappen.',
        'Pakk ho ut i ei mappe, og kontroller mappa.',
        'Unpack it into a folder and check the folder.',
      ),
    ],
  },
  'encoding-unknown': {
    what: [
      s('Tegnsettet «{wanted}» er ikke kjent.', 'Teiknsettet «{wanted}» er ikkje kjent.', 'The encoding “{wanted}” is not known.'),
      s('Tegnsettet «{encoding}» er ikke kjent.', 'Teiknsettet «{encoding}» er ikkje kjent.', 'The encoding “{encoding}” is not known.'),
    ],
    remedy: [
      s(
        'Skriv --tegnsett utf-8, utf-16le, utf-16be eller windows-1252, eller dropp valget; da finner Inntaksvakt tegnsettet selv.',
        'Skriv --tegnsett utf-8, utf-16le, utf-16be eller windows-1252, eller dropp valet; då finn Inntaksvakt teiknsettet sjølv.',
        'Use --tegnsett utf-8, utf-16le, utf-16be or windows-1252, or leave the option out; Inntaksvakt then finds the encoding itself.',
      ),
    ],
  },
  'delimiter-unknown': {
    what: [
      s(
        'Skilletegnet «{wanted}» kan ikke brukes.',
        'Skiljeteiknet «{wanted}» kan ikkje brukast.',
        'The separator “{wanted}” cannot be used.',
      ),
      s(
        'Skilletegnet «{delimiter}» kan ikke brukes.',
        'Skiljeteiknet «{delimiter}» kan ikkje brukast.',
        'The separator “{delimiter}” cannot be used.',
      ),
    ],
    remedy: [
      s(
        'Skriv --skilletegn semikolon, komma, tab eller strek, eller dropp valget; da finner Inntaksvakt skilletegnet selv.',
        'Skriv --skilletegn semikolon, komma, tab eller strek, eller dropp valet; då finn Inntaksvakt skiljeteiknet sjølv.',
        'Use --skilletegn semikolon, komma, tab or strek, or leave the option out; Inntaksvakt then finds the separator itself.',
      ),
    ],
  },
  'line-too-long': {
    what: [
      s(
        'Rad {row} er lengre enn {megabytes} MB uten linjeskift. Ingen av filtypene er bygd slik.',
        'Rad {row} er lengre enn {megabytes} MB utan linjeskift. Ingen av filtypane er bygde slik.',
        'Row {row} is longer than {megabytes} MB without a line break. No kind of file is built that way.',
      ),
    ],
    remedy: [
      s(
        'Sjekk at du har valgt riktig fil, eller be avsenderen om den på nytt.',
        'Sjekk at du har valt rett fil, eller be avsendaren om ho på nytt.',
        'Check that you chose the right file, or ask the sender for it again.',
      ),
    ],
  },
  'quote-unterminated': {
    what: [
      s(
        'I rad {row} begynner et felt med anførselstegn, men tegnet som skal avslutte feltet, mangler. Resten av filen kan ikke deles i rader.',
        'I rad {row} byrjar eit felt med hermeteikn, men teiknet som skal avslutte feltet, manglar. Resten av fila kan ikkje delast i rader.',
        'In row {row} a field begins with a quotation mark, but the one that should end it is missing. The rest of the file cannot be split into rows.',
      ),
    ],
    remedy: [
      s(
        'Rett rad {row} der filen kommer fra, og eksporter den på nytt.',
        'Rett rad {row} der fila kjem frå, og eksporter ho på nytt.',
        'Correct row {row} where the file comes from, and export it again.',
      ),
    ],
  },
  'format-not-recognised': {
    what: [
      s('Filtypen ble ikke kjent igjen.', 'Filtypen vart ikkje kjend att.', 'The kind of file was not recognised.'),
      s('Rad {row} har overskriftene {seen}.', 'Rad {row} har overskriftene {seen}.', 'Row {row} has the headers {seen}.'),
    ],
    remedy: [
      s(
        '«{header}» i kolonne {column} – er det {proposal}?',
        '«{header}» i kolonne {column} – er det {proposal}?',
        '“{header}” in column {column} – is it {proposal}?',
      ),
      s(
        'Skriv overskriftene slik filtypen har dem, eller oppgi typen med --filtype.',
        'Skriv overskriftene slik filtypen har dei, eller oppgi typen med --filtype.',
        'Write the headers as that kind of file has them, or give the kind with --filtype.',
      ),
      s('Disse filtypene er kjent: {known}.', 'Desse filtypane er kjende: {known}.', 'These kinds of file are known: {known}.'),
    ],
  },
  'format-not-recognised-data': {
    what: [
      s(
        'Filtypen ble ikke kjent igjen: rad {row} ser ut som data, og overskriftene mangler.',
        'Filtypen vart ikkje kjend att: rad {row} ser ut som data, og overskriftene manglar.',
        'The kind of file was not recognised: row {row} looks like data, and the headers are missing.',
      ),
      s(
        'Raden har {columns} felt og ligner mest på {likely}.',
        'Rada har {columns} felt og liknar mest på {likely}.',
        'The row has {columns} fields and is most like {likely}.',
      ),
    ],
    remedy: [
      s(
        'Sett inn en rad med filtypens overskrifter øverst, eller eksporter filen på nytt med overskrifter.',
        'Set inn ei rad med overskriftene til filtypen øvst, eller eksporter fila på nytt med overskrifter.',
        'Put a row with the headers of its kind at the top, or export the file again with headers.',
      ),
      s('Disse filtypene er kjent: {known}.', 'Desse filtypane er kjende: {known}.', 'These kinds of file are known: {known}.'),
    ],
  },
  'format-not-as-told': {
    what: [
      s(
        'Filen er ikke av typen {wanted}, som ble oppgitt.',
        'Fila er ikkje av typen {wanted}, som vart oppgitt.',
        'The file is not of the kind {wanted}, as was given.',
      ),
      s('Rad {row} har {seen}.', 'Rad {row} har {seen}.', 'Row {row} has {seen}.'),
      s('Typen har {expected}.', 'Typen har {expected}.', 'That kind has {expected}.'),
    ],
    remedy: [
      s(
        'Dropp --filtype, så finner Inntaksvakt typen selv, eller velg riktig fil.',
        'Dropp --filtype, så finn Inntaksvakt typen sjølv, eller vel rett fil.',
        'Leave --filtype out and Inntaksvakt finds the kind itself, or choose the right file.',
      ),
    ],
  },
  'format-unknown-id': {
    what: [s('Filtypen «{wanted}» finnes ikke.', 'Filtypen «{wanted}» finst ikkje.', 'There is no kind of file called “{wanted}”.')],
    remedy: [s('Velg blant disse: {known}.', 'Vel mellom desse: {known}.', 'Choose one of these: {known}.')],
  },
  'workbook-too-large': {
    what: [
      s(
        'Arbeidsboken er større enn {megabytes} MB og blir ikke lest.',
        'Arbeidsboka er større enn {megabytes} MB og blir ikkje lesen.',
        'The workbook is larger than {megabytes} MB and is not read.',
      ),
    ],
    remedy: [
      s(
        'Lagre arket med karakterene som CSV, eller del arbeidsboken i flere.',
        'Lagre arket med karakterane som CSV, eller del arbeidsboka i fleire.',
        'Save the sheet with the grades as CSV, or divide the workbook.',
      ),
    ],
  },
  'workbook-empty': {
    what: [
      s(
        'Arbeidsboken har ingen synlige ark med innhold. Arkene er {sheets}.',
        'Arbeidsboka har ingen synlege ark med innhald. Arka er {sheets}.',
        'The workbook has no visible sheet with anything in it. Its sheets are {sheets}.',
      ),
    ],
    remedy: [
      s(
        'Er tabellen på et skjult ark, velg det med --ark.',
        'Er tabellen på eit gøymt ark, vel det med --ark.',
        'If the table is on a hidden sheet, choose it with --ark.',
      ),
    ],
  },
  'sheet-not-found': {
    what: [
      s(
        'Arbeidsboken har ikke noe ark «{wanted}». Arkene er {sheets}.',
        'Arbeidsboka har ikkje noko ark «{wanted}». Arka er {sheets}.',
        'The workbook has no sheet “{wanted}”. Its sheets are {sheets}.',
      ),
    ],
    remedy: [
      s(
        'Skriv navnet slik det står på fanen, eller nummeret til fanen.',
        'Skriv namnet slik det står på fana, eller nummeret til fana.',
        'Type the name as it stands on the tab, or the number of the tab.',
      ),
    ],
  },
  'columns-no-table': {
    what: [
      s(
        'Ingen av filene er en karakterfil med overskrifter, så det er ingen kolonner å lagre.',
        'Ingen av filene er ei karakterfil med overskrifter, så det er ingen kolonnar å lagre.',
        'None of the files is a grade table with headers, so there are no columns to save.',
      ),
    ],
    remedy: [
      s('Kontroller filen uten --lagre-kolonner.', 'Kontroller fila utan --lagre-kolonner.', 'Check the file without --lagre-kolonner.'),
    ],
  },
  'workbook-is-report': {
    what: [
      s(
        'Arbeidsboken er en rapport fra Inntaksvakt, ikke en fil å kontrollere.',
        'Arbeidsboka er ein rapport frå Inntaksvakt, ikkje ei fil å kontrollere.',
        'The workbook is a report made by Inntaksvakt, not a file to check.',
      ),
    ],
    remedy: [
      s(
        'Velg filen rapporten handler om, eller et enkelt ark med --ark.',
        'Vel fila rapporten handlar om, eller eit enkelt ark med --ark.',
        'Choose the file that the report is about, or a single sheet with --ark.',
      ),
    ],
  },
}
