import { fill, type SlotFacts } from './fill.ts'
import type { Locale, Text } from './locale.ts'

function text(nb: string, nn = nb, en = nb): Text {
  return { nb, nn, en }
}

type Names = Readonly<Record<string, Text>>

const LEVERANSER: Names = {
  ajourhold: text('ajourhold', 'ajourhald', 'update after intake (ajourhold)'),
  elevdata: text('elevdata', 'elevdata', 'pupil data (elevdata)'),
  termin1: text('termin 1', 'termin 1', 'term 1'),
  privatist: text('privatister', 'privatistar', 'private candidates'),
  sluttkarakterer: text('sluttkarakterer', 'sluttkarakterar', 'final grades'),
  'etter-klage': text('etter klage', 'etter klage', 'after appeals'),
  identitet: text('bare fødselsnumre', 'berre fødselsnummer', 'identity numbers only'),
}

/** Why a delivery was taken for what it is. Facts fill the slots. */
const REASONS: Names = {
  given: text('oppgitt med --leveranse', 'oppgitt med --leveranse', 'given with --leveranse'),
  'only-persons': text('filen har bare personer', 'fila har berre personar', 'the file holds persons only'),
  'only-privatister': text('alle radene har fagstatus P', 'alle radene har fagstatus P', 'all rows have subject status P'),
  'changed-grades': text(
    'filen har endrede karakterer og er fra {date}',
    'fila har endra karakterar og er frå {date}',
    'the file holds changed grades and is from {date}',
  ),
  'final-grades': text(
    'filen har standpunkt- eller eksamenskarakterer',
    'fila har standpunkt- eller eksamenskarakterar',
    'the file holds overall or exam grades',
  ),
  'half-year-grades': text('filen har bare halvårskarakterer', 'fila har berre halvårskarakterar', 'the file holds half-year grades only'),
  'no-grades': text(
    'filen har ingen karakterer og er fra {date}',
    'fila har ingen karakterar og er frå {date}',
    'the file holds no grades and is from {date}',
  ),
}

const KODELISTER: Names = {
  fagkoder: text('listen over fagkoder', 'lista over fagkodar', 'the list of subject codes'),
  skoler: text('listen over skoler', 'lista over skular', 'the list of schools'),
  programomraader: text('listen over programområder', 'lista over programområde', 'the list of programme areas'),
  karakterer: text('listen over karakterer', 'lista over karakterar', 'the list of grades'),
  fagmerknader: text('listen over fagmerknader', 'lista over fagmerknader', 'the list of subject remarks'),
  vitnemaalsmerknader: text('listen over vitnemålsmerknader', 'lista over vitnemålsmerknader', 'the list of diploma remarks'),
}

/** Files that a rule needs beside the one it looks at. */
const OTHER_FILES: Names = {
  '': text('flere filer i samme kontroll', 'fleire filer i same kontroll', 'several files in one check'),
  skoleliste: text('en skoleliste (--skoleliste)', 'ei skuleliste (--skoleliste)', 'a list of schools (--skoleliste)'),
  mot: text('en eldre fil å sammenligne med (--mot)', 'ei eldre fil å samanlikne med (--mot)', 'an earlier file to compare with (--mot)'),
}

const RECORDS: Names = {
  leveranse: text('{n:startlinje|startlinjer}', '{n:startlinje|startlinjer}', '{n:start line|start lines}'),
  elev: text('{n:elev|elever}', '{n:elev|elevar}', '{n:pupil|pupils}'),
  elevkurs: text('elevkurs', 'elevkurs', '{n:enrolment|enrolments}'),
  fagrad: text('{n:fagrad|fagrader}', '{n:fagrad|fagrader}', '{n:subject row|subject rows}'),
  vitnemaalsmerknad: text(
    '{n:vitnemålsmerknad|vitnemålsmerknader}',
    '{n:vitnemålsmerknad|vitnemålsmerknader}',
    '{n:diploma remark|diploma remarks}',
  ),
  person: text('{n:person|personer}', '{n:person|personar}', '{n:person|persons}'),
  skole: text('{n:skole|skoler}', '{n:skule|skular}', '{n:school|schools}'),
  kontrakt: text('{n:kontrakt|kontrakter}', '{n:kontrakt|kontraktar}', '{n:contract|contracts}'),
  avlagtprove: text('{n:avlagt prøve|avlagte prøver}', '{n:avlagd prøve|avlagde prøver}', '{n:test taken|tests taken}'),
  parti: text('{n:parti|partier}', '{n:parti|parti}', '{n:exam group|exam groups}'),
  sensor: text('{n:sensor|sensorer}', '{n:sensor|sensorar}', '{n:examiner|examiners}'),
  sensoroppdrag: text('{n:sensoroppdrag|sensoroppdrag}', '{n:sensoroppdrag|sensoroppdrag}', '{n:examiner assignment|examiner assignments}'),
  vedtak: text('{n:klagesak|klagesaker}', '{n:klagesak|klagesaker}', '{n:appeal|appeals}'),
  nusrett: text('{n:NUS-rett|NUS-retter}', '{n:NUS-rett|NUS-rettar}', '{n:NUS right|NUS rights}'),
  fravaer: text('{n:fravær|fravær}', '{n:fråvær|fråvær}', '{n:absence|absences}'),
  vitnemaalsfag: text('{n:fag på vitnemål|fag på vitnemål}', '{n:fag på vitnemål|fag på vitnemål}', '{n:diploma subject|diploma subjects}'),
  prove: text('{n:fagprøve|fagprøver}', '{n:fagprøve|fagprøver}', '{n:trade test|trade tests}'),
  kandidat: text('{n:kandidat|kandidater}', '{n:kandidat|kandidatar}', '{n:candidate|candidates}'),
  trekk: text('{n:trekk|trekk}', '{n:trekk|trekk}', '{n:draw|draws}'),
  oppmelding: text('{n:oppmelding|oppmeldinger}', '{n:oppmelding|oppmeldingar}', '{n:registration|registrations}'),
  oppgavesett: text('{n:oppgavesett|oppgavesett}', '{n:oppgåvesett|oppgåvesett}', '{n:task set|task sets}'),
  tilrettelegging: text(
    '{n:vedtak om tilrettelegging|vedtak om tilrettelegging}',
    '{n:vedtak om tilrettelegging|vedtak om tilrettelegging}',
    '{n:accommodation|accommodations}',
  ),
  varsel: text('{n:varsel|varsler}', '{n:varsel|varsel}', '{n:warning|warnings}'),
  elevbevegelse: text(
    '{n:elev som har sluttet eller startet|elever som har sluttet eller startet}',
    '{n:elev som har slutta eller starta|elevar som har slutta eller starta}',
    '{n:pupil who left or started|pupils who left or started}',
  ),
}

const DELIMITERS: Names = {
  ';': text('semikolon', 'semikolon', 'semicolon'),
  ',': text('komma', 'komma', 'comma'),
  '\t': text('tabulator', 'tabulator', 'tab'),
  '|': text('loddrett strek', 'loddrett strek', 'vertical bar'),
}

const STANDINGS: Names = {
  bekreftet: text('bekreftet', 'stadfesta', 'confirmed'),
  'ikke-kontrollert-2024': text(
    'ikke kontrollert mot forskriften av 2024',
    'ikkje kontrollert mot forskrifta av 2024',
    'not checked against the 2024 forskrift',
  ),
  verified: text('kontrollert mot kilden', 'kontrollert mot kjelda', 'checked against the source'),
  inferred: text('utledet av kilden', 'utleidd av kjelda', 'inferred from the source'),
  guess: text('antatt', 'gått ut frå', 'assumed'),
  utledet: text('utledet av kilden', 'utleidd av kjelda', 'inferred from the source'),
  gjetning: text('antatt', 'gått ut frå', 'assumed'),
  'ikke kontrollert mot forskriften av 2024': text(
    'ikke kontrollert mot forskriften av 2024',
    'ikkje kontrollert mot forskrifta av 2024',
    'not checked against the 2024 forskrift',
  ),
  'bekreftet av fylket': text('bekreftet av fylket', 'stadfesta av fylket', 'confirmed by the county'),
  'fylkets retningslinje': text('fylkets retningslinje', 'retningslinje frå fylket', 'guideline of the county'),
}

function nameIn(names: Names, code: string, locale: Locale, facts: SlotFacts = {}): string {
  const name = names[code]
  return name === undefined ? code.replaceAll(/(?<=[a-z])-(?=[a-z])/g, ' ') : fill(name[locale], facts, locale)
}

/** `leveranseName('etter-klage', 'en')` -> 'after appeals' */
export function leveranseName(code: string, locale: Locale): string {
  return nameIn(LEVERANSER, code, locale)
}

/** `leveranseReason('no-grades', { date: '2025-10-01' }, 'nb')` -> 'filen har ingen karakterer og er fra 1. oktober 2025'. A reason not known here is shown as it is. */
export function leveranseReason(code: string, facts: SlotFacts, locale: Locale): string {
  return nameIn(REASONS, code, locale, facts)
}

/** An imported code list: `kodelisteName('fagkoder', 'nb')` -> 'listen over fagkoder' */
export function kodelisteName(id: string, locale: Locale): string {
  return nameIn(KODELISTER, id, locale)
}

/** Files that a rule needs beside the one it looks at: `otherFilesName('mot', 'nb')` -> 'en eldre fil å sammenligne med (--mot)' */
export function otherFilesName(id: string, locale: Locale): string {
  return nameIn(OTHER_FILES, id, locale)
}

/** The rows of a record: `recordName('elev', 1, 'nb')` -> 'elev', `recordName('elev', 2, 'nb')` -> 'elever' */
export function recordName(record: string, n: number, locale: Locale): string {
  return nameIn(RECORDS, record, locale, { n })
}

/** `delimiterName(';', 'en')` -> 'semicolon' */
export function delimiterName(delimiter: string, locale: Locale): string {
  return DELIMITERS[delimiter]?.[locale] ?? `«${delimiter}»`
}

/** How sure a source is: `standingName('bekreftet', 'nn')` -> 'stadfesta' */
export function standingName(standing: string, locale: Locale): string {
  return nameIn(STANDINGS, standing, locale)
}

/** `encodingName('windows-1252', 'nb')` -> 'Windows-1252', `encodingName('utf-8-bom', 'nb')` -> 'UTF-8 med BOM' */
export function encodingName(encoding: string, locale: Locale): string {
  if (encoding === 'utf-8-bom') return locale === 'en' ? 'UTF-8 with BOM' : 'UTF-8 med BOM'
  return /^windows/i.test(encoding) ? encoding.replace(/^w/, 'W') : encoding.toUpperCase()
}
