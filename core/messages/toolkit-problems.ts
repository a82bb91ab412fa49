import { type ProblemTexts, sentence as s } from './problem-text.ts'

const SEE_HELP = s('Skriv --help for å se alle valgene.', 'Skriv --help for å sjå alle vala.', 'Add --help to see all options.')
const NOTHING_WRITTEN = s('Ingenting er skrevet.', 'Ingenting er skrive.', 'Nothing was written.')

/** Problems of the command line that no other door has: options, result files, arguments. */
export const TOOLKIT_PROBLEMS: ProblemTexts = {
  'option-later': {
    what: [
      s(
        'Valget {option} kommer i en senere versjon.',
        'Valet {option} kjem i ein seinare versjon.',
        'The option {option} comes in a later version.',
      ),
    ],
    remedy: [s('Ta det bort og kjør på nytt.', 'Ta det bort og køyr på nytt.', 'Leave it out and run again.')],
  },
  'option-value-missing': {
    what: [s('Det mangler en verdi etter {option}.', 'Det manglar ein verdi etter {option}.', 'There is no value after {option}.')],
    remedy: [s('Skriv verdien etter {option}.', 'Skriv verdien etter {option}.', 'Type the value after {option}.'), SEE_HELP],
  },
  'option-takes-no-value': {
    what: [s('{option} står alene, uten verdi.', '{option} står åleine, utan verdi.', '{option} takes no value.')],
    remedy: [s('Skriv bare {option}.', 'Skriv berre {option}.', 'Type {option} alone.')],
  },
  'option-only-once': {
    what: [s('{option} kan bare stå én gang her.', '{option} kan berre stå éin gong her.', '{option} can be used only once here.')],
    remedy: [s('Behold den ene.', 'Behald den eine.', 'Keep one of them.')],
  },
  'options-exclude': {
    what: [
      s(
        '{option} og {other} kan ikke brukes sammen.',
        '{option} og {other} kan ikkje brukast saman.',
        '{option} and {other} cannot be used together.',
      ),
    ],
    remedy: [s('Velg ett av dem.', 'Vel eitt av dei.', 'Choose one of them.')],
  },
  'option-wrong-date': {
    what: [
      s(
        '{option} må være en dag som finnes, ikke «{value}».',
        '{option} må vere ein dag som finst, ikkje «{value}».',
        '{option} must be a day that exists, not “{value}”.',
      ),
    ],
    remedy: [
      s(
        'Skriv for eksempel 2026-06-25 eller 25.06.2026.',
        'Skriv til dømes 2026-06-25 eller 25.06.2026.',
        'Type for example 2026-06-25 or 25.06.2026.',
      ),
    ],
  },
  'option-wrong-skoleaar': {
    what: [
      s(
        '{option} må være et skoleår, ikke «{value}».',
        '{option} må vere eit skuleår, ikkje «{value}».',
        '{option} must be a school year, not “{value}”.',
      ),
    ],
    remedy: [s('Skriv for eksempel 2025-2026.', 'Skriv til dømes 2025-2026.', 'Type for example 2025-2026.')],
  },
  'option-wrong-fylke': {
    what: [
      s(
        '{option} må være de to sifrene i fylkesnummeret, ikke «{value}».',
        '{option} må vere dei to siffera i fylkesnummeret, ikkje «{value}».',
        '{option} must be the two digits of the county number, not “{value}”.',
      ),
    ],
    remedy: [
      s(
        'Skriv for eksempel 40 for Telemark eller 03 for Oslo.',
        'Skriv til dømes 40 for Telemark eller 03 for Oslo.',
        'Type for example 40 for Telemark or 03 for Oslo.',
      ),
    ],
  },
  'option-wrong-tegnsett': {
    what: [s('{option} kan ikke være «{value}».', '{option} kan ikkje vere «{value}».', '{option} cannot be “{value}”.')],
    remedy: [s('Velg utf-8, utf-16 eller windows-1252.', 'Vel utf-8, utf-16 eller windows-1252.', 'Choose utf-8, utf-16 or windows-1252.')],
  },
  'option-wrong-skilletegn': {
    what: [s('{option} kan ikke være «{value}».', '{option} kan ikkje vere «{value}».', '{option} cannot be “{value}”.')],
    remedy: [
      s('Velg semikolon, komma, tab eller strek.', 'Vel semikolon, komma, tab eller strek.', 'Choose semikolon, komma, tab or strek.'),
    ],
  },
  'option-wrong-number': {
    what: [
      s(
        '{option} må være et helt tall fra 1 til 99, ikke «{value}».',
        '{option} må vere eit heilt tal frå 1 til 99, ikkje «{value}».',
        '{option} must be a whole number from 1 to 99, not “{value}”.',
      ),
    ],
    remedy: [],
  },
  'command-later': {
    what: [
      s(
        'Kommandoen {command} kommer i en senere versjon.',
        'Kommandoen {command} kjem i ein seinare versjon.',
        'The command {command} comes in a later version.',
      ),
    ],
    remedy: [
      s(
        'Skriv inntaksvakt --help for å se det som finnes nå.',
        'Skriv inntaksvakt --help for å sjå det som finst no.',
        'Type inntaksvakt --help to see what there is now.',
      ),
    ],
  },
  'rule-missing': {
    what: [s('Ingen regel er oppgitt.', 'Ingen regel er oppgitt.', 'No rule was named.')],
    remedy: [
      s(
        'Skriv koden, for eksempel «inntaksvakt regel KAR012», eller «inntaksvakt regler» for å se alle.',
        'Skriv koden, til dømes «inntaksvakt regel KAR012», eller «inntaksvakt regler» for å sjå alle.',
        'Type the code, for example “inntaksvakt regel KAR012”, or “inntaksvakt regler” to see all.',
      ),
    ],
  },
  'rules-none-about': {
    what: [s('Ingen regel handler om «{wanted}».', 'Ingen regel handlar om «{wanted}».', 'No rule is about “{wanted}”.')],
    remedy: [
      s(
        'Skriv inntaksvakt regler for å se alle reglene.',
        'Skriv inntaksvakt regler for å sjå alle reglane.',
        'Type inntaksvakt regler to see all rules.',
      ),
    ],
  },
  'argument-too-many': {
    what: [s('«{argument}» er ett ord for mye.', '«{argument}» er eitt ord for mykje.', '“{argument}” is one word too many.')],
    remedy: [
      s(
        'Sett anførselstegn rundt et navn som har mellomrom.',
        'Set hermeteikn rundt eit namn som har mellomrom.',
        'Put quotation marks around a name that has spaces.',
      ),
    ],
  },
  'template-needs-output': {
    what: [
      s(
        'Det er ikke oppgitt hvor malen skal skrives.',
        'Det er ikkje oppgitt kvar malen skal skrivast.',
        'It is not said where to write the template.',
      ),
    ],
    remedy: [s('Skriv for eksempel --ut {wanted}.xlsx.', 'Skriv til dømes --ut {wanted}.xlsx.', 'Add for example --ut {wanted}.xlsx.')],
  },
  'pattern-no-match': {
    what: [s('Ingen filer passer til {pattern}.', 'Ingen filer passar til {pattern}.', 'No files match {pattern}.')],
    remedy: [
      s(
        'Sjekk stavemåten og hvilken mappe du står i.',
        'Sjekk skrivemåten og kva mappe du står i.',
        'Check the spelling and which folder you are in.',
      ),
    ],
  },
  'path-is-folder': {
    what: [s('{path} er en mappe, ikke en fil.', '{path} er ei mappe, ikkje ei fil.', '{path} is a folder, not a file.')],
    remedy: [s('Velg en fil.', 'Vel ei fil.', 'Choose a file.')],
  },
  'source-unknown': {
    what: [
      s(
        'Kilden må være bytes, en strøm av bytes eller en filsti.',
        'Kjelda må vere bytes, ein straum av bytes eller ein filsti.',
        'The source must be bytes, a stream of bytes or a path.',
      ),
    ],
    remedy: [],
  },
  'file-changed': {
    what: [
      s(
        '{path} ble endret mens den ble kontrollert.',
        '{path} vart endra medan ho vart kontrollert.',
        '{path} was changed while it was being checked.',
      ),
    ],
    remedy: [
      s(
        'Vent til filen er ferdig skrevet, og kjør på nytt.',
        'Vent til fila er ferdig skriven, og køyr på nytt.',
        'Wait until the file has been written, and run again.',
      ),
    ],
  },
  'output-ending-later': {
    what: [
      s(
        '{path}: slike filer kan først skrives i en senere versjon.',
        '{path}: slike filer kan først skrivast i ein seinare versjon.',
        '{path}: such files will come in a later version.',
      ),
    ],
    remedy: [s('Bruk en av disse endelsene: {known}.', 'Bruk ei av desse endingane: {known}.', 'Use one of these endings: {known}.')],
  },
  'output-folder-missing': {
    what: [
      s(
        'Mappen som {path} skal ligge i, finnes ikke.',
        'Mappa som {path} skal liggje i, finst ikkje.',
        'The folder for {path} does not exist.',
      ),
    ],
    remedy: [
      s(
        'Lag mappen først, eller velg en annen etter --ut.',
        'Lag mappa først, eller vel ei anna etter --ut.',
        'Create the folder first, or choose another after --ut.',
      ),
    ],
  },
  'output-is-folder': {
    what: [s('{path} er en mappe.', '{path} er ei mappe.', '{path} is a folder.')],
    remedy: [s('Skriv et filnavn etter --ut.', 'Skriv eit filnamn etter --ut.', 'Type a file name after --ut.')],
  },
  'output-twice': {
    what: [s('{path} står to ganger etter --ut.', '{path} står to gonger etter --ut.', '{path} is given twice after --ut.')],
    remedy: [s('Gi hvert resultat sitt eget navn.', 'Gi kvart resultat sitt eige namn.', 'Give each result its own name.')],
  },
  'write-failed': {
    what: [
      s('Skrivingen til {path} stoppet.', 'Skrivinga til {path} stoppa.', 'Writing to {path} stopped.'),
      NOTHING_WRITTEN,
      s('Maskinen svarte: {detail}.', 'Maskina svara: {detail}.', 'The machine answered: {detail}.'),
    ],
    remedy: [
      s(
        'Prøv igjen, eller velg en mappe på egen maskin etter --ut.',
        'Prøv att, eller vel ei mappe på eiga maskin etter --ut.',
        'Try again, or choose a folder on your own machine after --ut.',
      ),
    ],
  },
  'stdout-failed': {
    what: [
      s(
        'Resultatet kunne ikke skrives ut i sin helhet.',
        'Resultatet kunne ikkje skrivast ut i sin heilskap.',
        'The result could not be printed in full.',
      ),
      s('Maskinen svarte: {detail}.', 'Maskina svara: {detail}.', 'The machine answered: {detail}.'),
    ],
    remedy: [
      s(
        'Er disken full, så rydd plass og kjør på nytt.',
        'Er disken full, så rydd plass og køyr på nytt.',
        'If the disk is full, free some space and run again.',
      ),
    ],
  },
}
