import { type ProblemTexts, sentence as s } from './problem-text.ts'

/** Problems of `rettopp`, `sammenlign` and `--merk`: what is asked for and where the result goes. */
export const RETTOPP_PROBLEMS: ProblemTexts = {
  'rettopp-no-file': {
    what: [s('Ingen fil er oppgitt.', 'Inga fil er oppgitt.', 'No file was given.')],
    remedy: [
      s(
        'Skriv for eksempel «inntaksvakt rettopp skole.txt --ut skole-rettet.txt».',
        'Skriv til dømes «inntaksvakt rettopp skule.txt --ut skule-retta.txt».',
        'Type for example “inntaksvakt rettopp school.txt --ut school-corrected.txt”.',
      ),
    ],
  },
  'rettopp-one-file': {
    what: [
      s(
        '{path} er ikke én fil, og rettopp retter én fil om gangen.',
        '{path} er ikkje éi fil, og rettopp rettar éi fil om gongen.',
        '{path} is not one file, and rettopp corrects one file at a time.',
      ),
    ],
    remedy: [s('Skriv navnet på filen.', 'Skriv namnet på fila.', 'Give the name of the file.')],
  },
  'rettopp-needs-output': {
    what: [
      s(
        'Den rettede filen må få et navn: originalen blir aldri endret.',
        'Den retta fila må få eit namn: originalen blir aldri endra.',
        'The corrected file needs a name: the original is never changed.',
      ),
    ],
    remedy: [
      s(
        'Skriv --ut og et filnavn med samme endelse som {path}.',
        'Skriv --ut og eit filnamn med same ending som {path}.',
        'Add --ut and a file name with the same ending as {path}.',
      ),
    ],
  },
  'rettopp-other-ending': {
    what: [
      s(
        'Den rettede filen må ha samme endelse som originalen, og det har ikke {path}.',
        'Den retta fila må ha same ending som originalen, og det har ikkje {path}.',
        'The corrected file must have the same ending as the original, and {path} has not.',
      ),
    ],
    remedy: [
      s('Gi den et navn som slutter på {ending}.', 'Gi ho eit namn som sluttar på {ending}.', 'Give it a name that ends in {ending}.'),
    ],
  },
  'sammenlign-needs-two': {
    what: [s('Det trengs to å sammenligne.', 'Det trengst to å samanlikne.', 'Two are needed for a comparison.')],
    remedy: [
      s(
        'Skriv den gamle filen eller mappen først, så den nye: «inntaksvakt sammenlign juni.txt juli.txt».',
        'Skriv den gamle fila eller mappa først, så den nye: «inntaksvakt sammenlign juni.txt juli.txt».',
        'Give the older file or folder first, then the newer: “inntaksvakt sammenlign june.txt july.txt”.',
      ),
    ],
  },
  'sammenlign-no-pairs': {
    what: [
      s(
        'Ingen fil i {now} hører sammen med noen i {before}.',
        'Inga fil i {now} høyrer saman med noka i {before}.',
        'No file in {now} belongs with any in {before}.',
      ),
    ],
    remedy: [
      s(
        'Filer hører sammen når skolenummer og filtype, eller filnavnet, er det samme. Sammenlign dem to og to.',
        'Filer høyrer saman når skulenummer og filtype, eller filnamnet, er det same. Samanlikn dei to og to.',
        'Files belong together when school number and kind, or the file name, are the same. Compare them two at a time.',
      ),
    ],
  },
  'merk-not-folder': {
    what: [
      s(
        '{path} er en fil, og de merkede kopiene skal i en mappe.',
        '{path} er ei fil, og dei merkte kopiane skal i ei mappe.',
        '{path} is a file, and the marked copies go in a folder.',
      ),
    ],
    remedy: [s('Skriv en mappe etter --merk.', 'Skriv ei mappe etter --merk.', 'Type a folder after --merk.')],
  },
  'merk-is-input': {
    what: [
      s(
        'Filene som skal kontrolleres, ligger i {path}, og de merkede kopiene ville blitt kontrollert sammen med dem neste gang.',
        'Filene som skal kontrollerast, ligg i {path}, og dei merkte kopiane ville blitt kontrollerte saman med dei neste gong.',
        'The files to check lie in {path}, and the marked copies would be checked with them the next time.',
      ),
    ],
    remedy: [s('Velg en annen mappe etter --merk.', 'Vel ei anna mappe etter --merk.', 'Choose another folder after --merk.')],
  },
  'workbook-signed': {
    what: [
      s(
        'Arbeidsboken er digitalt signert, og en rettet celle ville gjort at signaturen ikke gjelder.',
        'Arbeidsboka er digitalt signert, og ei retta celle ville gjort at signaturen ikkje gjeld.',
        'The workbook is digitally signed, and a corrected cell would break the signature.',
      ),
    ],
    remedy: [
      s(
        'Rett cellene i Excel sammen med den som har signert, eller ta bort signaturen i en kopi først.',
        'Rett cellene i Excel saman med den som har signert, eller ta bort signaturen i ein kopi først.',
        'Correct the cells in Excel together with whoever signed, or remove the signature in a copy first.',
      ),
    ],
  },
  'workbook-zip64': {
    what: [
      s(
        'Arbeidsboken er pakket på en måte som ikke kan rettes celle for celle.',
        'Arbeidsboka er pakka på ein måte som ikkje kan rettast celle for celle.',
        'The workbook is packed in a way that cannot be corrected cell by cell.',
      ),
    ],
    remedy: [
      s('Lagre den på nytt i Excel, og prøv igjen.', 'Lagre ho på nytt i Excel, og prøv att.', 'Save it again in Excel, and try again.'),
    ],
  },
}
