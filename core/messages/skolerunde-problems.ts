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
  'svar-needs-folder': {
    what: [s('Mappen med svarene er ikke oppgitt.', 'Mappa med svara er ikkje oppgitt.', 'The folder of the replies was not given.')],
    remedy: [
      s(
        'Skriv for eksempel «inntaksvakt svar innkomne-svar --ut svar.xlsx».',
        'Skriv til dømes «inntaksvakt svar innkomne-svar --ut svar.xlsx».',
        'Type for example “inntaksvakt svar replies --ut replies.xlsx”.',
      ),
    ],
  },
  'svar-none': {
    what: [
      s(
        'Ingen av filene er svar på en tilbakemelding fra inntaksvakt.',
        'Ingen av filene er svar på ei tilbakemelding frå inntaksvakt.',
        'None of the files is a reply to a return workbook of inntaksvakt.',
      ),
    ],
    remedy: [
      s(
        'Velg mappen der arbeidsbøkene fra skolene ligger (.xlsx).',
        'Vel mappa der arbeidsbøkene frå skulane ligg (.xlsx).',
        'Choose the folder that holds the workbooks from the schools (.xlsx).',
      ),
    ],
  },
  'svar-no-round': {
    what: [s('Runde {round} finnes ikke.', 'Runde {round} finst ikkje.', 'There is no round {round}.')],
    remedy: [
      s('Ta bort --runde for å lese den nyeste.', 'Ta bort --runde for å lese den nyaste.', 'Leave out --runde to read the newest.'),
    ],
  },
  'reply-too-long': {
    what: [
      s(
        'Arket «{sheet}» har flere rader enn noen tilbakemelding.',
        'Arket «{sheet}» har fleire rader enn noka tilbakemelding.',
        'The sheet “{sheet}” has more rows than any return workbook.',
      ),
    ],
    remedy: [
      s('Be skolen sende arbeidsboken på nytt.', 'Be skulen sende arbeidsboka på nytt.', 'Ask the school to send the workbook again.'),
    ],
  },
}
