import { expect, it } from 'vitest'
import type { PlainDate } from '../../../core/dates/plain-date.ts'
import { initialsOf, lastDayOf } from '../../../core/skolerunde/reply-explanations.ts'

it.each([
  ['Kari Nordmann', 'KN'],
  ['kari nordmann', 'KN'],
  ['Åse-Marie Øy', 'ÅMØ'],
  ['KN', 'KN'],
  ['kno', 'KNO'],
  ['Nordmann', 'N'],
  ['', ''],
  ['Kari Nordmann, rektor, Lundeby vgs', 'KNRL'],
])('«%s» signs as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

it.each([
  ['2025-2026', '2026-06-25', '2026-07-31', 'the school year ends'],
  ['2025-2026', '2026-07-31', '2026-07-31', 'its last day'],
  ['2025-2026', '2026-09-24', '2026-12-31', 'grades after appeals, sent when the year is over'],
  ['2026-2027', '2026-10-01', '2027-07-31', 'an October delivery'],
  ['', '2026-06-25', '2026-07-31', 'no school year told'],
  ['', '2026-10-01', '2027-07-31', 'no school year told, in autumn'],
])('explanations of %s given on %s hold until %s: %s', (skoleaar, today, until) => {
  expect(lastDayOf(skoleaar, today as PlainDate)).toBe(until)
})
