import { type CodeListId, codesOf, codeTitle, entriesOf, type Locale, listTitle, type Text } from '#core'
import type { TemplateColumn } from './kolonner.gen.ts'
import { valueMeaning } from './value-meanings.ts'

/** A drop-down: the name of its range in the workbook, what it is called, and its values with what they mean. */
export interface CodeList {
  /** Letters, digits and _ only: 'Liste_fagstatus'. */
  readonly name: string
  readonly title: string
  readonly values: readonly { readonly code: string; readonly meaning: string }[]
}

const LIST_OF: Readonly<Record<string, CodeListId>> = {
  termin: 'termin',
  fagstatus: 'fagstatus',
  elevstatus: 'elevstatus',
  eksamensform: 'eksamensform',
  opprinnelig_eksamensform: 'eksamensform',
  omgjort_eksamensform: 'eksamensform',
  fagmerknad: 'fagmerknad',
  vitnemaalsmerknad: 'vitnemaalsmerknad',
  karakterstatus: 'karakterstatus',
  orden: 'orden',
  oppforsel: 'orden',
  fullfortkode: 'fullfortkode',
  bevistype: 'bevistype',
  maalform: 'maalform',
  voksen: 'janei',
  avbruddsaarsak: 'avbruddsaarsak',
  rettstype: 'rettstype',
  kontrakt_fylke: 'fylkesnummer',
  bosted_fylke: 'fylkesnummer',
  fylkesnummer: 'fylkesnummer',
}

type GradePlace = 'halvaar' | 'standpunkt' | 'eksamen'
/** Where a grade stands; grades before and after an appeal may be of any kind, orden and oppførsel included. */
const GRADE_PLACE: Readonly<Record<string, GradePlace | 'enhver'>> = {
  halvaar1: 'halvaar',
  halvaar2: 'halvaar',
  standpunkt: 'standpunkt',
  eksamen_skriftlig: 'eksamen',
  eksamen_muntlig: 'eksamen',
  eksamen_annen: 'eksamen',
  eksamen: 'eksamen',
  eksamenskarakter: 'eksamen',
  eksamenskarakter_annullert: 'eksamen',
  karakter_nus: 'eksamen',
  karakter: 'eksamen',
  eksamen_laeretid: 'eksamen',
  eksamen_vg2: 'eksamen',
  praksiskandidateksamen: 'eksamen',
  karakter_for: 'enhver',
  karakter_etter: 'enhver',
}

const GRADE_TITLES: Readonly<Record<GradePlace | 'enhver', Text>> = {
  halvaar: { nb: 'Halvårskarakterer', nn: 'Halvårskarakterar', en: 'Half-year grades' },
  standpunkt: { nb: 'Standpunktkarakterer', nn: 'Standpunktkarakterar', en: 'Overall grades' },
  eksamen: { nb: 'Eksamenskarakterer', nn: 'Eksamenskarakterar', en: 'Exam grades' },
  enhver: { nb: 'Karakterer', nn: 'Karakterar', en: 'Grades' },
}
const YES_NO: Text = { nb: 'Ja eller nei', nn: 'Ja eller nei', en: 'Yes or no' }

/** Columns whose values in data/kolonner.yaml are examples of a form, and lists of several values in one cell. */
const FREE = new Set(['eksamensperiode'])
const WORDS_BESIDE_CODES: Readonly<Record<string, readonly string[]>> = { resultat: ['BM', 'B', 'IB'] }

/** The drop-down of a column, or null where anything may be written. */
export function codeListOf(column: TemplateColumn, locale: Locale): CodeList | null {
  const { id, type } = column
  if (type === 'liste' || FREE.has(id)) return null
  if (type === 'karakter') return gradeList(id, locale)
  const list = LIST_OF[id]
  return list === undefined ? ownList(column, locale) : catalogueList(list, column, locale)
}

function gradeList(columnId: string, locale: Locale): CodeList | null {
  const place = GRADE_PLACE[columnId]
  if (place === undefined) return null
  // Grades of the IB programme would make the list longer for everyone; they may be written all the same.
  const codes = entriesOf('karakter').filter(
    ({ where, scale, expired }) =>
      (place === 'enhver' ? where?.some((one) => one !== 'halvaar') : where?.includes(place)) &&
      scale !== 'ib-programme' &&
      expired !== true,
  )
  const orden = place === 'enhver' ? codesOf('orden').map((code) => withMeaning('orden', code, locale)) : []
  return {
    name: `Liste_karakter_${place}`,
    title: GRADE_TITLES[place][locale],
    values: [...codes.map(({ code }) => withMeaning('karakter', code, locale)), ...orden],
  }
}

function catalogueList(list: CodeListId, { id, title, allowed }: TemplateColumn, locale: Locale): CodeList {
  const codes = codesOf(list)
  const isPart = allowed.length > 0 && allowed.length < codes.length && allowed.every((code) => codes.includes(code))
  return {
    name: isPart ? `Liste_${id}` : `Liste_${list}`,
    title: isPart ? title[locale === 'nn' ? 'nn' : 'nb'] : listTitle(list, locale),
    values: (isPart ? allowed : codes).map((code) => withMeaning(list, code, locale)),
  }
}

function ownList({ id, title, type, allowed }: TemplateColumn, locale: Locale): CodeList | null {
  const values = WORDS_BESIDE_CODES[id] ?? allowed.filter((value) => value !== '')
  if (values.length === 0) return null
  const isYesNo = type === 'janei' && values.length === 2
  return {
    name: isYesNo ? 'Liste_ja_nei' : `Liste_${id}`,
    title: isYesNo ? YES_NO[locale] : title[locale === 'nn' ? 'nn' : 'nb'],
    values: values.map((code) => ({ code, meaning: valueMeaning(id, code, locale) })),
  }
}

function withMeaning(list: CodeListId, code: string, locale: Locale): CodeList['values'][number] {
  return { code, meaning: codeTitle(list, code, locale) ?? '' }
}
