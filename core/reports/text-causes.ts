import type { CheckedRun } from '../findings/checked-file.ts'
import { commonCauses } from '../findings/common-causes.ts'
import { fill } from '../messages/fill.ts'
import type { Locale } from '../messages/locale.ts'
import { reportTexts } from '../messages/report-texts.ts'

const SHOWN = 10

/**
 * Faults that many schools share, one sentence each, those at most schools first: '21 av 40 skoler har samme feil: FAG001 … («ENG1O07»,
 * 214 funn).' The sentences name no person. Capped at ten without `alle`; the last sentence then says how many more.
 */
export function causeSentences({ files }: CheckedRun, locale: Locale, alle: boolean): readonly string[] {
  const { causes, of } = commonCauses(files)
  const texts = reportTexts(locale)
  const shown = alle ? causes : causes.slice(0, SHOWN)
  const sentences = shown.map(({ file, finding, code, value, schools, findings }) => {
    const { rules, findings: table } = files[file]!
    const title = rules[table.variants[table.variant[finding]!]!.rule]!.title[locale]
    const what = value === '' ? `${code} ${title}` : `${code} ${title} («${value}»)`
    return fill(texts.commonCause, { schools: schools.length, of, what, n: findings }, locale)
  })
  if (shown.length < causes.length) sentences.push(fill(texts.moreCauses, { n: causes.length - shown.length }, locale))
  return sentences
}

/** What has become of the findings of the earlier files, null when there were none: '12 av 14 funn er rettet, 2 gjenstår, 1 er nytt.' */
export function motSentence({ files }: CheckedRun, locale: Locale): string | null {
  const mot = files.find((file) => file.mot !== undefined)?.mot
  if (mot === undefined) return null
  const { path, fixed, left, added } = mot
  return fill(reportTexts(locale).comparedWith, { path, fixed, all: fixed + left, left, n: added }, locale)
}
