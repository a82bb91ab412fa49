import { fill, type SlotFacts } from './fill.ts'
import type { Locale, Text } from './locale.ts'

const NOTES = {
  progress: {
    nb: 'Kontrollerer … {rows} rader, {done} av {files} {files:fil|filer} ferdig',
    nn: 'Kontrollerer … {rows} rader, {done} av {files} {files:fil|filer} ferdig',
    en: 'Checking … {rows} rows, {done} of {files} {files:file|files} done',
  },
  'passed-over': {
    nb: '{n} {n:fil|filer} i mappen er ikke av en type som kan kontrolleres, og er ikke lest: {list}.',
    nn: '{n} {n:fil|filer} i mappa er ikkje av ein type som kan kontrollerast, og er ikkje {n:lesen|lesne}: {list}.',
    en: '{n} {n:file|files} in the folder {n:is|are} of no kind that can be checked and {n:was|were} not read: {list}.',
  },
  'passed-over-more': { nb: '{list} og {more} til', nn: '{list} og {more} til', en: '{list} and {more} more' },
  written: { nb: 'Skrevet: {path}', nn: 'Skrive: {path}', en: 'Written: {path}' },
  'person-data': {
    nb: 'Arbeidsboken viser det filene viste, også fødselsnumre. Ta like godt vare på den som på filene.',
    nn: 'Arbeidsboka viser det filene viste, òg fødselsnummer. Ta like godt vare på ho som på filene.',
    en: 'The workbook shows what the files showed, identity numbers included. Protect it as you protect the files.',
  },
  sent: {
    nb: 'Skrevet: {n} {n:arbeidsbok|arbeidsbøker} til skolene i {path}, runde {round}.',
    nn: 'Skrive: {n} {n:arbeidsbok|arbeidsbøker} til skulane i {path}, runde {round}.',
    en: 'Written: {n} {n:workbook|workbooks} for the schools in {path}, round {round}.',
  },
  'sent-nothing': {
    nb: 'Ingen skoler har feil eller advarsler å svare på. Ingen arbeidsbøker er laget.',
    nn: 'Ingen skular har feil eller åtvaringar å svare på. Ingen arbeidsbøker er laga.',
    en: 'No school has errors or warnings to answer. No workbooks were made.',
  },
  'sent-no-school': {
    nb: 'Rader uten skolenummer står i en egen arbeidsbok, uten-skole. Den er til dere selv.',
    nn: 'Rader utan skulenummer står i ei eiga arbeidsbok, uten-skole. Ho er til dykk sjølve.',
    en: 'Rows without a school number are in a workbook of their own, uten-skole. It is for yourselves.',
  },
  'sent-person-data': {
    nb: 'Arbeidsbøkene har opplysninger om elever. Send dem på en sikker måte, ikke som vanlig e-post.',
    nn: 'Arbeidsbøkene har opplysningar om elevar. Send dei på ein sikker måte, ikkje som vanleg e-post.',
    en: 'The workbooks hold data about pupils. Send them a secure way, not by ordinary e-mail.',
  },
  'person-data-shown': {
    nb: '{list} viser fødselsnumre og navn, fordi du ba om det med --vis-fnr. Ta like godt vare på dem som på filene.',
    nn: '{list} viser fødselsnummer og namn, fordi du bad om det med --vis-fnr. Ta like godt vare på dei som på filene.',
    en: '{list} shows identity numbers and names, because you asked with --vis-fnr. Protect it as you protect the files.',
  },
  templates: { nb: 'Maler:', nn: 'Malar:', en: 'Templates:' },
  'template-how': {
    nb: 'Lag en med: inntaksvakt mal {name} --ut {name}.xlsx',
    nn: 'Lag ein med: inntaksvakt mal {name} --ut {name}.xlsx',
    en: 'Make one with: inntaksvakt mal {name} --ut {name}.xlsx',
  },
  rules: { nb: '{n} {n:regel|regler}.', nn: '{n} {n:regel|reglar}.', en: '{n} {n:rule|rules}.' },
  'rule-how': {
    nb: 'Mer om en regel: inntaksvakt regel KODE',
    nn: 'Meir om ein regel: inntaksvakt regel KODE',
    en: 'More about a rule: inntaksvakt regel CODE',
  },
  'rule-what': { nb: 'Hva regelen sier', nn: 'Kva regelen seier', en: 'What the rule says' },
  'rule-why': { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  'rule-remedy': { nb: 'Gjør dette:', nn: 'Gjer dette:', en: 'Do this:' },
  'rule-deliveries': { nb: 'Leveranser', nn: 'Leveransar', en: 'Deliveries' },
  'rule-all-deliveries': { nb: 'alle', nn: 'alle', en: 'all' },
  'rule-since': { nb: 'Gjelder', nn: 'Gjeld', en: 'Applies' },
  'rule-always': { nb: 'alle skoleår', nn: 'alle skuleår', en: 'all school years' },
  'rule-from': { nb: 'fra skoleåret {from}', nn: 'frå skuleåret {from}', en: 'from the school year {from}' },
  'rule-from-to': {
    nb: 'fra skoleåret {from} til og med {to}',
    nn: 'frå skuleåret {from} til og med {to}',
    en: 'from the school year {from} up to and including {to}',
  },
  'rule-read': { nb: 'lest {date}', nn: 'lese {date}', en: 'read {date}' },
} as const satisfies Readonly<Record<string, Text>>

/** A line of the terminal that is no finding and no problem: `terminalNote('written', { path: 'ut.json' }, 'nb')` -> 'Skrevet: ut.json' */
export function terminalNote(note: keyof typeof NOTES, facts: SlotFacts, locale: Locale): string {
  return fill(NOTES[note][locale], facts, locale)
}
