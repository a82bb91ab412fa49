import { type ProblemTexts, sentence as s } from './problem-text.ts'

const OTHER_FOLDER = s(
  'Velg en annen mappe etter --per-skole.',
  'Vel ei anna mappe etter --per-skole.',
  'Choose another folder after --per-skole.',
)

/** Problems with workbooks to and from the schools. */
export const SKOLERUNDE_PROBLEMS: ProblemTexts = {
  'option-needs': {
    what: [s('{option} virker bare sammen med {other}.', '{option} verkar berre saman med {other}.', '{option} works only with {other}.')],
    remedy: [s('Ta det bort, eller skriv også {other}.', 'Ta det bort, eller skriv òg {other}.', 'Leave it out, or add {other}.')],
  },
  'per-skole-not-folder': {
    what: [s('{path} er en fil, ikke en mappe.', '{path} er ei fil, ikkje ei mappe.', '{path} is a file, not a folder.')],
    remedy: [OTHER_FOLDER],
  },
  'per-skole-is-input': {
    what: [
      s(
        'Filene som kontrolleres, ligger i {path}. Arbeidsbøkene til skolene skal ikke blandes med dem.',
        'Filene som blir kontrollerte, ligg i {path}. Arbeidsbøkene til skulane skal ikkje blandast med dei.',
        'The files to check are in {path}. The workbooks for the schools must not be mixed with them.',
      ),
    ],
    remedy: [OTHER_FOLDER],
  },
  'per-skole-other-delivery': {
    what: [
      s(
        '{path} har arbeidsbøker fra en annen leveranse ({delivery}). Ingenting er skrevet.',
        '{path} har arbeidsbøker frå ein annan leveranse ({delivery}). Ingenting er skrive.',
        '{path} holds workbooks of another delivery ({delivery}). Nothing was written.',
      ),
    ],
    remedy: [OTHER_FOLDER],
  },
  'round-exists': {
    what: [
      s('Runde {round} er alt laget i {path}.', 'Runde {round} er alt laga i {path}.', 'Round {round} has been made in {path} already.'),
    ],
    remedy: [
      s(
        'Ta bort --runde for å lage neste runde, eller skriv --overskriv for å lage denne på nytt.',
        'Ta bort --runde for å lage neste runde, eller skriv --overskriv for å lage denne på nytt.',
        'Leave out --runde to make the next round, or add --overskriv to make this one anew.',
      ),
    ],
  },
  'reply-by-passed': {
    what: [
      s(
        'Svarfristen {date} er før dagen i kontrollen.',
        'Svarfristen {date} er før dagen i kontrollen.',
        'The reply date {date} is before the day of the check.',
      ),
    ],
    remedy: [s('Velg en senere dag etter --svarfrist.', 'Vel ein seinare dag etter --svarfrist.', 'Choose a later day after --svarfrist.')],
  },
}
