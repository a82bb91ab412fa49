import { describe, expect, test } from 'vitest'
import { headerIndex, matchHeaders } from '../../../core/table/match-header.ts'
import { editDistance, nearestHeader } from '../../../core/table/nearest-header.ts'
import { normaliseHeader } from '../../../core/table/normalise-header.ts'

describe('headers are compared as data/kolonner.yaml says', () => {
  test.each([
    ['Fødselsnummer', 'FODSELSNUMMER', 'ø as o'],
    ['Fødselsnummer', 'Foedselsnummer', 'ø as oe'],
    ['Skoleår', 'SKOLEAR', 'å as a'],
    ['Skoleår', 'Skoleaar', 'å as aa'],
    ['Fravær', 'Fravaer', 'æ as ae'],
    ['Skolenr.', 'skole-nr', 'full stop and hyphen'],
    ['Progr.omr.kode', 'Progr omr kode', 'blanks'],
    ['Fødselsnr/D-nr', 'Fødselsnr\u00a0D\u2011nr', 'stroke, NBSP and U+2011'],
    ['Målform (norsk hovedmål)', 'målform\nnorsk hovedmål', 'parentheses and line break'],
    ['Påmeldt', 'Pa\u030ameldt', 'a with a ring as its own character'],
    ['Standpunkt', 'Stándpunkt', 'accents'],
  ])('%s = %s (%s)', (one, other) => {
    expect(normaliseHeader(one)).toBe(normaliseHeader(other))
  })

  test.each([
    ['Elevtimer er grunnlag for kurs%', 'Elevtimer er grunnlag for kurs'],
    ['Skoleår', 'Skoleår 2'],
    ['Fag', 'Fagkode'],
  ])('%s is not %s', (one, other) => {
    expect(normaliseHeader(one)).not.toBe(normaliseHeader(other))
  })
})

describe('matching a header row', () => {
  const index = headerIndex([
    { name: 'Fødselsnummer', headers: ['Fnr', 'Personnummer'] },
    { name: 'Personnummer (5 siffer)', headers: ['Personnummer', 'Pnr'] },
    { name: 'Eksamen muntlig', headers: ['Muntlig', 'Karakter muntlig eksamen'] },
  ])

  test.each([
    [['Fødselsnummer'], [[0, 0, 'exact']]],
    [['\uFEFFFødselsnummer'], [[0, 0, 'exact']]],
    [['FØDSELSNUMMER '], [[0, 0, 'normalised']]],
    [['fnr'], [[0, 0, 'spelling']]],
    [['Muntlig', 'Eksamen muntlig'], [[1, 2, 'exact']]],
    [
      ['Fnr', 'Personnummer'],
      [
        [0, 0, 'spelling'],
        [1, 1, 'spelling'],
      ],
    ],
    [
      ['Pnr', 'Fnr', 'Rektor', ''],
      [
        [0, 1, 'spelling'],
        [1, 0, 'spelling'],
      ],
    ],
    [[], []],
  ] as const)('%j', (headers, expected) => {
    expect(matchHeaders(headers, index)).toEqual(expected.map(([position, column, how]) => ({ position, column, how })))
  })
})

describe('near misses', () => {
  const names = ['Fagkode', 'Fagstatus', 'Skoleår', 'Skoleår 2', 'Karakter halvårsvurdering 1', 'Karakter halvårsvurdering 2', 'Klasse']
  test.each<[string, string | null, string]>([
    ['Fagkod', 'Fagkode', 'a letter left out'],
    ['Fagkdoe', 'Fagkode', 'two letters that changed places'],
    ['Fagsattus', 'Fagstatus', 'two letters that changed places'],
    ['Karakter halvårsvurdring 2', 'Karakter halvårsvurdering 2', 'the figure decides between two'],
    ['Skoleår 3', null, 'another figure is another column'],
    ['Klase', 'Klasse', 'one letter of five'],
    ['Kasse', 'Klasse', 'one letter of five'],
    ['Rektor', null, 'another word'],
    ['Fag', null, 'too short to guess'],
    ['', null, 'blank'],
  ])('%s -> %s (%s)', (header, expected) => {
    expect(nearestHeader(header, names)).toBe(expected)
  })

  // Distances by hand.
  test.each([
    ['', '', 0],
    ['kode', '', 4],
    ['kode', 'kode', 0],
    ['kode', 'kdoe', 1],
    ['fagkode', 'fagkod', 1],
    ['skole', 'skule', 1],
    ['abc', 'xyz', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })
})
