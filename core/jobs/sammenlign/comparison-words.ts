import { maskText } from '../../findings/mask-facts.ts'
import { createPersonLabels } from '../../findings/person-labels.ts'
import { MASK } from '../../idnumbers/mask.ts'
import type { Locale } from '../../messages/locale.ts'
import { reportTexts } from '../../messages/report-texts.ts'
import { type SammenlignTextId, sammenlignText } from '../../messages/sammenlign-texts.ts'
import { canonicalColumns } from '../../records/canonical-columns.ts'
import type { ColumnKey } from '../../records/column-key.ts'
import type { RowKey } from './comparison.ts'

/** How the parts of a comparison are shown: personal data masked by column, all other text by pattern, unless they are asked for. */
export interface ComparisonWords {
  say(id: SammenlignTextId, facts?: Parameters<typeof sammenlignText>[1]): string
  /** A path, header or other text. */
  show(text: string): string
  value(column: ColumnKey, text: string): string
  /** 'elev 3', or the number with `visFnr`; '' for a row without a person. */
  person(key: RowKey): string
  /** 'elev 3, skole 40012, STUSP1----, MAT1019' */
  key(key: RowKey): string
}

/** Labels are given in the order they are asked for, so one set of words belongs to one document. */
export function comparisonWords({ locale, visFnr }: { readonly locale: Locale; readonly visFnr: boolean }): ComparisonWords {
  const labels = createPersonLabels()
  const { personLabel } = reportTexts(locale)
  const say: ComparisonWords['say'] = (id, facts = {}) => sammenlignText(id, facts, locale)
  const show = (text: string): string => (visFnr ? text : maskText(text))
  const value: ComparisonWords['value'] = (column, text) =>
    !visFnr && text !== '' && canonicalColumns[column].sensitive ? MASK : show(text)
  const person = ({ fodselsnummer }: RowKey): string =>
    fodselsnummer === '' ? '' : visFnr ? fodselsnummer : `${personLabel} ${labels.numberOf(fodselsnummer)}`
  return {
    say,
    show,
    value,
    person,
    key(key) {
      const parts = [
        person(key),
        key.skolenummer === '' ? '' : say('school', { value: show(key.skolenummer) }),
        show(key.programomraadekode),
        show(key.fagkode),
        ...key.rest.filter(({ column }) => column !== 'skoleaar').map((part) => value(part.column, part.value)),
      ]
      return parts.filter((part) => part !== '').join(', ')
    },
  }
}
