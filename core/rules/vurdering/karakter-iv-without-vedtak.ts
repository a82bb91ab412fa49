import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { gradeCode } from '../felles/grade-code.ts'
import { roleOf } from '../felles/role-of.ts'

const NO_PUPIL: ReadonlySet<string> = new Set(['P', 'S', 'F', 'G', 'R'])

/**
 * The head of the school decides that no standpunkt can be given. In a file that tells of such decisions: IV without one, or one that a teacher made.
 * Private candidates, and pupils who have left, are exempt or approved, are left alone.
 */
export const karakterIvWithoutVedtak = defineRowRule({
  id: 'karakter-iv-without-vedtak',
  code: 'VUR006',
  severity: 'error',
  status: 'stable',
  title: { nb: 'IV uten vedtak', nn: 'IV utan vedtak', en: 'IV without a decision' },
  source: [{ id: 'UDIR5-3-18-14', read: '2026-11-22' }],
  norms: ['UDIR5-3-18-14'],
  standing: 'ikke-kontrollert-2024',
  filled: ['vedtak_iv_dato'],
  appliesTo: ['fagrad'],
  reads: ['standpunkt', 'vedtak_iv_dato'],
  optional: ['vedtak_av', 'fagstatus', 'avbruddsdato_fag'],
  when: { standpunkt: (grade) => gradeCode(grade) === 'IV' },
  messages: {
    missing: {
      what: {
        nb: 'Standpunkt er IV, men filen har ikke datoen for vedtaket.',
        nn: 'Standpunkt er IV, men fila har ikkje datoen for vedtaket.',
        en: 'Standpunkt is IV, but the file lacks the day of the decision.',
      },
      remedy: {
        nb: 'Før datoen for rektors vedtak i faget.',
        nn: 'Før datoen for vedtaket til rektor i faget.',
        en: "Enter the day of the head's decision in the subject.",
      },
    },
    decider: {
      what: {
        nb: 'Standpunkt er IV, men vedtaket er ført på en lærer. Det er rektor som gjør vedtaket.',
        nn: 'Standpunkt er IV, men vedtaket er ført på ein lærar. Det er rektor som gjer vedtaket.',
        en: 'Standpunkt is IV, but the decision is entered on a teacher. It is made by the head of the school (rektor).',
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen.',
        en: 'Check who made the decision, and correct the column.',
      },
    },
  },
  check(row, ctx) {
    if (NO_PUPIL.has(codeMeant('fagstatus', row.fagstatus)) || row.avbruddsdato_fag !== '') return
    if (row.vedtak_iv_dato === '') ctx.hit('vedtak_iv_dato', 'missing')
    else if (roleOf(row.vedtak_av) === 'lærer') ctx.hit('vedtak_av', 'decider')
  },
})
