import { fill, type SlotFacts } from './fill.ts'
import type { Locale, Text } from './locale.ts'

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en })

/** How a table was read, where that was not plain. One sentence or two each; the user is told, and nothing of it is a fault. */
const NOTES: Readonly<Record<string, Text>> = {
  'form-lang': t(
    'Tabellen har én rad per karakter. Radene er satt sammen til én per elev og fag.',
    'Tabellen har éi rad per karakter. Radene er sette saman til éi per elev og fag.',
    'The table has one row per grade. The rows are put together to one per pupil and subject.',
  ),
  'form-matrise': t(
    'Tabellen har én rad per elev og en kolonne per fag. Hver karakter er kontrollert som en rad for seg.',
    'Tabellen har éi rad per elev og ein kolonne per fag. Kvar karakter er kontrollert som ei rad for seg.',
    'The table has one row per pupil and a column per subject. Each grade is checked as a row of its own.',
  ),
  'two-header-rows': t(
    'Overskriften står i to rader, som er lest sammen.',
    'Overskrifta står i to rader, som er lesne saman.',
    'The header takes two rows, which are read together.',
  ),
  'identity-dato-og-fem-siffer': t(
    'Fødselsnummeret er satt sammen av fødselsdato og fem siffer.',
    'Fødselsnummeret er sett saman av fødselsdato og fem siffer.',
    'The identity number is put together from date of birth and five digits.',
  ),
  'identity-elevnummer': t(
    'Filen har ikke hele fødselsnumre. Elevene er skilt fra hverandre med elevnummer, og fødselsnumrene er ikke kontrollert.',
    'Fila har ikkje heile fødselsnummer. Elevane er skilde frå kvarandre med elevnummer, og fødselsnumra er ikkje kontrollerte.',
    'The file has no whole identity numbers. Pupils are told apart by pupil number, and identity numbers are not checked.',
  ),
  'identity-navn-og-fodselsdato': t(
    'Filen har ikke hele fødselsnumre. Elevene er skilt fra hverandre med navn og fødselsdato: to elever kan bli tatt for én.',
    'Fila har ikkje heile fødselsnummer. Elevane er skilde frå kvarandre med namn og fødselsdato: to elevar kan bli tekne for éin.',
    'The file has no whole identity numbers. Pupils are told apart by name and date of birth: two may be taken for one.',
  ),
  'identity-navn': t(
    'Filen har bare navn på elevene. To elever med samme navn i samme klasse blir tatt for én.',
    'Fila har berre namn på elevane. To elevar med same namn i same klasse blir tekne for éin.',
    'The file has only the names of pupils. Two with one name in one class are taken for one.',
  ),
  'identity-fodselsdato': t(
    'Filen har bare fødselsdato for elevene. To elever født samme dag blir tatt for én.',
    'Fila har berre fødselsdato for elevane. To elevar fødde same dag blir tekne for éin.',
    'The file has only dates of birth. Two pupils born on one day are taken for one.',
  ),
  'subjects-by-name': t(
    'Filen har navn på fagene, men ikke fagkoder. Regler som trenger fagkoden, er ikke kjørt.',
    'Fila har namn på faga, men ikkje fagkodar. Reglar som treng fagkoden, er ikkje køyrde.',
    'The file has names of subjects but no subject codes. Rules that need the code were not run.',
  ),
  'schools-by-name': t(
    'Skolene står med navn som ikke er funnet i den importerte skolelisten. Skolenumrene er ikke kontrollert.',
    'Skulane står med namn som ikkje er funne i den importerte skulelista. Skulenumra er ikkje kontrollerte.',
    'Schools stand with names that the imported list of schools does not have. School numbers are not checked.',
  ),
  'grades-taken-as-standpunkt': t(
    'Ingenting i filen sier hva slags karakterer dette er. De er lest som standpunkt. Er det feil, si det med --kolonner.',
    'Ingenting i fila seier kva slags karakterar dette er. Dei er lesne som standpunkt. Er det feil, sei det med --kolonner.',
    'Nothing in the file says what kind of grades these are. They are read as standpunkt (overall achievement). If that is wrong, say so with --kolonner.',
  ),
  'several-tables': t(
    'Filen har {n} tabeller. Alle er lest.',
    'Fila har {n} tabellar. Alle er lesne.',
    'The file has {n} tables. All of them are read.',
  ),
  'rows-heading': t(
    '{n} {n:rad|rader} med mellomtittel er ikke regnet som {n:en elev|elever}.',
    '{n} {n:rad|rader} med mellomtittel er ikkje {n:rekna som ein elev|rekna som elevar}.',
    '{n} {n:row|rows} with a heading {n:is|are} not taken for pupils.',
  ),
  'rows-total': t(
    '{n} {n:rad|rader} med sum eller gjennomsnitt er ikke lest som karakterer.',
    '{n} {n:rad|rader} med sum eller gjennomsnitt er ikkje {n:lesen|lesne} som karakterar.',
    '{n} {n:row|rows} with counts or averages {n:is|are} not read as grades.',
  ),
  'rows-remark': t(
    '{n} {n:rad|rader} har verken elev, fag eller karakter og er ikke lest.',
    '{n} {n:rad|rader} har verken elev, fag eller karakter og er ikkje {n:lesen|lesne}.',
    '{n} {n:row|rows} {n:has|have} no pupil, subject or grade and {n:is|are} not read.',
  ),
  'rows-header': t(
    'Overskriften står {n} {n:gang|ganger} til nedover i filen.',
    'Overskrifta står {n} {n:gong|gonger} til nedover i fila.',
    'The header is repeated {n} {n:time|times} further down.',
  ),
  'filled-down': t(
    '{n} {n:rad|rader} uten navn og fødselsnummer hører til eleven over.',
    '{n} {n:rad|rader} utan namn og fødselsnummer høyrer til eleven over.',
    '{n} {n:row|rows} without name and identity number {n:belongs|belong} to the pupil above.',
  ),
  'hidden-rows': t(
    '{n} {n:skjult rad|skjulte rader} er kontrollert som de andre.',
    '{n} {n:gøymd rad|gøymde rader} er {n:kontrollert|kontrollerte} som dei andre.',
    '{n} hidden {n:row|rows} {n:is|are} checked like the others.',
  ),
  'hidden-columns': t(
    'Arket «{sheet}» har {n} {n:skjult kolonne|skjulte kolonner}, som er lest.',
    'Arket «{sheet}» har {n} {n:gøymd kolonne|gøymde kolonnar}, som er {n:lesen|lesne}.',
    'Sheet “{sheet}” has {n} hidden {n:column|columns}, which {n:is|are} read.',
  ),
  'unsaved-formulas': t(
    'Arket «{sheet}» har {n} {n:formel|formler} uten lagret svar. De leses som tomme: åpne filen i Excel og lagre den.',
    'Arket «{sheet}» har {n} {n:formel|formlar} utan lagra svar. Dei blir lesne som tomme: opne fila i Excel og lagre ho.',
    'Sheet “{sheet}” has {n} {n:formula|formulas} without a saved answer. They read as blank: open the file in Excel and save it.',
  ),
  'coloured-cells': t(
    'Arket «{sheet}» har {n} {n:farget celle|fargede celler}. Hva fargen betyr, er ikke lest.',
    'Arket «{sheet}» har {n} {n:farga celle|farga celler}. Kva fargen tyder, er ikkje lese.',
    'Sheet “{sheet}” has {n} coloured {n:cell|cells}. What the colour means is not read.',
  ),
  'unplaced-grades': t(
    '{n} {n:karakter|karakterer} er ikke kontrollert, fordi vurderingstypen er ukjent: {texts} (først i rad {row}).',
    '{n} {n:karakter|karakterar} er ikkje {n:kontrollert|kontrollerte}, fordi vurderingstypen er ukjend: {texts} (først i rad {row}).',
    '{n} {n:grade|grades} {n:is|are} not checked, because the kind of grade is unknown: {texts} (first in row {row}).',
  ),
  'column-proposal': t(
    'Kolonne {column}, «{header}», er ikke lest. Er det «{proposal}», rett overskriften eller si det med --kolonner.',
    'Kolonne {column}, «{header}», er ikkje lesen. Er det «{proposal}», rett overskrifta eller sei det med --kolonner.',
    'Column {column}, “{header}”, is not read. If it is “{proposal}”, correct the header or say so with --kolonner.',
  ),
}

/** What was noted of the reading of a file, in words. `readingNote('rows-total', { n: 2 }, 'nb')` -> '2 rader med sum eller …' */
export function readingNote(code: string, facts: SlotFacts, locale: Locale): string {
  const text = NOTES[code]
  return text === undefined ? code : fill(text[locale], facts, locale)
}

/** All codes, for tests. */
export const readingNoteCodes: readonly string[] = Object.keys(NOTES)

const LEFT_OUT: Readonly<Record<string, Text>> = {
  empty: t('tomt', 'tomt', 'empty'),
  'no-table': t('ingen tabell som kjennes igjen', 'ingen tabell som blir kjend att', 'no table that is recognised'),
  'other-kind': t('en annen slags tabell', 'ein annan slags tabell', 'a table of another kind'),
  'not-chosen': t('ikke valgt', 'ikkje valt', 'not chosen'),
  hidden: t('skjult', 'gøymt', 'hidden'),
}

/** Which sheets of a workbook were checked and why the others were not: '«2STA» og «2STB»' and '«Koder» (ingen tabell …)'. */
export function sheetsLeftOut(leftOut: string, locale: Locale): string {
  return LEFT_OUT[leftOut]?.[locale] ?? leftOut
}

const IDENTITIES: Readonly<Record<string, Text>> = {
  elevnummer: t('kjent på elevnummer', 'kjend på elevnummer', 'known by pupil number'),
  'navn-og-fodselsdato': t('kjent på navn og fødselsdato', 'kjend på namn og fødselsdato', 'known by name and date of birth'),
  navn: t('kjent bare på navn', 'kjend berre på namn', 'known by name only'),
  fodselsdato: t('kjent bare på fødselsdato', 'kjend berre på fødselsdato', 'known by date of birth only'),
}

/** How weakly a pupil is known: `identityName('navn', 'nb')` -> 'kjent bare på navn' */
export function identityName(identity: string, locale: Locale): string {
  return IDENTITIES[identity]?.[locale] ?? identity
}
