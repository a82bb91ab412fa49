import { type CodeListId, codesOf, codeTitle, entriesOf, type Locale, listTitle } from '#core'

/** A drop-down: what its list is called, and its values with what they mean. */
export interface CodeList {
  readonly title: string
  readonly values: readonly { readonly code: string; readonly meaning: string }[]
}

const LIST_OF: Readonly<Record<string, CodeListId>> = {
  termin: 'termin',
  fagstatus: 'fagstatus',
  elevstatus: 'elevstatus',
  eksamensform: 'eksamensform',
  fagmerknad: 'fagmerknad',
  karakterstatus: 'karakterstatus',
  orden: 'orden',
  oppforsel: 'orden',
  fullfortkode: 'fullfortkode',
  bevistype: 'bevistype',
  maalform: 'maalform',
  voksen: 'janei',
}

const GRADE_PLACE: Readonly<Record<string, 'halvaar' | 'standpunkt' | 'eksamen'>> = {
  halvaar1: 'halvaar',
  halvaar2: 'halvaar',
  standpunkt: 'standpunkt',
  eksamen_skriftlig: 'eksamen',
  eksamen_muntlig: 'eksamen',
  eksamen_annen: 'eksamen',
}

const GRADE_TITLES = {
  halvaar: { nb: 'Halvårskarakterer', nn: 'Halvårskarakterar', en: 'Half-year grades' },
  standpunkt: { nb: 'Standpunktkarakterer', nn: 'Standpunktkarakterar', en: 'Overall grades' },
  eksamen: { nb: 'Eksamenskarakterer', nn: 'Eksamenskarakterar', en: 'Exam grades' },
} as const

/** The drop-down of a column of the grade table, or null where anything may be written. `codeListOf('orden', 'nb')?.values[0]` -> { code: 'G', meaning: 'god' } */
export function codeListOf(columnId: string, locale: Locale): CodeList | null {
  const place = GRADE_PLACE[columnId]
  if (place !== undefined) {
    // Grades of the IB programme would make the list longer for everyone; they may be written all the same.
    const codes = entriesOf('karakter').filter(
      ({ where, scale, expired }) => where?.includes(place) && scale !== 'ib-programme' && expired !== true,
    )
    return { title: GRADE_TITLES[place][locale], values: codes.map(({ code }) => withMeaning('karakter', code, locale)) }
  }
  const list = LIST_OF[columnId]
  if (list === undefined) return null
  return { title: listTitle(list, locale), values: codesOf(list).map((code) => withMeaning(list, code, locale)) }
}

function withMeaning(list: CodeListId, code: string, locale: Locale): CodeList['values'][number] {
  return { code, meaning: codeTitle(list, code, locale) ?? '' }
}
