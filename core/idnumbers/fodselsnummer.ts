import type { FodselsnummerOptions, FodselsnummerVerdict } from './fodselsnummer-verdict.ts'
import { judgeEleven } from './judge-eleven.ts'
import { judgeWrittenOtherwise } from './judge-written-otherwise.ts'

export type {
  FaultMessage,
  FodselsnummerFault,
  FodselsnummerKind,
  FodselsnummerOptions,
  FodselsnummerVerdict,
} from './fodselsnummer-verdict.ts'

/**
 * Judges one fodselsnummer as it stands in a cell. Never throws. An empty text is 'wrong-length' with 0 digits: whether a cell may be
 * empty is another rule's question, so do not ask this one about it.
 * `judgeFodselsnummer('42059199202', { today: '2026-01-15', skoleaarStart: 2025, tillatSyntetiske: false })` -> kind 'fiktivt', one warning
 * Source: the identity number table, issue 2 point 2; formats/sas-vigo-grensesnitt.md "Identity number rules".
 */
export function judgeFodselsnummer(text: string, options: FodselsnummerOptions): FodselsnummerVerdict {
  return isElevenDigits(text) ? judgeEleven(text, options) : judgeWrittenOtherwise(text, options)
}

// By character code: this is asked once per distinct value, up to a million times in one file.
function isElevenDigits(text: string): boolean {
  if (text.length !== 11) return false
  for (let i = 0; i < 11; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}
