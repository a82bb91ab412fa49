import { expect, it } from 'vitest'
import { annulmentOf } from '../../../../core/rules/foering/annulment-of.ts'

it.each([
  ['Juks', 'juks'],
  ['fuskforsøk', 'juks'],
  ['Udir: annen årsak', 'udir'],
  ['formelle feil', 'udir'],
  ['ikke standpunkt', 'standpunkt'],
  ['IV', 'standpunkt'],
  ['ja', null],
  ['', null],
])('annulled because «%s»', (text, why) => expect(annulmentOf(text)).toBe(why))
