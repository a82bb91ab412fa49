import { en } from './en.ts'
import type { Locale } from './locale.ts'
import { nb, type ReportTexts } from './nb.ts'
import { nn } from './nn.ts'

const TEXTS: Readonly<Record<Locale, ReportTexts>> = { nb, nn, en }

/** The texts of screens and reports: `reportTexts('nn').warning` -> 'Åtvaring' */
export function reportTexts(locale: Locale): ReportTexts {
  return TEXTS[locale]
}
