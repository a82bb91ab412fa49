import { fill, type SlotFacts } from './fill.ts'
import type { Locale, Text } from './locale.ts'

const TEXTS = {
  'compared-two': {
    nb: 'Sammenlignet {before} med {now}.',
    nn: 'Samanlikna {before} med {now}.',
    en: 'Compared {before} with {now}.',
  },
  'compared-many': {
    nb: 'Sammenlignet {before} med {now}: {n} {n:par|par} av filer.',
    nn: 'Samanlikna {before} med {now}: {n} {n:par|par} av filer.',
    en: 'Compared {before} with {now}: {n} {n:pair|pairs} of files.',
  },
  equal: { nb: 'Radene sier det samme.', nn: 'Radene seier det same.', en: 'The rows say the same.' },
  counts: {
    nb: '{added} {added:ny rad|nye rader}, {removed} borte, {changed} endret.',
    nn: '{added} {added:ny rad|nye rader}, {removed} borte, {changed} endra.',
    en: '{added} new {added:row|rows}, {removed} gone, {changed} changed.',
  },
  respelled: {
    nb: '{n} {n:rad er|rader er} bare skrevet på en annen måte.',
    nn: '{n} {n:rad er|rader er} berre {n:skriven|skrivne} på ein annan måte.',
    en: '{n} {n:row is|rows are} only written in another way.',
  },
  renumbered: {
    nb: '{n} {n:elev har|elever har} fått nytt fødselsnummer og er regnet som {n:den samme|de samme}.',
    nn: '{n} {n:elev har|elevar har} fått nytt fødselsnummer og er {n:rekna|rekna} som {n:den same|dei same}.',
    en: '{n} {n:pupil has|pupils have} a new identity number and {n:is|are} counted as the same.',
  },
  findings: {
    nb: '{fixed} av {all} {all:feil eller advarsel|feil og advarsler} er rettet, {left} gjenstår, {n} {n:er ny|er nye}.',
    nn: '{fixed} av {all} {all:feil eller åtvaring|feil og åtvaringar} er retta, {left} står att, {n} {n:er ny|er nye}.',
    en: '{fixed} of {all} {all:error or warning is|errors and warnings are} corrected, {left} {left:remains|remain}, {n} {n:is|are} new.',
  },
  'no-findings': {
    nb: 'Ingen feil eller advarsler i noen av dem.',
    nn: 'Ingen feil eller åtvaringar i nokon av dei.',
    en: 'No errors or warnings in any of them.',
  },
  pair: { nb: '{before} -> {now} ({kind})', nn: '{before} -> {now} ({kind})', en: '{before} -> {now} ({kind})' },
  record: {
    nb: '{record}: {before} før, {now} nå. {counts}',
    nn: '{record}: {before} før, {now} no. {counts}',
    en: '{record}: {before} before, {now} now. {counts}',
  },
  columns: { nb: 'Kolonner: {list}.', nn: 'Kolonnar: {list}.', en: 'Columns: {list}.' },
  'only-before': {
    nb: 'Bare i den gamle mappen, og ikke sammenlignet: {list}.',
    nn: 'Berre i den gamle mappa, og ikkje samanlikna: {list}.',
    en: 'Only in the older folder, and not compared: {list}.',
  },
  'only-now': {
    nb: 'Bare i den nye mappen, og ikke sammenlignet: {list}.',
    nn: 'Berre i den nye mappa, og ikkje samanlikna: {list}.',
    en: 'Only in the newer folder, and not compared: {list}.',
  },
  unread: { nb: '{path} er ikke sammenlignet: {why}', nn: '{path} er ikkje samanlikna: {why}', en: '{path} was not compared: {why}' },
  'columns-gone': {
    nb: 'Kolonner som bare den gamle filen har: {list}.',
    nn: 'Kolonnar som berre den gamle fila har: {list}.',
    en: 'Columns that only the older file has: {list}.',
  },
  'columns-come': {
    nb: 'Kolonner som bare den nye filen har: {list}.',
    nn: 'Kolonnar som berre den nye fila har: {list}.',
    en: 'Columns that only the newer file has: {list}.',
  },
  'columns-unknown': {
    nb: 'Ukjente kolonner er ikke sammenlignet: {list}.',
    nn: 'Ukjende kolonnar er ikkje samanlikna: {list}.',
    en: 'Unknown columns were not compared: {list}.',
  },
  'records-left': {
    nb: 'Ikke sammenlignet, fordi bare den ene filen har dem: {list}.',
    nn: 'Ikkje samanlikna, fordi berre den eine fila har dei: {list}.',
    en: 'Not compared, since only one of the files has them: {list}.',
  },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  added: { nb: 'Nye rader', nn: 'Nye rader', en: 'New rows' },
  removed: { nb: 'Borte', nn: 'Borte', en: 'Gone' },
  'changed-row': {
    nb: 'rad {row} (før {earlier}), {key}',
    nn: 'rad {row} (før {earlier}), {key}',
    en: 'row {row} (earlier {earlier}), {key}',
  },
  'lone-row': { nb: 'rad {row}, {key}', nn: 'rad {row}, {key}', en: 'row {row}, {key}' },
  cell: { nb: '{column} {before} -> {after}', nn: '{column} {before} -> {after}', en: '{column} {before} -> {after}' },
  'more-rows': { nb: '… {n} til. Vis alle med --alle.', nn: '… {n} til. Vis alle med --alle.', en: '… {n} more. Show all with --alle.' },
  empty: { nb: 'tom', nn: 'tom', en: 'blank' },
  school: { nb: 'skole {value}', nn: 'skule {value}', en: 'school {value}' },
  hidden: {
    nb: 'Fødselsnumre og navn er skjult. Vis dem med --vis-fnr.',
    nn: 'Fødselsnummer og namn er skjulte. Vis dei med --vis-fnr.',
    en: 'Identity numbers and names are hidden. Show them with --vis-fnr.',
  },
  // workbook and CSV
  title: { nb: 'Sammenligning', nn: 'Samanlikning', en: 'Comparison' },
  'title-two': { nb: '{before} mot {now}', nn: '{before} mot {now}', en: '{before} against {now}' },
  'file-before': { nb: 'Gammel fil', nn: 'Gammal fil', en: 'Older file' },
  'file-now': { nb: 'Ny fil', nn: 'Ny fil', en: 'Newer file' },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  kind: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  'rows-before': { nb: 'Rader før', nn: 'Rader før', en: 'Rows before' },
  'rows-now': { nb: 'Rader nå', nn: 'Rader no', en: 'Rows now' },
  'count-added': { nb: 'Nye', nn: 'Nye', en: 'New' },
  'count-removed': { nb: 'Borte', nn: 'Borte', en: 'Gone' },
  'count-changed': { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  'count-respelled': { nb: 'Bare skrivemåte', nn: 'Berre skrivemåte', en: 'Spelling only' },
  column: { nb: 'Kolonne', nn: 'Kolonne', en: 'Column' },
  'row-before': { nb: 'Rad før', nn: 'Rad før', en: 'Row before' },
  'row-now': { nb: 'Rad nå', nn: 'Rad no', en: 'Row now' },
  pupil: { nb: 'Elev', nn: 'Elev', en: 'Pupil' },
  'school-title': { nb: 'Skole', nn: 'Skule', en: 'School' },
  programme: { nb: 'Programområde', nn: 'Programområde', en: 'Programme area' },
  subject: { nb: 'Fag', nn: 'Fag', en: 'Subject' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  now: { nb: 'Nå', nn: 'No', en: 'Now' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  'change-value': { nb: 'verdi', nn: 'verdi', en: 'value' },
  'change-spelling': { nb: 'skrivemåte', nn: 'skrivemåte', en: 'spelling' },
  'change-added': { nb: 'ny rad', nn: 'ny rad', en: 'new row' },
  'change-removed': { nb: 'borte', nn: 'borte', en: 'gone' },
  code: { nb: 'Regel', nn: 'Regel', en: 'Rule' },
  'rule-title': { nb: 'Feil og advarsler', nn: 'Feil og åtvaringar', en: 'Errors and warnings' },
  fixed: { nb: 'Rettet', nn: 'Retta', en: 'Corrected' },
  left: { nb: 'Gjenstår', nn: 'Står att', en: 'Left' },
  new: { nb: 'Nye', nn: 'Nye', en: 'New' },
  'run-date': { nb: 'Sammenlignet {today}.', nn: 'Samanlikna {today}.', en: 'Compared on {today}.' },
  footer: {
    nb: 'Unntatt offentlighet. Personopplysninger.',
    nn: 'Unnateke offentlegheit. Personopplysningar.',
    en: 'Exempt from public disclosure. Personal data.',
  },
  page: { nb: 'Side {page} av {pages}', nn: 'Side {page} av {pages}', en: 'Page {page} of {pages}' },
} as const satisfies Readonly<Record<string, Text>>

export type SammenlignTextId = keyof typeof TEXTS

/** Texts of `sammenlign`, screen and files, for tests of wording. */
export const SAMMENLIGN_TEXTS: Readonly<Record<SammenlignTextId, Text>> = TEXTS

/** A text of `sammenlign`: `sammenlignText('counts', { added: 1, removed: 0, changed: 2 }, 'nb')` -> '1 ny rad, 0 borte, 2 endret.' */
export function sammenlignText(id: SammenlignTextId, facts: SlotFacts, locale: Locale): string {
  return fill(TEXTS[id][locale], facts, locale)
}
