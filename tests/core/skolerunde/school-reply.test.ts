import { expect, it } from 'vitest'
import { inAllLanguages } from '../../../core/messages/skolerunde-texts.ts'
import { readSchoolReply } from '../../../core/skolerunde/school-reply.ts'

const READ: readonly (readonly [text: string, reply: string])[] = [
  ...inAllLanguages('fixed').map((text) => [text, 'rettet'] as const),
  ...inAllLanguages('right').map((text) => [text, 'riktig'] as const),
  ...inAllLanguages('notOurs').map((text) => [text, 'ikke-vaar'] as const),
  ['rettet', 'rettet'],
  ['RETTET I INSCHOOL', 'rettet'],
  ['retta', 'rettet'],
  ['Er rettet', 'rettet'],
  ['blir retta', 'rettet'],
  ['ok', 'rettet'],
  ['OK!', 'rettet'],
  ['korrigert 24.6.', 'rettet'],
  ['utført', 'rettet'],
  ['fixed', 'rettet'],
  ['riktig', 'riktig'],
  ['Rett', 'riktig'],
  ['er rett', 'riktig'],
  ['det er riktig.', 'riktig'],
  ['stemmer', 'riktig'],
  ['correct', 'riktig'],
  ['ikke vår', 'ikke-vaar'],
  ['Ikke vår elev – går på Lundeby', 'ikke-vaar'],
  ['ikkje vår', 'ikke-vaar'],
  ['not our pupil', 'ikke-vaar'],
  ['feil skole', 'ikke-vaar'],
  ['', 'ingen'],
  ['  ', 'ingen'],
  ['-', 'ingen'],
  ['ikke rettet', 'ukjent'],
  ['ikkje retta enno', 'ukjent'],
  ['not fixed', 'ukjent'],
  ['ikke riktig', 'ukjent'],
  ['nei', 'ukjent'],
  ['Rett i InSchool', 'ukjent'],
  ['rett opp', 'ukjent'],
  ['vet ikke', 'ukjent'],
  ['?', 'ingen'],
  ['spør faglærer', 'ukjent'],
  ['oktober', 'ukjent'],
  ['rettssikkerhet', 'ukjent'],
]

it.each(READ)('reads «%s» as %s', (text, reply) => {
  expect(readSchoolReply(text)).toBe(reply)
})

it('reads letters put together of two signs', () => {
  expect(readSchoolReply('ikke va\u030ar elev')).toBe('ikke-vaar')
})
