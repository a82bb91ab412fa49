import { describe, expect, it } from 'vitest'
import { gradeWord } from '../../../../core/rules/karakter/grade-word.ts'

// Words from data/kolonner.yaml (karakter_ord), in capitals, with the nynorsk forms of the same.
describe('a grade in words', () => {
  it.each([
    ['EN', '1'],
    ['ÉN', '1'],
    ['EIN', '1'],
    ['TO', '2'],
    ['TRE', '3'],
    ['FIRE', '4'],
    ['FEM', '5'],
    ['SEKS', '6'],
    ['IKKE VURDERT', 'IV'],
    ['IKKJE VURDERT', 'IV'],
    ['IKKE VURDERINGSGRUNNLAG', 'IV'],
    ['IKKJE VURDERINGSGRUNNLAG', 'IV'],
    ['IKKE GRUNNLAG', 'IV'],
    ['IKKJE GRUNNLAG', 'IV'],
    ['I.V.', 'IV'],
    ['I.V', 'IV'],
    ['IKKE MØTT', 'IM'],
    ['IKKJE MØTT', 'IM'],
    ['IKKE MØTT/DOK.FRAVÆR', 'IM'],
    ['I.M.', 'IM'],
    ['I.M', 'IM'],
    ['FRITATT', 'F'],
    ['FRITEKEN', 'F'],
    ['FRI', 'F'],
    ['GODKJENT', 'GK'],
    ['GODKJEND', 'GK'],
    ['BESTÅTT', 'B'],
    ['GREIDD', 'B'],
    ['IKKE BESTÅTT', 'IB'],
    ['IKKJE BESTÅTT', 'IB'],
    ['IKKJE GREIDD', 'IB'],
    ['BESTÅTT MEGET GODT', 'BM'],
    ['BESTÅTT MYKJE GODT', 'BM'],
    ['GREIDD MYKJE GODT', 'BM'],
    ['DELTATT', 'D'],
    ['DELTEKE', 'D'],
  ])('%s is %s', (word, grade) => expect(gradeWord(word)).toBe(grade))

  it.each([
    ['1 (EN)', '1'],
    ['1 EN', '1'],
    ['2 TO', '2'],
    ['4 (FIRE)', '4'],
    ['4(FIRE)', '4'],
    ['4  ( FIRE )', '4'],
    ['IV (IKKE VURDERT)', 'IV'],
    ['IKKE MØTT (IM)', 'IM'],
    ['IKKE  MØTT', 'IM'],
  ])('%s says it twice: %s', (text, grade) => expect(gradeWord(text)).toBe(grade))

  it.each([
    '4 (FEM)',
    'FEM (4)',
    'SJU',
    '4 (?)',
    '? (FIRE)',
    '(FIRE)',
    '4 ()',
    '(?) (!)',
    '4 (FIRE) ?',
    '4 FIRE!',
    '7 (SJU)',
    '',
    'EN TO',
  ])('«%s» is no grade', (text) => expect(gradeWord(text)).toBeNull())
})
