/**
 * Text at the top or foot of a printed page in Excel's codes: what stands before a tab goes to the left, what stands after it to the right.
 * `printText('Kontroll\tSide {page} av {pages}')` -> '&LKontroll&RSide &P av &N'
 */
export function printText(text: string | undefined): string {
  if (text === undefined || text === '') return ''
  const [left = '', right = ''] = text.split('\t')
  return `${section('L', left)}${section('R', right)}`
}

// Excel takes at most 255 characters for the three sections together.
function section(place: 'L' | 'R', text: string): string {
  if (text === '') return ''
  const coded = text.slice(0, 100).replaceAll('&', '&&').replaceAll('{page}', '&P').replaceAll('{pages}', '&N')
  return `&${place}${coded}`
}
