import { fill, type SlotFacts } from './fill.ts'
import type { Locale, Text } from './locale.ts'

const TEXTS = {
  // screen
  fixed: {
    nb: '{n} {n:celle|celler} er rettet i {file}. Ny fil: {path}',
    nn: '{n} {n:celle|celler} er {n:retta|retta} i {file}. Ny fil: {path}',
    en: '{n} {n:cell|cells} corrected in {file}. New file: {path}',
  },
  'nothing-fixed': {
    nb: 'Ingenting er rettet i {file}: den har ingen sikre rettinger. {path} er en lik kopi.',
    nn: 'Ingenting er retta i {file}: ho har ingen sikre rettingar. {path} er ein lik kopi.',
    en: 'Nothing was corrected in {file}: it has no sure corrections. {path} is an identical copy.',
  },
  'none-held': {
    nb: 'Ingenting er rettet i {file}. {path} er en lik kopi.',
    nn: 'Ingenting er retta i {file}. {path} er ein lik kopi.',
    en: 'Nothing was corrected in {file}. {path} is an identical copy.',
  },
  line: {
    nb: 'celle {cell}, {column}: {before} -> {after}',
    nn: 'celle {cell}, {column}: {before} -> {after}',
    en: 'cell {cell}, {column}: {before} -> {after}',
  },
  'more-lines': {
    nb: '… {n} til. Alle står i loggen, eller vis dem med --alle.',
    nn: '… {n} til. Alle står i loggen, eller vis dei med --alle.',
    en: '… {n} more. All of them are in the log, or show them with --alle.',
  },
  'left-out': {
    nb: '{n} {n:sikker retting er|sikre rettinger er} ikke gjort:',
    nn: '{n} {n:sikker retting er|sikre rettingar er} ikkje {n:gjord|gjorde}:',
    en: '{n} sure {n:correction was|corrections were} not made:',
  },
  conflict: {
    nb: 'To regler gir ulike svar: {after} og {other}.',
    nn: 'To reglar gir ulike svar: {after} og {other}.',
    en: 'Two rules give different answers: {after} and {other}.',
  },
  'not-writable': {
    nb: '{after} kan ikke skrives i denne cellen: filens tegnsett mangler en bokstav, eller cellen har en formel.',
    nn: '{after} kan ikkje skrivast i denne cella: teiknsettet til fila manglar ein bokstav, eller cella har ein formel.',
    en: '{after} cannot be written in this cell: the encoding of the file lacks a letter, or the cell has a formula.',
  },
  'still-found': {
    nb: 'Den samme merknaden står igjen etter rettingen til {after}.',
    nn: 'Den same merknaden står att etter rettinga til {after}.',
    en: 'The same note stands after the correction to {after}.',
  },
  'new-finding': {
    nb: 'Rettingen til {after} gir en ny merknad: {rule}.',
    nn: 'Rettinga til {after} gir ein ny merknad: {rule}.',
    en: 'The correction to {after} brings a new note: {rule}.',
  },
  recheck: {
    nb: 'Kontrollert på nytt: {before} {before:merknad|merknader} før, {after} etter.',
    nn: 'Kontrollert på nytt: {before} {before:merknad|merknader} før, {after} etter.',
    en: 'Checked again: {before} {before:note|notes} before, {after} after.',
  },
  log: { nb: 'Rettelogg: {path}', nn: 'Rettelogg: {path}', en: 'Log of corrections: {path}' },
  hidden: {
    nb: 'Fødselsnumre og navn er skjult her. Loggen og den nye filen har dem.',
    nn: 'Fødselsnummer og namn er skjulte her. Loggen og den nye fila har dei.',
    en: 'Identity numbers and names are hidden here. The log and the new file have them.',
  },
  // workbook
  title: { nb: 'Rettelogg for {file}', nn: 'Rettelogg for {file}', en: 'Corrections in {file}' },
  cell: { nb: 'Celle', nn: 'Celle', en: 'Cell' },
  row: { nb: 'Rad', nn: 'Rad', en: 'Row' },
  column: { nb: 'Kolonne', nn: 'Kolonne', en: 'Column' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  after: { nb: 'Etter', nn: 'Etter', en: 'After' },
  proposed: { nb: 'Foreslått', nn: 'Foreslått', en: 'Proposed' },
  code: { nb: 'Regel', nn: 'Regel', en: 'Rule' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  date: { nb: 'Rettet', nn: 'Retta', en: 'Corrected' },
  reason: { nb: 'Hvorfor ikke rettet', nn: 'Kvifor ikkje retta', en: 'Why not corrected' },
  original: { nb: 'Original', nn: 'Original', en: 'Original' },
  'new-file': { nb: 'Ny fil', nn: 'Ny fil', en: 'New file' },
  checksum: { nb: 'SHA-256 for originalen', nn: 'SHA-256 for originalen', en: 'SHA-256 of the original' },
  'run-date': { nb: 'Dato', nn: 'Dato', en: 'Date' },
  program: { nb: 'Program', nn: 'Program', en: 'Program' },
  'fixed-count': { nb: 'Rettede celler', nn: 'Retta celler', en: 'Cells corrected' },
  'left-count': { nb: 'Sikre rettinger som ikke er gjort', nn: 'Sikre rettingar som ikkje er gjorde', en: 'Sure corrections not made' },
  'notes-before': { nb: 'Merknader før', nn: 'Merknader før', en: 'Notes before' },
  'notes-after': { nb: 'Merknader etter', nn: 'Merknader etter', en: 'Notes after' },
  'about-text': {
    nb: 'Bare celler der én verdi er riktig, er rettet. Alt annet i filen er likt originalen, byte for byte, og originalen er ikke endret.',
    nn: 'Berre celler der éin verdi er rett, er retta. Alt anna i fila er likt originalen, byte for byte, og originalen er ikkje endra.',
    en: 'Only cells where one value is right were corrected. Everything else in the file equals the original, byte for byte, and the original is unchanged.',
  },
  'about-workbook': {
    nb: 'Bare celler der én verdi er riktig, er rettet. Alle andre deler av arbeidsboken er lik originalen, byte for byte, og originalen er ikke endret.',
    nn: 'Berre celler der éin verdi er rett, er retta. Alle andre delar av arbeidsboka er like originalen, byte for byte, og originalen er ikkje endra.',
    en: 'Only cells where one value is right were corrected. All other parts of the workbook equal the original, byte for byte, and the original is unchanged.',
  },
  empty: { nb: 'tom', nn: 'tom', en: 'blank' },
  footer: {
    nb: 'Unntatt offentlighet. Personopplysninger.',
    nn: 'Unnateke offentlegheit. Personopplysningar.',
    en: 'Exempt from public disclosure. Personal data.',
  },
  page: { nb: 'Side {page} av {pages}', nn: 'Side {page} av {pages}', en: 'Page {page} of {pages}' },
} as const satisfies Readonly<Record<string, Text>>

export type RettoppTextId = keyof typeof TEXTS

/** Texts of `rettopp`, screen and log, for tests of wording. */
export const RETTOPP_TEXTS: Readonly<Record<RettoppTextId, Text>> = TEXTS

/** A text of `rettopp`: `rettoppText('log', { path: 'a-rettelogg.xlsx' }, 'nb')` -> 'Rettelogg: a-rettelogg.xlsx' */
export function rettoppText(id: RettoppTextId, facts: SlotFacts, locale: Locale): string {
  return fill(TEXTS[id][locale], facts, locale)
}
