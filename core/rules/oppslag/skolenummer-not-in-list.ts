import { entriesOf } from '../../catalogue/code-list.ts'
import { skoleaarOn, startYearOf } from '../../skoleaar/skoleaar.ts'
import { defineCellRule } from '../define-rule.ts'
import { fileKindOf } from '../kode/file-kind.ts'
import { kolonneRecords } from '../reading/kolonne-records.ts'
import { judgeSkolenummer } from '../skole/judge-skolenummer.ts'
import { kindsIn } from './covers.ts'

/** Units that lists of schools need not have: unspecified, special and national ones. */
const SPECIAL = entriesOf('skolenummer-spesial').flatMap(({ code, kind }) => (kind === 'prefix' && code !== '00' ? [code] : []))

/**
 * A school that the imported list does not have. Schools close and counties are divided, and a list need not keep the old numbers, so files
 * of school years well before the list are left alone, and an earlier school (SKOLENR2) only warns. In the interface the enrolment tells;
 * its subject lines carry the same number.
 */
export const skolenummerNotInList = defineCellRule({
  id: 'skolenummer-not-in-list',
  code: 'OPP011',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Skolenummeret står ikke i kodelisten',
    nn: 'Skulenummeret står ikkje i kodelista',
    en: 'School number not in the code list',
  },
  source: [
    { id: 'SAS3-EK-04', read: '2026-11-22' },
    { id: 'SAS3-KL-14', read: '2026-11-22' },
    { id: 'VIGO-SKOLE', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  needs: 'skoler',
  falseAlarms: ['F21'],
  collapse: 'structural',
  appliesTo: ['elevkurs', 'fagrad', ...kolonneRecords],
  reads: ['skolenummer', 'skolenummer2'],
  messages: {
    unknown: {
      what: {
        nb: 'Skolen «{value}» står ikke i listen over skoler, hentet {date}.',
        nn: 'Skulen «{value}» står ikkje i lista over skular, henta {date}.',
        en: 'The school «{value}» is not in the list of schools, fetched {date}.',
      },
      remedy: {
        nb: 'Sjekk skolens nummer i VIGO Kodeverksbase og rett det. Er skolen ny, så importer listen på nytt.',
        nn: 'Sjekk nummeret til skulen i VIGO Kodeverksbase og rett det. Er skulen ny, så importer lista på nytt.',
        en: 'Check the number of the school in VIGO Kodeverksbase and correct it. If the school is new, import the list again.',
      },
    },
  },
  check(cell, ctx) {
    const list = ctx.kodeverk?.skoler
    if (!list || judgeSkolenummer(cell).kind !== 'right' || list.oppslag.has(cell.value)) return
    if (cell.key === 'skolenummer' && cell.record === 'fagrad' && fileKindOf(cell) === 'interface') return
    if (SPECIAL.includes(cell.value.slice(0, 2))) return
    if (startYearOf(ctx.skoleaar) < startYearOf(skoleaarOn(list.hentet)) - 1) return
    // A county's own list of its schools says nothing of the others; the county's number is judged by another rule.
    if (!kindsIn(list, 'county', (code) => [code.slice(0, 2)]).has(cell.value.slice(0, 2))) return
    ctx.hit('unknown', { code: cell.value, date: list.hentet }, cell.key === 'skolenummer2' ? 'warning' : 'error')
  },
})
