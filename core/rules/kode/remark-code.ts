/** Which of the two kinds of remark a code belongs to. */
export type RemarkKind = 'FAM' | 'VMM'

const NUMBER: Readonly<Record<RemarkKind, RegExp>> = {
  FAM: /^(?:FAM)?[ .:_-]*0*([1-9]\d?)(?:[.,]0)?$/,
  VMM: /^(?:VMM)?[ .:_-]*0*([1-9]\d?)(?:[.,]0)?$/,
}

/**
 * The full code of a remark however its number is written, also with the decimal that Excel gives it («29.0»); null when it has no such form.
 * Whether there is such a remark is not asked.
 * `remarkCode('FAM', 'FAM 1')` -> 'FAM01', `remarkCode('FAM', '29')` -> 'FAM29', `remarkCode('FAM', 'VMM06')` -> null
 */
export function remarkCode(kind: RemarkKind, value: string): string | null {
  if (value.length > 8) return null
  const digits = NUMBER[kind].exec(value)?.[1]
  return digits === undefined ? (value === `${kind}00` ? value : null) : `${kind}${digits.padStart(2, '0')}`
}
