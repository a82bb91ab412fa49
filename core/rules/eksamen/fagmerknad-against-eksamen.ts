import { codeEntry } from '../../catalogue/code-list.ts'
import { defineGroupRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { isSisteAar } from '../felles/kurskode.ts'
import { examColumns } from '../karakter/grade-columns.ts'
import type { Leveranse } from '../leveranse.ts'
import { codeMeant } from './code-meant.ts'
import { examOutcome } from './exam-outcome.ts'
import { gradeMeant } from './grade-meant.ts'

/** Deliveries in which a remark that may not stand on a vitnemål is told of as such. */
const WITH_DOCUMENTS: readonly Leveranse[] = ['sluttkarakterer', 'etter-klage']

const MESSAGE: ReadonlyMap<string, 'not-taken' | 'annulled' | 'cancelled'> = new Map([
  ['FAM29', 'not-taken'],
  ['FAM39', 'not-taken'],
  ['FAM49', 'not-taken'],
  ['FAM50', 'not-taken'],
  ['FAM54', 'not-taken'],
  ['FAM04', 'annulled'],
  ['FAM56', 'annulled'],
  ['FAM36', 'cancelled'],
])

/**
 * A remark says that there is no result of the exam, and the row has one. Silent on the lines of exams taken again (N, U, S): the remark may be about the
 * first one. IV beside an annulled exam and IM beside an exam not taken are what the remarks are for. On a vitnemål a remark that is for
 * kompetansebevis alone has to go anyhow, which another rule tells. Grouped by remark, so that rows without one cost nothing.
 */
export const fagmerknadAgainstEksamen = defineGroupRule({
  id: 'fagmerknad-against-eksamen',
  code: 'EKS007',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Merknad om eksamen som ikke ble noe av, men karakter',
    nn: 'Merknad om eksamen som det ikkje vart noko av, men karakter',
    en: 'Remark that the exam came to nothing, yet a grade',
  },
  source: [
    { id: 'VIGO-FAM', read: '2026-11-22' },
    { id: 'RHB-B26', read: '2026-11-22' },
  ],
  norms: [],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  by: ['fagmerknad'],
  reads: ['fagmerknad'],
  optional: [...examColumns, 'karakterstatus', 'bevistype', 'programomraadekode'],
  some: { fagmerknad: (remark) => remark !== '' },
  messages: {
    'not-taken': {
      what: {
        nb: 'Merknaden {code} sier at eksamenen eller prøven ikke er avlagt, men raden har eksamenskarakteren {grade}.',
        nn: 'Merknaden {code} seier at eksamenen eller prøva ikkje er avlagd, men rada har eksamenskarakteren {grade}.',
        en: 'The subject remark {code} says that the exam or test was not taken, but the row has the exam grade {grade}.',
      },
      remedy: {
        nb: 'Ta bort merknaden på faget i InSchool, eller før IM hvis kandidaten ikke møtte. Er eksamenen tatt senere, skal linjen ha karakterstatus.',
        nn: 'Ta bort merknaden på faget i InSchool, eller før IM om kandidaten ikkje møtte. Er eksamenen teken seinare, skal linja ha karakterstatus.',
        en: 'Remove the remark from the subject in InSchool, or enter IM if the candidate did not turn up. If the exam was taken later, the line takes a karakterstatus (grade status).',
      },
    },
    annulled: {
      what: {
        nb: 'Merknaden {code} sier at eksamenen eller prøven er annullert, men raden har eksamenskarakteren {grade}.',
        nn: 'Merknaden {code} seier at eksamenen eller prøva er annullert, men rada har eksamenskarakteren {grade}.',
        en: 'The subject remark {code} says that the exam or test was annulled, but the row has the exam grade {grade}.',
      },
      remedy: {
        nb: 'Ta bort karakteren hvis eksamenen er annullert, eller merknaden hvis den ikke er det, på faget i InSchool.',
        nn: 'Ta bort karakteren om eksamenen er annullert, eller merknaden om han ikkje er det, på faget i InSchool.',
        en: 'Remove the grade if the exam was annulled, or the remark if it was not, on the subject in InSchool.',
      },
    },
    cancelled: {
      what: {
        nb: 'Merknaden {code} sier at eksamenen er avlyst, men raden har eksamenskarakteren {grade}.',
        nn: 'Merknaden {code} seier at eksamenen er avlyst, men rada har eksamenskarakteren {grade}.',
        en: 'The subject remark {code} says that the exam was cancelled, but the row has the exam grade {grade}.',
      },
      remedy: {
        nb: 'Ta bort merknaden hvis eleven tok eksamenen, ellers karakteren, på faget i InSchool.',
        nn: 'Ta bort merknaden om eleven tok eksamenen, elles karakteren, på faget i InSchool.',
        en: 'Remove the remark if the pupil took the exam, otherwise the grade, on the subject in InSchool.',
      },
    },
  },
  check(group, ctx) {
    const code = fagmerknadOf(group.row(0).fagmerknad)
    const message = MESSAGE.get(code)
    if (message === undefined) return
    const isForKompetansebevis = codeEntry('fagmerknad', code)?.documents?.includes('VM') === false
    const isToldOfVitnemaal = isForKompetansebevis && WITH_DOCUMENTS.includes(ctx.leveranse)
    for (let at = 0; at < group.size; at++) {
      const row = group.row(at)
      const grade = examColumns.map((key) => gradeMeant(row[key])).find((one) => examOutcome(one) === 'result')
      if (grade === undefined || grade === null || ['N', 'U', 'S'].includes(codeMeant('karakterstatus', row.karakterstatus))) continue
      if (isToldOfVitnemaal && codeMeant('bevistype', row.bevistype) === 'VM' && isSisteAar(row.programomraadekode)) continue
      ctx.hit(at, 'fagmerknad', message, { code, grade })
    }
  },
})
