import { expect, it } from 'vitest'
import { looksLike, type ParameterForm } from '../../../../core/rules/merknad/parameter-form.ts'

it.each<[form: ParameterForm, value: string, answer: boolean, why: string]>([
  ['aar', '2024', true, 'a year'],
  ['aar', '1994', true, 'a year of Reform 94'],
  ['aar', '24', false, 'two digits'],
  ['aar', '2023-2024', false, 'a school year'],
  ['fagkode', 'ENG1007', true, 'a subject of today'],
  ['fagkode', 'NORV014', true, 'a module for adults'],
  ['fagkode', 'NOR1Z21', true, 'an opplæringsfag'],
  ['fagkode', 'AA6024', true, 'a subject of Reform 94'],
  ['fagkode', 'fsp0132', true, 'small letters'],
  ['fagkode', 'Spansk I (FSP0132)', true, 'within a sentence'],
  ['fagkode', 'Spansk I', false, 'a name'],
  ['fagkode', '2024', false, 'a year'],
  ['programomraadekode', 'HSHEA2----', true, 'ten positions'],
  ['programomraadekode', 'HSHEA2', true, 'without the filler'],
  ['programomraadekode', 'Helsearbeiderfag (HSHEA2----)', true, 'within a sentence'],
  ['programomraadekode', 'HSHEA', false, 'too short'],
  ['programomraadekode', 'Helse', false, 'a name'],
  ['ddmmaa', '180825', true, 'a day'],
  ['ddmmaa', '290224', true, 'leap day'],
  ['ddmmaa', '290225', false, 'no leap day'],
  ['ddmmaa', '311125', false, 'November has 30 days'],
  ['ddmmaa', '18.08.2025', false, 'with points'],
  ['dd.mm.aaaa', '18.08.2025', true, 'a day'],
  ['dd.mm.aaaa', '29.02.2025', false, 'no leap day'],
  ['dd.mm.aaaa', '8.8.2025', false, 'without noughts'],
])('%s «%s»: %s (%s)', (form, value, answer) => {
  expect(looksLike(form, value)).toBe(answer)
})
