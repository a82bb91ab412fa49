/** The languages of screens, reports and rules: bokmål, nynorsk, English. */
export type Locale = 'nb' | 'nn' | 'en'

/** One text in the three languages; leaving one out does not compile. */
export interface Text {
  readonly nb: string
  readonly nn: string
  readonly en: string
}
