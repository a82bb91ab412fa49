import type { Locale } from '#core'

const nb = {
  title: 'Øvingsfil: karakterer med feil',
  rows: 'Karakterer',
  task: 'Oppgaven',
  answers: 'Fasit',
  intro: 'Til opplæring av nye saksbehandlere. Skolen og alle personene er oppdiktet.',
  steps: [
    'Arket «Karakterer» er en karakterfil fra en oppdiktet skole, 39901. Den er levert som sluttkarakterer 30. juni 2026, og har {rows} rader og {pupils} personer.',
    'Les filen uten hjelp først. Noter hver feil nedenfor: cella, hva som er galt, og om du kan rette den selv eller må spørre skolen.',
    'Det er {faults} feil. En feil som gjelder alle radene til én person, er én feil. Noen rader ser gale ut, men er rette.',
    'Kjør så kontrollen: inntaksvakt kontroll {file} --tillat-syntetiske --dato 30.06.2026 --leveranse sluttkarakterer',
    'Sammenlign det du fant med det kontrollen fant. Se til slutt på arket «Fasit».',
    'Snakk om dette: Hvilke feil kan kontoret rette selv? Hva går tilbake til skolen, og hva ville skje om karakteren ble importert slik den står?',
  ],
  mine: ['Celle', 'Hva er galt', 'Retter jeg selv, eller spør jeg skolen'],
  answersIntro: 'Feilene i den rekkefølgen de står. Fasiten gjelder 30. juni 2026, leveransen sluttkarakterer.',
  key: ['Nr', 'Celle', 'Person', 'Fagkode', 'Det står', 'Hva er galt', 'Alvorlighet', 'Regel', 'Kilde', 'Hva du gjør'],
  truthsTitle: 'Ser galt ut, men er rett',
  truths: ['Nr', 'Celle', 'Person', 'Fagkode', 'Det står', 'Det som ser galt ut', '', '', '', 'Hvorfor det er rett'],
  blank: '(tom)',
  severity: { error: 'Feil', warning: 'Advarsel', info: 'Til orientering' },
  footer: 'Oppdiktede personer. Til opplæring.',
  page: 'Side {page} av {pages}',
}
type PracticeTexts = typeof nb

const nn: PracticeTexts = {
  title: 'Øvingsfil: karakterar med feil',
  rows: 'Karakterar',
  task: 'Oppgåva',
  answers: 'Fasit',
  intro: 'Til opplæring av nye saksbehandlarar. Skulen og alle personane er oppdikta.',
  steps: [
    'Arket «Karakterar» er ei karakterfil frå ein oppdikta skule, 39901. Ho er levert som sluttkarakterar 30. juni 2026, og har {rows} rader og {pupils} personar.',
    'Les fila utan hjelp først. Noter kvar feil nedanfor: cella, kva som er gale, og om du kan rette han sjølv eller må spørje skulen.',
    'Det er {faults} feil. Ein feil som gjeld alle radene til éin person, er éin feil. Nokre rader ser gale ut, men er rette.',
    'Køyr så kontrollen: inntaksvakt kontroll {file} --tillat-syntetiske --dato 30.06.2026 --leveranse sluttkarakterer',
    'Samanlikn det du fann med det kontrollen fann. Sjå til slutt på arket «Fasit».',
    'Snakk om dette: Kva feil kan kontoret rette sjølv? Kva går tilbake til skulen, og kva ville hende om karakteren blei importert slik han står?',
  ],
  mine: ['Celle', 'Kva er gale', 'Rettar eg sjølv, eller spør eg skulen'],
  answersIntro: 'Feila i den rekkjefølgja dei står. Fasiten gjeld 30. juni 2026, leveransen sluttkarakterer.',
  key: ['Nr', 'Celle', 'Person', 'Fagkode', 'Det står', 'Kva er gale', 'Alvor', 'Regel', 'Kjelde', 'Kva du gjer'],
  truthsTitle: 'Ser gale ut, men er rett',
  truths: ['Nr', 'Celle', 'Person', 'Fagkode', 'Det står', 'Det som ser gale ut', '', '', '', 'Kvifor det er rett'],
  blank: '(tom)',
  severity: { error: 'Feil', warning: 'Åtvaring', info: 'Til orientering' },
  footer: 'Oppdikta personar. Til opplæring.',
  page: 'Side {page} av {pages}',
}

const en: PracticeTexts = {
  title: 'Practice file: grades with faults',
  rows: 'Karakterer',
  task: 'Task',
  answers: 'Answers',
  intro: 'For training new caseworkers. The school and all persons are made up.',
  steps: [
    'The sheet «Karakterer» is a grade file of a made-up school, 39901. It was delivered as final grades on 30 June 2026 and has {rows} rows and {pupils} persons.',
    'Read the file without help first. Note every fault below: the cell, what is wrong, and whether you can correct it or must ask the school.',
    'There are {faults} faults. A fault on all rows of one person is one fault. Some rows look wrong and are right.',
    'Then run the check: inntaksvakt kontroll {file} --tillat-syntetiske --dato 30.06.2026 --leveranse sluttkarakterer',
    'Compare what you found with what the check found. Look at the sheet «Answers» last.',
    'Talk about this: which faults can the office correct by itself? What goes back to the school, and what would happen if the grade were imported as it stands?',
  ],
  mine: ['Cell', 'What is wrong', 'Do I correct it, or ask the school'],
  answersIntro: 'The faults in the order they stand. The answers hold for 30 June 2026, the delivery sluttkarakterer.',
  key: ['No.', 'Cell', 'Person', 'Fagkode', 'It says', 'What is wrong', 'Severity', 'Rule', 'Source', 'What you do'],
  truthsTitle: 'Looks wrong, but is right',
  truths: ['No.', 'Cell', 'Person', 'Fagkode', 'It says', 'What looks wrong', '', '', '', 'Why it is right'],
  blank: '(blank)',
  severity: { error: 'Error', warning: 'Warning', info: 'For information' },
  footer: 'Made-up persons. For training.',
  page: 'Page {page} of {pages}',
}

const TEXTS: Readonly<Record<Locale, PracticeTexts>> = { nb, nn, en }

/** `practiceTexts('nn').task` -> 'Oppgåva' */
export function practiceTexts(locale: Locale): PracticeTexts {
  return TEXTS[locale]
}
