import { latin1Text } from '../../csv/windows-1252.ts'
import { numberText, parseNumber } from './number-text.ts'
import type { ScannedCell } from './order-rows.ts'
import type { ReadStyle } from './read-styles.ts'
import { isOn } from './scan-part.ts'
import { from1904, isoSerial, serialText } from './serial-text.ts'
import { unescapeString, xmlString } from './xml-string.ts'

/** Kinds of value (the attribute t of a cell). */
export const NUMBER = 0
export const SHARED = 1
export const STRING = 2
export const BOOLEAN = 3
export const ERROR = 4
export const DAY = 5

/** The value of a cell as it is written; one for all cells of a sheet. */
export interface WrittenValue {
  type: number
  style: ReadStyle
  /** Has a `<v>`; has an `<is>`, whose text is in `inline`. */
  hasValue: boolean
  hasInline: boolean
  inline: string
  /** The value is a whole number of at most fifteen digits as they would be shown, in `whole`; from SMALL on its digits are in `raw` too. */
  isWhole: boolean
  whole: number
  /** Any other value. */
  raw: string
}

/** Numbers below this are made text once. */
const SMALL = 10_000
/** A number with decimals, written as it would be shown: no more than fifteen digits, none to leave out. */
const SHOWN = /^-?(?:0|[1-9]\d*)\.\d*[1-9]$/
const SHOWN_LENGTH = 16
const small: readonly string[] = Array.from({ length: SMALL }, (_, n) => String(n))

/** The attribute t in bytes: 's' -> SHARED, 'inlineStr' and what nobody knows -> STRING. */
export function typeOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 1) return STRING
  switch (bytes[start]) {
    case 0x73:
      return SHARED
    case 0x62:
      return BOOLEAN
    case 0x65:
      return ERROR
    case 0x64:
      return DAY
    case 0x6e:
      return NUMBER
    default:
      return STRING
  }
}

/** Adds text out of `<v>`, which may come in several pieces. Beyond `maxLength` characters no more is kept than shows that it is too long. */
export function addValue(value: WrittenValue, bytes: Uint8Array, start: number, end: number, isRaw: boolean, maxLength: number): void {
  if (value.type <= SHARED && end - start <= 15 && value.raw === '' && !value.isWhole) {
    let whole = 0
    let at = start
    for (; at < end; at++) {
      const digit = bytes[at]! - 0x30
      if (digit < 0 || digit > 9) break
      whole = whole * 10 + digit
    }
    if (at === end && (bytes[start] !== 0x30 || end - start === 1)) {
      value.isWhole = true
      value.whole = whole
      if (whole >= SMALL && value.type === NUMBER) value.raw = latin1Text(bytes, start, end)
      return
    }
  }
  const more = xmlString(bytes, start, end, isRaw)
  if (value.isWhole) {
    value.raw = String(value.whole) + more
    value.isWhole = false
  } else if (value.raw.length <= maxLength) value.raw += more
}

/** Whether a value was saved: an empty `<v>` is one only where it holds text. */
export function isSaved({ hasInline, hasValue, type, isWhole, raw }: WrittenValue): boolean {
  return hasInline || (hasValue && (type === STRING || isWhole || raw !== ''))
}

/** Makes kind, text and value of a cell out of what is written. false = it asks for a shared string that is not there. */
export function settleValue(
  cell: ScannedCell,
  written: WrittenValue,
  book: { readonly strings: readonly string[]; readonly is1904: boolean },
): boolean {
  const { type } = written
  if (type === SHARED && written.hasValue) return settleShared(cell, written, book.strings)
  if (written.hasInline) settle(cell, 'text', written.inline, written.inline)
  else if (!written.hasValue) settle(cell, 'blank', '', null)
  else if (type === NUMBER) settleNumber(cell, written, book.is1904)
  else settleOther(cell, written)
  return true
}

function settle(cell: ScannedCell, kind: ScannedCell['kind'], text: string, value: ScannedCell['value']): void {
  cell.kind = kind
  cell.text = text
  cell.value = value
}

function settleShared(cell: ScannedCell, { isWhole, whole, raw }: WrittenValue, strings: readonly string[]): boolean {
  const shared = isWhole ? strings[whole] : undefined
  if (shared !== undefined) settle(cell, 'text', shared, shared)
  else settle(cell, 'blank', '', null)
  return shared !== undefined || (!isWhole && raw.trim() === '')
}

function settleNumber(cell: ScannedCell, { isWhole, whole, raw, style }: WrittenValue, is1904: boolean): void {
  if (isWhole && style.look === 'number' && style.zeros === 0) {
    settle(cell, 'number', whole < SMALL ? small[whole]! : raw, whole)
    return
  }
  const number = isWhole ? whole : parseNumber(raw)
  if (number !== null && style.look === 'number' && raw.length <= SHOWN_LENGTH && SHOWN.test(raw)) {
    settle(cell, 'number', raw, number)
    return
  }
  if (number === null) {
    settle(cell, 'text', raw.trim(), raw.trim())
    return
  }
  if (style.look !== 'number' && number >= 0) {
    const serial = is1904 && style.look === 'day' ? from1904(number) : number
    const shown = serialText(serial, style.look)
    if (shown !== null) {
      settle(cell, 'date', shown, serial)
      return
    }
  }
  const text = numberText(number)
  settle(cell, 'number', style.zeros > 0 && number >= 0 && Number.isInteger(number) ? text.padStart(style.zeros, '0') : text, number)
}

function settleOther(cell: ScannedCell, { type, raw, style }: WrittenValue): void {
  const trimmed = raw.trim()
  if (type === BOOLEAN) {
    const isTrue = isOn(trimmed)
    settle(cell, 'boolean', isTrue ? 'SANN' : 'USANN', isTrue)
  } else if (type === ERROR) settle(cell, 'error', trimmed, trimmed)
  else if (type === DAY) {
    const serial = isoSerial(trimmed)
    const shown = serial === null ? null : serialText(serial, style.look === 'number' ? 'day' : style.look)
    if (serial === null || shown === null) settle(cell, 'text', trimmed, trimmed)
    else settle(cell, 'date', shown, serial)
  } else {
    const text = unescapeString(raw)
    settle(cell, 'text', text, text)
  }
}
