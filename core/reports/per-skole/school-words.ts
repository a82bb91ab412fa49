import type { CheckedFile } from '../../findings/checked-file.ts'
import { maskText } from '../../findings/mask-facts.ts'
import type { PersonLabels } from '../../findings/person-labels.ts'
import type { FilePupils, PupilFacts } from '../../findings/pupil-facts.ts'
import { createFindingRenderer } from '../../findings/render-finding.ts'
import { fill } from '../../messages/fill.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { skolerundeTexts } from '../../messages/skolerunde-texts.ts'
import { canonicalColumns } from '../../records/canonical-columns.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import type { SchoolRow } from './school-row.ts'
import type { SchoolRowOptions } from './school-row-options.ts'
import type { OwnShare } from './schools-of.ts'

/** Personal columns whose value the pupil's own school may read in its own workbook; numbers only when asked for, free text never. */
const SHOWN: ReadonlySet<string> = new Set(['navn', 'etternavn', 'fornavn', 'fodselsdato', 'elevnummer', 'faglaerer'])
const NUMBERS: ReadonlySet<string> = new Set(['fodselsnummer', 'personnummer5'])
/** Advice about our own command line is not for a school. */
const OPTION = /(?:^|\s)--[a-z]/

type Words = Omit<SchoolRow, 'fingerprints' | 'fagkoder' | 'file' | 'severity'> & {
  readonly severity: string
  readonly fagkode: string
  /** Who it is about, for telling causes apart; '' when it is not about one pupil. */
  readonly person: string
}

const NOBODY: PupilFacts = { navn: '', fodselsdato: '', elevnummer: '', klasse: '', skoler: [] }

/**
 * Makes the findings of one file into words for a school: fields by the names people use instead of interface ids, pupils by name and birth
 * date, and what another school's pupil is called left out. Finding index and the school's share of it in.
 */
export function schoolWords(
  file: CheckedFile,
  pupils: FilePupils | null,
  options: SchoolRowOptions & {
    readonly labels: PersonLabels
    readonly pupilOf: (person: string, skolenummer: string) => PupilFacts
  },
): (index: number, share: OwnShare) => Words {
  const { locale, visFnr, labels, fagnavn } = options
  const { findings: table } = file
  const texts = skolerundeTexts(locale)
  const columns = table.columns.map((column) => ({
    ...column,
    header: titleOf(column.key, locale) ?? column.header,
    sensitive: column.sensitive && !SHOWN.has(column.key) && !(visFnr && NUMBERS.has(column.key)),
  }))
  // Always the masking renderer: facts a rule calls sensitive may be about somebody at another school.
  const renderer = createFindingRenderer({ ...file, findings: { ...table, columns } }, { locale, visFnr: false, labels })
  const { personLabel } = reportTexts(locale)

  return (index, share) => {
    const columnIndex = table.column[index]!
    const raw = table.texts[table.value[index]!]!
    const isNumber = columnIndex >= 0 && NUMBERS.has(columns[columnIndex]!.key)
    const shown = renderer.value(columnIndex, table.value[index]!)
    const value = visFnr && isNumber ? { whole: raw, inSentence: raw, hidden: null } : shown
    const said = renderer.wordsAround(table.variant[index]!, columnIndex, table.fact[index]!, value)
    const number = table.texts[table.person[index]!]!
    const isOne = number !== '' && share.persons <= 1
    // A row that stands for many is one of them, and may be another school's.
    const row = table.ranges.has(index) ? undefined : pupils?.rows.get(table.row[index]!)
    const facts = isOne ? options.pupilOf(number, share.skolenummer) : NOBODY
    const fagkode = renderer.text(table.fagkode[index]!).trim()
    const name = row?.fagnavn || fagnavn(fagkode)
    const programme = renderer.text(table.programomraadekode[index]!).trim()
    const navn = row?.navn || facts.navn
    const nobody = share.persons > 1 ? fill(texts.pupils, { n: share.persons }, locale) : wherever(table.row[index]!)
    return {
      severity: said.severity,
      code: said.code,
      columnKey: columnIndex < 0 ? '' : columns[columnIndex]!.key,
      klasse: row?.klasse || facts.klasse,
      elev: maskText(navn || (isOne ? `${capital(personLabel)} ${labels.numberOf(number)}` : nobody)),
      born: writtenDate(row?.fodselsdato || facts.fodselsdato),
      elevnummer: maskText(row?.elevnummer || facts.elevnummer),
      fodselsnummer: visFnr && isOne ? number : '',
      fag:
        fagkode !== ''
          ? [fagkode, maskText(name)].filter((part) => part !== '').join(' ')
          : isOne && programme !== ''
            ? fill(texts.elevkurs, { code: programme }, locale)
            : '',
      fagkode,
      faglaerer: maskText(row?.faglaerer ?? ''),
      felt: columnIndex < 0 ? '' : columns[columnIndex]!.header,
      value: columnIndex < 0 ? '' : value.whole === '' ? texts.blank : value.whole,
      what: share.rows > 1 && !isNumber ? fill(texts.inRows, { what: said.message, n: share.rows }, locale) : said.message,
      why: [...new Set(said.sources.map(({ ref }) => ref))].join('; '),
      remedy: withoutOptions(said.remedy),
      person: isOne ? number : '',
    }
  }

  function wherever(row: number): string {
    return row === 0 ? texts.wholeFile : fill(texts.rowLabel, { row: String(row) }, locale)
  }
}

function titleOf(key: string, locale: SchoolRowOptions['locale']): string | null {
  return Object.hasOwn(canonicalColumns, key) ? canonicalColumns[key as ColumnKey].title[locale] : null
}

function withoutOptions(remedy: string): string {
  const sentences = remedy.split(/(?<=\.)\s+/)
  return sentences.filter((sentence) => !OPTION.test(sentence)).join(' ')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `writtenDate('2009-01-12')` -> '12.01.2009'; anything else as it stands. */
function writtenDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  return year === undefined ? date : `${day}.${month}.${year}`
}
