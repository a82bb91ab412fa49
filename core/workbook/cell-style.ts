import type { CellRole } from './workbook-def.ts'

// The workbook stands on the ground floor and knows no rules; the words are the same.
type Severity = 'error' | 'warning' | 'info'

/** Colours as RRGGBB, the light theme's tokens: a workbook has no dark one. */
export const COLOURS = {
  text: '182026',
  muted: '4B5760',
  line: 'D8DEE2',
  accent: '0A5B68',
  accentDark: '07454F',
  accentSoft: 'E1F0F2',
  onAccent: 'FFFFFF',
} as const

/** Text, soft fill, edge, and the light fill of a data bar for each severity. */
export const SEVERITY_COLOURS: Readonly<
  Record<Severity, { readonly text: string; readonly soft: string; readonly edge: string; readonly bar: string }>
> = {
  error: { text: '9E1B23', soft: 'FCEDED', edge: 'C22B33', bar: 'EBA3A7' },
  warning: { text: '6F4500', soft: 'FFF4DA', edge: 'A66C00', bar: 'F9DD9F' },
  info: { text: '1B4E8F', soft: 'E9F1FB', edge: '2A69B5', bar: 'AECBEC' },
}

/** The shape that says the severity without colour; in every font, unlike emoji. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', info: '●' }

/** How a cell of a role looks, without a word of any library. Sizes in points, colours RRGGBB. */
export interface CellStyle {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly colour: string
  readonly fill: string | null
  readonly edge: string | null
  readonly numberFormat: string | null
  readonly align: 'left' | 'right'
  readonly wrap: boolean
}

export const FONT = 'Calibri'

const PLAIN: CellStyle = {
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  colour: COLOURS.text,
  fill: null,
  edge: null,
  numberFormat: null,
  align: 'left',
  wrap: false,
}

const HEADER: CellStyle = { ...PLAIN, bold: true, colour: COLOURS.onAccent, fill: COLOURS.accent, edge: COLOURS.accent }

const STYLES: Readonly<Record<CellRole, CellStyle>> = {
  title: { ...PLAIN, size: 16, bold: true },
  subtitle: { ...PLAIN, colour: COLOURS.muted },
  header: HEADER,
  // The star comes from the number format: the header's text must stay one that readers know.
  'header-required': { ...HEADER, fill: COLOURS.accentDark, edge: COLOURS.accentDark, numberFormat: '@" *"' },
  text: PLAIN,
  id: { ...PLAIN, numberFormat: '@' },
  'text-wrap': { ...PLAIN, wrap: true },
  strong: { ...PLAIN, bold: true },
  muted: { ...PLAIN, colour: COLOURS.muted },
  number: { ...PLAIN, numberFormat: '#,##0', align: 'right' },
  link: { ...PLAIN, colour: COLOURS.accent, underline: true },
  error: { ...PLAIN, bold: true, colour: SEVERITY_COLOURS.error.text },
  warning: { ...PLAIN, bold: true, colour: SEVERITY_COLOURS.warning.text },
  info: { ...PLAIN, bold: true, colour: SEVERITY_COLOURS.info.text },
  'error-cell': markedCell('error'),
  'warning-cell': markedCell('warning'),
  'info-cell': markedCell('info'),
  input: { ...PLAIN, numberFormat: '@', fill: COLOURS.accentSoft, edge: COLOURS.line },
  'input-wrap': { ...PLAIN, numberFormat: '@', fill: COLOURS.accentSoft, edge: COLOURS.line, wrap: true },
  example: { ...PLAIN, numberFormat: '@', colour: COLOURS.muted, fill: COLOURS.accentSoft, edge: COLOURS.line, italic: true },
  date: { ...PLAIN, numberFormat: 'dd.mm.yyyy' },
  time: { ...PLAIN, numberFormat: 'hh:mm' },
  'date-time': { ...PLAIN, numberFormat: 'dd.mm.yyyy hh:mm' },
  whole: { ...PLAIN, numberFormat: '0', align: 'right' },
  percent: { ...PLAIN, numberFormat: '0.0 %', align: 'right' },
}

export const CELL_ROLES = Object.keys(STYLES) as readonly CellRole[]

/** `styleOf('error-cell').numberFormat` -> '"■ "@' */
export function styleOf(role: CellRole): CellStyle {
  return STYLES[role]
}

/** `markedRole('warning')` -> 'warning-cell' */
export function markedRole(severity: Severity): 'error-cell' | 'warning-cell' | 'info-cell' {
  return `${severity}-cell`
}

// The value stays as the file has it: only the number format puts the sign in front.
function markedCell(severity: Severity): CellStyle {
  const { soft, edge } = SEVERITY_COLOURS[severity]
  return { ...PLAIN, fill: soft, edge, numberFormat: `"${SEVERITY_SIGNS[severity]} "@` }
}
