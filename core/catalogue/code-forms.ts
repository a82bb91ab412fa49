/** What codes of the lists look like; used to tell a list by its contents, never to judge a code. Postal codes look like school numbers. */
const FORMS = {
  fagmerknader: /^FAM ?\d{2}$/,
  vitnemaalsmerknader: /^VMM ?\d{2}$/,
  programomraader: /^[A-ZÆØÅ]{2}[A-ZÆØÅ0-9]{3}[0-9](?:[A-ZÆØÅ0-9-]{4})?$/,
  fagkoder: /^(?:[A-ZÆØÅ]{3}(?:\d{4}|V\d{3}|\dZ\d{2})|[A-ZÆØÅ]{2}\d{4}|[A-ZÆØÅ]{3,4}\d{2,3})$/,
  karakterer: /^[A-ZÆØÅ0-9*+-]{1,3}$/,
} as const

export type CodeForm = keyof typeof FORMS

/** Share of the codes that must look like those of a list. */
const ENOUGH = 0.9

/** Whether a code looks like those of a list: `hasForm('programomraader', 'STUSP1----')` -> true */
export function hasForm(form: CodeForm, code: string): boolean {
  return FORMS[form].test(code)
}

/**
 * The list that codes look like, in the order of how much the form says; null = none. Grades are short like many codes, so a list of them
 * must have numbers and IV. `formOf(['FAM01', 'FAM02'])` -> 'fagmerknader'
 */
export function formOf(codes: readonly string[]): CodeForm | null {
  const known = codes.filter((code) => code !== '')
  const forms = Object.keys(FORMS) as readonly CodeForm[]
  const form = forms.find((one) => known.length > 0 && known.filter((code) => hasForm(one, code)).length >= known.length * ENOUGH) ?? null
  return form === 'karakterer' && !(known.includes('2') && known.includes('IV')) ? null : form
}
