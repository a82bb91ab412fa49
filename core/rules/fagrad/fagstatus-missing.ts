import { defineGroupRule } from '../define-rule.ts'
import { isEmptyMark } from '../kode/words-of-list.ts'
import type { RowView } from '../rule.ts'

/** Columns that a subject row has in tables people made, never in the interface or the statistics. */
const tableColumns = ['navn', 'etternavn', 'fornavn', 'skolenavn', 'fagnavn'] as const

const isMissing = (fagstatus: string): boolean => fagstatus === '' || isEmptyMark(fagstatus)

/**
 * A subject without a status at a school that otherwise gives one; where most rows lack it, the school's system does not send it. Lines that are not active
 * count for nothing. A date of leaving without a status is told by fagstatus-not-s, and a dash in a file that a machine made by fagstatus-unknown.
 */
export const fagstatusMissing = defineGroupRule({
  id: 'fagstatus-missing',
  code: 'FGR005',
  severity: 'warning',
  status: 'stable',
  title: { nb: 'Fag uten fagstatus', nn: 'Fag utan fagstatus', en: 'Subject without a status (fagstatus)' },
  source: [
    { id: 'RHB-B07', read: '2026-11-22' },
    { id: 'SAS3-KL-16', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  collapse: 'structural',
  appliesTo: ['fagrad'],
  by: ['skolenummer'],
  blankKeys: ['skolenummer'],
  reads: ['skolenummer', 'fagstatus'],
  optional: ['fagkode', 'linje_aktiv', 'avbruddsdato_fag', ...tableColumns],
  some: { fagstatus: isMissing },
  minRows: 2,
  messages: {
    blank: {
      what: {
        nb: 'Faget {fagkode} har ingen fagstatus. Andre fag ved skolen har.',
        nn: 'Faget {fagkode} har ingen fagstatus. Andre fag ved skulen har.',
        en: 'The subject {fagkode} has no fagstatus (subject status). Other subjects at the school have one.',
      },
      remedy: {
        nb: 'Sett fagstatus på faget til eleven i InSchool, vanligvis E (elev), og eksporter på nytt.',
        nn: 'Set fagstatus på faget til eleven i InSchool, vanlegvis E (elev), og eksporter på nytt.',
        en: "Set the fagstatus on the pupil's subject in InSchool, usually E (elev, pupil), and export again.",
      },
    },
  },
  check(group, ctx) {
    let rows = 0
    const missing: number[] = []
    for (let at = 0; at < group.size; at++) {
      const { fagstatus, linje_aktiv } = group.row(at)
      if (linje_aktiv === 'N') continue
      rows++
      if (isMissing(fagstatus)) missing.push(at)
    }
    if (missing.length * 2 > rows) return
    for (const at of missing) {
      const row = group.row(at)
      const told = row.fagstatus === '' ? row.avbruddsdato_fag !== '' || group.isUnreadable(at, 'avbruddsdato_fag') : !isInTable(row)
      if (!told) ctx.hit(at, 'fagstatus', 'blank', { fagkode: row.fagkode })
    }
  },
})

function isInTable(row: RowView<(typeof tableColumns)[number]>): boolean {
  return tableColumns.some((key) => row[key] !== '')
}
