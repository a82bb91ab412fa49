import { defineGroupRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { isGrunnskole } from '../kode/is-grunnskole.ts'
import type { RowView } from '../rule.ts'

/** Remarks of which VIGO's list and Udir agree that grunnskole has them on one kind of document only. */
const ON: ReadonlyMap<string, 'VM' | 'KB'> = new Map([
  ['FAM33', 'KB'],
  ['FAM44', 'VM'],
  ['FAM45', 'VM'],
])

/**
 * VIGO says of each remark which documents it may stand on. Asked here of grunnskole's exemptions and of the half-year grade; FAM21 and FAM29
 * are left out, because in grunnskole a vitnemål may lack a grade. A remark that is out of place for another reason is told there.
 */
export const fritakWrongDocument = defineGroupRule({
  id: 'fritak-wrong-document',
  code: 'GRS011',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Fagmerknad som ikke skal stå på denne bevistypen',
    nn: 'Fagmerknad som ikkje skal stå på denne bevistypen',
    en: 'Subject remark (fagmerknad) that does not belong on this type of document',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'UDIR-FORING-GS', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-18-02'],
  standing: 'bekreftet',
  leveranser: ['sluttkarakterer', 'etter-klage'],
  appliesTo: ['fagrad'],
  by: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode'],
  reads: ['fodselsnummer', 'skoleaar', 'skolenummer', 'programomraadekode', 'fagmerknad'],
  optional: ['bevistype', 'fagkode', 'standpunkt', 'linje_aktiv'],
  some: { programomraadekode: isGrunnskole },
  messages: {
    onlyKb: {
      what: {
        nb: 'Fagmerknaden {remark} skal bare stå på kompetansebevis, men eleven får vitnemål (VM).',
        nn: 'Fagmerknaden {remark} skal berre stå på kompetansebevis, men eleven får vitnemål (VM).',
        en: 'The subject remark {remark} is only for a kompetansebevis, but the pupil gets a diploma (vitnemål, VM).',
      },
      remedy: {
        nb: 'På vitnemålet fører dere F i sidemål med FAM01 eller FAM02, og aldri en halvårskarakter. Rett merknaden i skolens system.',
        nn: 'På vitnemålet fører de F i sidemål med FAM01 eller FAM02, og aldri ein halvårskarakter. Rett merknaden i systemet til skulen.',
        en: "On the diploma sidemål has F with FAM01 or FAM02, and a half-year grade never stands there. Correct the remark in the school's system.",
      },
    },
    onlyVm: {
      what: {
        nb: 'Fagmerknaden {remark} skal bare stå på vitnemål, men bevistypen er kompetansebevis (KB).',
        nn: 'Fagmerknaden {remark} skal berre stå på vitnemål, men bevistypen er kompetansebevis (KB).',
        en: 'The subject remark {remark} is only for a diploma (vitnemål), but the document type is kompetansebevis (KB).',
      },
      remedy: {
        nb: 'Elever som fullfører grunnskolen, får vitnemål. Rett bevistypen eller fagmerknaden i skolens system.',
        nn: 'Elevar som fullfører grunnskulen, får vitnemål. Rett bevistypen eller fagmerknaden i systemet til skulen.',
        en: "Pupils who complete grunnskole get a diploma. Correct the document type or the remark in the school's system.",
      },
    },
  },
  check(group, ctx) {
    const { programomraadekode } = group.row(0)
    const bevistype = codeMeant('bevistype', group.row(0).bevistype)
    if ((bevistype !== 'VM' && bevistype !== 'KB') || !isGrunnskole(programomraadekode)) return
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const remark = fagmerknadOf(row.fagmerknad)
      const only = ON.get(remark)
      if (only === undefined || only === bevistype || row.linje_aktiv === 'N' || isToldElsewhere(remark, row)) continue
      ctx.hit(at, 'fagmerknad', only === 'KB' ? 'onlyKb' : 'onlyVm', { remark })
    }
  },
})

/** Beside a grade the remark rules out: told by fritak-with-karakter. */
function isToldElsewhere(remark: string, { standpunkt }: RowView<'standpunkt'>): boolean {
  return remark === 'FAM44' && /^[1-6]$/.test(gradeCode(standpunkt))
}
