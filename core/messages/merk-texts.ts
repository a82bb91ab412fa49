import { fill, type SlotFacts } from './fill.ts'
import type { Locale, Text } from './locale.ts'

const TEXTS = {
  title: { nb: 'Merket kopi av {file}', nn: 'Merkt kopi av {file}', en: 'Marked copy of {file}' },
  values: {
    nb: 'Kopien har verdiene fra filen, rad for rad, og merker der noe er galt. Formler, formater, farger, diagrammer og makroer er ikke med. Originalen er ikke endret.',
    nn: 'Kopien har verdiane frå fila, rad for rad, og merke der noko er gale. Formlar, format, fargar, diagram og makroar er ikkje med. Originalen er ikkje endra.',
    en: 'The copy has the values of the file, row by row, and marks where something is wrong. Formulas, formats, colours, charts and macros are left out. The original is unchanged.',
  },
  where: {
    nb: 'Rett i skolens system eller i originalen, ikke her: kopien er ikke en fil som kan leveres.',
    nn: 'Rett i systemet til skulen eller i originalen, ikkje her: kopien er ikkje ei fil som kan leverast.',
    en: "Correct in the school's system or in the original, not here: the copy is no file to deliver.",
  },
  notes: {
    nb: 'De første tusen merkede cellene har en merknad som sier hva som er galt. Alle står i arket «Feilliste».',
    nn: 'Dei første tusen merkte cellene har ein merknad som seier kva som er gale. Alle står i arket «Feilliste».',
    en: 'The first thousand marked cells have a note that says what is wrong. All of them are in the sheet “Feilliste”.',
  },
  mark: { nb: 'Merke', nn: 'Merke', en: 'Mark' },
  count: { nb: 'Antall', nn: 'Tal', en: 'Count' },
  original: { nb: 'Original', nn: 'Original', en: 'Original' },
  checked: { nb: 'Kontrollert per', nn: 'Kontrollert per', en: 'Checked on' },
  program: { nb: 'Program', nn: 'Program', en: 'Program' },
  written: { nb: 'Merket kopi: {path}', nn: 'Merkt kopi: {path}', en: 'Marked copy: {path}' },
  'written-many': { nb: '{n} merkede kopier i {path}', nn: '{n} merkte kopiar i {path}', en: '{n} marked copies in {path}' },
  told: {
    nb: 'Kopiene har bare verdier og merker: formler, formater og makroer er ikke med. Originalene er ikke endret.',
    nn: 'Kopiane har berre verdiar og merke: formlar, format og makroar er ikkje med. Originalane er ikkje endra.',
    en: 'The copies hold values and marks only: formulas, formats and macros are left out. The originals are unchanged.',
  },
} as const satisfies Readonly<Record<string, Text>>

export type MerkTextId = keyof typeof TEXTS

/** Texts of marked copies, for tests of wording. */
export const MERK_TEXTS: Readonly<Record<MerkTextId, Text>> = TEXTS

/** A text of marked copies: `merkText('written', { path: 'ut/a-merket.xlsx' }, 'nb')` -> 'Merket kopi: ut/a-merket.xlsx' */
export function merkText(id: MerkTextId, facts: SlotFacts, locale: Locale): string {
  return fill(TEXTS[id][locale], facts, locale)
}
