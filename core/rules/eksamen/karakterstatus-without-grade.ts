import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeMeant } from '../felles/grade-meant.ts'
import { isTverrfaglig } from '../felles/tverrfaglig.ts'
import { examColumns } from '../karakter/grade-columns.ts'

const isBlank = (grade: string): boolean => gradeMeant(grade) === ''

/**
 * K and E say that a grade was changed. An appeal is about standpunkt or an exam: half-year grades cannot be appealed, and their wrong entries are put
 * right. An exam that stands alone may be struck after an appeal, so an interdisciplinary code may be left with nothing.
 */
export const karakterstatusWithoutGrade = defineRowRule({
  id: 'karakterstatus-without-grade',
  code: 'EKS009',
  severity: 'warning',
  status: 'stable',
  title: {
    nb: 'Karakterstatus uten karakter den kan gjelde',
    nn: 'Karakterstatus utan karakter han kan gjelde',
    en: 'Grade status (karakterstatus) without a grade it can be about',
  },
  source: [
    { id: 'RHB-B23', read: '2026-11-22' },
    { id: 'SAS3-KL-23', read: '2026-11-22' },
    { id: 'UDIR5-3-39-04', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-17-04'],
  standing: 'bekreftet',
  appliesTo: ['fagrad'],
  reads: ['karakterstatus', 'standpunkt', ...examColumns],
  optional: ['halvaar1', 'halvaar2', 'fagkode'],
  when: {
    karakterstatus: (status) => ['K', 'E'].includes(codeMeant('karakterstatus', status)),
    standpunkt: isBlank,
    eksamen_skriftlig: isBlank,
    eksamen_muntlig: isBlank,
    eksamen_annen: isBlank,
  },
  messages: {
    appeal: {
      what: {
        nb: 'Karakterstatus «{value}» betyr at karakteren er endret etter klage, men raden har verken standpunkt eller eksamenskarakter.',
        nn: 'Karakterstatus «{value}» tyder at karakteren er endra etter klage, men rada har verken standpunkt eller eksamenskarakter.',
        en: 'The grade status (karakterstatus) «{value}» means that the grade was changed after an appeal, but the row has neither standpunkt (overall achievement grade) nor an exam grade.',
      },
      remedy: {
        nb: 'Sjekk vedtaket i klagesaken og før karakteren på faget i InSchool, eller ta bort karakterstatusen. Halvårskarakterer kan ikke påklages.',
        nn: 'Sjekk vedtaket i klagesaka og før karakteren på faget i InSchool, eller ta bort karakterstatusen. Det går ikkje an å klage på halvårskarakterar.',
        en: 'Check the decision on the appeal and enter the grade on the subject in InSchool, or remove the grade status. Half-year grades cannot be appealed.',
      },
    },
    correction: {
      what: {
        nb: 'Karakterstatus «{value}» betyr at en feilført karakter er rettet, men raden har ingen karakter.',
        nn: 'Karakterstatus «{value}» tyder at ein feilført karakter er retta, men rada har ingen karakter.',
        en: 'The grade status (karakterstatus) «{value}» means that a wrong entry was corrected, but the row has no grade.',
      },
      remedy: {
        nb: 'Før karakteren på faget i InSchool, eller ta bort karakterstatusen hvis karakteren er slettet.',
        nn: 'Før karakteren på faget i InSchool, eller ta bort karakterstatusen om karakteren er sletta.',
        en: 'Enter the grade on the subject in InSchool, or remove the grade status if the grade was deleted.',
      },
    },
  },
  check(row, ctx) {
    if (codeMeant('karakterstatus', row.karakterstatus) === 'E') {
      if (isBlank(row.halvaar1) && isBlank(row.halvaar2)) ctx.hit('karakterstatus', 'correction')
    } else if (!isTverrfaglig(row.fagkode, ctx)) ctx.hit('karakterstatus', 'appeal')
  },
})
