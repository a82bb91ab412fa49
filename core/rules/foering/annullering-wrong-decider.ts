import { defineRowRule } from '../define-rule.ts'
import { codeMeant } from '../felles/code-meant.ts'
import { roleOf } from '../felles/role-of.ts'
import { annulmentOf } from './annulment-of.ts'

/**
 * Formal faults and other reasons are for Udir; cheating and expulsion for the head of the school where the candidate is a pupil, and for the county
 * where a private candidate. Told only where the column names an office and it is another one.
 */
export const annulleringWrongDecider = defineRowRule({
  id: 'annullering-wrong-decider',
  code: 'FOR003',
  severity: 'error',
  status: 'stable',
  title: {
    nb: 'Annullert eller bortvist av feil instans',
    nn: 'Annullert eller bortvist av feil instans',
    en: 'Annulled or expelled by the wrong office',
  },
  source: [
    { id: 'UDIR5-3-37-01', read: '2026-11-22' },
    { id: 'UDIR5-3-37-13', read: '2026-11-22' },
    { id: 'UDIR5-3-37-14', read: '2026-11-22' },
    { id: 'UDIR5-3-36-04', read: '2026-11-22' },
  ],
  norms: ['UDIR5-3-37-01', 'UDIR5-3-37-13', 'UDIR5-3-37-14', 'UDIR5-3-36-04'],
  standing: 'ikke-kontrollert-2024',
  appliesTo: ['fagrad'],
  reads: [],
  optional: ['annullert', 'annullert_av', 'bortvist', 'bortvist_av', 'fagstatus', 'kandidattype'],
  whenAny: { annullert_av: (who) => roleOf(who) !== null, bortvist_av: (who) => roleOf(who) !== null },
  messages: {
    udir: {
      what: {
        nb: 'Eksamen er annullert av formelle grunner, men ikke av Udir. Bare Udir kan gjøre det.',
        nn: 'Eksamen er annullert av formelle grunnar, men ikkje av Udir. Berre Udir kan gjere det.',
        en: 'The exam is annulled for a formal reason, but not by Udir. Only Udir (the directorate) can do that.',
      },
      remedy: {
        nb: 'Sjekk hvem som har annullert eksamenen, og rett kolonnen.',
        nn: 'Sjekk kven som har annullert eksamenen, og rett kolonnen.',
        en: 'Check who annulled the exam, and correct the column.',
      },
    },
    pupil: {
      what: {
        nb: 'Eksamen er annullert for juks, men vedtaket er ikke ført på rektor. For elever er det rektor som gjør det.',
        nn: 'Eksamen er annullert for juks, men vedtaket er ikkje ført på rektor. Når kandidaten er elev, er det rektor som gjer det.',
        en: "The exam was annulled for cheating, but the decision is not entered on the head of the school. For pupils the decision is the head's (rektor).",
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen.',
        en: 'Check who made the decision, and correct the column.',
      },
    },
    privatist: {
      what: {
        nb: 'Eksamen er annullert for juks, men vedtaket er ikke ført på fylkeskommunen. For privatister er det fylkeskommunen som gjør det.',
        nn: 'Eksamen er annullert for juks, men vedtaket er ikkje ført på fylkeskommunen. For privatistar er det fylkeskommunen som gjer det.',
        en: "The exam was annulled for cheating, but the decision is not entered on the county. For private candidates the decision is the county's (fylkeskommunen).",
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen.',
        en: 'Check who made the decision, and correct the column.',
      },
    },
    'pupil-expelled': {
      what: {
        nb: 'Kandidaten er bortvist fra eksamen, men vedtaket er ikke ført på rektor. For elever er det rektor som gjør det.',
        nn: 'Kandidaten er bortvist frå eksamen, men vedtaket er ikkje ført på rektor. Når kandidaten er elev, er det rektor som gjer det.',
        en: "The candidate was expelled from the exam, but the decision is not entered on the head of the school. For pupils the decision is the head's (rektor).",
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen.',
        en: 'Check who made the decision, and correct the column.',
      },
    },
    'privatist-expelled': {
      what: {
        nb: 'Kandidaten er bortvist fra eksamen, men vedtaket er ikke ført på fylkeskommunen. For privatister er det fylkeskommunen som gjør det.',
        nn: 'Kandidaten er bortvist frå eksamen, men vedtaket er ikkje ført på fylkeskommunen. For privatistar er det fylkeskommunen som gjer det.',
        en: "The candidate was expelled from the exam, but the decision is not entered on the county. For private candidates the decision is the county's (fylkeskommunen).",
      },
      remedy: {
        nb: 'Sjekk hvem som har gjort vedtaket, og rett kolonnen.',
        nn: 'Sjekk kven som har gjort vedtaket, og rett kolonnen.',
        en: 'Check who made the decision, and correct the column.',
      },
    },
  },
  check(row, ctx) {
    const why = annulmentOf(row.annullert)
    const by = roleOf(row.annullert_av)
    if (why === 'udir' && by !== null && by !== 'udir') ctx.hit('annullert_av', 'udir')
    const candidate = codeMeant('fagstatus', row.fagstatus) === 'P' || /privatist/i.test(row.kandidattype) ? 'privatist' : 'pupil'
    const decider = candidate === 'privatist' ? 'fylkeskommune' : 'rektor'
    if (why === 'juks' && by !== null && by !== decider) ctx.hit('annullert_av', candidate)
    const expelledBy = roleOf(row.bortvist_av)
    if (codeMeant('janei', row.bortvist) === 'J' && expelledBy !== null && expelledBy !== decider)
      ctx.hit('bortvist_av', `${candidate}-expelled`)
  },
})
