import { expect, it } from 'vitest'
import { primaryYear } from '../../../../core/rules/vurdering/primary-year.ts'

it.each([
  ['7', '', 7],
  ['7. TRINN', '', 7],
  ['2', '', null],
  ['2', 'GSGSK0----', 2],
  ['2. TRINN', '', 2],
  ['8', 'GSGSK0----', null],
  ['VG1', '', null],
  ['', 'GSGSK0----', null],
])('trinn %s of %s', (trinn, programomraadekode, year) => expect(primaryYear({ trinn, programomraadekode })).toBe(year))
