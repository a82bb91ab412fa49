import { describe, expect, it } from 'vitest'
import { gradePlacement, gradesFor } from '../../../../core/rules/karakter/grade-placement.ts'

// Registreringshåndboken B26: which grade may stand where.
describe('where a grade may stand', () => {
  it.each([
    ['IM', 'standpunkt', 'no'],
    ['IM', 'eksamen', 'yes'],
    ['VO', 'standpunkt', 'yes'],
    ['VO', 'eksamen', 'no'],
    ['GK', 'halvaar', 'doubtful'],
    ['IV', 'eksamen', 'doubtful'],
    ['4', 'halvaar', 'yes'],
    ['no code of ours', 'eksamen', 'yes'],
  ] as const)('%s in %s: %s', (code, kind, answer) => expect(gradePlacement(code, kind)).toBe(answer))

  it('is told in lists without the IB scale and without codes out of use', () => {
    const everywhere = ['1', '2', '3', '4', '5', '6', 'B', 'IB']
    expect(gradesFor('halvaar1')).toEqual([...everywhere, 'D', 'F', 'IV'])
    expect(gradesFor('standpunkt')).toEqual([...everywhere, 'D', 'F', 'GK', 'IV', 'VO'])
    expect(gradesFor('eksamen_muntlig')).toEqual([...everywhere, 'BM', 'D', 'F', 'GK', 'IM', 'IG'])
  })
})
