import { expect, it } from 'vitest'
import { isListed } from '../../../../core/rules/elevtimer/is-listed.ts'
import { isPrivateSchool } from '../../../../core/rules/elevtimer/is-private-school.ts'

it('isListed knows the codes of B09, first and last of each row of them', () => {
  expect(['NOR3001', 'ENG3003', 'NOR1801', 'NOR1818', 'UPF9900', 'UPF9920', 'IOP5000', 'TEO9000', 'YFF4290'].every(isListed)).toBe(true)
  expect(['NOR3004', 'NOR1819', 'NOR1800', 'UPF9921', 'IOP6000', 'YFF4191', 'ENG1007', ''].some(isListed)).toBe(false)
})

it('isPrivateSchool sees the noughts, or the three digits alone', () => {
  expect(['00301', '301'].every(isPrivateSchool)).toBe(true)
  expect(['39901', '24499', '3001', ''].some(isPrivateSchool)).toBe(false)
})
