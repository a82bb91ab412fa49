import { expect, it } from 'vitest'
import { isGrunnskole, isVideregaaende } from '../../../../core/rules/kode/is-grunnskole.ts'

// RHB-A03: programme codes of grunnskole begin with GS; the sixth sign of all others is the year.
it.each([
  ['GSGSK0----', true, false],
  ['STUSP1----', false, true],
  ['ØKØKO2----', false, true],
  ['AOLOV0J---', false, true],
  ['STUSPX----', false, false],
  ['1STUSP1---', false, false],
  ['STUSP', false, false],
  ['', false, false],
])('%s: grunnskole %s, upper secondary %s', (code, grunnskole, vgs) =>
  expect([isGrunnskole(code), isVideregaaende(code)]).toEqual([grunnskole, vgs]))
