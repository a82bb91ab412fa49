import { defineRowRule } from '../define-rule.ts'
import { fagmerknadOf } from '../felles/fagmerknad-of.ts'
import { roleOf } from '../felles/role-of.ts'
import { groundOf } from './ground-of.ts'

/**
 * Exemptions in kroppsøving and from exams, and the exception from having to pass, are decided by the head of the school; an exemption from sidemål by
 * whoever issues the diploma. A teacher is none of them. Names of people and other offices tell nothing. IV has a rule of its own.
 */
export const fritakWrongDecider = defineRowRule({
  id: 'fritak-wrong-decider',
  code: 'FRI010',
  severity: 'error',
  status: 'stable',
  title: { nb: 'Vedtak gjort av en lærer', nn: 'Vedtak gjort av ein lærar', en: 'Decision made by a teacher' },
  source: [
    { id: 'UDIR5-3-22-08', read: '2026-11-22' },
    { id: 'UDIR5-3-23-05', read: '2026-11-22' },
    { id: 'UDIR5-3-24-04', read: '2026-11-22' },
    { id: 'UDIR5-3-44-11', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-22-08', 'UDIR5-3-23-05', 'UDIR5-3-24-04', 'UDIR5-3-44-11'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: ['vedtak_av'],
  optional: ['skoleaar', 'fritakshjemmel', 'fagmerknad', 'unntak_grunn'],
  when: { vedtak_av: (who) => roleOf(who) === 'lærer' },
  whenAny: { fritakshjemmel: (basis) => basis !== '', fagmerknad: (remark) => remark !== '', unntak_grunn: (ground) => ground !== '' },
  messages: {
    kroppsoving: {
      what: {
        nb: 'Vedtaket om karakterfritak i kroppsøving er ført på en lærer. Det er rektor som gjør det.',
        nn: 'Vedtaket om karakterfritak i kroppsøving er ført på ein lærar. Det er rektor som gjer det.',
        en: 'The decision on exemption from the grade in kroppsøving is entered on a teacher. It is made by the head of the school (rektor).',
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen. Er det læreren, må det gjøres på nytt.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen. Er det læraren, må det gjerast på nytt.',
        en: 'Check who made the decision, and correct the column. If it was the teacher, it has to be made again.',
      },
    },
    sidemaal: {
      what: {
        nb: 'Vedtaket om fritak i sidemål er ført på en lærer. Det er den som utsteder vitnemålet som gjør det.',
        nn: 'Vedtaket om fritak i sidemål er ført på ein lærar. Det er den som skriv ut vitnemålet som gjer det.',
        en: 'The decision on exemption from sidemål (second written form) is entered on a teacher. It is made by whoever issues the diploma (vitnemål).',
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen. Er det læreren, må det gjøres på nytt.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen. Er det læraren, må det gjerast på nytt.',
        en: 'Check who made the decision, and correct the column. If it was the teacher, it has to be made again.',
      },
    },
    eksamen: {
      what: {
        nb: 'Vedtaket om fritak fra eksamen er ført på en lærer. Det er rektor som gjør det.',
        nn: 'Vedtaket om fritak frå eksamen er ført på ein lærar. Det er rektor som gjer det.',
        en: 'The decision on exemption from the exam is entered on a teacher. It is made by the head of the school (rektor).',
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen. Er det læreren, må det gjøres på nytt.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen. Er det læraren, må det gjerast på nytt.',
        en: 'Check who made the decision, and correct the column. If it was the teacher, it has to be made again.',
      },
    },
    unntak: {
      what: {
        nb: 'Vedtaket om unntak fra kravet om bestått er ført på en lærer. Det er rektor som gjør det.',
        nn: 'Vedtaket om unntak frå kravet om greidd er ført på ein lærar. Det er rektor som gjer det.',
        en: 'The decision on exception from having to pass is entered on a teacher. It is made by the head of the school (rektor).',
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen. Er det læreren, må det gjøres på nytt.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen. Er det læraren, må det gjerast på nytt.',
        en: 'Check who made the decision, and correct the column. If it was the teacher, it has to be made again.',
      },
    },
  },
  check(row, ctx) {
    const ground = groundOf(row.fritakshjemmel, row.skoleaar || ctx.skoleaar)
    if (ground === 'kroppsoving' || ground === 'eksamen' || ground === 'sidemaal') ctx.hit('vedtak_av', ground)
    else if (ground === null && (row.unntak_grunn !== '' || fagmerknadOf(row.fagmerknad) === 'FAM37')) ctx.hit('vedtak_av', 'unntak')
  },
})
