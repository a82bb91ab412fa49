import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'

/**
 * The same person as private candidate in the same subject and term at two schools: nobody registers for a subject in two places. An exam taken
 * again has a karakterstatus, and a subject from an earlier year its own; neither is counted. Which of the two holds the file does not say, so the
 * later row is told.
 */
export const privatistAtTwoSkoler = defineGroupRule({
  id: 'privatist-at-two-skoler',
  code: 'VUR008',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Privatist ved to skoler i samme fag',
    nn: 'Privatist ved to skular i same fag',
    en: 'Private candidate at two schools in one subject',
  },
  source: [{ id: 'UDIR5-3-27-04', read: '2026-11-22' }],
  norms: ['UDIR5-3-27-04'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'skoleaar', 'fagkode', 'termin'],
  reads: ['skolenummer', 'fagstatus'],
  optional: ['karakterstatus', 'skoleaar2', 'avbruddsdato_fag'],
  minRows: 2,
  messages: {
    twice: {
      what: {
        nb: 'Privatisten står i samme fag og termin også ved skole {other}, i rad {row}. Ingen kan melde seg opp to steder i samme fag.',
        nn: 'Privatisten står i same fag og termin òg ved skule {other}, i rad {row}. Ingen kan melde seg opp to stader i same fag.',
        en: 'The private candidate has the same subject and term at school {other} too, in row {row}. Nobody can register for a subject in two places.',
      },
      remedy: {
        nb: 'Avklar hvilken oppmelding som gjelder, og ta bort den andre.',
        nn: 'Avklar kva for ei oppmelding som gjeld, og ta bort den andre.',
        en: 'Settle which registration holds, and remove the other.',
      },
    },
  },
  check(group, ctx) {
    let first = -1
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      if (codeMeant('fagstatus', row.fagstatus) !== 'P' || row.karakterstatus !== '' || row.skoleaar2 !== '' || row.avbruddsdato_fag !== '')
        continue
      if (first < 0) first = at
      else {
        const { skolenummer } = row
        const other = group.row(first).skolenummer
        if (skolenummer !== other) ctx.hit(at, 'skolenummer', 'twice', { other, row: group.rowNumber(first) })
      }
    }
  },
})
