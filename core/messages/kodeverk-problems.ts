import { type ProblemTexts, sentence as s } from './problem-text.ts'

const NOTHING_STORED = s('Ingenting er importert.', 'Ingenting er importert.', 'Nothing was imported.')
const SEE_GUIDE = s(
  'Hvordan listene hentes, står i docs/kodeverk.md.',
  'Korleis listene blir henta, står i docs/kodeverk.md.',
  'How to fetch the lists is told in docs/kodeverk.md.',
)

/** Problems with imported code lists and their snapshots. */
export const KODEVERK_PROBLEMS: ProblemTexts = {
  'kodeverk-nothing-to-import': {
    what: [s('Ingen kodelister er oppgitt.', 'Ingen kodelister er oppgitte.', 'No code lists were given.')],
    remedy: [
      s(
        'Skriv navnet på filene, for eksempel «inntaksvakt kodeverk importer fag.json».',
        'Skriv namnet på filene, til dømes «inntaksvakt kodeverk importer fag.json».',
        'Give the names of the files, for example “inntaksvakt kodeverk importer fag.json”.',
      ),
      SEE_GUIDE,
    ],
  },
  'kodeverk-what': {
    what: [
      s(
        'Det er ikke sagt om lister skal importeres eller vises.',
        'Det er ikkje sagt om lister skal importerast eller visast.',
        'It is not said whether to import or show lists.',
      ),
    ],
    remedy: [
      s(
        'Skriv «inntaksvakt kodeverk importer FIL» eller «inntaksvakt kodeverk vis».',
        'Skriv «inntaksvakt kodeverk importer FIL» eller «inntaksvakt kodeverk vis».',
        'Type “inntaksvakt kodeverk importer FILE” or “inntaksvakt kodeverk vis”.',
      ),
    ],
  },
  'kodeverk-no-folder': {
    what: [
      s(
        'Maskinen sier ikke hvor brukerens filer ligger, så listene har ingen mappe.',
        'Maskina seier ikkje kvar filene til brukaren ligg, så listene har inga mappe.',
        'The machine does not tell where the user’s files are, so the lists have no folder.',
      ),
    ],
    remedy: [s('Skriv --kodeverkmappe MAPPE.', 'Skriv --kodeverkmappe MAPPE.', 'Add --kodeverkmappe FOLDER.')],
  },
  'kodeverk-no-rows': {
    what: [s('{path} har ingen rader med koder.', '{path} har ingen rader med kodar.', '{path} has no rows of codes.'), NOTHING_STORED],
    remedy: [s('Hent listen på nytt.', 'Hent lista på nytt.', 'Fetch the list again.'), SEE_GUIDE],
  },
  'kodeverk-not-json': {
    what: [
      s(
        '{path} er ikke hel JSON. Trolig stoppet nedlastingen før den var ferdig.',
        '{path} er ikkje heil JSON. Truleg stoppa nedlastinga før ho var ferdig.',
        '{path} is not whole JSON. The download probably stopped before it was done.',
      ),
      NOTHING_STORED,
    ],
    remedy: [s('Hent listen på nytt.', 'Hent lista på nytt.', 'Fetch the list again.')],
  },
  'kodeverk-wrong-kind': {
    what: [
      s('{path} er verken JSON, CSV eller .xlsx.', '{path} er verken JSON, CSV eller .xlsx.', '{path} is neither JSON, CSV nor .xlsx.'),
      NOTHING_STORED,
    ],
    remedy: [s('Lagre listen som en av dem.', 'Lagre lista som ein av dei.', 'Save the list as one of these.')],
  },
  'workbook-unreadable': {
    what: [s('Arbeidsboken {path} kan ikke leses.', 'Arbeidsboka {path} kan ikkje lesast.', 'The workbook {path} cannot be read.')],
    remedy: [
      s(
        'Åpne den i Excel, lagre den på nytt uten passord, og prøv igjen.',
        'Opne ho i Excel, lagre ho på nytt utan passord, og prøv att.',
        'Open it in Excel, save it again without a password, and try again.',
      ),
    ],
  },
  'kodeverk-unknown-list': {
    what: [
      s(
        'Det går ikke fram av {path} hvilken kodeliste dette er. Kolonnene er {seen}.',
        'Det går ikkje fram av {path} kva kodeliste dette er. Kolonnane er {seen}.',
        '{path} does not tell which code list it is. Its columns are {seen}.',
      ),
      NOTHING_STORED,
    ],
    remedy: [
      s(
        'Skriv --liste og navnet på listen, for eksempel --liste fagkoder, eller gi kolonnene navn.',
        'Skriv --liste og namnet på lista, til dømes --liste fagkoder, eller gi kolonnane namn.',
        'Add --liste and the name of the list, for example --liste fagkoder, or name the columns.',
      ),
      SEE_GUIDE,
    ],
  },
  'kodeverk-half': {
    what: [
      s(
        '{path} ser ut som {liste}, men mangler {missing}.',
        '{path} ser ut som {liste}, men manglar {missing}.',
        '{path} looks like {liste} but lacks {missing}.',
      ),
      NOTHING_STORED,
    ],
    remedy: [
      s('Hent listen på nytt med alle kolonnene.', 'Hent lista på nytt med alle kolonnane.', 'Fetch the list again with all its columns.'),
    ],
  },
  'kodeverk-pages-missing': {
    what: [
      s(
        '{path} har {n} av de {all} radene i listen.',
        '{path} har {n} av dei {all} radene i lista.',
        '{path} has {n} of the {all} rows of the list.',
      ),
      NOTHING_STORED,
    ],
    remedy: [
      s(
        'Hent alle sidene, og importer dem sammen.',
        'Hent alle sidene, og importer dei saman.',
        'Fetch all the pages and import them together.',
      ),
    ],
  },
  'kodeverk-value-unreadable': {
    what: [
      s(
        '{path}, rad {row}: «{value}» i {column} kan ikke leses.',
        '{path}, rad {row}: «{value}» i {column} kan ikkje lesast.',
        '{path}, row {row}: “{value}” in {column} cannot be read.',
      ),
      NOTHING_STORED,
    ],
    remedy: [
      s(
        'Datoer skrives 2026-07-31 eller 31.07.2026, utgått Ja eller Nei.',
        'Datoar blir skrivne 2026-07-31 eller 31.07.2026, utgått Ja eller Nei.',
        'Dates are written 2026-07-31 or 31.07.2026, expired Ja or Nei.',
      ),
    ],
  },
  'kodeverk-disagree': {
    what: [
      s(
        '{path} sier ulikt om {n} {n:opplysning|opplysninger}: {codes}.',
        '{path} seier ulikt om {n} {n:opplysning|opplysningar}: {codes}.',
        '{path} disagree on {n} {n:fact|facts}: {codes}.',
      ),
      NOTHING_STORED,
    ],
    remedy: [
      s(
        'Importer bare den listen som er riktig, eller rett den som er feil.',
        'Importer berre den lista som er rett, eller rett den som er feil.',
        'Import only the list that is right, or correct the one that is wrong.',
      ),
    ],
  },
  'kodeverk-without-base': {
    what: [
      s(
        '{path} utfyller {liste}, men selve listen er ikke med.',
        '{path} utfyller {liste}, men sjølve lista er ikkje med.',
        '{path} completes {liste}, but the list itself is not among the files.',
      ),
      NOTHING_STORED,
    ],
    remedy: [s('Importer dem sammen med listen.', 'Importer dei saman med lista.', 'Import them together with the list.'), SEE_GUIDE],
  },
  'kodeverk-relation-unclear': {
    what: [
      s(
        'Det går ikke fram hvordan {path} henger sammen med de andre filene.',
        'Det går ikkje fram korleis {path} heng saman med dei andre filene.',
        'It is not clear how {path} belongs together with the other files.',
      ),
      NOTHING_STORED,
    ],
    remedy: [
      s(
        'Koblingen mellom fag og eksamensvurdering importeres sammen med begge, og filen må ha «elev», «pupil» eller «privat» i navnet.',
        'Koplinga mellom fag og eksamensvurdering blir importert saman med begge, og fila må ha «elev», «pupil» eller «privat» i namnet.',
        'The table that joins subjects and exam assessments is imported with both, and its file must have “elev”, “pupil” or “privat” in its name.',
      ),
    ],
  },
  'kodeverk-later-than-today': {
    what: [
      s(
        'Listen kan ikke være hentet {date}, som er fram i tid.',
        'Lista kan ikkje vere henta {date}, som er fram i tid.',
        'The list cannot have been fetched on {date}, which is in the future.',
      ),
      NOTHING_STORED,
    ],
    remedy: [s('Skriv --hentet og riktig dag.', 'Skriv --hentet og rett dag.', 'Add --hentet and the right day.')],
  },
  'kodeverk-exists': {
    what: [
      s(
        '{path} finnes fra før med et annet innhold.',
        '{path} finst frå før med eit anna innhald.',
        '{path} exists already with other content.',
      ),
      NOTHING_STORED,
    ],
    remedy: [
      s(
        'Skriv --overskriv for å bytte den ut, eller --hentet og en annen dag.',
        'Skriv --overskriv for å byte ho ut, eller --hentet og ein annan dag.',
        'Add --overskriv to replace it, or --hentet and another day.',
      ),
    ],
  },
  'kodeverk-snapshot-broken': {
    what: [
      s(
        'Kodelisten {path} er skadet og kan ikke brukes. Ingenting er kontrollert.',
        'Kodelista {path} er skadd og kan ikkje brukast. Ingenting er kontrollert.',
        'The code list {path} is damaged and cannot be used. Nothing was checked.',
      ),
    ],
    remedy: [
      s(
        'Slett filen og importer listen på nytt, eller kjør med --uten-kodeverk.',
        'Slett fila og importer lista på nytt, eller køyr med --uten-kodeverk.',
        'Delete the file and import the list again, or run with --uten-kodeverk.',
      ),
    ],
  },
  'kodeverk-code-unknown': {
    what: [
      s(
        '{wanted} står ikke i noen av kodelistene som er importert.',
        '{wanted} står ikkje i nokon av kodelistene som er importerte.',
        '{wanted} is in none of the imported code lists.',
      ),
    ],
    remedy: [
      s(
        'Skriv «inntaksvakt kodeverk vis» for å se hvilke lister som finnes.',
        'Skriv «inntaksvakt kodeverk vis» for å sjå kva lister som finst.',
        'Type “inntaksvakt kodeverk vis” to see which lists there are.',
      ),
    ],
  },
}
