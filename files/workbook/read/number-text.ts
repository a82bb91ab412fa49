/**
 * A number as its shortest digits, at most the fifteen that Excel keeps: never an exponent, never a separator for thousands.
 * `numberText(3.8999999999999999)` -> '3.9'; `numberText(12019912345)` -> '12019912345'; `numberText(1e-7)` -> '0.0000001'
 */
export function numberText(value: number): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return value === 0 ? '0' : String(value)
  const text = String(Number(value.toPrecision(15)))
  const mark = text.indexOf('e')
  return mark < 0 ? text : withoutExponent(text.slice(0, mark), Number(text.slice(mark + 1)))
}

/** `withoutExponent('-1.25', 21)` -> '-1250000000000000000000' */
function withoutExponent(digits: string, exponent: number): string {
  const sign = digits.startsWith('-') ? '-' : ''
  const [whole, decimals = ''] = digits.slice(sign.length).split('.') as [string, string?]
  const all = whole + decimals
  const point = whole.length + exponent
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`
  return sign + (point >= all.length ? all.padEnd(point, '0') : `${all.slice(0, point)}.${all.slice(point)}`)
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/

/** A number as workbooks write it ('1.5E-2'), or null: `parseNumber('3,9')` -> null, `parseNumber('1e999')` -> null */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim()
  if (!NUMBER.test(trimmed)) return null
  const value = Number(trimmed)
  return Number.isFinite(value) ? value : null
}
