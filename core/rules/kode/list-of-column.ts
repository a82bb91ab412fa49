import type { CodeListId } from '../../catalogue/code-list.ts'
import type { ColumnKey } from '../../records/column-key.ts'

/** Which list a column takes its codes from. Grades, subjects, programmes, schools and counties have rules of their own. */
export const listOfColumn = {
  avbruddsaarsak: 'avbruddsaarsak',
  bevistype: 'bevistype',
  deltid: 'janei',
  eksamensform: 'eksamensform',
  elevstatus: 'elevstatus',
  fagmerknad: 'fagmerknad',
  fagstatus: 'fagstatus',
  forrige_elevstatus: 'elevstatus',
  forrige_fagstatus: 'fagstatus',
  fullfortkode: 'fullfortkode',
  karakterstatus: 'karakterstatus',
  linje_aktiv: 'janei',
  maalform: 'maalform',
  oppforsel: 'orden',
  orden: 'orden',
  rett_paabygging: 'janei',
  rettstype: 'rettstype',
  rettstype_hjemfylke: 'rettstype',
  saerskilt_spraak: 'janei',
  termin: 'termin',
  vitnemaalsmerknad: 'vitnemaalsmerknad',
  voksen: 'janei',
} as const satisfies Partial<Record<ColumnKey, CodeListId>>

export type CodeColumn = keyof typeof listOfColumn

/** Every column that takes its values from a code list. */
export const codeColumns = Object.keys(listOfColumn) as readonly CodeColumn[]
