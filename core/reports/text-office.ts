import type { CheckedRun } from '../findings/checked-file.ts'
import { maskText } from '../findings/mask-facts.ts'
import { fill, joinList, type SlotFacts } from '../messages/fill.ts'
import type { Locale } from '../messages/locale.ts'
import type { ReportTexts } from '../messages/nb.ts'
import { reportTexts } from '../messages/report-texts.ts'

type Say = (key: keyof ReportTexts, facts?: SlotFacts) => string

function sayIn(locale: Locale): Say {
  return (key, facts = {}) => fill(reportTexts(locale)[key], facts, locale)
}

/** Which of the county's settings held, a sentence each; none without settings: 'Innstillinger fra fylke.yaml: 2 regler slått av, 1 senket.' */
export function settingsSentences({ settings }: CheckedRun, locale: Locale): readonly string[] {
  if (settings === undefined) return []
  const say = sayIn(locale)
  const { path, off, lowered, numbers, confirmed, kjenteFiktive, hasKey, expired } = settings
  const parts = [
    ...(off.length > 0 ? [say('settingsOff', { n: off.length })] : []),
    ...(lowered.length > 0 ? [say('settingsLowered', { n: lowered.length })] : []),
    ...(numbers.length > 0 ? [say('settingsNumbers', { n: numbers.length })] : []),
    ...(confirmed.length > 0 ? [say('settingsConfirmed', { n: confirmed.length })] : []),
    ...(kjenteFiktive > 0 ? [say('settingsFictitious', { n: kjenteFiktive })] : []),
    ...(hasKey ? [say('settingsKey')] : []),
  ]
  const what = parts.length === 0 ? say('settingsNothing') : parts.join(', ')
  const severity = { warning: say('warning').toLowerCase(), info: say('info').toLowerCase() }
  const list = (items: readonly string[]) => joinList(items, locale)
  return [
    path === null ? say('settingsGiven', { what }) : say('settingsFrom', { path: maskText(path), what }),
    ...(lowered.length === 0
      ? []
      : [
          say('settingsLoweredList', {
            list: list(lowered.map((one) => say('settingsLoweredTo', { ...one, severity: severity[one.severity] }))),
          }),
        ]),
    ...(numbers.length === 0
      ? []
      : [say('settingsNumbersList', { list: numbers.map((one) => say('settingsNumber', shown(one, say))).join('; ') })]),
    ...expired.map(({ code, until }) => say('settingsExpired', { code, enddate: until })),
  ]
}

function shown({ name, value, usual }: { readonly name: string; readonly value: string; readonly usual: string }, say: Say): SlotFacts {
  return { name, value: value || say('blank'), usual: usual || say('blank') }
}

/** What became of the explanations, a sentence each; none without explanations. Of persons nothing but the initials of those who explain. */
export function explanationSentences({ explanations }: CheckedRun, locale: Locale): readonly string[] {
  if (explanations === undefined) return []
  const say = sayIn(locale)
  const { path, given, used, withoutKey, remarks } = explanations
  const kinds = { expired: 'explanationExpired', unused: 'explanationUnused', over: 'explanationOver' } as const
  return [
    path === null ? say('explanationsGiven', { used, given }) : say('explanationsFrom', { path: maskText(path), used, given }),
    ...remarks.map(({ number, code, initials, kind, until, max, more }) =>
      say(kinds[kind], { number: String(number), code, initials: maskText(initials), enddate: until, max, more }),
    ),
    ...(withoutKey ? [say('explanationsWithoutKey')] : []),
  ]
}
