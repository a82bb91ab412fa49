import { MASK } from '../idnumbers/mask.ts'
import { compileTemplate, type SlotFacts } from '../messages/fill.ts'
import type { Locale } from '../messages/locale.ts'
import { reportTexts } from '../messages/report-texts.ts'
import { columnLetters } from '../workbook/cell-address.ts'
import type { CheckedFile } from './checked-file.ts'
import { citedSources } from './cited-sources.ts'
import type { Finding, Place } from './finding.ts'
import { fingerprintHex } from './fingerprint.ts'
import { maskFacts, maskText, someFactRepeats } from './mask-facts.ts'
import type { PersonLabels } from './person-labels.ts'

/** A value longer than this is cut where it stands inside a sentence; `value` has it whole. */
const LONGEST_IN_SENTENCE = 80
/** Hex digits shown of a person's HMAC: enough to tell all pupils of a county apart. */
const PERSON_CODE = 16

export interface RenderOptions {
  readonly locale: Locale
  readonly visFnr: boolean
  readonly labels: PersonLabels
  readonly sheet?: string | null
}

/** The part of a finding that follows from rule, message, severity, column, value and facts. */
export type FindingWords = Omit<Finding, 'fingerprint' | 'count' | 'rows' | 'place' | 'key' | 'known'>

/** Arguments are indexes into the lists of the file's `FindingTable`; column -1 = none. */
export interface FindingRenderer {
  words(variant: number, column: number, value: number, fact: number): FindingWords
  /** The same around a value that has been made ready to show; good for all values whose `factsRepeat` is false. */
  wordsAround(variant: number, column: number, fact: number, shown: ShownValue): FindingWords
  /** The value as it may be shown, whole and as it stands inside a sentence. */
  value(column: number, value: number): ShownValue
  /** Whether the facts of this finding say a hidden value again, so that its words hold for this value alone. */
  factsRepeat(column: number, value: number, fact: number): boolean
  /** Place in a column: all of it but the row. */
  column(column: number): Omit<Place, 'row' | 'cell'> & { readonly letters: string | null }
  /** A text of the key columns, masked by pattern. */
  text(index: number): string
  /** What stands for a person: 'elev 17', or the number itself with `visFnr`. */
  person(index: number): string
  /** The person by the office's key: the beginning of the HMAC; null without a key. */
  personCode(index: number): string | null
  /** Why the finding may stand, masked as texts are; null where nobody has explained it. */
  known(finding: number): Finding['known']
  finding(index: number): Finding
}

export interface ShownValue {
  readonly whole: string
  readonly inSentence: string
  /** The value itself when it is hidden, null otherwise: facts that repeat it are hidden too. */
  readonly hidden: string | null
}

/** Makes the findings of one file into words; keeps what can be kept between findings. */
export function createFindingRenderer(file: CheckedFile, options: RenderOptions): FindingRenderer {
  const { locale, visFnr, labels } = options
  const table = file.findings
  const { personLabel } = reportTexts(locale)
  const templates = new Map<string, (facts: SlotFacts) => string>()

  const fillText = (template: string, facts: SlotFacts): string => {
    let filled = templates.get(template)
    if (filled === undefined) {
      filled = compileTemplate(template, locale)
      templates.set(template, filled)
    }
    return filled(facts)
  }
  const show = (text: string): string => (visFnr ? text : maskText(text))
  const text = (index: number): string => show(table.texts[index]!)

  const hides = (column: number): boolean => !visFnr && column >= 0 && table.columns[column]!.sensitive

  const value: FindingRenderer['value'] = (column, index) => {
    const raw = table.texts[index]!
    const hidden = raw !== '' && hides(column)
    const whole = hidden ? MASK : show(raw)
    return { whole, inSentence: cut(whole), hidden: hidden ? raw : null }
  }

  const wordsAround: FindingRenderer['wordsAround'] = (variantIndex, columnIndex, factIndex, shown) => {
    const variant = table.variants[variantIndex]!
    const rule = file.rules[variant.rule]!
    const message = rule.messages[variant.message]
    const header = columnIndex < 0 ? '' : show(table.columns[columnIndex]!.header)
    const raw = table.facts[factIndex]!
    const facts = visFnr ? raw : maskFacts(raw, rule, shown.hidden, hides(columnIndex))
    const slots: SlotFacts = { ...facts, value: shown.inSentence, column: header }
    return {
      rule: rule.id,
      code: rule.code,
      severity: variant.severity,
      value: shown.whole,
      message: fillText(message?.what[locale] ?? rule.title[locale], slots),
      remedy: fillText(message?.remedy[locale] ?? '', slots),
      allowed: facts.allowed ?? null,
      sources: citedSources(rule.sources, columnIndex < 0 ? null : table.columns[columnIndex]!, file.format),
      fix:
        facts.fix === undefined || columnIndex < 0 || table.columns[columnIndex]!.number === 0
          ? null
          : { sure: true, column: header, value: facts.fix },
    }
  }

  const column: FindingRenderer['column'] = (index) => {
    const sheet = options.sheet ?? null
    if (index < 0) return { sheet, column: null, columnKey: null, columnNumber: null, letters: null }
    const { header, key, number, sheet: own = sheet } = table.columns[index]!
    if (number === 0)
      return {
        sheet: own,
        column: header === '' ? null : show(header),
        columnKey: key === '' ? null : key,
        columnNumber: null,
        letters: null,
      }
    return { sheet: own, column: show(header), columnKey: key, columnNumber: number, letters: columnLetters(number) }
  }

  const person = (index: number): string => (visFnr ? table.texts[index]! : `${personLabel} ${labels.numberOf(table.texts[index]!)}`)

  const personCode: FindingRenderer['personCode'] = (index) => table.personCodes?.get(index)?.slice(0, PERSON_CODE) ?? null

  const keyOf = (index: number): Finding['key'] => {
    const key: {
      elev?: string
      elevkode?: string
      identitet?: string
      skolenummer?: string
      programomraadekode?: string
      fagkode?: string
    } = {}
    if (table.person[index] !== 0) key.elev = person(table.person[index]!)
    const code = personCode(table.person[index]!)
    if (code !== null) key.elevkode = code
    if (key.elev !== undefined && file.identity !== undefined) key.identitet = file.identity
    for (const name of ['skolenummer', 'programomraadekode', 'fagkode'] as const)
      if (table[name][index] !== 0) key[name] = text(table[name][index]!)
    return key
  }

  const known: FindingRenderer['known'] = (index) => {
    const why = table.known?.get(index)
    return why === undefined ? null : { ...why, reason: show(why.reason), initials: show(why.initials) }
  }

  const words: FindingRenderer['words'] = (v, c, index, fact) => wordsAround(v, c, fact, value(c, index))

  return {
    words,
    wordsAround,
    value,
    factsRepeat: (column, index, fact) => hides(column) && fact !== 0 && someFactRepeats(table.facts[fact]!, table.texts[index]!),
    column,
    text,
    person,
    personCode,
    known,
    finding(index) {
      const row = table.row[index]!
      const columnIndex = table.column[index]!
      const { letters, ...place } = column(columnIndex)
      const rows = rowsOf(table.ranges.get(index), row)
      return {
        ...words(table.variant[index]!, columnIndex, table.value[index]!, table.fact[index]!),
        fingerprint: fingerprintHex(table.fingerprintHigh[index]!, table.fingerprintLow[index]!),
        count: Math.max(1, countRows(rows)),
        rows,
        place: { ...place, row, cell: letters === null || row === 0 ? null : `${letters}${row}` },
        key: keyOf(index),
        known: known(index),
      }
    },
  }
}

/**
 * One finding in words, personal data masked by column unless `visFnr`: values and fixes of sensitive columns and sensitive facts print
 * as ••••••, the person as 'elev 17'; elsewhere identity numbers are masked by their form. A blank stays blank.
 */
export function renderFinding(file: CheckedFile, index: number, options: RenderOptions): Finding {
  return createFindingRenderer(file, options).finding(index)
}

type Ranges = readonly (readonly [number, number])[]

/** Rows a finding stands for: its ranges, else its own row; none for the whole file. */
export function rowsOf(ranges: Ranges | undefined, row: number): Ranges {
  return ranges ?? (row === 0 ? [] : [[row, row]])
}

/** `countRows([[2, 2], [5, 9]])` -> 6 */
export function countRows(ranges: Ranges): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0)
}

function cut(value: string): string {
  return value.length <= LONGEST_IN_SENTENCE ? value : `${value.slice(0, LONGEST_IN_SENTENCE)}…`
}
