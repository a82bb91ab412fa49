import { expect, it } from 'vitest'
import { checkLines } from '../../support/check-lines.ts'

const tof = (date: string) => `TOF;3.0;${date};;46;;`
const EL = '$EL;01810750045;Berg, Ada;;;;;;'
const EK = `$EK;01810750045;20252026;46001;STUSP1----${';'.repeat(19)}`
const EK_DONE = '$EK;01810750045;20252026;46001;STUSP1----;;;;;;KB;B;;;;;;;;;;;;'
const kl = ({ half = '', final = '', exam = '', status = 'E', changed = '' } = {}) =>
  `$KL;01810750045;20252026;46001;STUSP1----;ENG1007;${half};;${final};${exam};;;;;;${status};;;;;;;${changed};;`

const cases: readonly (readonly [name: string, lines: readonly string[], value: string, reason: string])[] = [
  ['persons alone', [tof('20260622'), EL], 'identitet', 'only-persons'],
  ['privatister alone', [tof('20260220'), EL, EK, kl({ status: 'P', final: '4' })], 'privatist', 'only-privatister'],
  ['one privatist among pupils', [tof('20260622'), EK, kl({ status: 'P' }), kl({ final: '4' })], 'sluttkarakterer', 'final-grades'],
  ['a grade changed by appeal, in September', [tof('20250923'), EK, kl({ final: '4', changed: 'K' })], 'etter-klage', 'changed-grades'],
  ['a correction, in October', [tof('20251001'), EK, kl({ final: '4', changed: 'E' })], 'etter-klage', 'changed-grades'],
  ['a correction in June is no appeal', [tof('20260622'), EK, kl({ final: '4', changed: 'E' })], 'sluttkarakterer', 'final-grades'],
  ['standpunkt', [tof('20260622'), EK, kl({ final: '4' })], 'sluttkarakterer', 'final-grades'],
  ['exam grades without standpunkt', [tof('20260622'), EK, kl({ exam: '4' })], 'sluttkarakterer', 'final-grades'],
  ['half-year grades alone', [tof('20260120'), EK, kl({ half: '4' })], 'termin1', 'half-year-grades'],
  [
    'half-year grades and a few final ones',
    [tof('20260120'), EK, ...Array(9).fill(kl({ half: '4' })), kl({ final: '4' })],
    'termin1',
    'half-year-grades',
  ],
  [
    'a fifth of final grades is enough',
    [tof('20260622'), EK, ...Array(4).fill(kl({ half: '4' })), kl({ final: '4' })],
    'sluttkarakterer',
    'final-grades',
  ],
  [
    'a few final grades and no others',
    [tof('20260622'), EK, ...Array(9).fill(kl()), kl({ final: '4' })],
    'sluttkarakterer',
    'final-grades',
  ],
  ['no grades in September', [tof('20250915'), EK, kl()], 'ajourhold', 'no-grades'],
  ['no grades in October', [tof('20251010'), EK, kl()], 'elevdata', 'no-grades'],
  ['no grades in February', [tof('20260213'), EK, kl()], 'termin1', 'no-grades'],
  ['no grades in June', [tof('20260622'), EK, kl()], 'sluttkarakterer', 'no-grades'],
  ['programmes alone, with what is set at the end', [tof('20251010'), EL, EK_DONE], 'sluttkarakterer', 'final-grades'],
  ['programmes alone, in October', [tof('20251010'), EL, EK], 'elevdata', 'no-grades'],
]

it.each(cases)('tells the delivery from %s', (_, lines, value, reason) => {
  expect(checkLines([], lines).table.leveranse).toMatchObject({ value, reason })
})

it("goes by today's date where the start line has none", () => {
  expect(checkLines([], [EK, kl()], { today: '2025-10-10' }).table.leveranse).toMatchObject({
    value: 'elevdata',
    facts: { date: '2025-10-10' },
  })
  expect(checkLines([], ['TOF;3.0;;;46;;', EK, kl()], { today: '2025-08-20' }).table.leveranse).toMatchObject({ value: 'ajourhold' })
})

it('takes the delivery it is told', () => {
  expect(checkLines([], [tof('20251010'), EK, kl()], { leveranse: 'sluttkarakterer' }).table.leveranse).toEqual({
    value: 'sluttkarakterer',
    reason: 'given',
    facts: {},
  })
})
