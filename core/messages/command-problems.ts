import { type ProblemTexts, sentence as s } from './problem-text.ts'

/** Problems with what was asked for on the command line, and with the run as a whole. */
export const COMMAND_PROBLEMS: ProblemTexts = {
  'option-unknown': {
    what: [s('Valget {option} finnes ikke.', 'Valet {option} finst ikkje.', 'There is no option {option}.')],
    remedy: [
      s('Mente du {proposal}?', 'Meinte du {proposal}?', 'Did you mean {proposal}?'),
      s('Skriv --help for å se alle valgene.', 'Skriv --help for å sjå alle vala.', 'Add --help to see all options.'),
    ],
  },
  'option-value': {
    what: [s('{option} kan ikke være «{value}».', '{option} kan ikkje vere «{value}».', '{option} cannot be “{value}”.')],
    remedy: [s('Velg blant disse: {allowed}.', 'Vel mellom desse: {allowed}.', 'Choose one of these: {allowed}.')],
  },
  'command-unknown': {
    what: [s('Kommandoen «{command}» finnes ikke.', 'Kommandoen «{command}» finst ikkje.', 'There is no command “{command}”.')],
    remedy: [
      s('Mente du {proposal}?', 'Meinte du {proposal}?', 'Did you mean {proposal}?'),
      s(
        'Skriv inntaksvakt --help for å se alle kommandoene.',
        'Skriv inntaksvakt --help for å sjå alle kommandoane.',
        'Type inntaksvakt --help to see all commands.',
      ),
    ],
  },
  interrupted: {
    what: [
      s('Jobben ble avbrutt.', 'Jobben vart avbroten.', 'The job was interrupted.'),
      s('{path} er ikke skrevet.', '{path} er ikkje skriven.', '{path} was not written.'),
      s(
        'Ingen fil er halvt skrevet, og originalene er ikke endret.',
        'Inga fil er halvt skriven, og originalane er ikkje endra.',
        'No file is half written, and the originals are unchanged.',
      ),
    ],
    remedy: [
      s('Kjør kommandoen på nytt når du er klar.', 'Køyr kommandoen på nytt når du er klar.', 'Run the command again when you are ready.'),
    ],
  },
  'nothing-to-check': {
    what: [s('Ingen filer er oppgitt.', 'Ingen filer er oppgitte.', 'No files were given.')],
    remedy: [
      s(
        'Skriv navnet på en fil eller mappe, for eksempel «inntaksvakt kontroll karakterer.csv».',
        'Skriv namnet på ei fil eller mappe, til dømes «inntaksvakt kontroll karakterar.csv».',
        'Give the name of a file or folder, for example “inntaksvakt kontroll grades.csv”.',
      ),
    ],
  },
  'no-file-readable': {
    what: [s('Ingen av filene kunne leses.', 'Ingen av filene kunne lesast.', 'None of the files could be read.')],
    remedy: [
      s(
        'Årsaken står ved hver fil i rapporten.',
        'Årsaka står ved kvar fil i rapporten.',
        'The reason is given for each file in the report.',
      ),
    ],
  },
  'template-unknown': {
    what: [s('Malen «{wanted}» finnes ikke.', 'Malen «{wanted}» finst ikkje.', 'There is no template called “{wanted}”.')],
    remedy: [
      s('Mente du {proposal}?', 'Meinte du {proposal}?', 'Did you mean {proposal}?'),
      s(
        'Skriv inntaksvakt mal for å se alle malene.',
        'Skriv inntaksvakt mal for å sjå alle malane.',
        'Type inntaksvakt mal to see all templates.',
      ),
    ],
  },
  'rule-unknown': {
    what: [s('Regelen «{wanted}» finnes ikke.', 'Regelen «{wanted}» finst ikkje.', 'There is no rule called “{wanted}”.')],
    remedy: [
      s('Mente du {proposal}?', 'Meinte du {proposal}?', 'Did you mean {proposal}?'),
      s(
        'Skriv inntaksvakt regler for å se alle reglene.',
        'Skriv inntaksvakt regler for å sjå alle reglane.',
        'Type inntaksvakt regler to see all rules.',
      ),
    ],
  },
  internal: {
    what: [
      s(
        'Inntaksvakt gjorde en feil og måtte stoppe. Det er ikke din feil, og filene dine er ikke endret.',
        'Inntaksvakt gjorde ein feil og måtte stoppe. Det er ikkje din feil, og filene dine er ikkje endra.',
        'Inntaksvakt hit an error of its own and had to stop. It is not your fault, and your files are unchanged.',
      ),
    ],
    remedy: [
      s(
        'Meld fra om dette, og ta med denne teksten: {detail}.',
        'Meld frå om dette, og ta med denne teksten: {detail}.',
        'Please report this and include this text: {detail}.',
      ),
    ],
  },
}
