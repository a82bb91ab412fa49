import { type ProblemTexts, sentence as s } from './problem-text.ts'

/** Problems with reaching, reading and writing files. */
export const DISK_PROBLEMS: ProblemTexts = {
  'path-not-found': {
    what: [s('Finner ikke {path}.', 'Finn ikkje {path}.', '{path} was not found.')],
    remedy: [
      s(
        'Sjekk stavemåten og hvilken mappe du står i.',
        'Sjekk skrivemåten og kva mappe du står i.',
        'Check the spelling and which folder you are in.',
      ),
    ],
  },
  'path-unreadable': {
    what: [
      s('Du har ikke tilgang til å lese {path}.', 'Du har ikkje tilgang til å lese {path}.', 'You do not have access to read {path}.'),
    ],
    remedy: [
      s(
        'Be den som eier filen eller mappen, om lesetilgang, eller lukk programmet som holder den låst.',
        'Be den som eig fila eller mappa, om lesetilgang, eller lukk programmet som held ho låst.',
        'Ask the owner of the file or folder for access, or close the program that keeps it locked.',
      ),
    ],
  },
  'path-is-folder-empty': {
    what: [
      s(
        'Mappen {path} har ingen filer som kan kontrolleres.',
        'Mappa {path} har ingen filer som kan kontrollerast.',
        'The folder {path} has no files that can be checked.',
      ),
    ],
    remedy: [
      s(
        'Velg mappen der filene ligger, eller skriv et mønster, for eksempel «mappe/*.csv».',
        'Vel mappa der filene ligg, eller skriv eit mønster, til dømes «mappe/*.csv».',
        'Choose the folder that holds the files, or give a pattern such as “folder/*.csv”.',
      ),
    ],
  },
  'file-vanished': {
    what: [
      s(
        '{path} ble borte før den var ferdig lest.',
        '{path} vart borte før ho var ferdig lesen.',
        '{path} disappeared before it had been read.',
      ),
    ],
    remedy: [
      s(
        'Legg filen tilbake, eller kopier den til en mappe på egen maskin, og kjør på nytt.',
        'Legg fila tilbake, eller kopier ho til ei mappe på eiga maskin, og køyr på nytt.',
        'Put the file back, or copy it to a folder on your own machine, and run again.',
      ),
    ],
  },
  'read-failed': {
    what: [
      s('Lesingen av {path} stoppet.', 'Lesinga av {path} stoppa.', 'Reading {path} stopped.'),
      s('Maskinen svarte: {detail}.', 'Maskina svara: {detail}.', 'The machine answered: {detail}.'),
    ],
    remedy: [
      s(
        'Prøv igjen. Ligger filen på en delt disk, så kopier den til egen maskin først.',
        'Prøv att. Ligg fila på ein delt disk, så kopier ho til eiga maskin først.',
        'Try again. If the file is on a shared drive, copy it to your own machine first.',
      ),
    ],
  },
  'output-exists': {
    what: [s('{path} finnes fra før.', '{path} finst frå før.', '{path} exists already.')],
    remedy: [
      s(
        'Velg et annet navn, eller skriv --overskriv.',
        'Vel eit anna namn, eller skriv --overskriv.',
        'Choose another name, or add --overskriv to replace it.',
      ),
    ],
  },
  'output-is-input': {
    what: [
      s(
        '{path} er en av filene som skal kontrolleres, og originalen blir aldri endret.',
        '{path} er ei av filene som skal kontrollerast, og originalen blir aldri endra.',
        '{path} is one of the files to be checked, and the original is never changed.',
      ),
    ],
    remedy: [s('Velg et annet navn etter --ut.', 'Vel eit anna namn etter --ut.', 'Choose another name after --ut.')],
  },
  'output-unwritable': {
    what: [s('Kan ikke skrive til {path}.', 'Kan ikkje skrive til {path}.', 'Cannot write to {path}.')],
    remedy: [
      s(
        'Sjekk at mappen finnes, at du har skrivetilgang, og at filen ikke er åpen i Excel.',
        'Sjekk at mappa finst, at du har skrivetilgang, og at fila ikkje er open i Excel.',
        'Check that the folder exists, that you may write there, and that the file is not open in Excel.',
      ),
    ],
  },
  'disk-full': {
    what: [
      s(
        'Det er ikke plass på disken til {path}. Ingenting er skrevet.',
        'Det er ikkje plass på disken til {path}. Ingenting er skrive.',
        'There is no space on the disk for {path}. Nothing was written.',
      ),
    ],
    remedy: [
      s(
        'Rydd plass, eller velg en annen mappe etter --ut.',
        'Rydd plass, eller vel ei anna mappe etter --ut.',
        'Free some space, or choose another folder after --ut.',
      ),
    ],
  },
  'output-ending-unknown': {
    what: [
      s(
        'Endelsen på {path} sier ikke hva slags fil som skal skrives.',
        'Endinga på {path} seier ikkje kva slags fil som skal skrivast.',
        'The ending of {path} does not say what kind of file to write.',
      ),
    ],
    remedy: [s('Bruk en av disse: {known}.', 'Bruk ei av desse: {known}.', 'Use one of these: {known}.')],
  },
}
