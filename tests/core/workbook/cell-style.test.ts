import { expect, test } from 'vitest'
import { CELL_ROLES, markedRole, SEVERITY_COLOURS, styleOf } from '#core'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

test('every role can be read: contrast of text against its fill is at least 4.5', () => {
  for (const role of CELL_ROLES) {
    const { colour, fill } = styleOf(role)
    expect(contrast(colour, fill ?? 'FFFFFF'), role).toBeGreaterThanOrEqual(4.5)
  }
})

test('edges of marked cells stand out from the sheet and the fill', () => {
  for (const { edge, soft } of Object.values(SEVERITY_COLOURS)) {
    expect(contrast(edge, 'FFFFFF')).toBeGreaterThanOrEqual(3)
    expect(contrast(edge, soft)).toBeGreaterThanOrEqual(3)
  }
})

test.each([
  ['error', '"■ "@', 'FCEDED', 'C22B33'],
  ['warning', '"▲ "@', 'FFF4DA', 'A66C00'],
  ['info', '"● "@', 'E9F1FB', '2A69B5'],
] as const)('a marked cell of severity %s has sign, fill and edge', (severity, numberFormat, fill, edge) => {
  expect(styleOf(markedRole(severity))).toMatchObject({ numberFormat, fill, edge })
})

test('headers are white and bold on petrol', () => {
  expect(styleOf('header')).toMatchObject({ fill: '0A5B68', colour: 'FFFFFF', bold: true })
})
