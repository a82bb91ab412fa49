import {
  errorFault,
  type FaultMessage,
  type FodselsnummerFault,
  type FodselsnummerOptions,
  type FodselsnummerVerdict,
  hasWrongDigits,
  warningFault,
} from './fodselsnummer-verdict.ts'
import { judgeEleven } from './judge-eleven.ts'
import { fromInteger, type PossibleDigits, readScientific, readTrailingDecimal } from './number-as-written.ts'
import { insideExcelText, withoutBlanksAndApostrophes, withoutSeparators } from './separators.ts'

/**
 * The judgement of a text that is not 11 bare digits: separators, a lost zero, a number as a program writes it, Excel's `="…"`, or no number at all.
 * A form fault and the faults of the digits behind it are told together, because both stay true when the other is repaired; where the
 * digits are not known for certain only the form is told. `judgeWrittenOtherwise('010203 12345', ...)` -> 'blanks-or-separators', fix '01020312345'
 */
export function judgeWrittenOtherwise(text: string, options: FodselsnummerOptions): FodselsnummerVerdict {
  const inner = insideExcelText(text)
  if (inner !== null) return judgeExcelText(inner, options)
  const compact = withoutBlanksAndApostrophes(text)
  const separated = compact === text ? [] : [warningFault('blanks-or-separators')]
  const scientific = readScientific(compact)
  if (scientific !== null) return judgePossible(text, 'scientific-notation', scientific, separated, options)
  const decimal = readTrailingDecimal(compact)
  if (decimal !== null) return judgePossible(text, 'trailing-decimal', decimal, separated, options)

  const digits = withoutSeparators(text)
  const strange = /\D/u.exec(digits)
  if (strange !== null) return unreadable(text, errorFault('not-digits', { tegn: strange[0] }))
  if (digits.length === 11) return repaired(judgeEleven(digits, options), [warningFault('blanks-or-separators')])
  const lostZero = onlyAnswer(fromInteger(digits), options)
  // Without a sure answer the separators are not told: one of them may stand where the missing digit stood.
  if (lostZero === null) return unreadable(text, errorFault('wrong-length', { siffer: digits.length }))
  return repaired(lostZero, [errorFault('lost-leading-zero'), ...(digits === text ? [] : [warningFault('blanks-or-separators')])])
}

/** The quotes say that it is text, so no digit is lost by them: what stands inside is judged, and they are told as signs around it. */
function judgeExcelText(inner: string, options: FodselsnummerOptions): FodselsnummerVerdict {
  const around = warningFault('blanks-or-separators')
  if (/^\d{11}$/.test(inner)) return repaired(judgeEleven(inner, options), [around])
  const verdict = judgeWrittenOtherwise(inner, options)
  const told = verdict.fix === null || verdict.faults.some(({ message }) => message === around.message)
  return told ? verdict : { ...verdict, faults: [...verdict.faults, around] }
}

function judgePossible(
  text: string,
  message: FaultMessage,
  possible: PossibleDigits,
  separated: readonly FodselsnummerFault[],
  options: FodselsnummerOptions,
): FodselsnummerVerdict {
  const faults = [errorFault(message), ...separated]
  const answer = possible.exact ? judgeEleven(possible.candidates[0]!, options) : onlyAnswer(possible, options)
  return answer === null ? { ...unreadable(text, faults[0]!), faults } : repaired(answer, faults)
}

/**
 * The one candidate that can be a number, or null when there is none or a choice. A guessed digit has nothing but the control digits
 * to vouch for it, so a number that only the rules of 2032 accept is no answer before they are in force.
 */
function onlyAnswer(possible: PossibleDigits, options: FodselsnummerOptions): FodselsnummerVerdict | null {
  const answers = possible.candidates
    .map((digits) => judgeEleven(digits, options))
    .filter((verdict) => !hasWrongDigits(verdict) && !verdict.faults.some((fault) => fault.message === 'only-valid-from-2032'))
  return answers.length === 1 ? answers[0]! : null
}

/** Sure only when the digits can be right: an impossible number without its blanks is still impossible, and the blank may be a clue. */
function repaired(verdict: FodselsnummerVerdict, formFaults: readonly FodselsnummerFault[]): FodselsnummerVerdict {
  const all = [...formFaults, ...verdict.faults]
  const faults = [...all.filter((fault) => fault.severity === 'error'), ...all.filter((fault) => fault.severity === 'warning')]
  return { ...verdict, faults, fix: hasWrongDigits(verdict) ? null : verdict.canonical }
}

function unreadable(text: string, fault: FodselsnummerFault): FodselsnummerVerdict {
  return { kind: 'unknown', faults: [fault], fodselsdato: null, canonical: text.trim(), fix: null }
}
