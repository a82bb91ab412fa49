import type { CheckedFile } from '../findings/checked-file.ts'
import { fingerprintHex } from '../findings/fingerprint.ts'
import {
  countRows,
  createFindingRenderer,
  type FindingWords,
  type RenderOptions,
  rowsOf,
  type ShownValue,
} from '../findings/render-finding.ts'
import { encodeUtf8 } from '../table/utf-8.ts'
import type { ByteBlock } from './byte-block.ts'
import { FindingTemplate } from './finding-template.ts'
import { keyJson } from './key-json.ts'
import { pieceCache } from './piece-cache.ts'
import { recentBytes } from './recent-bytes.ts'

/** Stand for the value while the text around it is made. C1 controls: nobody's text has them, and `mayHoldMarks` looks. */
const WHOLE = '\u0080whole\u0081'
const CUT = '\u0080cut\u0081'
const HOLE = new RegExp(`(${WHOLE}|${CUT})`)

/** What a finding says before its row number, for one variant, column and facts: bytes with a hole before each but the first. */
interface Words {
  readonly pieces: readonly Uint8Array[]
  /** Whether the hole takes the value whole or as it stands in a sentence. */
  readonly whole: readonly boolean[]
  /** From the second finding on. */
  template: FindingTemplate | null
  isUsed: boolean
}

/**
 * Writes the findings of one file as JSON in UTF-8. Most of a finding is the same for all with its variant, column and facts: those bytes
 * are made once, with holes for the value, and a finding adds its value, row, cell, key and fingerprint. JSON.parse of the result equals
 * `renderFinding`.
 */
export function findingJson(file: CheckedFile, options: RenderOptions): (index: number, block: ByteBlock) => void {
  const table = file.findings
  const { variant, column, value, fact, row, ranges, fingerprintHigh, fingerprintLow } = table
  const renderer = createFindingRenderer(file, options)
  const columns = table.columns.map((_, index) => renderer.column(index))
  const noColumn = renderer.column(-1)
  const lettersOf = (c: number): string | null => (c < 0 ? null : columns[c]!.letters)

  const tails: string[] = []
  const tailOf = (v: number, c: number, { rule, code, severity, sources }: FindingWords): string => {
    const id = v * (columns.length + 1) + c + 1
    const known = tails[id]
    if (known !== undefined) return known
    const { letters: _, ...place } = c < 0 ? noColumn : columns[c]!
    const fixed = JSON.stringify({ rule, code, severity, sources, known: null, place }).slice(1, -2)
    const tail = `,${fixed},"row":`
    tails[id] = tail
    return tail
  }
  const wordsJson = (v: number, c: number, f: number, shown: ShownValue): string => {
    const words = renderer.wordsAround(v, c, f, shown)
    const { value: whole, message, remedy, allowed, fix } = words
    return [JSON.stringify({ value: whole, message, remedy, allowed, fix }).slice(0, -1), tailOf(v, c, words)].join('')
  }
  const makeWords = (v: number, c: number, f: number): Words => {
    const parts = wordsJson(v, c, f, { whole: WHOLE, inSentence: CUT, hidden: null }).split(HOLE)
    const pieces = parts.filter((_, i) => i % 2 === 0).map((piece) => encodeUtf8(piece)!)
    return { pieces, whole: parts.filter((_, i) => i % 2 === 1).map((hole) => hole === WHOLE), template: null, isUsed: false }
  }
  const around = pieceCache(table, makeWords, ({ pieces }) => 2 * pieces.reduce((sum, { length }) => sum + length, 500))
  const mayHoldMarks = table.facts.some((facts) => JSON.stringify(facts).includes('\u0080'))

  const open = shownBytes(renderer.value, -1)
  const hidden = shownBytes(
    renderer.value,
    table.columns.findIndex(({ sensitive }) => sensitive),
  )
  const writeWords = ({ pieces, whole }: Words, c: number, t: number, block: ByteBlock): void => {
    const shown = c >= 0 && table.columns[c]!.sensitive ? hidden : open
    block.copy(pieces[0]!)
    for (let i = 0; i < whole.length; i++) {
      block.copy(whole[i] === true ? shown.whole(t) : shown.inSentence(t))
      block.copy(pieces[i + 1]!)
    }
  }
  /** What stands between the words and the key, for findings that no template fits. */
  const middleJson = (index: number): string => {
    const r = row[index]!
    const letters = r === 0 ? null : lettersOf(column[index]!)
    const rows = rowsOf(ranges.get(index), r)
    const print = fingerprintHex(fingerprintHigh[index]!, fingerprintLow[index]!)
    const cell = letters === null ? 'null' : `"${letters}${r}"`
    return `${r},"cell":${cell}},"count":${Math.max(1, countRows(rows))},"rows":${JSON.stringify(rows)},"fingerprint":"${print}","key":{`
  }
  const keys = keyJson(file, renderer)

  return (index, block) => {
    if (table.known?.has(index) === true) return block.text(JSON.stringify(renderer.finding(index)))
    const v = variant[index]!
    const c = column[index]!
    const t = value[index]!
    const f = fact[index]!
    const r = row[index]!
    const head = keys.head(index)
    const words = mayHoldMarks || renderer.factsRepeat(c, t, f) ? null : around(index)
    if (words === null || !words.isUsed || r === 0 || (ranges.size > 0 && ranges.has(index))) {
      if (words === null) block.text(wordsJson(v, c, f, renderer.value(c, t)))
      else {
        writeWords(words, c, t, block)
        words.isUsed = true
      }
      block.text(middleJson(index))
      block.copy(head.block.done())
    } else {
      words.template ??= new FindingTemplate(lettersOf(c))
      if (!words.template.fits(t, r)) words.template.make(t, r, (to) => writeWords(words, c, t, to))
      words.template.write(block, r, fingerprintHigh[index]!, fingerprintLow[index]!, head)
    }
    keys.writeRest(index, block)
  }
}

/** Values as they are shown in columns of one kind, open or sensitive, without quotation marks; `column` is one of them. */
function shownBytes(show: (column: number, value: number) => ShownValue, column: number) {
  const inner = (text: string): string => JSON.stringify(text).slice(1, -1)
  return {
    whole: recentBytes((id) => inner(show(column, id).whole)),
    inSentence: recentBytes((id) => inner(show(column, id).inSentence)),
  }
}
