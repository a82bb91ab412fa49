import { describe, expect, it } from 'vitest'
import type { KodelisteFact, PlainDate } from '#core'
import { isOld, kodeverkLine, kodeverkNotes } from '../../../core/reports/kodeverk-lines.ts'
import { checkedRun, cleanFile, unreadFile } from '../../support/checked-run.ts'

const day = (text: string) => text as PlainDate
const fact = (hentet: string | null, antall = 3): KodelisteFact => ({
  liste: 'fagkoder',
  hentet: hentet === null ? null : day(hentet),
  antall,
})
const runWith = (lists: readonly KodelisteFact[], change = {}) => checkedRun([cleanFile(change)], { kodeverk: { off: false, lists } })

describe('which lists a run used', () => {
  it.each([
    ['nobody asked', checkedRun([cleanFile()]), null],
    ['none imported', runWith([]), null],
    ['switched off', checkedRun([cleanFile()], { kodeverk: { off: true, lists: [] } }), 'ikke brukt (--uten-kodeverk)'],
  ])('%s', (_, run, wanted) => expect(kodeverkLine(run, 'nb')).toBe(wanted))

  it('names those used and those not', () => {
    const line = kodeverkLine(runWith([fact('2026-05-01', 22469)]), 'nb')!
    expect(line.replaceAll('\u00a0', ' ')).toBe(
      'fagkoder 1. mai 2026 (22 469); ikke importert: skoler, programområder, karakterer, fagmerknader og vitnemålsmerknader',
    )
    expect(kodeverkLine(runWith([fact(null)]), 'nn')).toMatch(/^fagkodar – finst berre frå seinare enn kontrolldagen; ikkje importert/)
  })
})

describe('the age of a list', () => {
  it.each([
    ['2024-05-01', '2025-11-01', false],
    ['2024-05-01', '2025-11-02', true],
    ['2024-08-31', '2026-02-28', false],
    ['2024-08-31', '2026-03-01', true],
  ])('a list of %s is old on %s: %s', (hentet, today, old) => expect(isOld(day(hentet), today)).toBe(old))

  it('is told when it is old, or of a later school year than a file', () => {
    const show = (path: string) => path
    expect(kodeverkNotes(runWith([fact('2026-05-01')]), 'nb', show)).toEqual([])
    expect(kodeverkNotes(runWith([fact('2024-05-01')]), 'en', show)).toEqual([
      'The list of subject codes is from 1 May 2024, more than 18 months before the day of the check. New codes may be missing.',
    ])
    expect(kodeverkNotes(runWith([fact('2026-05-01')], { path: 'x.csv', skoleaar: '2022-2023' }), 'nb', show)).toEqual([
      'Listen over fagkoder er fra skoleåret 2025–2026, men x.csv er fra 2022–2023. Koder fra den gangen kan mangle.',
    ])
    const unread = checkedRun([unreadFile()], { kodeverk: { off: false, lists: [fact('2026-05-01')] } })
    expect(kodeverkNotes(unread, 'nb', show)).toEqual([])
  })
})
