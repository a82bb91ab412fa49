import type { Message } from '../rule.ts'

/** Dates that a privatist does not have: the same words for a programme and a subject. */
export const privatistMessages: Readonly<Record<'start' | 'end', Message>> = {
  start: {
    what: {
      nb: 'Privatister har ingen startdato, men her står «{value}».',
      nn: 'Privatistar har ingen startdato, men her står «{value}».',
      en: 'Private candidates (privatister) have no start date, but here it is «{value}».',
    },
    remedy: {
      nb: 'Er kandidaten privatist, ta bort startdatoen i skolens system. Er det en elev, rett fagstatus P.',
      nn: 'Er kandidaten privatist, ta bort startdatoen i systemet til skulen. Er det ein elev, rett fagstatus P.',
      en: "If the candidate is private, remove the start date in the school's system. If it is a pupil, correct the fagstatus P.",
    },
  },
  end: {
    what: {
      nb: 'Privatister har ingen avbruddsdato, men her står «{value}».',
      nn: 'Privatistar har ingen avbrotsdato, men her står «{value}».',
      en: 'Private candidates (privatister) have no date of leaving, but here it is «{value}».',
    },
    remedy: {
      nb: 'Har kandidaten trukket seg, ta bort faget; hvis ikke, ta bort datoen. Er det en elev, rett fagstatus P.',
      nn: 'Har kandidaten trekt seg, ta bort faget; om ikkje, ta bort datoen. Er det ein elev, rett fagstatus P.',
      en: 'If the candidate has withdrawn, remove the subject; if not, remove the date. If it is a pupil, correct the fagstatus P.',
    },
  },
}
