import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#core'
import { faultOfEnd } from '../../../../core/rules/dato/fault-of-end.ts'
import { isYearEnd } from '../../../../core/rules/dato/is-year-end.ts'
import { keepsEarlierStart } from '../../../../core/rules/dato/keeps-earlier-start.ts'
import { startOutside } from '../../../../core/rules/dato/start-outside.ts'
import { writtenDate } from '../../../../core/rules/dato/written-date.ts'

const TODAY = '2026-02-10' as PlainDate

describe('faultOfEnd', () => {
  const fault = (end: string, more: { start?: string; skoleaar?: string; from?: '08-01' | '07-15' } = {}) =>
    faultOfEnd({ start: '2025-08-18', end, skoleaar: '2025-2026', from: '08-01', ...more }, TODAY)

  it('lets a day of the school year be', () => {
    expect(fault('')).toBeNull()
    expect(fault('2026-01-16')).toBeNull()
    expect(fault('2025-08-18')).toBeNull()
    expect(fault('2026-02-10')).toBeNull()
  })

  it('names the gravest fault', () => {
    expect(fault('2025-07-31')).toBe('before-year')
    expect(fault('2025-08-01')).toBe('before-start')
    expect(fault('2025-08-17')).toBe('before-start')
    expect(fault('2026-02-11')).toBe('in-future')
    expect(fault('2026-07-31')).toBeNull()
    expect(fault('2026-08-01')).toBe('after-year')
  })

  it('has room before the year for those who begin in July', () => {
    expect(fault('2025-07-20', { start: '2025-07-15', from: '07-15' })).toBeNull()
    expect(fault('2025-07-14', { start: '2025-07-15', from: '07-15' })).toBe('before-year')
  })

  it('leaves to the start what is wrong with the start or the year', () => {
    expect(fault('2024-11-14', { start: '2024-08-19' })).toBeNull()
    expect(fault('2026-11-14', { start: '2026-08-17' })).toBeNull()
    expect(fault('2025-11-14', { start: '2026-08-17' })).toBeNull()
  })

  it('asks only what it can without a start or a year', () => {
    expect(fault('2025-08-05', { start: '' })).toBeNull()
    expect(fault('2019-08-05', { skoleaar: '' })).toBe('before-start')
    expect(fault('2026-06-19', { skoleaar: '' })).toBe('in-future')
  })
})

it('isYearEnd is 15 June to 31 July', () => {
  expect(['2026-06-14', '2026-06-15', '2026-07-31', '2026-08-01'].map((day) => isYearEnd(day, '2025-2026'))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(isYearEnd('2025-06-20', '2025-2026')).toBe(false)
  expect(isYearEnd('2026-06-20', '')).toBe(false)
})

it('startOutside has room for July and for January of the year before', () => {
  const where = (day: string) => startOutside(day, '2025-2026')
  expect(['2025-07-15', '2025-08-18', '2026-07-31', '2025-01-06', ''].map(where)).toEqual([null, null, null, null, null])
  expect(['2025-07-14', '2024-08-19', '2024-01-08', '2025-02-01'].map(where)).toEqual(['before', 'before', 'before', 'before'])
  expect(where('2026-08-01')).toBe('after')
  expect(startOutside('2024-08-19', 'i fjor')).toBeNull()
})

it('keepsEarlierStart names who keeps the date of an earlier year', () => {
  const row = { programomraadekode: 'STUSP1----', voksen: 'N', deltid: 'N', fullfortkode: 'B', elevstatus: 'E' }
  expect(keepsEarlierStart(row)).toBe(false)
  for (const more of [
    { programomraadekode: 'STUSP1B---' },
    { programomraadekode: 'HSHEA3MV--' },
    { programomraadekode: 'BABAT1TA--' },
    { voksen: 'J' },
    { deltid: 'J' },
    { fullfortkode: 'H' },
    { elevstatus: 'V' },
  ])
    expect(keepsEarlierStart({ ...row, ...more })).toBe(true)
})

it('writtenDate writes a day as people do', () => {
  expect(writtenDate('2025-08-18')).toBe('18.08.2025')
})
